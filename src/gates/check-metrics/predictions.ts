import { configError, inputError, type Problem } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { comparePredictions, type PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { wantedColumns } from '../../metrics/predictions/wanted-columns.ts';
import type { Baseline } from './baseline.ts';
import { predictionPaths } from './baseline-predictions.ts';
import type { MetricsInputs } from './inputs.ts';
import { predictionFormat, readPredictionColumns } from './predictions-file.ts';

/**
 * Reads the predictions of a gate and those of its baseline; `undefined` when the gate has none.
 * @throws MlGatesError when a file, or what the config says of its columns, does not allow a decision
 */
export async function readPredictions(
  inputs: MetricsInputs,
  baseline: Baseline,
  ports: Ports,
): Promise<PredictionComparison | undefined> {
  const { predictions: config } = inputs.config;
  const [path] = predictionPaths(inputs);
  if (config === undefined || path === undefined) return undefined;
  const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
  const shown = ports.files.show(path);
  if ((await ports.files.kind(path)) === 'absent') throw await absentFile(path, inputs, ports);
  const wanted = wantedColumns(config, slicedColumns(inputs));
  const placeOf = (key: readonly string[]) =>
    inputs.locate([...inputs.configPrefix, ...(key[0] === 'slices' ? ['slices'] : ['predictions', ...key])]);
  ports.log.progress(`reading ${shown}`);
  const bytes = ports.files.stream(path);
  const format = predictionFormat(shown, at);
  const columns = await readPredictionColumns({ bytes, shown, label: shown, ...format, placeOf }, wanted);
  const given = baseline.kind === 'read' && baseline.predictions.kind === 'read' ? baseline.predictions : undefined;
  const before =
    given === undefined
      ? undefined
      : await readPredictionColumns({ ...given, ...predictionFormat(given.shown, at), placeOf }, wanted);
  const comparison = comparePredictions(config, columns, before);
  refuseOtherDirections(comparison, inputs);
  return comparison;
}

/** The columns of slices and of disparities. */
function slicedColumns({ config }: MetricsInputs) {
  const ofRules = Object.values(config.rules ?? {}).flatMap((rule) => rule.by ?? []);
  return [...(config.slices?.by ?? []), ...ofRules];
}

async function absentFile(path: string, inputs: MetricsInputs, ports: Ports): Promise<Error> {
  const shown = ports.files.show(path);
  const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
  const keeper = await keptByDvc(path, ports.files);
  if (keeper === undefined)
    return inputError({
      ...at,
      message: `${shown} does not exist: nothing was predicted`,
      hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
    });
  const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
  return inputError({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
}

/** A rule that takes a known metric for the other way round would call a loss a gain. */
function refuseOtherDirections(comparison: PredictionComparison, inputs: MetricsInputs): void {
  const problems: Problem[] = [];
  for (const [name, rule] of Object.entries(inputs.config.rules ?? {})) {
    const known = comparison.directionOf(name);
    const key = [...inputs.configPrefix, 'rules', name];
    if (rule.direction !== undefined && known !== undefined && known !== rule.direction)
      problems.push({
        ...inputs.locate([...key, 'direction']),
        message: `${name} is better ${known === 'higher' ? 'the higher' : 'the lower'} it is, and the rule says direction: ${rule.direction}`,
        hint: `write direction: ${known}`,
      });
    if (rule.max_disparity !== undefined && comparison.nameOf(name) === undefined) {
      const near = nearestName(name, comparison.plain);
      problems.push({
        ...inputs.locate([...key, 'max_disparity']),
        message: `${name} is no metric of these predictions: its disparity cannot be measured`,
        ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
      });
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
}

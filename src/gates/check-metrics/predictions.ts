import { configError, inputError, type Problem } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { comparePredictions, type PredictionComparison } from '../../metrics/predictions/comparison.ts';
import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { Columns } from '../../metrics/predictions/columns.ts';
import { wantedColumns } from '../../metrics/predictions/wanted-columns.ts';
import type { Baseline } from './baseline.ts';
import { predictionPaths, type BaselinePredictions } from './baseline-predictions.ts';
import type { MetricsInputs } from './inputs.ts';
import { predictionFormat, readPredictionColumns } from './predictions-file.ts';

/**
 * Reads the predictions of a gate and those of its baseline. A gate that nothing touched, and whose predictions no step made, has those of
 * its baseline.
 *
 * @throws MlGatesError when a file, or what the config says of its columns, does not allow a decision
 */
export async function readPredictions(
  inputs: MetricsInputs,
  { baseline, isUntouched }: { readonly baseline: Baseline; readonly isUntouched: boolean },
  ports: Ports,
): Promise<PredictionComparison> {
  const { predictions: config } = inputs.config;
  const [path] = predictionPaths(inputs);
  if (config === undefined || path === undefined) throw new Error('a gate without predictions has none to read');
  const before = baseline.kind === 'read' && baseline.predictions.kind === 'read' ? baseline.predictions : undefined;
  const isAbsent = (await ports.files.kind(path)) === 'absent';
  if (isAbsent && (!isUntouched || before === undefined)) throw await absentFile(path, inputs, ports);
  const shown = ports.files.show(path);
  const own = { open: () => ports.files.stream(path), shown, label: shown };
  const read = columnReader(config, inputs, ports);
  const columns = await read(isAbsent && before !== undefined ? before : own);
  const comparison = comparePredictions(config, columns, before === undefined ? undefined : await read(before));
  refuseOtherDirections(comparison, inputs);
  return comparison;
}

type Openable = Omit<Extract<BaselinePredictions, { kind: 'read' }>, 'kind'>;

function columnReader(
  config: PredictionsConfig,
  inputs: MetricsInputs,
  ports: Ports,
): (from: Openable) => Promise<Columns> {
  const wanted = wantedColumns(config, slicedColumns(inputs));
  const locate = (key: readonly string[]) => inputs.locate([...inputs.configPrefix, ...key]);
  const placeOf = (key: readonly string[]) => locate(key[0] === 'slices' ? ['slices'] : ['predictions', ...key]);
  return ({ open, shown, label }) => {
    ports.log.progress(`reading ${label}`);
    const format = predictionFormat(shown, locate(['predictions', 'path']));
    return readPredictionColumns({ bytes: open(), shown, label, ...format, placeOf }, wanted);
  };
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

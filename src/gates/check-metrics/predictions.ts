import { resolve } from 'node:path';
import { configError, inputError, type Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { wildcard } from '../../core/wildcard.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { comparePredictions, type PredictionComparison } from '../../metrics/predictions/comparison.ts';
import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { Columns } from '../../metrics/predictions/columns.ts';
import { wantedColumns } from '../../metrics/predictions/wanted-columns.ts';
import type { Baseline } from './baseline.ts';
import type { Context } from './context.ts';
import type { MetricsInputs } from './inputs.ts';
import { predictionSet, type PredictionSet } from './prediction-files.ts';
import { readPredictionColumns } from './predictions-file.ts';

/**
 * Reads the predictions of a gate and those of its baseline. A gate that nothing touched, and whose predictions no step made, has those of
 * its baseline.
 *
 * @throws MlGatesError when a file, or what the config says of its columns, does not allow a decision
 */
export async function readPredictions(
  context: Context,
  { baseline, isUntouched }: { readonly baseline: Baseline; readonly isUntouched: boolean },
): Promise<PredictionComparison> {
  const { inputs } = context;
  const { predictions: config } = inputs.config;
  if (config === undefined) throw new Error('a gate without predictions has none to read');
  const { predictions } = baseline.kind === 'read' ? baseline : { predictions: undefined };
  const before = predictions?.kind === 'read' ? predictions.set : undefined;
  const absent = await absentAmong(context);
  if (absent !== undefined && (!isUntouched || before === undefined)) throw await absentFile(absent, context);
  const read = columnReader(config, context);
  const columns = await read(absent !== undefined && before !== undefined ? before : ownSet(config, context));
  const comparison = comparePredictions(config, columns, before === undefined ? undefined : await read(before));
  refuseOtherDirections(comparison, inputs);
  return comparison;
}

/** The first of the files that is not there; the pattern when it names none. */
async function absentAmong({ inputs, predictions, ports }: Context): Promise<string | undefined> {
  for (const path of predictions) if ((await ports.files.kind(path)) === 'absent') return path;
  return predictions.length === 0 ? resolve(inputs.folder, inputs.config.predictions?.path ?? '') : undefined;
}

function ownSet(config: PredictionsConfig, { inputs, ports, predictions }: Context): PredictionSet {
  const { files } = ports;
  const found = predictions.map((path) => ({ shown: files.show(path), files, path }));
  return predictionSet(found, { inputs, ports, whose: '', pattern: config.path });
}

function columnReader(config: PredictionsConfig, { inputs, ports }: Context): (set: PredictionSet) => Promise<Columns> {
  const wanted = wantedColumns(config, slicedColumns(inputs));
  const locate = (key: readonly string[]) => inputs.locate([...inputs.configPrefix, ...key]);
  const placeOf = (key: readonly string[]) => locate(key[0] === 'slices' ? ['slices'] : ['predictions', ...key]);
  return (set) => {
    ports.log.progress(`reading ${set.label}`);
    return readPredictionColumns(set, wanted, placeOf);
  };
}

/** The columns of slices and of disparities. */
function slicedColumns({ config }: MetricsInputs) {
  const ofRules = Object.values(config.rules ?? {}).flatMap((rule) => rule.by ?? []);
  return [...(config.slices?.by ?? []), ...ofRules];
}

async function absentFile(path: string, { inputs, ports }: Context): Promise<Error> {
  const shown = ports.files.show(path);
  const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
  const keeper = await keptByDvc(path, ports.files);
  if (keeper === undefined)
    return inputError({
      ...at,
      message: wildcard.test(shown)
        ? `${shown} matches no file: nothing was predicted`
        : `${shown} does not exist: nothing was predicted`,
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

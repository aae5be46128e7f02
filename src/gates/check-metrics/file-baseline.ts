import { configError } from '../../core/errors.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { predictionsIn, shownPaths } from './baseline-predictions.ts';
import type { Baseline } from './found-baseline.ts';
import { pathsText, type Context } from './context.ts';
import { readFromDisk } from './metric-files.ts';
import { matchesOf } from '../validate-data/data-files.ts';

/**
 * The files that the config names as baseline.
 *
 * @throws `config` for one that does not exist.
 */
export async function fileBaseline(
  given: { readonly file?: string; readonly predictions?: string },
  context: Context,
): Promise<Baseline> {
  const paths = given.file === undefined ? [] : await namedFiles(given.file, 'file', context);
  const files: MetricFile[] = [];
  for (const path of paths) files.push(await readFromDisk(path, context.inputs, context.ports));
  const found = given.predictions === undefined ? [] : await namedFiles(given.predictions, 'predictions', context);
  const predictions = predictionsIn(given.predictions, found, context);
  return {
    kind: 'read',
    files,
    predictions,
    notes: [],
    provenance: {
      source: 'file',
      commit: null,
      chosen: 'the file that the config names',
      exact: true,
      committed_at: null,
      path: pathsText([...files.map(({ source }) => source.shown), ...shownPaths(predictions)]),
    },
  };
}

async function namedFiles(
  pattern: string,
  key: 'file' | 'predictions',
  { inputs, ports, paths: candidate, predictions }: Context,
): Promise<readonly string[]> {
  const place = inputs.locate([...inputs.configPrefix, 'baseline', key]);
  const judged = key === 'file' ? candidate : predictions;
  const found =
    key === 'file'
      ? await ports.files.glob(inputs.folder, pattern)
      : await matchesOf(pattern, inputs.folder, ports.files);
  const paths: string[] = [];
  for (const path of found) {
    if ((await ports.files.kind(path)) !== 'absent') paths.push(path);
  }
  const itself = paths.find((path) => judged.includes(path));
  if (itself !== undefined) {
    const message = `${ports.files.show(itself)} is the file that is judged: nothing is compared with itself`;
    throw configError([{ ...place, message, hint: 'name the file of the baseline, or use `baseline: auto`' }]);
  }
  if (paths.length > 0) return paths;
  const message = `the baseline file ${pattern} does not exist`;
  const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
  throw configError([{ ...place, message, hint }]);
}

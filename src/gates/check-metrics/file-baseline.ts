import { configError } from '../../core/errors.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { predictionsIn, shownPaths } from './baseline-predictions.ts';
import type { Baseline } from './found-baseline.ts';
import { pathsText, type Context } from './context.ts';
import { readFromDisk } from './metric-files.ts';

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
  const [first] = given.predictions === undefined ? [] : await namedFiles(given.predictions, 'predictions', context);
  const predictions = predictionsIn(first, context);
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
  { inputs, ports }: Context,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of await ports.files.glob(inputs.folder, pattern)) {
    if ((await ports.files.kind(path)) !== 'absent') paths.push(path);
  }
  if (paths.length > 0) return paths;
  const message = `the baseline file ${pattern} does not exist`;
  const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
  throw configError([{ ...inputs.locate([...inputs.configPrefix, 'baseline', key]), message, hint }]);
}

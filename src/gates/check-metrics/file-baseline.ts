import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { namedFiles } from '../baseline/named-files.ts';
import { predictionsIn, shownPaths } from './baseline-predictions.ts';
import type { BaselineContent } from './found-baseline.ts';
import type { Context } from './context.ts';
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
): Promise<{ readonly content: BaselineContent; readonly shown: readonly string[] }> {
  const { inputs, ports, paths: judged } = context;
  const paths = given.file === undefined ? [] : await namedFiles({ pattern: given.file, key: 'file', judged }, context);
  const files: MetricFile[] = [];
  for (const path of paths) files.push(await readFromDisk(path, inputs, ports));
  const predictions = predictionsIn(given.predictions, await namedPredictions(given.predictions, context), context);
  const shown = [...files.map(({ source }) => source.shown), ...shownPaths(predictions)];
  return { content: { files, predictions }, shown };
}

async function namedPredictions(pattern: string | undefined, context: Context): Promise<readonly string[]> {
  if (pattern === undefined) return [];
  return namedFiles({ pattern, key: 'predictions', judged: context.predictions, find: matchesOf }, context);
}

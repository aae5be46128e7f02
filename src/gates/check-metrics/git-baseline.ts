import { relative, resolve } from 'node:path';
import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { committedAt, fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import { formatOf, readMetricFile, type MetricFile } from '../../metrics/read-metric-file.ts';
import type { Baseline } from './found-baseline.ts';
import { pathsText, repositoryPath, type Context } from './context.ts';

/** The gate's files at a commit; `undefined` when the commit has none of them. */
export async function committedBaseline(
  choice: Extract<CommitChoice, { kind: 'found' }>,
  context: Context,
  history: History,
): Promise<Baseline | undefined> {
  const files = await filesAt(choice.commit, context, history);
  if (files.length === 0) return undefined;
  return {
    kind: 'read',
    files,
    notes: [],
    provenance: {
      source: 'git',
      commit: choice.commit,
      chosen: choice.chosen,
      exact: choice.exact,
      committed_at: await committedAt(choice.commit, history),
      path: pathsText(files.map(({ source }) => source.shown)),
    },
  };
}

async function filesAt(commit: string, context: Context, history: History): Promise<readonly MetricFile[]> {
  const { inputs, ports, paths } = context;
  const { prefix } = history.repository;
  const patterns = typeof inputs.config.path === 'string' ? [inputs.config.path] : inputs.config.path;
  // a file that a glob named there may have another name now
  const before = await pathsAtCommit(patterns, commit, history);
  const today = paths.map((file) => repositoryPath(context, history.repository, file));
  const files: MetricFile[] = [];
  for (const path of new Set([...today, ...before])) {
    const file = resolve(inputs.folder, relative(prefix === '' ? '.' : prefix, path));
    const bytes = await fileAtCommit({ path, commit }, history);
    if (bytes === undefined) continue;
    const shown = ports.files.show(file);
    const format = formatOf(shown, inputs.locate([...inputs.configPrefix, 'path']));
    const label = `${shown} at ${commit.slice(0, 7)}, the baseline`;
    files.push(readMetricFile(bytes, { shown, label, format, pointerHint }));
  }
  return files;
}

/** Checkout brings the pointers of one commit alone, and that is not the baseline. */
const pointerHint = 'fetch that version in a step before this gate and give it as `baseline: {file: …}`';

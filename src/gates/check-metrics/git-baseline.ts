import { relative, resolve } from 'node:path';
import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { predictionsAt, shownPaths, type AtCommit } from './baseline-predictions.ts';
import type { Baseline } from './found-baseline.ts';
import { committedProvenance } from '../baseline/committed-provenance.ts';
import { repositoryPath } from './context.ts';
import { patternsOf, readBytes } from './metric-files.ts';

/** The gate's files and predictions at a commit; `undefined` when the commit has none of them. */
export async function committedBaseline(
  choice: Extract<CommitChoice, { kind: 'found' }>,
  at: AtCommit,
): Promise<Baseline | undefined> {
  const { context, history } = at;
  const files = await filesAt(choice.commit, context, history);
  const predictions = await predictionsAt(choice.commit, at);
  if (files.length === 0 && predictions.kind === 'missing') return undefined;
  return {
    kind: 'read',
    files,
    predictions,
    notes: [],
    provenance: await committedProvenance(choice, history, [
      ...files.map(({ source }) => source.shown),
      ...shownPaths(predictions),
    ]),
  };
}

async function filesAt(commit: string, context: AtCommit['context'], history: History): Promise<readonly MetricFile[]> {
  const { inputs, ports, paths } = context;
  const { prefix } = history.repository;
  // a file that a glob named there may have another name now
  const before = await pathsAtCommit(patternsOf(inputs.config), commit, history);
  const today = paths.map((file) => repositoryPath(context, history.repository, file));
  const files: MetricFile[] = [];
  for (const path of new Set([...today, ...before])) {
    const file = resolve(inputs.folder, relative(prefix === '' ? '.' : prefix, path));
    const bytes = await fileAtCommit({ path, commit }, history);
    if (bytes === undefined) continue;
    const shown = ports.files.show(file);
    const label = `${shown} at ${commit.slice(0, 7)}, the baseline`;
    files.push(readBytes(bytes, { shown, label, pointerHint }, inputs));
  }
  return files;
}

/** Checkout brings the pointers of one commit alone, and that is not the baseline. */
const pointerHint = 'fetch that version in a step before this gate and give it as `baseline: {file: …}`';

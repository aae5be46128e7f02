import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { defaultBranch } from '../../baseline/default-branch.ts';
import { findRecord, type RecordLookup } from '../../baseline/find-record.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { recordedPredictions } from './baseline-predictions.ts';
import type { Baseline } from './found-baseline.ts';
import type { Context } from './context.ts';
import { readBytes } from './metric-files.ts';

type Found = Extract<CommitChoice, { kind: 'found' }>;

/** The record of this gate at a commit, or that of its nearest recorded ancestor; else why there is none. */
export async function nearestRecord(choice: Found, context: Context, history: History): Promise<RecordLookup> {
  const { inputs, ports } = context;
  const branch = await defaultBranch(ports.surroundings, history.repository);
  if (branch === undefined) return { kind: 'absent', reason: { code: 'no-default-branch' } };
  return findRecord({ key: inputs.recordKey, choice, history, defaultBranch: branch.name });
}

/** What the run of the commit recorded of this gate, or that of its nearest recorded ancestor; else why there is none. */
export async function recordedBaseline(
  choice: Found,
  context: Context,
  history: History,
): Promise<Baseline | { readonly kind: 'absent'; readonly reason: Reason }> {
  const found = await nearestRecord(choice, context, history);
  if (found.kind === 'absent') return found;
  const { record, provenance } = found;
  return {
    kind: 'read',
    files: filesOf(record, context),
    predictions: recordedPredictions(record, context),
    provenance,
    notes: [],
    record,
  };
}

/** The metrics files that a record holds. */
export function filesOf({ manifest, files }: GateRecord, { inputs }: Pick<Context, 'inputs'>): readonly MetricFile[] {
  return files
    .filter(({ role }) => role === 'metrics')
    .map(({ path, bytes }) => {
      const label = `${path} recorded at ${manifest.commit.slice(0, 7)}, the baseline`;
      return readBytes(bytes, { shown: path, label }, inputs);
    });
}

import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { defaultBranch } from '../../baseline/default-branch.ts';
import { findRecord } from '../../baseline/find-record.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { recordedPredictions } from './baseline-predictions.ts';
import type { Baseline } from './found-baseline.ts';
import type { Context } from './context.ts';
import { readBytes } from './metric-files.ts';

/** What the run of the commit recorded of this gate, or that of its nearest recorded ancestor; else why there is none. */
export async function recordedBaseline(
  choice: Extract<CommitChoice, { kind: 'found' }>,
  context: Context,
  history: History,
): Promise<Baseline | { readonly kind: 'absent'; readonly reason: Reason }> {
  const { inputs, ports } = context;
  const branch = await defaultBranch(ports.surroundings, history.repository);
  if (branch === undefined) return { kind: 'absent', reason: { code: 'no-default-branch' } };
  const found = await findRecord({ key: inputs.recordKey, choice, history, defaultBranch: branch.name });
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

function filesOf({ manifest, files }: GateRecord, { inputs }: Context): readonly MetricFile[] {
  return files
    .filter(({ role }) => role === 'metrics')
    .map(({ path, bytes }) => {
      const label = `${path} recorded at ${manifest.commit.slice(0, 7)}, the baseline`;
      return readBytes(bytes, { shown: path, label }, inputs);
    });
}

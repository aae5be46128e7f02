import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { defaultBranch } from '../../baseline/default-branch.ts';
import { findRecord, type RecordLookup } from '../../baseline/find-record.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { ComparedInputs, GateContext } from './context.ts';

/** The record of a gate at a commit, or that of its nearest recorded ancestor; else why there is none. */
export async function nearestRecord(
  choice: Extract<CommitChoice, { kind: 'found' }>,
  { inputs, ports }: Pick<GateContext<ComparedInputs>, 'inputs' | 'ports'>,
  history: History,
): Promise<RecordLookup> {
  const branch = await defaultBranch(ports.surroundings, history.repository);
  if (branch === undefined) return { kind: 'absent', reason: { code: 'no-default-branch' } };
  return findRecord({ key: inputs.recordKey, choice, history, defaultBranch: branch.name });
}

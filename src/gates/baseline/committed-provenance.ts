import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { committedAt } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { Provenance } from '../../core/result.ts';
import { pathsText } from './context.ts';

/** Where a baseline came from that stood in files of a commit. @param shown their paths */
export async function committedProvenance(
  { commit, chosen, exact }: Extract<CommitChoice, { readonly kind: 'found' }>,
  history: History,
  shown: readonly string[],
): Promise<Provenance> {
  const committed = await committedAt(commit, history);
  return { source: 'git', commit, chosen, exact, committed_at: committed, path: pathsText(shown) };
}

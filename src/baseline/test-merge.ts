import type { Surroundings } from '../core/ports.ts';
import type { History } from './merge-base.ts';
import { commitAt, textAt } from './payload.ts';
import { readCommit, type Repository } from './repository.ts';

/** What GitHub merged to test a pull request. */
export interface TestMerge {
  /** Today's base. */
  readonly base: string;
  /** The pull request's head. */
  readonly head: string;
}

/**
 * The parents of HEAD when it is the test merge of this run's pull request, or the merge that an entry of a queue is. GitHub merges the head into the base; a merge the other way
 * round is somebody's own, and its other parent may be anything.
 */
export async function testMergeParents(
  surroundings: Surroundings,
  { repository }: History,
): Promise<TestMerge | undefined> {
  const { payload } = surroundings;
  if (surroundings.event === 'merge_group') return queueMerge(commitAt(payload, 'merge_group', 'base_sha'), repository);
  const pullRequestHead = commitAt(payload, 'pull_request', 'head', 'sha');
  if (textAt(payload, 'pull_request', 'base', 'ref') === undefined || repository.head === pullRequestHead)
    return undefined;
  const [base, head, ...more] = (await readCommit(repository, repository.head)).parents;
  if (base === undefined || head === undefined || more.length > 0 || base === pullRequestHead) return undefined;
  return head === pullRequestHead || repository.head === surroundings.sha ? { base, head } : undefined;
}

/** An entry of a queue is a merge only where the queue merges; squashed or rebased it has one parent. */
async function queueMerge(base: string | undefined, repository: Repository): Promise<TestMerge | undefined> {
  const [first, head, ...more] = (await readCommit(repository, repository.head)).parents;
  return first !== undefined && first === base && head !== undefined && more.length === 0
    ? { base: first, head }
    : undefined;
}

import type { Surroundings } from '../core/ports.ts';
import type { History } from './merge-base.ts';
import { commitAt, textAt } from './payload.ts';
import { readCommit } from './repository.ts';

/** What GitHub merged to test a pull request. */
export interface TestMerge {
  /** Today's base. */
  readonly base: string;
  /** The pull request's head. */
  readonly head: string;
}

/**
 * The parents of HEAD when it is the test merge of this run's pull request. GitHub merges the head into the base; a merge the other way
 * round is somebody's own, and its other parent may be anything.
 */
export async function testMergeParents(
  surroundings: Surroundings,
  { repository }: History,
): Promise<TestMerge | undefined> {
  const { payload } = surroundings;
  const pullRequestHead = commitAt(payload, 'pull_request', 'head', 'sha');
  if (textAt(payload, 'pull_request', 'base', 'ref') === undefined || repository.head === pullRequestHead)
    return undefined;
  const [base, head, ...more] = (await readCommit(repository, repository.head)).parents;
  if (base === undefined || head === undefined || more.length > 0 || base === pullRequestHead) return undefined;
  return head === pullRequestHead || repository.head === surroundings.sha ? { base, head } : undefined;
}

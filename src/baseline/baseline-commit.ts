import { inputError } from '../core/errors.ts';
import type { Surroundings } from '../core/ports.ts';
import { chose, none, type CommitChoice } from './commit-choice.ts';
import { currentBranch, defaultBranch } from './default-branch.ts';
import { tellGit } from './git-answers.ts';
import { headContains, mergeBaseWith, remoteBranch, type Branch, type History } from './merge-base.ts';
import { commitAt, textAt } from './payload.ts';
import { readCommit } from './repository.ts';
import { testMergeParents } from './test-merge.ts';

/** The commit that this change is on top of, and whether this run is itself on the default branch. */
export interface BaselineCommit {
  readonly choice: CommitChoice;
  readonly onDefaultBranch: boolean;
}

/**
 * Chooses the commit that HEAD is on top of, by what made this run:
 *
 * - a pull request's test merge: its parent that is not the head, which is today's base; `pull_request.base.sha` may be days old;
 * - a pull request's head: where it left the base branch;
 * - a merge queue: the entry before, `merge_group.base_sha`;
 * - a push: what was there before, unless it was pushed over;
 * - anything else: where HEAD left the default branch; on it, HEAD's first parent.
 *
 * @throws `unavailable` when the clone is too shallow to tell and GitHub cannot be asked.
 */
export async function baselineCommit(surroundings: Surroundings, history: History): Promise<BaselineCommit> {
  if (!surroundings.onRunner) return localBaseline(surroundings, history);
  if (surroundings.event === 'merge_group')
    return { choice: queueBaseline(surroundings, history), onDefaultBranch: false };
  if (textAt(surroundings.payload, 'pull_request', 'base', 'ref') !== undefined) {
    return { choice: await pullRequestBaseline(surroundings, history), onDefaultBranch: false };
  }
  return surroundings.event === 'push' ? pushBaseline(surroundings, history) : otherBaseline(surroundings, history);
}

function queueBaseline(surroundings: Surroundings, { repository }: History): CommitChoice {
  const base = commitAt(surroundings.payload, 'merge_group', 'base_sha');
  if (base === undefined) throw inputError({ message: 'the merge_group event of this run has no base_sha' });
  if (base === repository.head)
    throw inputError({
      message: `the base of this entry of the merge queue is the commit that is checked out: nothing is compared with itself`,
      hint: 'check out what the event is about, as actions/checkout does by itself',
    });
  return chose(base, 'base of this entry of the merge queue');
}

async function pullRequestBaseline(surroundings: Surroundings, history: History): Promise<CommitChoice> {
  const merge = await testMergeParents(surroundings, history);
  if (merge !== undefined) return chose(merge.base, 'first parent of the test merge');
  const base = textAt(surroundings.payload, 'pull_request', 'base', 'ref') ?? '';
  return mergeBaseOrParent(remoteBranch(base), history);
}

async function pushBaseline(surroundings: Surroundings, history: History): Promise<BaselineCommit> {
  const branch = await defaultBranch(surroundings, history.repository);
  const onDefaultBranch = isOn(branch, surroundings, history);
  const before = commitAt(surroundings.payload, 'before');
  if (before !== undefined && (await wasBefore(before, surroundings, history))) {
    return { choice: chose(before, 'what the branch was before this push'), onDefaultBranch };
  }
  if (onDefaultBranch) return { choice: await firstParent(history), onDefaultBranch };
  return { choice: await leftDefaultBranch(branch, history), onDefaultBranch };
}

/** Whether the push added to what was there. A parent of HEAD is known at any depth; beyond that history is asked, else the event. */
async function wasBefore(before: string, surroundings: Surroundings, history: History): Promise<boolean> {
  const { repository, github } = history;
  if (before === repository.head) return false;
  if ((await readCommit(repository, repository.head)).parents.includes(before)) return true;
  if (repository.shallow && github === null && surroundings.payload.forced === false) return true;
  return headContains(before, history);
}

async function otherBaseline(surroundings: Surroundings, history: History): Promise<BaselineCommit> {
  const branch = await defaultBranch(surroundings, history.repository);
  if (isOn(branch, surroundings, history)) return { choice: await firstParent(history), onDefaultBranch: true };
  return { choice: await leftDefaultBranch(branch, history), onDefaultBranch: false };
}

/**
 * Whether this run is of the default branch, and what it is of is checked out: a workflow may run there and bring somebody's branch
 * (a command in a comment, a commit that was typed in by hand).
 */
function isOn(
  branch: Branch | undefined,
  { event, sha, ref, payload }: Surroundings,
  { repository }: History,
): boolean {
  if (repository.head !== sha) return false;
  return (
    event === 'schedule' || (branch !== undefined && (ref ?? textAt(payload, 'ref')) === `refs/heads/${branch.name}`)
  );
}

async function localBaseline(surroundings: Surroundings, history: History): Promise<BaselineCommit> {
  const { repository } = history;
  const branch = await defaultBranch(surroundings, repository);
  const current = await currentBranch(repository);
  const onDefaultBranch = branch !== undefined && current === branch.name;
  const base = branch === undefined || onDefaultBranch ? repository.head : await mergeBaseWith(branch, history);
  if (branch === undefined) return { choice: none('no-default-branch'), onDefaultBranch };
  if (base === undefined) return { choice: none('no-common-ancestor', { branch: branch.name }), onDefaultBranch };
  if (base !== repository.head) return { choice: chose(base, `where HEAD left ${branch.name}`), onDefaultBranch };
  if (await trackedFilesDiffer(history)) {
    return { choice: chose(base, 'HEAD, which the tracked files here differ from'), onDefaultBranch };
  }
  return { choice: await firstParent(history), onDefaultBranch };
}

async function trackedFilesDiffer({ repository }: History): Promise<boolean> {
  const args = ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules=all'];
  return (await tellGit(repository.git, args)) !== '';
}

async function leftDefaultBranch(branch: Branch | undefined, history: History): Promise<CommitChoice> {
  return branch === undefined ? none('no-default-branch') : mergeBaseOrParent(branch, history);
}

/** Where HEAD left a branch; when HEAD is still on it, the commit before HEAD, since nothing is compared with itself. */
async function mergeBaseOrParent(branch: Branch, history: History): Promise<CommitChoice> {
  const base = await mergeBaseWith(branch, history);
  if (base === undefined) return none('no-common-ancestor', { branch: branch.name });
  return base === history.repository.head ? firstParent(history) : chose(base, `where HEAD left ${branch.name}`);
}

async function firstParent({ repository }: History): Promise<CommitChoice> {
  const [parent] = (await readCommit(repository, repository.head)).parents;
  return parent === undefined ? none('first-commit') : chose(parent, 'first parent of HEAD');
}

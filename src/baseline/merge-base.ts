import { unavailableError } from '../core/errors.ts';
import type { GitHubReader } from '../core/ports.ts';
import { gitFailed, textOf } from './git-answers.ts';
import { commitOfRef, hasCommit, type Repository } from './repository.ts';

/** Where history is asked for: this clone, and GitHub when the clone is shallow. */
export interface History {
  readonly repository: Repository;
  readonly github: GitHubReader | null;
}

/** A branch, as this clone and as GitHub know it. */
export interface Branch {
  readonly name: string;
  /** Full names of refs to try in the clone, in order. */
  readonly refs: readonly string[];
}

/** A branch of the remote: what the runner fetched, else what GitHub says. */
export function remoteBranch(name: string): Branch {
  return { name, refs: [`refs/remotes/origin/${name}`] };
}

/**
 * The newest commit that both HEAD and a branch contain; `undefined` when they have no common history. A shallow clone does not know,
 * so GitHub is asked.
 *
 * @throws `unavailable` when neither can tell: an unknown merge base is never "no baseline".
 */
export async function mergeBaseWith(branch: Branch, history: History): Promise<string | undefined> {
  const { repository, github } = history;
  for (const ref of repository.shallow ? [] : branch.refs) {
    const tip = await commitOfRef(repository, ref);
    if (tip !== undefined) return localMergeBase(repository, tip);
  }
  if (github !== null) return github.mergeBase(branch.name, repository.head);
  throw unknownHistory(`where this change left ${branch.name}`);
}

async function localMergeBase(repository: Repository, tip: string): Promise<string | undefined> {
  const args = ['merge-base', tip, repository.head];
  const { code, stdout, stderr } = await repository.git.run(args);
  if (code === 0) return textOf(stdout);
  if (code === 1) return undefined;
  throw gitFailed(args, { code, stderr });
}

/**
 * Whether HEAD contains a commit. A parent of HEAD is one at any depth.
 *
 * @throws `unavailable` when a shallow clone cannot tell and there is no token to ask GitHub with.
 */
export async function headContains(commit: string, history: History): Promise<boolean> {
  const { repository, github } = history;
  if (!repository.shallow) {
    // What was pushed over is not fetched: a commit that a whole clone lacks is no ancestor.
    if (!(await hasCommit(repository, commit))) return false;
    const args = ['merge-base', '--is-ancestor', commit, repository.head];
    const { code, stderr } = await repository.git.run(args);
    if (code > 1) throw gitFailed(args, { code, stderr });
    return code === 0;
  }
  if (github !== null) return (await github.mergeBase(commit, repository.head)) === commit;
  throw unknownHistory(`whether ${commit.slice(0, 7)} is part of this history`);
}

/** The clone is too shallow and nobody else can be asked. */
export function unknownHistory(what: string): Error {
  return unavailableError(
    `this clone is too shallow to see ${what}, and there is no token to ask GitHub with; ` +
      'give the action its `github-token`, or actions/checkout `fetch-depth: 0`',
  );
}

import type { Reason } from '../core/finding.ts';
import type { Git } from '../core/ports.ts';
import type { ReasonCode } from '../core/reason-code.ts';
import { parseCommit, type CommitObject } from './commit-object.ts';
import { askGit, gitFailed, tellGit, textOf } from './git-answers.ts';

/** The repository that a config lies in, at the commit that is checked out. */
export interface Repository {
  readonly git: Git;
  /** The config's folder in the repository: `''` or `models/churn/`. */
  readonly prefix: string;
  readonly head: string;
  /** Whether history is cut off somewhere: then only commits that are here can be spoken of. */
  readonly shallow: boolean;
}

export type Opened =
  | { readonly kind: 'repository'; readonly repository: Repository }
  /** `no-git`, `no-commits` or `nothing-tracked`: git cannot be a baseline here, and that is nobody's failure. */
  | { readonly kind: 'absent'; readonly reason: Reason };

/**
 * Opens the repository around the config's folder. A folder that it tracks nothing of (a downloaded tarball that was unpacked inside
 * somebody's repository) is none of its own.
 *
 * @throws `unavailable` when git is there and does not answer as git does.
 */
export async function openRepository(git: Git): Promise<Opened> {
  const args = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'];
  const answer = await git.run(args);
  if (answer.code === 127) return absent('no-git', { cause: 'git is not installed' });
  if (answer.code !== 0) {
    if (/not a git repository|must be run in a work tree/i.test(answer.stderr)) return absent('no-git');
    throw gitFailed(args, answer);
  }
  const [inside, shallow, prefix = ''] = textOf(answer.stdout).split('\n');
  if (inside !== 'true') return absent('no-git');
  const head = await askGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head === null) return absent('no-commits');
  const tracked = await tellGit(git, ['ls-tree', '--name-only', 'HEAD']);
  if (tracked === '') return absent('nothing-tracked');
  return { kind: 'repository', repository: { git, prefix, head, shallow: shallow === 'true' } };
}

function absent(code: ReasonCode, params: Readonly<Record<string, string>> = {}): Opened {
  return { kind: 'absent', reason: { code, params } };
}

/** Whether a commit, with its own text, is in this clone. */
export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  return (await askGit(repository.git, ['cat-file', '-e', `${commit}^{commit}`])) !== null;
}

/** A commit that is in this clone, read as it is: replacements, grafts and shallow borders do not hide its parents. */
export async function readCommit(repository: Repository, commit: string): Promise<CommitObject> {
  return parseCommit(await tellGit(repository.git, ['cat-file', 'commit', commit]));
}

/** The commit that a full ref name leads to in this clone. */
export async function commitOfRef(repository: Repository, ref: string): Promise<string | undefined> {
  return (await askGit(repository.git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) ?? undefined;
}

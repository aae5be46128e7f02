import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files of a commit, by path; `null` removes one. */
export type Files = Readonly<Record<string, string | null>>;

/** A repository of a user, with `main` and perhaps a branch that wants to be merged. */
export interface Repository {
  readonly folder: string;
  /** Commits on a branch (made from `main` when new) and returns the commit id. */
  commit(branch: string, files: Files): string;
  id(ref: string): string;
  parents(commit: string): readonly string[];
  /** Makes the test merge of a branch into `main` as GitHub does, and returns its id. */
  testMerge(branch: string): string;
  /** Merges a branch into another by a merge commit, as the button does, and returns its id. */
  merge(into: string, branch: string): string;
  /** The commit that a merge queue makes of a branch behind another entry, under the queue's own branch. */
  queueEntry(entry: { readonly queue: string; readonly behind: string; readonly branch: string }): string;
  /** What `actions/checkout` leaves of a ref at a commit: that commit alone (depth 1), in a folder of its own. */
  checkout(commit: string, ref: string): string;
}

const identity = { name: 'a', email: 'a@example.org' };
const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: identity.name,
  GIT_AUTHOR_EMAIL: identity.email,
  GIT_COMMITTER_NAME: identity.name,
  GIT_COMMITTER_EMAIL: identity.email,
};

export function makeRepository(): Repository {
  const folder = newFolder();
  let commits = 0;
  const git = (...args: string[]): string => {
    const date = `2026-01-01T00:${String(commits).padStart(2, '0')}:00+0000`;
    const dated = { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, {
      cwd: folder,
      env: dated,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  };
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const mergeHere = (branch: string): string => {
    commits += 1;
    git('merge', '-q', '--no-ff', '-m', `Merge ${git('rev-parse', branch)} into ${git('rev-parse', 'HEAD')}`, branch);
    return git('rev-parse', 'HEAD');
  };
  const exists = (branch: string): boolean => git('branch', '--list', branch) !== '';
  return {
    folder,
    id: (ref) => git('rev-parse', ref),
    parents: (commit) => git('log', '-1', '--format=%P', commit).split(' ').filter(Boolean),
    commit: (branch, files) => {
      if (exists(branch)) git('checkout', '-q', branch);
      else if (exists('main')) git('checkout', '-q', '-b', branch, 'main');
      for (const [file, content] of Object.entries(files)) put(folder, file, content);
      git('add', '-A');
      commits += 1;
      git('commit', '-q', '-m', `commit ${commits}`);
      return git('rev-parse', 'HEAD');
    },
    testMerge: (branch) => {
      git('checkout', '-q', '--detach', 'main');
      const merged = mergeHere(branch);
      git('update-ref', `refs/pull/${branch}/merge`, merged);
      return merged;
    },
    merge: (into, branch) => {
      git('checkout', '-q', into);
      return mergeHere(branch);
    },
    queueEntry: ({ queue, behind, branch }) => {
      git('checkout', '-q', '-B', queue, behind);
      return mergeHere(branch);
    },
    checkout: (commit, ref) => {
      const target = newFolder();
      const inTarget = (...args: string[]) => execFileSync('git', args, { cwd: target, env, stdio: 'pipe' });
      const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
      const tracked = ref.replace(branch === undefined ? /^refs\// : /^refs\/heads\//, '');
      const remote = branch === undefined ? `refs/remotes/${tracked}` : `refs/remotes/origin/${tracked}`;
      inTarget('init', '-q', '-b', 'unborn');
      inTarget('fetch', '-q', '--no-tags', '--depth=1', `file://${folder}`, `+${commit}:${remote}`);
      inTarget('checkout', '-q', ...(branch === undefined ? ['--detach'] : ['-B', branch]), remote);
      return target;
    },
  };
}

function put(folder: string, file: string, content: string | null): void {
  const target = path.join(folder, file);
  if (content === null) {
    rmSync(target);
    return;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function newFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'ml-gates-e2e-')));
}

import { execFileSync } from 'node:child_process';

/** A commit as git has it. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly message: string;
}

/** What the in-memory GitHub asks of a real repository. `null`: there is none of that name. */
export interface GitRepository {
  commit(ref: string): GitCommit | null;
  /** The commits that a ref contains, newest first; of a path, those that changed it. */
  log(ref: string, path?: string): readonly GitCommit[];
  mergeBase(one: string, other: string): string | null;
  /** What `head` has and `base` lacks. */
  between(base: string, head: string): readonly GitCommit[];
  changes(base: string, head: string): readonly { status: string; path: string; previous?: string }[];
  entries(tree: string, recursive: boolean): readonly TreeEntry[];
  blob(id: string): Buffer;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

export function gitRepository(folder: string): GitRepository {
  const bytes = (args: readonly string[]): Buffer =>
    execFileSync('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  const say = (...args: string[]): string => bytes(args).toString().replace(/\n$/, '');
  const ask = (...args: string[]): string | null => {
    try {
      return say(...args);
    } catch {
      return null;
    }
  };
  /** Branches before anything else, as GitHub does. */
  const resolve = (ref: string): string | null =>
    ask('rev-parse', '--verify', '-q', '--end-of-options', `refs/heads/${ref}^{commit}`) ??
    ask('rev-parse', '--verify', '-q', '--end-of-options', `${ref}^{commit}`);
  const commits = (...args: string[]): readonly GitCommit[] =>
    (ask('log', '-z', '--format=%H%n%T%n%P%n%cI%n%B', ...args) ?? '').split('\0').filter(Boolean).map(readCommit);
  return {
    commit: (ref) => {
      const sha = resolve(ref);
      return sha === null ? null : (commits('-1', sha)[0] ?? null);
    },
    log: (ref, path) => commits(resolve(ref) ?? ref, ...(path === undefined ? [] : ['--', path])),
    mergeBase: (one, other) => ask('merge-base', resolve(one) ?? one, resolve(other) ?? other),
    between: (base, head) => commits('--reverse', `${resolve(base) ?? base}..${resolve(head) ?? head}`),
    changes: (base, head) => readChanges(say('diff', '--name-status', '-z', '-M', base, head)),
    entries: (tree, recursive) =>
      say('ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree)
        .split('\0')
        .filter(Boolean)
        .map(readEntry),
    blob: (id) => bytes(['cat-file', 'blob', id]),
  };
}

function readCommit(text: string): GitCommit {
  const [sha = '', tree = '', parents = '', date = '', ...message] = text.split('\n');
  const utc = new Date(date).toISOString().replace('.000Z', 'Z');
  return { sha, tree, parents: parents.split(' ').filter(Boolean), date: utc, message: message.join('\n').trim() };
}

const words: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed', R: 'renamed' };

function readChanges(text: string): { status: string; path: string; previous?: string }[] {
  const parts = text.split('\0').filter(Boolean);
  const changes = [];
  while (parts.length > 0) {
    const status = words[parts.shift()?.[0] ?? ''] ?? 'changed';
    const path = parts.shift() ?? '';
    changes.push(status === 'renamed' ? { status, path: parts.shift() ?? '', previous: path } : { status, path });
  }
  return changes;
}

function readEntry(text: string): TreeEntry {
  const [, mode = '', type = '', sha = '', size = '', path = ''] =
    /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(text) ?? [];
  return { mode, type, sha, size: size === '-' ? null : Number(size), path };
}

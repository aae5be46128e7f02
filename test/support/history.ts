import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A commit of a made-up history: whole content of its tree, by path; `null` leaves the file out that its first parent had. */
interface CommitPlan {
  readonly mark: number;
  readonly branch: string;
  readonly parents?: readonly number[];
  readonly files?: Readonly<Record<string, PlannedFile>>;
}

/** A file's text, where a link leads to, or the commit of a submodule. */
type PlannedFile = string | null | { readonly link: string } | { readonly submodule: string };

export interface History {
  readonly folder: string;
  /** The commit id of a mark. */
  id(mark: number): string;
  git(...args: string[]): string;
  write(file: string, content: string): void;
  /** A clone beside it, made with further arguments of `git clone`. */
  clone(...args: string[]): History;
  /** What `actions/checkout` leaves of a commit, detached; with a branch, as `git switch` does. */
  checkout(mark: number, how: Checkout, branch?: string): History;
}

/**
 * How much of a repository a checkout brings. `depth 1`: that commit alone, as by default; `depth 2`: its parents too; `blobless`: all
 * commits, and of the contents those of that commit; `whole`: everything, with all branches of the remote.
 */
export type Checkout = 'depth 1' | 'depth 2' | 'blobless' | 'whole';

const folders: string[] = [];

/** A folder that `removeFolders` takes away again; its real path, so that shown paths are stable. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ml-gates-test-')));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

const depthOf = (how: string): string => `--depth=${how.slice(-1)}`;

function git(folder: string, args: readonly string[], input?: string): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  }).trim();
}

/** Makes a repository with one run of `git fast-import` and checks out `head`. Commit `n` is `n` minutes after 2026-01-01. */
export function makeHistory(plan: readonly CommitPlan[], head = 'main'): History {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  appendFileSync(path.join(folder, '.git', 'config'), '[uploadpack]\n\tallowAnySHA1InWant\n\tallowFilter\n');
  const marks = path.join(folder, '.git', 'marks');
  git(folder, ['fast-import', '--quiet', `--export-marks=${marks}`], plan.map(commitText).join(''));
  const ids = new Map<string, string>();
  for (const line of readFileSync(marks, 'utf8').trim().split('\n')) {
    const [mark = '', id = ''] = line.split(' ');
    ids.set(mark.slice(1), id);
  }
  git(folder, ['checkout', '-q', head]);
  return historyAt(folder, ids);
}

function historyAt(folder: string, ids: ReadonlyMap<string, string>): History {
  return {
    folder,
    id: (mark) => ids.get(String(mark)) ?? '',
    git: (...args) => git(folder, args),
    write: (file, content) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    },
    clone: (...args) => {
      const target = path.join(temporaryFolder(), 'clone');
      git(path.dirname(target), ['clone', '-q', ...args, `file://${folder}`, target]);
      return historyAt(target, ids);
    },
    checkout: (mark, how, branch) => {
      const target = path.join(temporaryFolder(), 'checkout');
      const commit = ids.get(String(mark)) ?? '';
      const from = `file://${folder}`;
      if (how === 'blobless') git(path.dirname(target), ['clone', '-q', '-n', '--filter=blob:none', from, target]);
      else {
        const wanted = how === 'whole' ? [from, '+refs/heads/*:refs/remotes/origin/*'] : [depthOf(how), from, commit];
        git(path.dirname(target), ['init', '-q', '-b', 'unborn', target]);
        git(target, ['fetch', '-q', '--no-tags', ...wanted]);
      }
      git(target, ['checkout', '-q', ...(branch === undefined ? ['--detach'] : ['-B', branch]), commit]);
      return historyAt(target, ids);
    },
  };
}

function commitText({ mark, branch, parents = [], files = {} }: CommitPlan): string {
  const [from, ...merged] = parents;
  const time = 1767225600 + mark * 60;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\ncommitter a <a@example.org> ${time} +0200\n${data(`commit ${mark}`)}`,
    from === undefined ? '' : `from :${from}\n`,
    ...merged.map((parent) => `merge :${parent}\n`),
    ...Object.entries(files).map(([file, content]) => fileText(file, content)),
    '\n',
  ].join('');
}

function fileText(file: string, content: PlannedFile): string {
  if (content === null) return `D ${file}\n`;
  if (typeof content === 'string') return `M 100644 inline ${file}\n${data(content)}`;
  if ('submodule' in content) return `M 160000 ${content.submodule} ${file}\n`;
  return `M 120000 inline ${file}\n${data(content.link)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

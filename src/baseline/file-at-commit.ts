import { posix } from 'node:path';
import { inputError, MlGatesError } from '../core/errors.ts';
import type { GitHubReader } from '../core/ports.ts';
import { gitFailed, textOf } from './git-answers.ts';
import { unknownHistory, type History } from './merge-base.ts';
import { hasCommit, readCommit, type Repository } from './repository.ts';

const linksFollowed = 5;

/**
 * The bytes of a file at a commit, `undefined` when the commit does not have it. Git's objects are read when this clone has them,
 * GitHub is asked otherwise.
 *
 * @param file where, relative to the repository root, and at which commit
 * @throws `unavailable` when neither can tell: a file that nobody could look for is not absent.
 */
export async function fileAtCommit(
  file: { readonly path: string; readonly commit: string },
  history: History,
): Promise<Uint8Array | undefined> {
  if (file.path.startsWith('../') || posix.isAbsolute(file.path)) return undefined;
  const local = await fileInClone(file, { history, links: 0 });
  if (local.kind === 'absent') return undefined;
  if (local.kind === 'found') return local.bytes;
  if (history.github !== null) return fileOnGitHub(file, history.github, history.repository);
  throw unknownHistory(`${file.path} at ${file.commit.slice(0, 7)}`);
}

/**
 * One list of a commit's files answers for all of them which are not there and which are the same as in HEAD, so that only what differs
 * is fetched. A repository with too many files to list is asked for each.
 */
async function fileOnGitHub(
  file: { readonly path: string; readonly commit: string },
  github: GitHubReader,
  repository: Repository,
): Promise<Uint8Array | undefined> {
  const tree = await listedTree(file.commit, github);
  const id = tree?.get(file.path);
  if (tree !== undefined && id === undefined) return undefined;
  const here = await repository.git.run(['ls-tree', '-z', '--full-tree', repository.head, '--', file.path]);
  // of a link, only its target's path would be the same
  if (id !== undefined && textOf(here.stdout).startsWith('100') && textOf(here.stdout).includes(` blob ${id}\t`)) {
    const blob = await repository.git.run(['cat-file', 'blob', id]);
    if (blob.code === 0) return blob.stdout;
  }
  return github.contents(file.path, file.commit);
}

/** All files of a commit as GitHub lists them; `undefined` when it does not, or not all of them. */
export async function listedTree(commit: string, github: GitHubReader): ReturnType<GitHubReader['tree']> {
  try {
    return await github.tree(commit);
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}

type InClone = { readonly kind: 'found'; readonly bytes: Uint8Array } | { readonly kind: 'absent' | 'not-here' };

async function fileInClone(
  file: { readonly path: string; readonly commit: string },
  { history, links }: { history: History; links: number },
): Promise<InClone> {
  const { repository } = history;
  if (!(await hasCommit(repository, file.commit))) return { kind: 'not-here' };
  const args = ['ls-tree', '-z', '--full-tree', file.commit, '--', file.path];
  const listed = await repository.git.run(args);
  // A partial clone may lack the tree; it says so by failing.
  if (listed.code !== 0) return { kind: 'not-here' };
  const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(textOf(listed.stdout));
  if (entry === null) {
    if (listed.stdout.length > 0) throw gitFailed(args, { code: 0, stderr: 'an answer in an unknown form' });
    return { kind: 'absent' };
  }
  const [, mode = '', type = '', object = ''] = entry;
  if (type !== 'blob') return { kind: 'absent' };
  const blob = await repository.git.run(['cat-file', 'blob', object]);
  if (blob.code !== 0) return { kind: 'not-here' };
  if (mode !== '120000') return { kind: 'found', bytes: blob.stdout };
  const target = posix.join(posix.dirname(file.path), textOf(blob.stdout));
  if (links >= linksFollowed || target.startsWith('../') || posix.isAbsolute(textOf(blob.stdout))) {
    const message = `${file.path} at ${file.commit.slice(0, 7)} is a link that leads out of the repository`;
    throw inputError({ message, where: { file: file.path } });
  }
  return fileInClone({ ...file, path: target }, { history, links: links + 1 });
}

/** When a commit was made, ISO 8601 in UTC, from this clone or from GitHub. */
export async function committedAt(commit: string, history: History): Promise<string | null> {
  if (await hasCommit(history.repository, commit)) return (await readCommit(history.repository, commit)).committed_at;
  const facts = await history.github?.commit(commit);
  const time = new Date(facts?.committed_at ?? NaN);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}

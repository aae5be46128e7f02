import { createHash } from 'node:crypto';
import { posix, relative, sep } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import { followPath, type BehindNoFolder, type LostWhy } from '../../baseline/followed-path.ts';
import { textOf } from '../../baseline/git-answers.ts';
import { unknownHistory, type History } from '../../baseline/merge-base.ts';
import type { Repository } from '../../baseline/repository.ts';
import { treeAtCommit, type Tree } from '../../baseline/tree-at-commit.ts';
import { MlGatesError } from '../../core/errors.ts';

/** A file of the base. */
export type BaseFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** Whether there is one, and what it says, nobody can tell. */
  | { readonly kind: 'lost'; readonly why: LostWhy | 'unlisted'; readonly at: string };

/** Why a file of the base is not known. */
export type NotFound = Exclude<BaseFile, { readonly kind: 'found' }>;

/** A file as it is today. */
export interface FileNow {
  /** Relative to the repository root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of the commit that a change is on top of. Paths are relative to the repository root; links are followed as git keeps them. */
export interface BaseFiles {
  readonly commit: string;
  /** A file. `now`, one as it is today, may spare a question. */
  find(path: string, now?: FileNow): Promise<BaseFile>;
  /** All paths. @throws `unavailable` when nobody can list them */
  paths(): Promise<readonly string[]>;
}

/**
 * Reads from git's objects where this clone has them. Otherwise GitHub lists the commit once, and is asked for a file only when it
 * differs from the one that is here.
 */
export function baseFiles(commit: string, history: History): BaseFiles {
  let listing: Promise<Tree | undefined> | undefined;
  // when nobody can list them all, each is asked for by itself
  const list = () => (listing ??= ifAvailable(treeAtCommit(commit, history)));
  return {
    commit,
    async find(path, now) {
      const tree = await list();
      if (tree === undefined) return unlisted(path, commit, history);
      const followed = await followPath(path, tree, (id) => linkText(id, history));
      if (followed.kind === 'lost')
        return followed.why === 'no-folder' ? ((await inSubmodule(followed, tree, history)) ?? followed) : followed;
      if (followed.kind === 'absent') return followed;
      if (now !== undefined && followed.id === blobId(now.bytes, followed.id.length))
        return { kind: 'found', bytes: now.bytes };
      const bytes = await fileAtCommit({ path: followed.path, commit }, history);
      return bytes === undefined ? { kind: 'absent' } : { kind: 'found', bytes };
    },
    async paths() {
      const tree = await list();
      if (tree === undefined) throw unknownHistory(`the files at ${commit.slice(0, 7)}`);
      return [...tree.keys()];
    },
  };
}

/** What is not where it is asked for may lie behind a link, of which nobody knows without a list. */
async function unlisted(path: string, commit: string, history: History): Promise<BaseFile> {
  const bytes = await fileAtCommit({ path, commit }, history);
  return bytes === undefined ? { kind: 'lost', why: 'unlisted', at: path } : { kind: 'found', bytes };
}

/** Most links are those of today, which this clone has. */
async function linkText(id: string, { repository, github }: History): Promise<string | undefined> {
  const { code, stdout } = await repository.git.run(['cat-file', 'blob', id]);
  const bytes = code === 0 ? stdout : await github?.blob(id);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/**
 * A file of a submodule, from the submodule's own clone where that has the commit which the base names. An id says what it holds, so that
 * neither the files that lie there today count, nor where the path leads now.
 *
 * @param tree of the base
 */
async function inSubmodule(
  { at, behind }: BehindNoFolder,
  tree: Tree,
  { repository }: History,
): Promise<BaseFile | undefined> {
  const { git, prefix, head } = repository;
  const here = await git.run(['ls-tree', '-z', '--full-tree', head, '--', at]);
  // what is a folder of files now, a change may have made look like a repository
  if (here.code !== 0 || !textOf(here.stdout).startsWith('160000 ')) return undefined;
  const folder = posix.relative(`/${prefix}`, `/${at}`);
  const commit = tree.get(at) ?? '';
  const inside: Repository = {
    git: { run: (args) => git.run(['-C', folder, ...args]) },
    prefix: '',
    head: commit,
    shallow: true,
  };
  const found = await ifAvailable(baseFiles(commit, { repository: inside, github: null }).find(behind));
  return found?.kind === 'lost' ? { ...found, at: posix.join(at, found.at) } : found;
}

/** `undefined` for what nobody can tell. */
async function ifAvailable<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}

/** The id that git gives to content; its length tells which hash the repository uses. */
function blobId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The path in the repository, with `/`; it begins with `../` when it is outside. */
export function repositoryPath(prefix: string, folder: string, file: string): string {
  return posix.join(prefix, relative(folder, file).split(sep).join('/'));
}

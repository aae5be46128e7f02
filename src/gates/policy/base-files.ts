import { createHash } from 'node:crypto';
import { posix, relative, sep } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import { unknownHistory, type History } from '../../baseline/merge-base.ts';
import { hasCommit } from '../../baseline/repository.ts';
import { MlGatesError } from '../../core/errors.ts';

/** The files of the commit that a change is on top of. Paths are relative to the repository root. */
export interface BaseFiles {
  readonly commit: string;
  /** The bytes of a file, `undefined` when the commit does not have it. `now`, its bytes today, may spare a question. */
  read(path: string, now?: Uint8Array): Promise<Uint8Array | undefined>;
  /** All paths. @throws `unavailable` when nobody can list them */
  paths(): Promise<readonly string[]>;
}

/**
 * Reads from git's objects where this clone has them. Otherwise GitHub lists the commit once, and is asked for a file only when it
 * differs from the one that is here.
 */
export function baseFiles(commit: string, history: History): BaseFiles {
  let listing: Promise<ReadonlyMap<string, string> | undefined> | undefined;
  const list = () => (listing ??= listed(commit, history));
  return {
    commit,
    async read(path, now) {
      const blobs = await list();
      const id = blobs?.get(path);
      if (blobs !== undefined && id === undefined) return undefined;
      if (now !== undefined && id !== undefined && id === blobId(now, id.length)) return now;
      return fileAtCommit({ path, commit }, history);
    },
    async paths() {
      const blobs = await list();
      if (blobs === undefined) throw unknownHistory(`the files at ${commit.slice(0, 7)}`);
      return [...blobs.keys()];
    },
  };
}

/** The ids of all files by path; `undefined` when nobody can list them all: then each is asked for by itself. */
async function listed(
  commit: string,
  { repository, github }: History,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (await hasCommit(repository, commit)) {
    const { code, stdout } = await repository.git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    // a partial clone may lack trees
    if (code === 0) return new Map(new TextDecoder().decode(stdout).split('\0').flatMap(entryOf));
  }
  try {
    return await github?.tree(commit);
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}

function entryOf(line: string): readonly (readonly [string, string])[] {
  const [, id, path] = /^\d{6} blob ([0-9a-f]{40,64})\t(.*)$/s.exec(line) ?? [];
  return id === undefined || path === undefined ? [] : [[path, id]];
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

import { createHash } from 'node:crypto';
import { posix, relative, sep } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { hasCommit } from '../../baseline/repository.ts';
import type { ChangeReader } from '../../core/change-reader.ts';

/** The files of the commit that a change is on top of. Paths are relative to the repository root. */
export interface BaseFiles {
  readonly commit: string;
  /** The bytes of a file, `undefined` when the commit does not have it. `now`, its bytes today, may spare a question. */
  read(path: string, now?: Uint8Array): Promise<Uint8Array | undefined>;
  /** All paths; `undefined` when nobody can list them. */
  paths(): Promise<readonly string[] | undefined>;
}

/**
 * Reads from git's objects where this clone has them. Otherwise GitHub lists the commit once, and is asked for a file only when it
 * differs from the one that is here.
 */
export function baseFiles(commit: string, history: History, changes: ChangeReader | null): BaseFiles {
  let here: Promise<boolean> | undefined;
  const isHere = (): Promise<boolean> => (here ??= hasCommit(history.repository, commit));
  return {
    commit,
    async read(path, now) {
      const blobs = (await isHere()) ? undefined : await changes?.blobs(commit);
      if (blobs !== undefined) {
        const id = blobs.get(path);
        if (id === undefined) return undefined;
        if (now !== undefined && id === blobId(now, id.length)) return now;
      }
      return fileAtCommit({ path, commit }, history);
    },
    async paths() {
      if (await isHere()) {
        const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
        const { code, stdout } = await history.repository.git.run(args);
        // a partial clone may lack trees
        if (code === 0) return new TextDecoder().decode(stdout).split('\0').filter(Boolean);
      }
      const blobs = await changes?.blobs(commit);
      return blobs === undefined ? undefined : [...blobs.keys()];
    },
  };
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

import { createHash } from 'node:crypto';
import { askGit } from './git-answers.ts';
import { fileAtCommit } from './file-at-commit.ts';
import { listedBlob } from './listed-blob.ts';
import type { History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/**
 * The id of a file's blob at a commit, `undefined` when the commit does not have it. Where this clone lacks the commit, GitHub's
 * list of its files tells; where that is too long, the file is fetched and its id computed.
 */
export async function blobAtCommit(
  file: { readonly path: string; readonly commit: string },
  history: History,
): Promise<string | undefined> {
  const { repository } = history;
  if (await hasCommit(repository, file.commit))
    return (
      (await askGit(repository.git, ['rev-parse', '--verify', '--quiet', `${file.commit}:${file.path}`])) ?? undefined
    );
  const listed = history.github === null ? undefined : await listedBlob(file, history.github);
  if (listed !== undefined && listed.kind !== 'unknown') return listed.kind === 'blob' ? listed.id : undefined;
  const bytes = await fileAtCommit(file, history);
  return bytes === undefined ? undefined : blobId(bytes, file.commit.length === 40 ? 'sha1' : 'sha256');
}

/** As `git hash-object` has it. */
function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm)
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

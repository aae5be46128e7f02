import { createHash } from 'node:crypto';
import { askGit } from './git-answers.ts';
import { fileAtCommit } from './file-at-commit.ts';
import type { History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/**
 * The id of a file's blob at a commit, `undefined` when the commit does not have it. Where this clone lacks the commit, the file is
 * fetched and its id computed: one request, which reading the baseline makes anyway.
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

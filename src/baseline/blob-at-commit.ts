import { createHash } from 'node:crypto';
import { askGit } from './git-answers.ts';
import { fileAtCommit, listedTree } from './file-at-commit.ts';
import type { History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/**
 * The id of a file's blob at a commit, `undefined` when the commit does not have it. Where this clone lacks the commit, GitHub's list of
 * its files says it; where they are too many to list, the file is fetched and its id computed.
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
  const tree = history.github === null ? undefined : await listedTree(file.commit, history.github);
  if (tree !== undefined) return tree.get(file.path);
  const bytes = await fileAtCommit(file, history);
  return bytes === undefined ? undefined : blobId(bytes, file.commit.length === 40 ? 'sha1' : 'sha256');
}

/**
 * The id of what a path of a tree holds: of a link, of the file that it leads to; `undefined` when there is none, or a folder.
 *
 * @param tree of that commit
 */
export async function contentId(
  {
    path,
    commit,
    tree,
  }: { readonly path: string; readonly commit: string; readonly tree: ReadonlyMap<string, string> },
  history: History,
): Promise<string | undefined> {
  const id = tree.get(path);
  if (id?.startsWith('link:') !== true) return id;
  const bytes = await fileAtCommit({ path, commit }, history);
  return bytes === undefined ? undefined : blobId(bytes, commit.length === 40 ? 'sha1' : 'sha256');
}

/** As `git hash-object` has it. */
function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm)
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

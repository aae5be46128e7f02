import { posix } from 'node:path';
import { MlGatesError } from '../core/errors.ts';
import type { GitHubReader } from '../core/ports.ts';
import { tooManyFiles } from '../core/too-many-files.ts';
import { textOf } from './git-answers.ts';
import type { Repository } from './repository.ts';

interface File {
  /** Relative to the repository root. */
  readonly path: string;
  readonly commit: string;
}

/** What the list of a commit's files says of one of them; `unknown` where there are more than GitHub lists. */
type Listed = { readonly kind: 'blob'; readonly id: string } | { readonly kind: 'absent' | 'unknown' };

/**
 * Looks a file up in GitHub's list of all files of a commit. It is asked for once, and answers for the config and for every file of every
 * gate, also that one is not there.
 */
export async function listedBlob({ path, commit }: File, github: GitHubReader): Promise<Listed> {
  try {
    const id = (await github.tree(commit))?.get(posix.normalize(path));
    return id === undefined ? { kind: 'absent' } : { kind: 'blob', id };
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.cause === tooManyFiles) return { kind: 'unknown' };
    throw thrown;
  }
}

/** The content of a file, when HEAD has the same one: what did not change need not be fetched. */
export async function sameInHead(path: string, id: string, { git, head }: Repository): Promise<Uint8Array | undefined> {
  const listed = await git.run(['ls-tree', '-z', '--full-tree', head, '--', path]);
  // a link has an id too, and its target may be another file than it was there
  if (listed.code !== 0 || !textOf(listed.stdout).startsWith(`100644 blob ${id}\t`)) return undefined;
  const blob = await git.run(['cat-file', 'blob', id]);
  return blob.code === 0 ? blob.stdout : undefined;
}

import { tellGit } from './git-answers.ts';
import type { Repository } from './repository.ts';

/**
 * Whether files were made here or came with the commit. `produced`: untracked, different from HEAD's, or rewritten since checkout even
 * with the same content (its stat differs from what checkout left in the index).
 *
 * @param paths relative to the repository root; one outside of it is untracked
 */
export async function originOf(paths: readonly string[], repository: Repository): Promise<'produced' | 'committed'> {
  for (const path of paths) if (await wasProduced(path, repository)) return 'produced';
  return 'committed';
}

export async function wasProduced(path: string, { git }: Repository): Promise<boolean> {
  if (path.startsWith('../')) return true;
  const pathspec = `:(top,literal)${path}`;
  if ((await tellGit(git, ['ls-files', '-z', '--', pathspec])) === '') return true;
  if ((await tellGit(git, ['diff-index', '--cached', '--name-only', '-z', 'HEAD', '--', pathspec])) !== '') return true;
  // Without a refresh of the index, diff-files names what was touched, not only what differs.
  return (await tellGit(git, ['diff-files', '--name-only', '-z', '--ignore-submodules=all', '--', pathspec])) !== '';
}

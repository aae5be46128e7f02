import { tellGit } from './git-answers.ts';
import type { Repository } from './repository.ts';

/** Paths that one command line holds on every system. */
const perCommand = 200;

/**
 * Which files were made here instead of by the commit: untracked, different from HEAD's, or rewritten since checkout even with the same
 * content (their stat differs from what checkout left in the index).
 *
 * @param paths relative to the repository root, of files that are there; one outside of it is untracked
 */
export async function producedPaths(paths: readonly string[], repository: Repository): Promise<ReadonlySet<string>> {
  const produced = new Set(paths.filter((path) => path.startsWith('../')));
  const inside = paths.filter((path) => !produced.has(path));
  for (let at = 0; at < inside.length; at += perCommand) {
    const some = inside.slice(at, at + perCommand);
    const tracked = await listed(['ls-files', '-z', '--full-name'], some, repository);
    for (const path of some) if (!tracked.has(path)) produced.add(path);
    const staged = await listed(['diff-index', '--cached', '--name-only', '-z', 'HEAD'], some, repository);
    // Without a refresh of the index, diff-files names what was touched, not only what differs.
    const touched = await listed(['diff-files', '--name-only', '-z', '--ignore-submodules=all'], some, repository);
    for (const path of [...staged, ...touched]) produced.add(path);
  }
  return produced;
}

/** The paths that a command of git names, relative to the repository root. */
async function listed(
  command: readonly string[],
  paths: readonly string[],
  { git }: Repository,
): Promise<ReadonlySet<string>> {
  const text = await tellGit(git, [...command, '--', ...paths.map((path) => `:(top,literal)${path}`)]);
  return new Set(text.split('\0').filter((path) => path !== ''));
}

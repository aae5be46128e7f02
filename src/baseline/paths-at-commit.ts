import { posix } from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../core/compare-text.ts';
import { unknownHistory, type History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/**
 * The files that globs name at a commit: what was there and is called otherwise today is still compared with. A pattern without
 * wildcards names nothing here.
 *
 * @param patterns relative to the config's folder
 * @returns paths relative to the repository root, sorted
 * @throws `unavailable` when neither this clone nor GitHub can list the commit
 */
export async function pathsAtCommit(
  patterns: readonly string[],
  commit: string,
  history: History,
): Promise<readonly string[]> {
  const { prefix } = history.repository;
  const globs = patterns.filter((pattern) => picomatch.scan(pattern).isGlob);
  if (globs.length === 0) return [];
  const whole = globs.map((glob) => posix.join(prefix.replace(/[\\*?[\]{}()!+@|]/g, '\\$&'), glob));
  const matches = picomatch(whole, { posix: true });
  return (await allPaths(commit, history)).filter((path) => matches(path)).sort(compareText);
}

async function allPaths(commit: string, { repository, github }: History): Promise<readonly string[]> {
  if (await hasCommit(repository, commit)) {
    const listed = await repository.git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    // a partial clone may lack trees
    if (listed.code === 0) return new TextDecoder().decode(listed.stdout).split('\0').filter(Boolean);
  }
  const paths = await github?.paths(commit);
  if (paths === undefined) throw unknownHistory(`the files at ${commit.slice(0, 7)}`);
  return paths;
}

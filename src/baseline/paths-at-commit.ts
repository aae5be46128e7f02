import { posix } from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../core/compare-text.ts';
import type { History } from './merge-base.ts';
import { treeAtCommit } from './tree-at-commit.ts';

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
  const globs = patterns.filter((pattern) => picomatch.scan(pattern).isGlob);
  if (globs.length === 0) return [];
  const matches = matcherOf(globs, { prefix: history.repository.prefix, dot: false });
  return [...(await treeAtCommit(commit, history)).keys()].filter(matches).sort(compareText);
}

/**
 * Whether a path relative to the repository root is one that globs or paths name. A pattern that begins with `!` takes nothing away: it
 * would name everything else.
 *
 * @param patterns relative to the config's folder
 * @param prefix that folder in the repository
 * @param dot whether wildcards match names that begin with a dot
 */
export function matcherOf(
  patterns: readonly string[],
  { prefix, dot }: { readonly prefix: string; readonly dot: boolean },
): (path: string) => boolean {
  const literal = prefix.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  return picomatch(
    patterns.map((pattern) => posix.join(literal, pattern)),
    { posix: true, dot, nonegate: true },
  );
}

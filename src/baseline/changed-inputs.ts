import { compareText } from '../core/compare-text.ts';
import { tellGit } from './git-answers.ts';
import type { History } from './merge-base.ts';
import { matcherOf } from './paths-at-commit.ts';
import { treeAtCommit, type Tree } from './tree-at-commit.ts';

/** What became of a gate's inputs since a commit. */
export interface ChangedInputs {
  /** Paths relative to the repository root, sorted: changed, added, removed, or touched in this working tree. */
  readonly changed: readonly string[];
  /** Patterns that name nothing that git tracks, neither here nor there: most likely a typo. */
  readonly unmatched: readonly string[];
}

/**
 * The tracked files that patterns name and that differ between a commit and what is checked out here, changes that are not committed
 * included.
 *
 * @param patterns globs or paths, relative to the config's folder
 * @throws `unavailable` when the commit's files cannot be listed
 */
export async function changedInputs(
  patterns: readonly string[],
  commit: string,
  history: History,
): Promise<ChangedInputs> {
  const { repository } = history;
  const [there, here, touched] = await Promise.all([
    treeAtCommit(commit, history),
    treeAtCommit(repository.head, history),
    touchedHere(history),
  ]);
  const known = [...new Set([...there.keys(), ...here.keys()])];
  const { prefix } = repository;
  const named = patterns.map((pattern) => known.filter(matcherOf([pattern], { prefix, dot: true })));
  const changed = [...new Set(named.flat())].filter((path) => differs(path, there, here) || touched.has(path));
  return {
    changed: changed.sort(compareText),
    unmatched: patterns.filter((_, index) => named[index]?.length === 0),
  };
}

/** The inputs that differ between two commits. */
export async function differingInputs(
  patterns: readonly string[],
  [one, other]: readonly [string, string],
  history: History,
): Promise<readonly string[]> {
  const [first, second] = await Promise.all([treeAtCommit(one, history), treeAtCommit(other, history)]);
  const matches = matcherOf(patterns, { prefix: history.repository.prefix, dot: true });
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => matches(path) && differs(path, first, second))
    .sort(compareText);
}

function differs(path: string, one: Tree, other: Tree): boolean {
  return one.get(path) !== other.get(path);
}

/** Tracked files whose content here is not HEAD's. */
async function touchedHere({ repository }: History): Promise<ReadonlySet<string>> {
  const args = ['diff', '--name-only', '-z', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const listed = await tellGit(repository.git, [...args, '--ignore-submodules=all', 'HEAD', '--']);
  return new Set(listed.split('\0').filter((path) => path !== ''));
}

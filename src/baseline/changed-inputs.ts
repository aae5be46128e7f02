import { compareText } from '../core/compare-text.ts';
import { contentId } from './blob-at-commit.ts';
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
  /** Links that lead to a folder, or nowhere: what is behind them is not seen. */
  readonly folderLinks: readonly string[];
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
  const changed = new Set<string>();
  for (const path of named.flat()) {
    const isLink = [there, here].some((tree) => tree.get(path)?.startsWith('link:') === true);
    const differ = isLink
      ? (await contentId({ path, commit, tree: there }, history)) !==
        (await contentId({ path, commit: repository.head, tree: here }, history))
      : differs(path, there, here);
    if (differ || touched.has(path)) changed.add(path);
  }
  return {
    changed: [...changed].sort(compareText),
    folderLinks: await folderLinks(named.flat(), here, history),
    unmatched: patterns.filter((_, index) => named[index]?.length === 0),
  };
}

async function folderLinks(paths: readonly string[], here: Tree, history: History): Promise<readonly string[]> {
  const { head } = history.repository;
  const links = [...new Set(paths)].filter((path) => here.get(path)?.startsWith('link:') === true);
  const ids = await Promise.all(links.map((path) => contentId({ path, commit: head, tree: here }, history)));
  return links.filter((_, index) => ids[index] === undefined);
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

/**
 * Tracked files whose content here is not HEAD's. `git diff` would answer the same and then refresh the index, after which nobody could
 * tell any more what this job rewrote.
 */
async function touchedHere({ repository }: History): Promise<ReadonlySet<string>> {
  const args = ['status', '--porcelain', '-z', '--untracked-files=no', '--no-renames', '--ignore-submodules=dirty'];
  const listed = await tellGit(repository.git, args);
  return new Set(listed.split('\0').map((entry) => entry.slice(statusLength)));
}

/** Two letters and a blank stand before each path of `git status --porcelain`. */
const statusLength = 3;

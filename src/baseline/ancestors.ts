import { parseInteger } from '../core/number.ts';
import type { CommitFacts } from '../core/ports.ts';
import { tellGit } from './git-answers.ts';
import type { History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/** What a commit is made of, as far as it was listed: itself first, newest first. */
export interface Ancestry {
  readonly commits: readonly CommitFacts[];
  /** Whether there is nothing beyond them. */
  readonly whole: boolean;
}

const perPage = 100;
const localLimit = 1000;

/**
 * A commit and its ancestors, page by page: from this clone when it has all of them (one page of 1,000), from GitHub otherwise. Without
 * either there is no page.
 */
export async function* ancestorPages(commit: string, history: History): AsyncGenerator<Ancestry> {
  const { repository, github } = history;
  if (!repository.shallow && (await hasCommit(repository, commit))) {
    const commits = await localAncestors(commit, history);
    yield { commits, whole: commits.length < localLimit };
    return;
  }
  for (let page = 1; github !== null; page += 1) {
    const commits = await github.ancestors(commit, page);
    yield { commits, whole: commits.length < perPage };
    if (commits.length < perPage) return;
  }
}

async function localAncestors(commit: string, { repository }: History): Promise<readonly CommitFacts[]> {
  const format = '--format=%H %ct %P';
  const args = ['log', `--max-count=${localLimit}`, '--no-show-signature', format, commit, '--'];
  return (await tellGit(repository.git, args)).split('\n').map((line) => {
    const [sha = '', seconds = '', ...parents] = line.split(' ');
    return { sha, parents: parents.filter((parent) => parent !== ''), committed_at: isoOf(seconds) };
  });
}

function isoOf(seconds: string): string {
  const time = new Date(1000 * (parseInteger(seconds) ?? 0));
  return time.toISOString().replace('.000Z', 'Z');
}

/** The commits that `from` has and `ancestor` does not have, among those that are listed; `undefined` when `ancestor` is not listed. */
export function commitsAhead(
  commits: readonly CommitFacts[],
  from: string,
  ancestor: string,
): readonly CommitFacts[] | undefined {
  const parents = new Map(commits.map((one) => [one.sha, one.parents]));
  if (!parents.has(ancestor)) return undefined;
  const above = reach(parents, from);
  const below = reach(parents, ancestor);
  return commits.filter(({ sha }) => above.has(sha) && !below.has(sha));
}

function reach(parents: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (seen.has(sha) || !parents.has(sha)) continue;
    seen.add(sha);
    open.push(...(parents.get(sha) ?? []));
  }
  return seen;
}

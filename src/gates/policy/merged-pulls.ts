import { askGit } from '../../baseline/git-answers.ts';
import { readCommit, type Repository } from '../../baseline/repository.ts';
import type { ChangeReader, PullRequestFacts } from '../../core/change-reader.ts';

/** More than a push or a queue brings at once; what lies before is not asked about, and so not accepted. */
const mostCommits = 20;

/**
 * The pull requests that were merged after a commit, up to HEAD.
 *
 * @throws `unavailable` when GitHub cannot tell
 */
export async function mergedSince(
  baseline: string,
  repository: Repository,
  changes: ChangeReader,
): Promise<readonly PullRequestFacts[]> {
  const commits = await commitsSince(baseline, repository, changes);
  const pulls = new Map<number, PullRequestFacts>();
  for (const commit of commits.slice(0, mostCommits))
    for (const pull of await changes.mergedBy(commit)) pulls.set(pull.number, pull);
  return [...pulls.values()];
}

/** The commits of the branch itself after a commit, newest first: merged branches are told by their merge. */
async function commitsSince(
  baseline: string,
  repository: Repository,
  changes: ChangeReader,
): Promise<readonly string[]> {
  const { git, head, shallow } = repository;
  if (head === baseline) return [];
  const [parent] = (await readCommit(repository, head)).parents;
  if (parent === baseline) return [head];
  const listed = shallow ? null : await askGit(git, ['rev-list', '--first-parent', `${baseline}..${head}`]);
  if (listed !== null) return listed.split('\n').filter((line) => line !== '');
  const between = new Map((await changes.commitsBetween(baseline, head)).map(({ sha, parent: from }) => [sha, from]));
  const commits: string[] = [];
  for (
    let at: string | null | undefined = head;
    at !== baseline && typeof at === 'string' && between.has(at);
    at = between.get(at)
  )
    commits.push(at);
  return commits;
}

import type { GitHubReader } from '../core/ports.ts';
import { at, commitId, json, listOf, textOf } from './github-json.ts';
import type { GitHubRequest } from './github-request.ts';

type HistoryCalls = Pick<GitHubReader, 'mergeBase' | 'commit' | 'ancestors'>;

interface Home {
  /** `/repos/owner/name`. */
  readonly home: string;
  /** `undefined` where a thing does not exist; throws `unavailable` where the token may not see it. */
  readonly absentOrHidden: (proof: string, what: string) => Promise<undefined>;
}

/** What GitHub says of commits and of what they are made of. */
export function historyCalls(request: GitHubRequest, { home, absentOrHidden }: Home): HistoryCalls {
  return {
    async mergeBase(base, head) {
      const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
      const answer = await request(`${home}/compare/${range}?per_page=1`);
      if (answer.status !== 200) return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
      return commitId(at(json(answer), 'merge_base_commit', 'sha'), answer);
    },
    async commit(sha) {
      const answer = await request(`${home}/commits/${encodeURIComponent(sha)}?per_page=1`);
      if (answer.status !== 200) return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
      const facts = json(answer);
      return {
        parents: listOf(at(facts, 'parents')).map((one) => commitId(at(one, 'sha'), answer)),
        committed_at: textOf(at(facts, 'commit', 'committer', 'date')),
      };
    },
    async ancestors(commit, page) {
      const answer = await request(`${home}/commits?sha=${encodeURIComponent(commit)}&per_page=100&page=${page}`);
      if (answer.status !== 200) {
        await absentOrHidden(`${home}/commits?per_page=1`, 'the history');
        return [];
      }
      return listOf(json(answer)).map((one) => ({
        sha: commitId(at(one, 'sha'), answer),
        parents: listOf(at(one, 'parents')).map((parent) => commitId(at(parent, 'sha'), answer)),
        committed_at: textOf(at(one, 'commit', 'committer', 'date')),
      }));
    },
  };
}

import { unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { RunArtifact } from '../core/run-artifacts.ts';
import type { OpenPullRequest, RunReader } from '../core/run-reader.ts';
import { at, commitId, idOf, json, listOf, textOf } from './github-json.ts';
import { createGitHubRequest, type GitHubAnswer, type GitHubRequestOptions } from './github-request.ts';

interface RunReaderOptions extends GitHubRequestOptions {
  /** `owner/name`. */
  readonly repository: string;
}

const perPage = 100;
const mostPages = 5;

/** Reads the run of another workflow through GitHub's REST API. */
export function createRunReader(options: RunReaderOptions): RunReader {
  const ask = createGitHubRequest(options);
  const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
  const request = async (path: string, permission: string): Promise<GitHubAnswer> => {
    const answer = await ask(`${home}${path}`, { permission });
    if (answer.status === 200) return answer;
    throw unavailableError(
      `${answer.what}: GitHub does not show this to the token; give the job \`permissions: ${permission}\``,
    );
  };
  const page = async (
    run: number,
    number: number,
  ): Promise<{ readonly all: readonly Json[]; readonly answer: GitHubAnswer; readonly total: number }> => {
    const answer = await request(`/actions/runs/${run}/artifacts?per_page=${perPage}&page=${number}`, 'actions: read');
    const total = at(json(answer), 'total_count');
    return { all: listOf(at(json(answer), 'artifacts')), answer, total: typeof total === 'number' ? total : 0 };
  };
  return {
    async pullRequests(owner, branch) {
      const head = encodeURIComponent(`${owner}:${branch}`);
      const answer = await request(`/pulls?state=open&head=${head}&per_page=${perPage}`, 'pull-requests: write');
      return listOf(json(answer)).map((one) => pullRequestOf(one, answer));
    },
    async artifacts(run, prefix) {
      const listed: RunArtifact[] = [];
      for (let number = 1; ; number += 1) {
        const { all, answer, total } = await page(run, number);
        const wanted = all.filter((one) => textOf(at(one, 'name')).startsWith(prefix) && at(one, 'expired') === false);
        listed.push(...wanted.map((one) => artifactOf(one, answer)));
        if (all.length < perPage || number === mostPages)
          return { listed, more: Math.max(0, total - number * perPage) };
      }
    },
    async zip({ id }) {
      return (await request(`/actions/artifacts/${id}/zip`, 'actions: read')).body;
    },
  };
}

function pullRequestOf(pull: Json, answer: GitHubAnswer): OpenPullRequest {
  const repository = at(pull, 'head', 'repo', 'full_name');
  return {
    number: idOf(at(pull, 'number'), answer),
    headSha: commitId(at(pull, 'head', 'sha'), answer),
    headRepository: typeof repository === 'string' ? repository : null,
    base: textOf(at(pull, 'base', 'ref')),
  };
}

function artifactOf(artifact: Json, answer: GitHubAnswer): RunArtifact {
  const digest = at(artifact, 'digest');
  return {
    id: idOf(at(artifact, 'id'), answer),
    name: textOf(at(artifact, 'name')),
    size: idOf(at(artifact, 'size_in_bytes'), answer),
    digest: typeof digest === 'string' ? digest : null,
  };
}

import type { ChangeReader, CheckFacts, LabelEvent, PullRequestFacts } from '../core/change-reader.ts';
import { unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { at, json, listOf, textOf } from './github-json.ts';
import {
  createGitHubRequest,
  type GitHubAnswer,
  type GitHubRequest,
  type GitHubRequestOptions,
} from './github-request.ts';

/** Whose GitHub is read, and how patiently. */
interface ChangeReaderOptions extends GitHubRequestOptions {
  /** `owner/name`. */
  readonly repository: string;
}

/** Reads through GitHub's REST API what became of a change: its files, labels, runs, and who may write. */
export function createChangeReader(options: ChangeReaderOptions): ChangeReader {
  const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
  const ask = asker(createGitHubRequest(options), home);
  return {
    labelEvents: async (pullRequest) =>
      (await ask.all(`issues/${pullRequest}/events`, 'pull-requests: read')).flatMap(labelEvent),
    mayWrite: async (login) => {
      const found = await ask.one(`collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read');
      const permission = at(found, 'permission');
      return permission === 'admin' || permission === 'write';
    },
    firstRun: async (head) => {
      const query = `actions/runs?event=pull_request&head_sha=${head}`;
      const runs = await ask.all(query, 'actions: read', 'workflow_runs');
      return runs.map((run) => textOf(at(run, 'created_at'))).sort()[0];
    },
    checks: async (commit) =>
      (await ask.all(`commits/${commit}/check-runs?filter=all`, 'checks: read', 'check_runs')).flatMap(checkFacts),
    mergedBy: async (commit) => {
      const pulls = await ask.all(`commits/${commit}/pulls`, 'pull-requests: read');
      return pulls.filter((pull) => textOf(at(pull, 'merged_at')) !== '').flatMap(pullRequestFacts);
    },
    pullRequest: async (number) => {
      const pull = await ask.one(`pulls/${number}`, 'pull-requests: read');
      return pull === undefined ? undefined : pullRequestFacts(pull)[0];
    },
    commitsBetween: async (base, head) => {
      const commits = await ask.all(`compare/${base}...${head}`, 'contents: read', 'commits');
      return commits.map((one) => ({
        sha: textOf(at(one, 'sha')),
        parent: textOf(at(listOf(at(one, 'parents'))[0], 'sha')) || null,
      }));
    },
  };
}

interface Ask {
  /** One thing; `undefined` when GitHub has none, or hides it. */
  one(path: string, permission: string): Promise<Json | undefined>;
  /** A list over all its pages. */
  all(path: string, permission: string, key?: string): Promise<readonly Json[]>;
}

const perPage = 100;
const mostPages = 30;

function asker(request: GitHubRequest, home: string): Ask {
  return {
    async one(path, permission) {
      const answer = await request(`${home}/${path}`, { permission });
      return answer.status === 200 ? json(answer) : undefined;
    },
    async all(...[path, permission, key]) {
      const items: Json[] = [];
      const joint = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await request(`${home}/${path}${joint}per_page=${perPage}&page=${page}`, { permission });
        if (answer.status !== 200) throw hidden(answer, permission);
        const whole = json(answer);
        const list = key === undefined ? whole : at(whole, key);
        if (!Array.isArray(list)) throw unavailableError(`GitHub answered ${answer.what} without a list`);
        items.push(...(list as readonly Json[]));
        if (list.length < perPage) return items;
      }
      throw unavailableError(`GitHub has more of GET ${path.split('?', 1)[0] ?? path} than could be read`);
    },
  };
}

/** GitHub answers 404 for what a token may not know of. */
function hidden(answer: GitHubAnswer, permission: string): Error {
  return unavailableError(
    `${answer.what}: GitHub does not show it to this token (404); give the job \`permissions: ${permission}\``,
  );
}

function labelEvent(event: Json): readonly LabelEvent[] {
  const kind = at(event, 'event');
  if (kind !== 'labeled' && kind !== 'unlabeled') return [];
  const login = at(event, 'actor', 'login');
  const isBot = at(event, 'actor', 'type') !== 'User';
  const actor = typeof login === 'string' ? { login, isBot } : null;
  return [{ kind, label: textOf(at(event, 'label', 'name')), at: textOf(at(event, 'created_at')), actor }];
}

/** Only what GitHub's own app made: anything else may be anybody's. */
function checkFacts(run: Json): readonly CheckFacts[] {
  if (at(run, 'app', 'slug') !== 'github-actions') return [];
  const completed = at(run, 'completed_at');
  const summary = textOf(at(run, 'output', 'summary'));
  return [{ completed_at: typeof completed === 'string' ? completed : null, summary }];
}

function pullRequestFacts(pull: Json): readonly PullRequestFacts[] {
  const number = at(pull, 'number');
  const head = textOf(at(pull, 'head', 'sha'));
  const author = at(pull, 'user', 'login');
  if (typeof number !== 'number' || head === '') return [];
  return [
    {
      number,
      head,
      author: typeof author === 'string' ? author : null,
      labels: listOf(at(pull, 'labels')).map((label) => textOf(at(label, 'name'))),
    },
  ];
}

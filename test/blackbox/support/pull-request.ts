import { emptyGitHub, type GitHubState } from '../../support/github/fake-routes.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { makeHistory } from '../../support/history.ts';
import { runStep, token, type Step, type StepResult } from './action.ts';
import { config, metrics, sound, type Files } from './project.ts';

/** A pull request on a GitHub in memory, and the checkout of its test merge at depth 1. */
export interface PullRequest {
  readonly github: FakeGitHub;
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly merge: string;
  /** The folder of the checkout. */
  readonly workspace: string;
  run(step?: Partial<Step>): Promise<StepResult>;
}

const number = 7;

/** The sound project, its metrics compared with those that are committed at the base. */
const compared: Files = { ...sound, 'ml-gates.yml': config.replace(/ +baseline:.*\n/, '') };

const textsOf = (files: Files): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) => (typeof content === 'string' ? [[name, content]] : [])),
  );

/** Opens a pull request for as long as `use` takes. */
export async function withPullRequest<T>(
  files: Readonly<Record<string, string>>,
  use: (pull: PullRequest) => Promise<T>,
  options: Parameters<typeof openPullRequest>[1] = {},
): Promise<T> {
  const pull = await openPullRequest(files, options);
  try {
    return await use(pull);
  } finally {
    await pull.github.close();
  }
}

/** @param files what the pull request changes in the compared project */
async function openPullRequest(
  files: Readonly<Record<string, string>>,
  options: { readonly state?: Partial<GitHubState>; readonly base?: Files } = {},
): Promise<PullRequest> {
  const base = { ...textsOf(compared), 'metrics.json': metrics(0.931), ...textsOf(options.base ?? {}) };
  const history = makeHistory(
    [
      { mark: 1, branch: 'main', files: base },
      { mark: 2, branch: 'feature', parents: [1], files },
      { mark: 3, branch: 'merge', parents: [1, 2], files },
    ],
    'merge',
  );
  const clone = history.clone('--depth', '1', '--branch', 'merge');
  const ids = { base: history.id(1), head: history.id(2), merge: history.id(3) };
  const github = await startFakeGitHub(
    emptyGitHub({
      token,
      pulls: new Map([[number, { head: ids.head, base: ids.base }]]),
      commits: new Map([
        [ids.base, { parents: [], files: base }],
        [ids.head, { parents: [ids.base], files: { ...base, ...files } }],
        [ids.merge, { parents: [ids.base, ids.head], files: { ...base, ...files } }],
      ]),
      ...options.state,
    }),
  );
  const payload = {
    number,
    pull_request: {
      number,
      user: { login: 'ann' },
      head: { sha: ids.head, ref: 'feature' },
      base: { sha: ids.base, ref: 'main' },
    },
    repository: { full_name: github.state.repository, default_branch: 'main' },
  };
  return {
    github,
    number,
    ...ids,
    workspace: clone.folder,
    run: (step = {}) =>
      runStep({
        action: 'gates',
        workspace: clone.folder,
        event: { name: 'pull_request', payload },
        apiUrl: github.url,
        sha: ids.merge,
        ...step,
      }),
  };
}

import type { FakeArtifact, FakeRun } from './actions-store.ts';
import { found, notFound, paged, type Answer, type Asked } from './asked.ts';
import { signature } from './blob-store.ts';
import type { Route } from './routes.ts';
import { apiUrl, shownRepository } from './shapes.ts';
import type { GitHubState } from './state.ts';

/** Runs and artifacts, as the REST API shows them. */
export const actionsRoutes: readonly Route[] = [
  ['GET actions/artifacts', 'actions', (asked, state) => listArtifacts(asked, state, () => true)],
  [
    'GET actions/artifacts/*',
    'actions',
    (_asked, state, [id]) => found(artifact(state, id), (one) => shown(one, state)),
  ],
  ['GET actions/artifacts/*/zip', 'actions', download],
  ['GET actions/runs', 'actions', (asked, state) => listRuns(asked, state, () => true)],
  ['GET actions/runs/*', 'actions', (_asked, state, [id]) => found(run(state, id), (one) => shownRun(one, state))],
  ['GET actions/runs/*/artifacts', 'actions', artifactsOfRun],
  ['GET actions/workflows/*/runs', 'actions', runsOfWorkflow],
];

function listArtifacts(asked: Asked, state: GitHubState, wanted: (one: FakeArtifact) => boolean): Answer {
  const name = asked.url.searchParams.get('name');
  const all = state.actions.artifacts.filter((one) => wanted(one) && (name === null || one.name === name)).reverse();
  return paged(asked, all, (page) => ({
    total_count: all.length,
    artifacts: page.map((one) => shown(one, state)),
  }));
}

function artifactsOfRun(asked: Asked, state: GitHubState, [id]: readonly string[]): Answer {
  if (run(state, id) === undefined) return notFound;
  return listArtifacts(asked, state, (one) => one.run === Number(id));
}

/** GitHub sends on to the blob; what expired is gone. */
function download(_asked: Asked, state: GitHubState, [id]: readonly string[]): Answer {
  const one = artifact(state, id);
  if (one === undefined) return notFound;
  if (one.expired) return { status: 410, body: { message: 'Artifact has expired' } };
  const location = `${state.url}/blobs/${encodeURIComponent(state.repository)}/artifacts/${one.id}?sig=${signature}`;
  return { status: 302, body: '', headers: { location, 'content-type': 'text/html;charset=utf-8' } };
}

function listRuns(asked: Asked, state: GitHubState, wanted: (one: FakeRun) => boolean): Answer {
  const { searchParams } = asked.url;
  const is = (name: string, ...values: (string | null)[]): boolean =>
    searchParams.get(name) === null || values.includes(searchParams.get(name));
  const all = state.actions.runs
    .filter(
      (one) =>
        wanted(one) &&
        is('branch', one.head_branch) &&
        is('event', one.event) &&
        is('head_sha', one.head_sha) &&
        is('status', one.status, one.conclusion),
    )
    .reverse();
  return paged(asked, all, (page) => ({
    total_count: all.length,
    workflow_runs: page.map((one) => shownRun(one, state)),
  }));
}

function runsOfWorkflow(asked: Asked, state: GitHubState, [workflow = '']: readonly string[]): Answer {
  const of = (one: FakeRun): boolean => one.path.endsWith(`/${workflow}`) || String(workflowId(one)) === workflow;
  return state.actions.runs.some(of) ? listRuns(asked, state, of) : notFound;
}

function workflowId({ path }: FakeRun): number {
  return 300 + path.length;
}

function artifact(state: GitHubState, id: string | undefined): FakeArtifact | undefined {
  return state.actions.artifacts.find((one) => one.id === Number(id));
}

function run(state: GitHubState, id: string | undefined): FakeRun | undefined {
  return state.actions.runs.find((one) => one.id === Number(id));
}

function shown(one: FakeArtifact, state: GitHubState) {
  const home = apiUrl(state, `/actions/artifacts/${one.id}`);
  const made = run(state, String(one.run));
  return {
    id: one.id,
    node_id: `A_${one.id}`,
    name: one.name,
    size_in_bytes: one.content.length,
    url: home,
    archive_download_url: `${home}/zip`,
    expired: one.expired,
    created_at: one.created_at,
    updated_at: one.created_at,
    expires_at: one.expires_at,
    ...(one.digest === null ? {} : { digest: one.digest }),
    workflow_run: {
      id: one.run,
      repository_id: state.actions.repositoryId,
      head_repository_id: made?.head_repository_id ?? state.actions.repositoryId,
      ...(made === undefined ? {} : { head_branch: made.head_branch ?? '', head_sha: made.head_sha }),
    },
  };
}

/** A run as events and answers show it. */
export function shownRunOf(id: number, state: GitHubState): object {
  return found(run(state, String(id)), (one) => shownRun(one, state)).body as object;
}

function shownRun(one: FakeRun, state: GitHubState) {
  const home = apiUrl(state, `/actions/runs/${one.id}`);
  const parts = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((part) => [`${part}_url`, `${home}/${part}`]);
  const person = { name: 'a', email: 'a@example.org' };
  return {
    id: one.id,
    node_id: `WFR_${one.id}`,
    name: 'gates',
    head_branch: one.head_branch,
    head_sha: one.head_sha,
    path: one.path,
    display_title: 'a commit',
    run_number: one.id,
    run_attempt: one.attempt,
    event: one.event,
    status: one.status,
    conclusion: one.conclusion,
    workflow_id: workflowId(one),
    check_suite_url: apiUrl(state, '/check-suites/1'),
    workflow_url: apiUrl(state, `/actions/workflows/${workflowId(one)}`),
    url: home,
    html_url: `https://github.com/${state.repository}/actions/runs/${one.id}`,
    pull_requests: [],
    created_at: one.created_at,
    updated_at: one.created_at,
    run_started_at: one.created_at,
    ...(Object.fromEntries(parts) as Readonly<Record<string, string>>),
    head_commit: {
      id: one.head_sha,
      tree_id: one.head_sha,
      message: 'a commit',
      timestamp: one.created_at,
      author: person,
      committer: person,
    },
    repository: shownRepository(state),
    head_repository: shownRepository(state, one.head_repository_id),
  };
}

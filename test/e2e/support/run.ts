import { addRun, runtimeToken, type FakeRun } from '../../support/github/actions-store.ts';
import type { Permissions } from '../../support/github/emulator.ts';
import { forkId } from '../../support/github/shapes.ts';
import type { Passed } from '../../support/github/switch-proxy.ts';
import { plain, runWorkflow, type WorkflowResult } from './act.ts';
import { rig } from './rig.ts';
import type { Connection } from './world.ts';

/** What makes a run of the workflows. */
export interface Run {
  readonly event: string;
  readonly commit: string;
  readonly payload: object;
  readonly permissions: Permissions;
  readonly ref: string;
  /** The branch that the run is of. */
  readonly branch: string;
  readonly attempt?: number;
  /** The pull request whose comments are looked at. */
  readonly number?: number;
  /** Of a run that runs again. */
  readonly runId?: number;
}

/** A comment of a pull request. */
interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** A check run, with the annotations of all requests that made it. */
interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

/** An annotation as it was sent. */
interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly message: string;
}

/** What a run did, on the runner and at GitHub. */
export interface Outcome extends WorkflowResult {
  readonly ran: Run;
  readonly runId: number;
  readonly requests: readonly Passed[];
  readonly comments: readonly Comment[];
  readonly checks: readonly CheckRun[];
  readonly checkAnnotations: readonly CheckAnnotation[];
  /** Names of the artifacts of this run, in the order of their making. */
  readonly artifacts: readonly string[];
}

/** Runs the workflows of a commit, as a run that GitHub remembers. */
export async function runAt(connection: Connection, run: Run): Promise<Outcome> {
  const { actions, proxy, repository, remote, state } = connection;
  const first = proxy.passed.length;
  const remembered = remember(connection, run);
  const result = await runWorkflow(rig, {
    folder: repository.checkout(run.commit, run.ref),
    event: run.event,
    payload: run.payload,
    actions,
    token: await connection.token(run.permissions),
    env: environment(connection, { run, remembered }),
  });
  remembered.status = 'completed';
  remembered.conclusion = result.exitCode === 0 ? 'success' : 'failure';
  const requests = proxy.passed.slice(first);
  const mine = state.actions.artifacts.filter((one) => one.run === remembered.id);
  return {
    ...result,
    ran: run,
    runId: remembered.id,
    requests,
    artifacts: mine.map(({ name }) => name),
    ...(await stateOf({ remote, repository }, run, requests)),
  };
}

function remember({ state }: Connection, run: Run): FakeRun {
  const known = state.actions.runs.find(({ id }) => id === run.runId);
  const attempt = run.attempt ?? 1;
  const under = { attempt, status: 'in_progress', conclusion: null } as const;
  if (known !== undefined) return Object.assign(known, under);
  const pull = run.event === 'pull_request' ? state.pulls.get(run.number ?? 0) : undefined;
  const of = { event: run.event, head_branch: run.branch, head_sha: pull?.head ?? run.commit };
  return addRun(state.actions, { ...of, ...under, ...(pull?.fork === true ? { head_repository_id: forkId } : {}) });
}

function environment(
  { proxy, services, remote, repository }: Connection,
  { run, remembered }: { readonly run: Run; readonly remembered: FakeRun },
): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${services.url}/`,
    ACTIONS_RUNTIME_URL: `${services.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(remote.fullName, remembered.id),
    GITHUB_API_URL: proxy.url,
    GITHUB_REPOSITORY: remote.fullName,
    GITHUB_SHA: run.commit,
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: String(remembered.id),
    GITHUB_RUN_ATTEMPT: String(remembered.attempt),
    RIG_ORIGIN: `file://${repository.folder}`,
  };
}

async function stateOf(
  { remote, repository }: Pick<Connection, 'remote' | 'repository'>,
  run: Run,
  requests: readonly Passed[],
): Promise<Pick<Outcome, 'comments' | 'checks' | 'checkAnnotations'>> {
  const heads = [run.commit, ...repository.parents(run.commit)];
  const checks = await Promise.all(
    heads.map((sha) => remote.request<{ check_runs: CheckRun[] }>('GET', `/commits/${sha}/check-runs?per_page=100`)),
  );
  const comments =
    run.number === undefined
      ? []
      : await remote.request<Comment[]>('GET', `/issues/${run.number}/comments?per_page=100`);
  return {
    comments: comments.map((comment) => ({ ...comment, body: plain(comment.body) })),
    checks: checks.flatMap(({ check_runs }) => check_runs),
    checkAnnotations: requests.filter(({ route }) => route.includes('/check-runs')).flatMap(sentAnnotations),
  };
}

/** Read from the requests: the emulator replaces annotations where GitHub appends them. */
function sentAnnotations({ body }: Passed): CheckAnnotation[] {
  if (body === '') return [];
  const sent = JSON.parse(body) as { output?: { annotations?: CheckAnnotation[] } };
  return sent.output?.annotations ?? [];
}

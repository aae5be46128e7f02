import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startContractProxy } from '../../support/github/contract-proxy.ts';
import {
  startEmulator,
  type EmulatedRepository,
  type Emulator,
  type Permissions,
} from '../../support/github/emulator.ts';
import { startSwitchProxy, type Passed, type SwitchProxy } from '../../support/github/switch-proxy.ts';
import { plain, runWorkflow, type WorkflowResult } from './act.ts';
import { makeRepository, type Files, type Repository } from './repository.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const rig = path.join(root, '.rig');

/** A runner, an emulated GitHub, and between them the contract: switch proxy → contract proxy → emulator. */
export interface World {
  /** A project with these files on `main`. */
  project(name: string, files: Files): Promise<Project>;
  close(): Promise<void>;
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
  readonly requests: readonly Passed[];
  readonly comments: readonly Comment[];
  readonly checks: readonly CheckRun[];
  readonly checkAnnotations: readonly CheckAnnotation[];
}

interface Project {
  /** Opens a pull request from a new branch with these files. */
  open(branch: string, files: Files): Promise<PullRequest>;
  /** Commits on `main` and runs its workflows as GitHub does after a push. */
  push(files: Files, permissions: Permissions): Promise<Outcome>;
}

interface PullRequest {
  readonly number: number;
  head(): string;
  /** Commits on the branch and returns the new head. */
  push(files: Files): Promise<string>;
  /** Runs the workflows on the test merge, as for `pull_request`. */
  run(permissions: Permissions, options?: { readonly attempt?: number }): Promise<Outcome>;
  /** Runs the workflows as in a merge queue. */
  queue(permissions: Permissions): Promise<Outcome>;
}

export async function openWorld(): Promise<World> {
  if (!existsSync(path.join(rig, 'stamp'))) throw new Error('the rig is not installed: node test/e2e/rig/install.mjs');
  const actions = exportActions();
  const emulator = await startEmulator(rig);
  const contract = await startContractProxy(rig, emulator.url);
  const proxy = await startSwitchProxy(contract.url);
  speakLikeGitHub(proxy);
  const connection = { actions, emulator, proxy };
  return {
    project: async (name, files) => {
      const repository = makeRepository();
      repository.commit('main', files);
      const remote = await emulator.repository(name);
      await remote.push(repository.folder, ['main']);
      return makeProject({ ...connection, repository, remote });
    },
    close: async () => {
      await proxy.close();
      await contract.close();
      await emulator.close();
    },
  };
}

/** What a job downloads: the committed tree, without what `.gitattributes` leaves out. */
function exportActions(): string {
  const target = mkdtempSync(path.join(tmpdir(), 'ml-gates-actions-'));
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', target], { input: archive });
  return target;
}

/** GitHub's own words for a token that may not: the emulator says "Forbidden". */
function speakLikeGitHub(proxy: SwitchProxy): void {
  proxy.amend(/^403 /, (body) => ({ ...(body as object), message: 'Resource not accessible by integration' }));
}

interface Connection {
  readonly actions: string;
  readonly emulator: Emulator;
  readonly proxy: SwitchProxy;
  readonly repository: Repository;
  readonly remote: EmulatedRepository;
}

function makeProject(connection: Connection): Project {
  const { repository, remote } = connection;
  return {
    open: async (branch, files) => {
      repository.commit(branch, files);
      await remote.push(repository.folder, [branch]);
      const body = { title: `merge ${branch}`, head: branch, base: 'main' };
      const { number } = await remote.request<{ number: number }>('POST', '/pulls', body);
      followHead(connection, number, branch);
      return makePullRequest(connection, number, branch);
    },
    push: async (files, permissions) => {
      const before = repository.id('main');
      const after = repository.commit('main', files);
      await remote.push(repository.folder, ['main']);
      const payload = { ref: 'refs/heads/main', before, after, repository: await remote.request('GET', '') };
      return runAt(connection, { event: 'push', commit: after, payload, permissions, ref: 'refs/heads/main' });
    },
  };
}

/** The emulator keeps the head that a pull request was opened with; GitHub's follows the branch. */
function followHead({ proxy, repository, remote }: Connection, number: number, branch: string): void {
  proxy.amend(new RegExp(`^200 GET /repos/${remote.fullName}/pulls/${number}$`), (body) => {
    const pull = body as { head: object };
    return { ...pull, head: { ...pull.head, sha: repository.id(branch) } };
  });
}

function makePullRequest(connection: Connection, number: number, branch: string): PullRequest {
  const { repository, remote } = connection;
  const payloadOf = async (): Promise<object> => {
    const pull = await remote.request<{ head: object }>('GET', `/pulls/${number}`);
    const pull_request = { ...pull, head: { ...pull.head, sha: repository.id(branch) } };
    return { action: 'synchronize', number, pull_request, repository: await remote.request('GET', '') };
  };
  const testMerge = async (): Promise<string> => {
    const commit = repository.testMerge(branch);
    await remote.push(repository.folder, []);
    return commit;
  };
  return {
    number,
    head: () => repository.id(branch),
    push: async (files) => {
      const head = repository.commit(branch, files);
      await remote.push(repository.folder, [branch]);
      return head;
    },
    run: async (permissions, { attempt = 1 } = {}) => {
      const [payload, commit] = [await payloadOf(), await testMerge()];
      const ref = `refs/pull/${number}/merge`;
      return runAt(connection, { event: 'pull_request', commit, payload, permissions, attempt, number, ref });
    },
    queue: async (permissions) => {
      const [base_sha, head_sha] = [repository.id('main'), await testMerge()];
      const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${head_sha}`;
      const merge_group = { base_sha, head_sha, head_ref, base_ref: 'refs/heads/main' };
      const payload = { action: 'checks_requested', merge_group, repository: await remote.request('GET', '') };
      return runAt(connection, { event: 'merge_group', commit: head_sha, payload, permissions, number, ref: head_ref });
    },
  };
}

interface Run {
  readonly event: string;
  readonly commit: string;
  readonly payload: object;
  readonly permissions: Permissions;
  readonly ref: string;
  readonly attempt?: number;
  readonly number?: number;
}

let runs = 0;

async function runAt(connection: Connection, run: Run): Promise<Outcome> {
  const { actions, emulator, proxy, repository, remote } = connection;
  const first = proxy.passed.length;
  runs += 1;
  const result = await runWorkflow(rig, {
    folder: repository.checkout(run.commit, run.ref),
    event: run.event,
    payload: run.payload,
    actions,
    token: await emulator.token(run.permissions),
    env: {
      GITHUB_API_URL: proxy.url,
      GITHUB_REPOSITORY: remote.fullName,
      GITHUB_SHA: run.commit,
      GITHUB_REF: run.ref,
      GITHUB_RUN_ID: String(runs),
      GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    },
  });
  const requests = proxy.passed.slice(first);
  return { ...result, requests, ...(await stateOf(connection, run, requests)) };
}

async function stateOf({ remote, repository }: Connection, run: Run, requests: readonly Passed[]) {
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

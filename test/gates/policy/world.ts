import type { Config } from '../../../src/config/config.ts';
import { loadSuites } from '../../../src/config/suite.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Json } from '../../../src/core/json.ts';
import type { Surroundings } from '../../../src/core/ports.ts';
import type { GateResult, RunResult } from '../../../src/core/result.ts';
import { runAll } from '../../../src/gates/run-all.ts';
import { connectPorts } from '../../../src/host/connect.ts';
import { createFiles } from '../../../src/host/disk-files.ts';
import { acceptLabel } from '../../../src/policy/label.ts';
import { writeSeen } from '../../../src/policy/seen.ts';
import { addRun } from '../../support/github/actions-store.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub, type FakeIssueEvent, type GitHubState } from '../../support/github/state.ts';
import { makeHistory, type History } from '../../support/history.ts';
import { locally } from '../../support/metrics-ports.ts';

/** A file's text, where a link leads to, or `null` for none. */
type Files = Readonly<Record<string, string | null | { readonly link: string }>>;

/** A config with one metrics gate, and what differs. */
export function aConfig(over: Partial<Config> = {}): string {
  const churn = { path: 'metrics.json', rules: { accuracy: { direction: 'higher', max_regression: 0.01 } } };
  return JSON.stringify({ version: 1, metrics: { churn }, ...over });
}

export const metrics = (accuracy: number): string => `{"accuracy": ${accuracy}}\n`;

/** Moments of the story, in order: a push, its first run, its end, and what comes after. */
export const at = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 20, 12, minute)).toISOString().replace('.000Z', 'Z');

export const number = 41;

interface RunOptions {
  /** Over the surroundings of the event. */
  readonly surroundings?: Partial<Surroundings>;
  readonly pull?: Readonly<Record<string, Json>>;
  readonly payload?: Readonly<Record<string, Json>>;
  readonly today?: string;
  readonly token?: string;
  readonly pattern?: string;
}

/** A pull request that lost two points, its branch, and the GitHub that knows of both. */
export interface World {
  readonly history: History;
  readonly github: FakeGitHub;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** The run of the pull request's test merge, checked out at depth 1. */
  pullRequest(options?: RunOptions): Promise<RunResult>;
  /** The run of the merge commit on main, checked out at depth 1, as a push that brought it. */
  push(options?: RunOptions): Promise<RunResult>;
  queue(options?: RunOptions): Promise<RunResult>;
  /** Any event, in a checkout of `ref`. */
  run(ref: string, options: RunOptions): Promise<RunResult>;
  /** Sets the label, as far as GitHub remembers it. */
  label(event?: Partial<FakeIssueEvent>): void;
  /** Keeps what a run failed in a check run of the head. */
  keep(run: RunResult, completed_at?: string): void;
}

export async function openWorld(
  base: Files,
  head: Files,
  { state = {}, author = 'ann' }: { readonly state?: Partial<GitHubState>; readonly author?: string } = {},
): Promise<World> {
  const before = { 'ml-gates.yml': aConfig(), 'metrics.json': metrics(0.93), ...base };
  const after = { ...before, ...head };
  const history = makeHistory(
    [
      { mark: 1, branch: 'main', files: before },
      { mark: 2, branch: 'feature', parents: [1], files: after },
      { mark: 3, branch: 'merge', parents: [1, 2], files: after },
      { mark: 4, branch: 'later', parents: [3], files: after },
    ],
    'merge',
  );
  const ids = { base: history.id(1), head: history.id(2), merge: history.id(3) };
  const texts = (files: Files): Record<string, string> =>
    Object.fromEntries(
      Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  const github = await startFakeGitHub(
    emptyGitHub({
      pulls: new Map([[number, { head: ids.head, base: ids.base, author }]]),
      commits: new Map([
        [ids.base, { parents: [], files: texts(before) }],
        [ids.head, { parents: [ids.base], files: texts(after) }],
        [ids.merge, { parents: [ids.base, ids.head], files: texts(after) }],
        [history.id(4), { parents: [ids.merge], files: texts(after) }],
      ]),
      collaborators: new Map([
        ['mia', 'write'],
        ['ann', 'write'],
        ['tim', 'read'],
      ]),
      ...state,
    }),
  );
  addRun(github.state.actions, {
    head_sha: ids.head,
    event: 'pull_request',
    head_branch: 'feature',
    created_at: at(1),
  });
  const repository = { default_branch: 'main', full_name: github.state.repository };
  const run: World['run'] = async (ref, options) => {
    const clone = history.clone('--depth', '1', '--branch', ref);
    const surroundings = locally(clone.folder, {
      onRunner: true,
      repository: github.state.repository,
      ref: 'refs/heads/main',
      runId: 77,
      attempt: 1,
      ...options.surroundings,
      payload: { repository, ...options.payload },
    });
    const files = createFiles({ root: clone.folder, allowed: null });
    const pattern = options.pattern ?? 'ml-gates.yml';
    const suites = await loadSuites(pattern, clone.folder, files);
    const token = options.token ?? github.state.token;
    const env = { GITHUB_API_URL: github.url };
    const log = { progress: () => undefined, warning: () => undefined, debug: () => undefined };
    const ran = await runAll(suites, {
      earlier: [],
      pattern: `${clone.folder}/${pattern}`,
      jobFailed: false,
      job: { name: 'gates', leg: null, index: 0, total: 1 },
      writeCard: false,
      portsOf: connectPorts({ files, log, surroundings, token, env }),
      surroundings,
      clock: { now: () => new Date(`${options.today ?? '2026-11-20'}T12:30:00Z`) },
    });
    return ran.result;
  };
  const repo = { full_name: github.state.repository };
  return {
    history,
    github,
    ...ids,
    run,
    pullRequest: (options = {}) =>
      run('merge', {
        ...options,
        surroundings: {
          event: 'pull_request',
          pullRequest: number,
          headSha: ids.head,
          sha: ids.merge,
          ...options.surroundings,
        },
        payload: {
          pull_request: {
            number,
            user: { login: author },
            labels: (github.state.pulls.get(number)?.labels ?? []).map((name) => ({ name })),
            head: { sha: ids.head, repo },
            base: { ref: 'main', sha: ids.base, repo },
            ...options.pull,
          },
          ...options.payload,
        },
      }),
    push: (options = {}) =>
      run('merge', {
        ...options,
        surroundings: { event: 'push', sha: ids.merge, headSha: ids.merge, ...options.surroundings },
        payload: { ref: 'refs/heads/main', before: ids.base, forced: false, ...options.payload },
      }),
    queue: (options = {}) =>
      run('merge', {
        ...options,
        surroundings: { event: 'merge_group', sha: ids.merge, headSha: ids.merge, ...options.surroundings },
        payload: {
          merge_group: {
            base_sha: ids.base,
            head_sha: ids.merge,
            base_ref: 'refs/heads/main',
            head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${ids.base}`,
          },
          ...options.payload,
        },
      }),
    label(event = {}) {
      const pull = github.state.pulls.get(number)!;
      const set = event.event !== 'unlabeled';
      github.state.pulls.set(number, { ...pull, labels: set ? [acceptLabel] : [] });
      github.state.events.push({
        issue: number,
        event: 'labeled',
        label: acceptLabel,
        actor: 'mia',
        created_at: at(5),
        ...event,
      });
    },
    keep(result, completed_at = at(3)) {
      const summary = `a summary\n${result.suites.map(writeSeen).join('\n')}`;
      github.state.checkRuns.push({
        id: 900 + github.state.checkRuns.length,
        name: 'ml-gates',
        head_sha: ids.head,
        status: 'completed',
        conclusion: 'failure',
        details_url: null,
        external_id: null,
        completed_at,
        output: { title: 'a title', summary, text: null },
        annotations: [],
      });
    },
  };
}

/** A gate of a run. */
export function gateOf(run: RunResult, id = 'metrics/churn'): GateResult | undefined {
  return run.suites.flatMap(({ gates }) => gates).find((gate) => gate.id === id);
}

/** The finding of the one rule of these configs. */
export function findingOf(run: RunResult, rule = 'max_regression'): Finding | undefined {
  return gateOf(run)?.findings.find((one) => one.rule === rule);
}

/** The codes of all remarks of a gate. */
export function notesOf(run: RunResult, id = 'metrics/churn'): string[] {
  const codes = gateOf(run, id)?.findings.flatMap(({ notes = [] }) => notes.map(({ code }) => code as string)) ?? [];
  return codes.filter((code) => !['one-run-each', 'cannot-know-stale'].includes(code));
}

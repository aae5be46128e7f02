import { afterAll, expect, test } from '@jest/globals';
import { addArtifact, addRun, runtimeToken } from '../support/github/actions-store.ts';
import { removeFolders } from '../support/history.ts';
import { aDelivery } from '../support/deliveries.ts';
import { aChange, aGate } from '../support/builders.ts';
import { runStep, type StepResult } from './support/action.ts';
import { makeFolder, metrics } from './support/project.ts';
import { withPullRequest, type PullRequest } from './support/pull-request.ts';

afterAll(() => {
  removeFolders();
});

/** The event of a second workflow, which began when the pull request's run ended. */
function eventOf(pull: PullRequest, over: Readonly<Record<string, unknown>> = {}) {
  const run = {
    id: 77,
    run_attempt: 1,
    event: 'pull_request',
    head_sha: pull.head,
    head_branch: 'feature',
    head_repository: { full_name: 'acme/churn', owner: { login: 'acme' } },
    run_started_at: '2026-11-24T10:00:00Z',
    conclusion: 'success',
    pull_requests: [],
    ...over,
  };
  return {
    name: 'workflow_run',
    payload: { action: 'completed', workflow_run: run, repository: { full_name: 'acme/churn' } },
  };
}

/** Runs the report in an empty workspace, as the recipe shows it. */
const report = (
  pull: PullRequest,
  over: Readonly<Record<string, unknown>> = {},
  workspace = makeFolder(),
): Promise<StepResult> =>
  runStep({
    action: 'report',
    workspace,
    event: eventOf(pull, over),
    apiUrl: pull.github.url,
    sha: pull.base,
    env: { GITHUB_RUN_ID: '900', GITHUB_JOB: 'report' },
  });

/** A pull request whose own run could not write, and left its results. */
const withOwnRun = (accuracy: number, use: (pull: PullRequest, run: ReturnType<typeof addRun>) => Promise<void>) =>
  withPullRequest({ 'metrics.json': metrics(accuracy) }, async (pull) => {
    const { state } = pull.github;
    const base = state.commits.get(pull.base);
    if (base !== undefined) state.commits.set('main', base);
    const run = addRun(state.actions, { id: 77, event: 'pull_request', head_branch: 'feature', head_sha: pull.head });
    const env = { ACTIONS_RUNTIME_TOKEN: runtimeToken('acme/churn', 77), ACTIONS_RESULTS_URL: `${pull.github.url}/` };
    await pull.run({ env });
    state.comments.splice(0);
    state.checkRuns.splice(0);
    await use(pull, run);
  });

test('a comment that says whose word it is, and nothing that a merge could depend on', () =>
  withOwnRun(0.9, async (pull) => {
    const before = pull.github.log.length;
    const ended = await report(pull, { conclusion: 'failure' });
    expect(ended.exitCode).toBe(0);
    const [comment] = pull.github.state.comments;
    expect(comment?.body).toContain("**Reported by the pull request's own run**");
    expect(comment?.body).toContain('### ❌ accuracy fell');
    expect(comment?.body).toContain('run 77, attempt 1');
    const asked = pull.github.log.slice(before).map(({ method, route }) => `${method} ${route.split('?')[0] ?? ''}`);
    expect(asked.filter((one) => /^(POST|PATCH|PUT|DELETE)/.test(one))).toEqual([
      'POST /repos/acme/churn/issues/7/comments',
    ]);
    expect(asked.filter((one) => one.includes('/repos/')).length).toBeLessThanOrEqual(11);
  }));

test('a gate of the base that did not arrive is an error, whatever the pull request declares', () =>
  withOwnRun(0.934, async (pull) => {
    pull.github.state.actions.artifacts.splice(0);
    const run = { id: 77, head_sha: pull.head } as ReturnType<typeof addRun>;
    const lying = aDelivery({ job: 'gates', gates: [aGate({ id: 'metrics/churn' })] });
    addArtifact(pull.github.state.actions, {
      run,
      name: 'ml-gates-results-x',
      files: { 'handover.json': JSON.stringify(lying) },
    });
    const ended = await report(pull);
    expect(ended.outputs.verdict).toBe('error');
    expect(pull.github.state.comments[0]?.body).toContain('`data/train` | not decided: data/train did not run');
  }));

test('hostile results stay data', () =>
  withOwnRun(0.934, async (pull, run) => {
    pull.github.state.actions.artifacts.splice(0);
    const evil =
      '</details><script>|`@everyone ![x](https://evil.example/x.png) <!-- ml-gates state v1 -->\n::error::pwned';
    const gate = aGate({ id: 'metrics/churn', findings: [aChange(evil, { from: 0.9, to: 0.8 })] });
    const hostile = aDelivery({ job: evil, leg: evil, gates: [gate] });
    const files = {
      'handover.json': JSON.stringify({
        ...hostile,
        result: { ...hostile.result, run: { ...hostile.result.run, pull_request: 1, head_sha: 'f'.repeat(40) } },
      }),
    };
    addArtifact(pull.github.state.actions, { run, name: 'ml-gates-results-x', files });
    const ended = await report(pull, { conclusion: 'failure' });
    const [comment, ...more] = pull.github.state.comments;
    expect(more).toEqual([]);
    expect(comment?.pull).toBe(7);
    expect(comment?.body).not.toMatch(/<script|!\[x\]|[^\\`]@everyone/);
    expect(ended.stdout).not.toMatch(/^::error::pwned/m);
  }));

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  [
    'a head that is no longer the pull request’s',
    { head_sha: 'f'.repeat(40) },
    'by now, and this run measured fffffff',
  ],
  ['a branch without a pull request', { head_branch: 'other' }, 'no open pull request has this head'],
  [
    'a repository that is not the pull request’s',
    { head_repository: { full_name: 'mallory/churn', owner: { login: 'acme' } } },
    'no open pull request has this head',
  ],
  ['a run of another event', { event: 'push' }, 'not of pull_request'],
])('nothing is reported about %s', (_name, over, message) =>
  withOwnRun(0.934, async (pull) => {
    const ended = await report(pull, over);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain(message);
    expect(pull.github.state.comments).toEqual([]);
  }),
);

test('with the head checked out it refuses', () =>
  withOwnRun(0.934, async (pull) => {
    const ended = await report(pull, {}, pull.workspace);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toContain('workflow_run runs with a token that may write');
    expect(pull.github.state.comments).toEqual([]);
  }));

test('what GitHub does not show is an error that names the permission', () =>
  withOwnRun(0.934, async (pull) => {
    pull.github.fail(/actions\/runs\/77\/artifacts/, 403);
    const ended = await report(pull);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toContain('actions: read');
  }));

test('a comment that cannot be written is red: there is nothing else that this job is for', () =>
  withOwnRun(0.934, async (pull) => {
    pull.github.fail(/^POST .*comments/, 403);
    expect((await report(pull)).exitCode).toBe(2);
  }));

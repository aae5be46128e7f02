import { afterAll, describe, expect, test } from '@jest/globals';
import { runtimeToken } from '../support/github/actions-store.ts';
import { removeFolders } from '../support/history.ts';
import type { Step, StepResult } from './support/action.ts';
import { makeFolder, metrics } from './support/project.ts';
import { withPullRequest, type PullRequest } from './support/pull-request.ts';

afterAll(() => {
  removeFolders();
});

const sound = { 'metrics.json': metrics(0.934) };
const worse = { 'metrics.json': metrics(0.9) };

/** The jobs of one run: each on a runner of its own, with artifacts that the others can have. */
function jobsOf(pull: PullRequest, attempt = '1') {
  const variables = {
    ACTIONS_RUNTIME_TOKEN: runtimeToken('acme/churn', 77),
    ACTIONS_RESULTS_URL: `${pull.github.url}/`,
    GITHUB_RUN_ATTEMPT: attempt,
  };
  return (job: string, runner = makeFolder()) =>
    (action: string, step: Partial<Step> = {}): Promise<StepResult> =>
      pull.run({ action, runner, ...step, env: { ...variables, GITHUB_JOB: job, ...step.env } });
}

const legInputs = (index: number, total: number, over: Readonly<Record<string, string>> = {}) => ({
  matrix: JSON.stringify({ seed: index }),
  strategy: JSON.stringify({ 'job-index': index, 'job-total': total }),
  ...over,
});

const reportOf = (pull: PullRequest): string => (pull.github.state.comments[0]?.body ?? '').replaceAll('\u00a0', ' ');

const headlineOf = (pull: PullRequest): string => reportOf(pull).split('\n')[1] ?? '';

const restOf = (pull: PullRequest): readonly string[] =>
  pull.github.log
    .map(({ method, route }) => `${method} ${route}`)
    .filter((one) => one.includes(' /repos/') || one.endsWith(' /user'));

describe('gates in several jobs', () => {
  test('one report gathers them, within ten requests to the API', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('data')('validate-data');
      await job('train')('check-metrics');
      await job('card')('model-card');
      const needs = JSON.stringify({
        data: { result: 'success' },
        train: { result: 'success' },
        card: { result: 'success' },
      });
      const before = restOf(pull).length;
      const ended = await job('report')('report', { inputs: { needs } });
      expect(ended.said).toContain('Nothing got worse');
      expect(ended.exitCode).toBe(0);
      expect(reportOf(pull)).toMatch(/✅ \| `card`[^]*✅ \| `data\/train`[^]*✅ \| `metrics\/churn`/);
      expect(restOf(pull).slice(before).length).toBeLessThanOrEqual(10);
    }));

  test('a job that needs no write token asks the API at most four times', () =>
    withPullRequest(sound, async (pull) => {
      await jobsOf(pull)('train')('check-metrics');
      expect(restOf(pull).length).toBeLessThanOrEqual(4);
    }));

  test('the card of a later job tells what an earlier one measured', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('train')('check-metrics');
      const ended = await job('card')('model-card');
      expect(ended.outputs.verdict).toBe('pass');
      expect(ended.said).not.toContain('did not run');
    }));

  test('a gate that fails in one job is red in the report', () =>
    withPullRequest(worse, async (pull) => {
      const job = jobsOf(pull);
      const runner = makeFolder();
      await job('data')('validate-data');
      const train = await job('train', runner)('check-metrics');
      expect(train.exitCode).toBe(1);
      await job('train', runner)('model-card', { inputs: { 'job-status': 'failure' } });
      const needs = JSON.stringify({ data: { result: 'success' }, train: { result: 'failure' } });
      const ended = await job('report')('report', { inputs: { needs } });
      expect(ended.exitCode).toBe(1);
      expect(headlineOf(pull)).toContain('### ❌ accuracy fell');
    }));

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['was skipped', { data: { result: 'success' }, train: { result: 'skipped' } }, 'job train was skipped'],
    ['was cancelled', { data: { result: 'success' }, train: { result: 'cancelled' } }, 'job train was cancelled'],
    ['crashed', { data: { result: 'success' }, train: { result: 'failure' } }, 'job train failed, and left no result'],
  ])('a job that %s is an error that names it', (_how, needs, message) =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('data')('validate-data');
      const ended = await job('report')('report', { inputs: { needs: JSON.stringify(needs) } });
      expect(ended.exitCode).toBe(2);
      expect(headlineOf(pull)).toContain('🟥 Not decided');
      expect(reportOf(pull)).toContain(message);
      expect(reportOf(pull)).toContain('metrics/churn did not run: no job of this run left its result');
    }),
  );

  test('one gate in two jobs is an error that names both', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('train')('gates');
      await job('evaluate')('check-metrics');
      const ended = await job('report')('report', {
        inputs: { needs: '{"train": {"result": "success"}, "evaluate": {"result": "success"}}' },
      });
      expect(ended.exitCode).toBe(2);
      expect(ended.said).toContain('metrics/churn ran in 2 jobs that are not legs of one matrix: evaluate and train');
    }));

  test('results that cannot be uploaded are a warning there and an error in the report', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('data')('validate-data');
      await job('card')('model-card');
      pull.github.fail(/CreateArtifact/, 403, 1);
      const train = await job('train')('check-metrics');
      expect(train.exitCode).toBe(0);
      expect(train.stdout).toContain('::warning::the results of this step were not handed over to other jobs');
      const needs = JSON.stringify({
        data: { result: 'success' },
        train: { result: 'success' },
        card: { result: 'success' },
      });
      const ended = await job('report')('report', { inputs: { needs } });
      expect(ended.exitCode).toBe(2);
      expect(ended.said).toContain('metrics/churn did not run: no job of this run left its result');
    }));

  test('a list of artifacts that does not come is an error, and so is an artifact that is something else', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('train')('gates');
      const needs = '{"train": {"result": "success"}}';
      pull.github.fail(/ListArtifacts/, 403, 1);
      expect((await job('report')('report', { inputs: { needs } })).said).toContain('could not be listed');
      for (const one of pull.github.state.actions.artifacts.filter(({ name }) => name.startsWith('ml-gates-results-')))
        one.content = new TextEncoder().encode('no zip');
      const ended = await job('report')('report', { inputs: { needs } });
      expect(ended.exitCode).toBe(2);
      expect(ended.said).toMatch(/the artifact ml-gates-results-\S+ is not what was uploaded/);
    }));
});

describe('a matrix', () => {
  const evaluate = async (pull: PullRequest, indices: readonly number[], total: number, attempt?: string) => {
    const job = jobsOf(pull, attempt);
    for (const index of indices)
      await job('train')('gates', {
        inputs: legInputs(index, total, { 'upload-report': 'false' }),
      });
    return job;
  };

  test('each leg is a section, and a lost one an error that names it', () =>
    withPullRequest(sound, async (pull) => {
      const job = await evaluate(pull, [0, 2], 3);
      const ended = await job('report')('report', { inputs: { needs: '{"train": {"result": "success"}}' } });
      expect(ended.exitCode).toBe(2);
      expect(ended.said).toContain(
        'leg 2 of 3 of job train left no result: skipped, cancelled, crashed, or its artifact was lost',
      );
      expect(reportOf(pull)).toContain('`metrics/churn` (seed: 2)');
    }));

  test('the leg that ran again completes the report, and nothing of the first one stays', () =>
    withPullRequest(sound, async (pull) => {
      const needs = (result: string) => ({ needs: JSON.stringify({ train: { result } }) });
      const first = await evaluate(pull, [0], 2);
      expect((await first('report')('report', { inputs: needs('failure') })).exitCode).toBe(2);
      const second = await evaluate(pull, [1], 2, '2');
      const ended = await second('report')('report', { inputs: needs('success') });
      expect(ended.exitCode).toBe(0);
      expect(headlineOf(pull)).toContain('### ✅');
      expect(reportOf(pull)).not.toContain('left no result');
    }));

  test('the root action in a matrix says how many legs have reported', () =>
    withPullRequest(sound, async (pull) => {
      const job = jobsOf(pull);
      await job('train')('gates', { inputs: legInputs(0, 2) });
      expect(headlineOf(pull)).toContain('### ⏳ 1 of 2');
      await job('train')('gates', { inputs: legInputs(1, 2) });
      expect(headlineOf(pull)).toContain('### ✅');
    }));
});

test('where there are no artifacts, results are brought as files', () =>
  withPullRequest(sound, async (pull) => {
    const server = { GITHUB_SERVER_URL: 'https://github.example.com' };
    const job = jobsOf(pull);
    const runner = makeFolder();
    await job('train', runner)('gates', { env: server });
    const needs = '{"train": {"result": "success"}}';
    const without = await job('report')('report', { inputs: { needs }, env: server });
    expect(without.exitCode).toBe(2);
    expect(without.said).toContain('results of other jobs cannot be had');
    const inputs = { needs, results: `${runner}/_temp/ml-gates/results/*.json`, 'allowed-folders': runner };
    const ended = await job('report')('report', { inputs, env: server });
    expect(ended.said).toContain('Nothing got worse');
    expect(ended.exitCode).toBe(0);
  }));

import { afterAll, describe, expect, test } from '@jest/globals';
import { removeFolders } from '../support/history.ts';
import { makeFolder, metrics } from './support/project.ts';
import { withPullRequest, type PullRequest } from './support/pull-request.ts';
import type { Step } from './support/action.ts';

afterAll(() => {
  removeFolders();
});

const better = { 'metrics.json': metrics(0.934) };
const broken = (): string => makeFolder({ '_temp/ml-gates/results/x.json': '{"suites": [' });

/** A green run, then one that decides nothing. */
async function greenThen(pull: PullRequest, step: Partial<Step>) {
  const green = await pull.run();
  expect(green.exitCode).toBe(0);
  return pull.run({ ...step, env: { GITHUB_RUN_ID: '78', ...step.env } });
}

describe('a run that decides nothing says so where the green one stood', () => {
  test.each<[string, () => Partial<Step>, RegExp]>([
    ['an input that is none', () => ({ inputs: { write: 'yes' } }), /"yes" is not true or false/],
    ['a job status that is none', () => ({ inputs: { 'job-status': 'great' } }), /"great" is no job status/],
    ['a result of an earlier step that is damaged', () => ({ runner: broken() }), /is not a result of a gate/],
    ['a gate that is not declared', () => ({ inputs: { gates: 'metrics/chrun' } }), /metrics\/chrun/],
  ])('%s', (_name, step, message) =>
    withPullRequest(better, async (pull) => {
      const ended = await greenThen(pull, step());
      const { comments, checkRuns } = pull.github.state;
      expect(ended.exitCode).toBe(2);
      expect(ended.outputs.verdict).toBe('error');
      expect(ended.summary).toContain('### 🟥 Not decided');
      expect(ended.said).toMatch(message);
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain('### 🟥 Not decided');
      expect(checkRuns.map(({ status }) => status)).not.toContain('in_progress');
      // a step with gates of its own has a check run of its own, whatever is wrong with them
      const name = step().inputs?.gates === undefined ? 'ml-gates' : 'ml-gates (metrics/chrun)';
      expect(checkRuns.at(-1)).toMatchObject({ name, conclusion: 'failure' });
    }),
  );

  test('a config that is broken, however it is spelt, is the check run of that config', () =>
    withPullRequest({ ...better, 'ml-gates.yml': 'version: 2\n' }, async (pull) => {
      const ended = await pull.run({ inputs: { config: './ml-gates.yml' } });
      expect(ended.exitCode).toBe(2);
      expect(pull.github.state.checkRuns).toMatchObject([{ name: 'ml-gates', conclusion: 'failure' }]);
    }));
});

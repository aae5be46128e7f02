import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, readOnly, workflow } from './support/churn.ts';
import { expectNoViolations } from './support/contract.ts';
import type { Project } from './support/project.ts';
import type { PullRequest } from './support/pull-request.ts';
import type { Outcome } from './support/run.ts';
import { gates, params, training, trainingWorkflow } from './support/training.ts';
import { openWorld, type World } from './support/world.ts';

/*
 * How often a run asks GitHub. A token has 1,000 requests an hour for a whole repository, and a gate that asks much is the one that fails
 * when it is busy: at most ten for a pull request with comment, check run and a recorded baseline, at most four to compute.
 */

let world: World;
let project: Project;
let pull: PullRequest;
beforeAll(async () => {
  world = await openWorld();
  project = await world.project('calls', { ...training, ...gates });
  await project.push({ 'README.md': 'churn\n' }, asDocumented);
  pull = await project.open('deeper', params(0.936));
});
afterAll(() => world.close());

/** What was asked, without what differs from run to run. */
function calls(run: Outcome): string[] {
  expectNoViolations(run);
  return run.requests.map(({ method, route }) =>
    `${method} ${route.replace(/^.*?\/calls/, '').replace(/\?.*/, '')}`
      .replace(/[0-9a-f]{40}/, 'SHA')
      .replace(/\d+/, 'N'),
  );
}

const computing = [
  'GET /git/trees/SHA', // whether the metrics are committed there, and whether the config is the same
  'GET /actions/artifacts',
  'GET /actions/runs/N', // what made the record
  'GET /actions/artifacts/N/zip',
];

test('the first run of a pull request asks ten times', async () => {
  const run = await pull.run(asDocumented);
  expect(run.comments[0]?.body).toContain('0.931 → 0.936');
  expect(calls(run)).toEqual([
    'POST /check-runs',
    ...computing,
    'PATCH /check-runs/N',
    'GET /pulls/N', // whether its head is still this one
    'GET /issues/N/comments',
    'POST /issues/N/comments',
    'GET /issues/N/comments', // whether another job made one as well
  ]);
});

test('every later one nine times', async () => {
  await pull.push(params(0.935));
  const run = await pull.run(asDocumented);
  expect(run.comments[0]?.body).toContain('0.931 → 0.935');
  expect(calls(run)).toEqual([
    'POST /check-runs',
    ...computing,
    'PATCH /check-runs/N',
    'GET /pulls/N',
    'GET /issues/N/comments',
    'PATCH /issues/comments/N',
  ]);
});

test('a token that may only read computes with four, and each refusal is asked for once', async () => {
  const run = await pull.run(readOnly);
  expect(run.outputs['gates.verdict']).toBe('pass');
  expect(calls(run)).toEqual([
    'POST /check-runs',
    ...computing,
    'GET /pulls/N',
    'GET /issues/N/comments',
    'PATCH /issues/comments/N',
  ]);
});

test('a gate that leaves the report to another step asks four times', async () => {
  await pull.push({
    [workflow]: trainingWorkflow.replace('acme/ml-gates@v1', 'acme/ml-gates/actions/check-metrics@v1'),
  });
  const run = await pull.run({ contents: 'read', actions: 'read' });
  expect(run.outputs['gates.verdict']).toBe('pass');
  expect(calls(run)).toEqual(computing);
});

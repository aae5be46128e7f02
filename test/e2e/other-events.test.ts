import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, churn, metrics, workflow } from './support/churn.ts';
import { expectNoViolations } from './support/contract.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a merge queue decides on the queue’s commit against its base, and comments on nothing', async () => {
  const project = await world.project('queue', churn);
  const pull = await project.open('worse', { 'metrics.json': metrics(0.9) });
  const run = await pull.queue(asDocumented);
  expectNoViolations(run);
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(run.outputs['gates.verdict']).toBe('fail');
  expect(run.summaries.join('\n')).toContain('0.931 → 0.9');
  expect(run.comments).toEqual([]);
  expect(run.checks).toMatchObject([{ conclusion: 'failure' }]);
});

test('a push to main is compared with the commit before it', async () => {
  const project = await world.project('push', churn);
  const run = await project.push({ 'metrics.json': metrics(0.935) }, asDocumented);
  expectNoViolations(run);
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(run.outputs['gates.verdict']).toBe('pass');
  expect(run.summaries.join('\n')).toContain('0.931 → 0.935');
  expect(run.requests.filter(({ route }) => route.includes('/comments'))).toEqual([]);
});

test('the head checked out instead of the test merge is compared with where it left main', async () => {
  const headOnly = (churn[workflow] ?? '').replace(
    '{persist-credentials: false}',
    '{persist-credentials: false, ref: "${{ github.event.pull_request.head.sha }}"}',
  );
  const project = await world.project('head', { ...churn, [workflow]: headOnly });
  const pull = await project.open('better', { 'metrics.json': metrics(0.934) });
  const left = project.id('main');
  await project.commit('main', { 'README.md': 'churn\n' });
  const run = await pull.run(asDocumented);
  expectNoViolations(run);
  expect(run.outputs['gates.baselines']).toBe(JSON.stringify({ 'metrics/churn': left }));
  expect(run.comments[0]?.body).toContain('0.931 → 0.934');
});

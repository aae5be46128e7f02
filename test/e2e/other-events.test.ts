import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, churn, metrics } from './support/churn.ts';
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

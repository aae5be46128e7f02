import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, workflow } from '../support/churn.ts';
import { tell } from '../support/story.ts';
import { gates, params, training, trainingConfig, trainingWorkflow } from '../support/training.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('two pull requests in a merge queue', async () => {
  const story = tell('queue', 'A merge queue: each entry is compared with what is before it', {
    [workflow]: trainingWorkflow,
    'ml-gates.yml': trainingConfig,
  });
  const project = await world.project('two-entries', { ...training, ...gates });
  const recorded = await project.push({ 'README.md': 'churn\n' }, asDocumented);
  expect(recorded.jobs).toEqual({ 'gates.yml/gates': 'success' });
  const one = await project.open('one', params(0.924));
  const other = await project.open('other', { 'notes.md': 'nothing that trains\n' });

  const first = await one.queue(asDocumented);
  story.scene('The first entry is compared with main', first);
  expect(first.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(first.summaries.join('\n')).toContain('0.931 → 0.924');

  const second = await other.queue(asDocumented, { behind: first.ran.commit });
  story.scene('The second is behind the first, which nothing recorded yet: compared with what main recorded', second);
  expect(second.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(second.outputs['gates.baselines']).toBe(JSON.stringify({ 'metrics/churn': recorded.ran.commit }));

  for (const run of [first, second]) {
    expect(run.comments).toEqual([]);
    expect(run.artifacts.filter((name) => name.includes('record'))).toEqual([]);
    const own = run.checks.filter((check) => check.head_sha === run.ran.commit);
    expect(own).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  }
  story.end();
});

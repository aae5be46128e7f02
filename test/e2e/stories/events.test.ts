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

const recordsOf = (names: readonly string[]): readonly string[] => names.filter((name) => name.includes('record'));

test('push, clock, button, and a run that is run again', async () => {
  const story = tell('events', 'Other events: a push, the clock, somebody by hand, and a second attempt', {
    [workflow]: trainingWorkflow,
    'ml-gates.yml': trainingConfig,
  });
  const project = await world.project('events', { ...training, ...gates });

  const pushed = await project.push(params(0.933), asDocumented);
  story.scene('A push to main: its first, so it records', pushed);
  expect(pushed.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(recordsOf(pushed.artifacts)).toHaveLength(1);

  const next = await project.push(params(0.936), asDocumented);
  story.scene('A push to main: compared with what main was before it', next);
  expect(next.summaries.join('\n')).toContain('0.933 → 0.936');
  expect(next.outputs['gates.baselines']).toBe(JSON.stringify({ 'metrics/churn': pushed.ran.commit }));

  const nightly = await project.schedule(asDocumented);
  story.scene('The clock: compared with the first parent', nightly);
  expect(nightly.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(nightly.summaries.join('\n')).toContain('0.933 → 0.936');
  expect(recordsOf(nightly.artifacts)).toHaveLength(1);

  await project.commit('wider', params(0.92));
  const pressed = await project.dispatch('wider', asDocumented);
  story.scene('By hand, on a branch: compared with where it left main, and not recorded', pressed);
  expect(pressed.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(pressed.summaries.join('\n')).toContain('0.936 → 0.920');
  expect(recordsOf(pressed.artifacts)).toEqual([]);

  const pull = await project.open('flaky', params(0.94, 'at first'));
  const first = await pull.run(asDocumented);
  story.scene('A pull request whose training crashes', first);
  expect(first.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  const second = await project.again(first, asDocumented);
  story.scene('Its failed job is run again: the same comment, the second attempt', second);
  expect(second.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(second.comments.map(({ id }) => id)).toEqual(first.comments.map(({ id }) => id));
  expect(second.comments[0]?.body).toContain('0.936 → 0.940');

  const crashed = await project.push(params(0.938, 'at first'), asDocumented);
  expect(recordsOf(crashed.artifacts)).toEqual([]);
  const again = await project.again(crashed, asDocumented);
  story.scene('A push whose training crashed, run again: the second attempt records', again);
  expect(again.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(recordsOf(again.artifacts)).toHaveLength(1);
  story.end();
});

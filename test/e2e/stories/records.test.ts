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

test('a project that trains in its job, from its first pull request on', async () => {
  const story = tell('records', 'Training in the job: what main recorded is what pull requests are compared with', {
    [workflow]: trainingWorkflow,
    'ml-gates.yml': trainingConfig,
  });
  const project = await world.project('records', training);

  const first = await project.open('gates', gates);
  const added = await first.run(asDocumented);
  story.scene('The first pull request adds the config', added);
  expect(added.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(added.outputs['gates.verdict']).toBe('warn');
  expect(added.comments[0]?.body).toContain('first run');

  const merged = await project.merge(first, asDocumented);
  story.scene('It is merged, and the run on main records', merged);
  expect(merged.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(merged.artifacts.filter((name) => name.includes('record'))).toHaveLength(1);
  expect(merged.summaries.join('\n')).toContain('Recorded for the next pull request');

  const second = await project.open('shallower', params(0.911));
  const worse = await second.run(asDocumented);
  story.scene('The second pull request loses two points', worse);
  expect(worse.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(worse.outputs['gates.verdict']).toBe('fail');
  expect(worse.comments[0]?.body).toContain('0.931 → 0.911');
  expect(worse.comments[0]?.body).toContain(merged.ran.commit.slice(0, 7));
  expect(worse.artifacts.filter((name) => name.includes('record'))).toEqual([]);

  const third = await project.open('faster', params(0.94, 'always'));
  const crashed = await third.run(asDocumented);
  story.scene('The training of the third pull request crashes', crashed);
  expect(crashed.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(crashed.outputs['gates.verdict']).toBe('fail');
  expect(crashed.comments[0]?.body).toContain('a step before the gates failed');

  const broken = await project.push(params(0.931, 'always'), asDocumented);
  expect(broken.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(broken.artifacts.filter((name) => name.includes('record'))).toEqual([]);
  const fourth = await project.open('deeper', params(0.936));
  const farther = await fourth.run(asDocumented);
  story.scene('Training broke on main, so the fourth is compared with the record before that', farther);
  expect(farther.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(farther.comments[0]?.body).toContain('0.931 → 0.936');
  story.end();
});

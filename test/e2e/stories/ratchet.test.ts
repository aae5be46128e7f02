import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, workflow } from '../support/churn.ts';
import { tell } from '../support/story.ts';
import { params, training, trainingWorkflow } from '../support/training.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const config = `version: 1
metrics:
  churn:
    path: metrics.json
    fingerprint: {keys: [n_test]}
    rules:
      accuracy: {direction: higher, max_regression: 0.01, ratchet: 0.015}
`;

test('a project that loses a little with every pull request, until it is too much together', async () => {
  const story = tell('ratchet', 'Many small losses: each is allowed, and together they are not', {
    'ml-gates.yml': config,
  });
  const project = await world.project('ratchet', {
    ...training,
    ...params(0.92),
    'ml-gates.yml': config,
    [workflow]: trainingWorkflow,
  });
  const begun = await project.push({ README: 'churn\n' }, asDocumented);
  expect(begun.outputs['gates.verdict']).toBe('warn');

  const better = await project.open('deeper', params(0.935));
  const gained = await better.run(asDocumented);
  story.scene('A pull request gains', gained);
  expect(gained.outputs['gates.verdict']).toBe('pass');
  const best = await project.merge(better, asDocumented);
  story.scene('It is merged, and the run on main records the best so far', best);
  expect(best.artifacts.filter((name) => name.includes('record'))).toHaveLength(1);

  const cheaper = await project.open('cheaper', params(0.927));
  const allowed = await cheaper.run(asDocumented);
  story.scene('The next one loses less than it may', allowed);
  expect(allowed.outputs['gates.verdict']).toBe('pass');
  const after = await project.merge(cheaper, asDocumented);
  expect(after.jobs).toEqual({ 'gates.yml/gates': 'success' });

  const smaller = await project.open('smaller', params(0.919));
  const refused = await smaller.run(asDocumented);
  story.scene('And the one after it too, but less than the best of all', refused);
  expect(refused.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(refused.outputs['gates.verdict']).toBe('fail');
  expect(refused.comments[0]?.body).toContain('the best so far is 0.935');
  expect(refused.comments[0]?.body).toContain(best.ran.commit.slice(0, 7));

  const easier = await project.open('easier', {
    'train.py': training['train.py']?.replace('8120', '4060') ?? '',
    ...params(0.95),
  });
  const other = await easier.run(asDocumented);
  story.scene('A gain on half of the test set is compared with nothing', other);
  expect(other.outputs['gates.verdict']).toBe('fail');
  expect(other.comments[0]?.body).toContain('n_test');
  story.end();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readOnly, asDocumented, workflow } from '../support/churn.ts';
import { tell } from '../support/story.ts';
import { gates, params, training, trainingWorkflow } from '../support/training.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const first = `name: ml-gates\n${trainingWorkflow}`;
const second = `name: ml-gates report
on:
  workflow_run:
    workflows: [ml-gates]
    types: [completed]
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    steps:
      - uses: acme/ml-gates/actions/report@v1
        id: report
`;

test('a pull request from a fork, and the second workflow that comments', async () => {
  const story = tell('forks', 'A fork: its run may only read, and a second workflow writes the comment', {
    [workflow]: first,
    '.github/workflows/report.yml': second,
  });
  const project = await world.project('forked', {
    ...training,
    ...gates,
    [workflow]: first,
    '.github/workflows/report.yml': second,
  });
  await project.push({ 'README.md': 'churn\n' }, asDocumented);
  const pull = await project.open('theirs', params(0.911), 'fork');

  const run = await pull.run(readOnly);
  story.scene('The pull request’s own run: the verdict is the same, and nothing is posted', run);
  expect(run.jobs).toEqual({ 'ml-gates/gates': 'failure' });
  expect(run.outputs['gates.verdict']).toBe('fail');
  expect(run.comments).toEqual([]);

  const reported = await project.follow(run, asDocumented);
  story.scene('The second workflow reports it', reported);
  expect(reported.jobs).toEqual({ 'ml-gates report/report': 'success' });
  expect(reported.comments).toHaveLength(1);
  expect(reported.comments[0]?.body).toContain('0.931 → 0.911');
  expect(reported.comments[0]?.body).toMatch(/own run/);
  expect(reported.requests.filter(({ method, route }) => method !== 'GET' && route.includes('check-runs'))).toEqual([]);

  await pull.push(params(0.94));
  const late = await project.follow(run, asDocumented);
  expect(late.comments).toEqual(reported.comments);
  expect(late.log).toContain('Nothing was reported');
  story.end();
});

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { asDocumented } from './support/churn.ts';
import type { Project } from './support/project.ts';
import type { PullRequest } from './support/pull-request.ts';
import { gates, params, training } from './support/training.ts';
import { openWorld, type World } from './support/world.ts';

/* A baseline that could not be looked up is an error, never "no baseline"; an artifact that could not be kept changes no verdict. */

let world: World;
let project: Project;
let pull: PullRequest;
beforeAll(async () => {
  world = await openWorld();
  project = await world.project('faults', { ...training, ...gates });
  await project.push({ 'README.md': 'churn\n' }, asDocumented);
  pull = await project.open('deeper', params(0.936));
});
afterEach(() => {
  world.services.heal();
});
afterAll(() => world.close());

test('without the permission to read what main recorded nothing is decided, and the permission is named', async () => {
  const run = await pull.run({ contents: 'read', pull_requests: 'write', checks: 'write' });
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(run.outputs['gates.verdict']).toBe('error');
  expect(run.comments[0]?.body).toContain('actions: read');
});

test('a record that cannot be downloaded is not a first run', async () => {
  world.services.fail(/^GET \/blobs/, 500);
  const run = await pull.run(asDocumented);
  expect(run.outputs['gates.verdict']).toBe('error');
  expect(run.comments[0]?.body).toContain('### 🟥');
  expect(run.comments[0]?.body).not.toContain('first run');
});

test('a record that is not what was uploaded is not trusted', async () => {
  const [record] = project.state.actions.artifacts.filter(({ name }) => name.includes('record'));
  const digest = record?.digest ?? null;
  if (record !== undefined) record.digest = `sha256:${'0'.repeat(64)}`;
  const run = await pull.run(asDocumented);
  if (record !== undefined) record.digest = digest;
  expect(run.outputs['gates.verdict']).toBe('error');
});

test('a results service that refuses: the verdict stands, and what could not be kept is said', async () => {
  world.services.fail(/^POST \/twirp/, 403);
  const run = await pull.run(asDocumented);
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(run.outputs['gates.verdict']).toBe('pass');
  expect(run.annotations.filter(({ level }) => level === 'warning').length).toBeGreaterThan(0);
});

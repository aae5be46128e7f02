import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import type { FakeFault } from '../../support/github/fake-github.ts';
import { removeFolders } from '../../support/history.ts';
import { expectRed } from '../support/fault.ts';
import { nodes } from '../support/program.ts';
import { metrics } from '../support/project.ts';
import { openPullRequest, type PullRequest } from '../support/pull-request.ts';
import type { StepResult } from '../support/action.ts';

jest.setTimeout(180_000);
afterAll(() => {
  removeFolders();
});

const better = { 'metrics.json': metrics(0.934) };
const worse = { 'metrics.json': metrics(0.9) };
const said = (step: StepResult) => ({ ...step, said: step.stdout + step.summary });

let pull: PullRequest;
afterEach(() => pull.github.close());

describe.each(nodes)('a baseline that cannot be looked up is no baseline that is absent (%s)', (node) => {
  const contents = /^GET .*\/contents\//;
  const everything = /^GET /;
  test.each<[FakeFault, RegExp, RegExp]>([
    [401, everything, /refused the token \(401\)/],
    [403, contents, /contents: read/],
    [404, everything, /contents: read/],
    [429, contents, /rate/],
    [500, contents, /500/],
    [502, contents, /502/],
    ['cut', contents, /could not be reached/],
    ['not JSON', contents, /metrics\.json/],
    ['hang', contents, /did not answer/],
  ])('%s', async (fault, match, message) => {
    pull = await openPullRequest(better);
    pull.github.fail(match, fault);
    const step = await pull.run({ how: { node } });
    expectRed(said(step), { exit: 2, says: [message] });
    expect(step.outputs['verdict']).toBe('error');
  });

  test('one that answers at the second attempt is used', async () => {
    pull = await openPullRequest(better);
    pull.github.fail(contents, 502, 1);
    const step = await pull.run({ how: { node } });
    expect(step.summary).toContain('0.931 → 0.934');
    expect(step.exitCode).toBe(0);
  });

  test('a committed baseline that is broken is an error, never an empty one', async () => {
    pull = await openPullRequest(better, { base: { 'metrics.json': '{"accuracy": 0.' } });
    expectRed(said(await pull.run({ how: { node } })), { exit: 2, says: ['metrics.json', 'baseline'] });
  });

  test('a baseline that was never committed fails and says what to do', async () => {
    pull = await openPullRequest(better, { base: { 'metrics.json': null } });
    pull.github.state.commits.set(pull.base, {
      parents: [],
      files: { 'ml-gates.yml': 'version: 1\nmetrics: {churn: {path: metrics.json, rules: {accuracy: {min: 0}}}}\n' },
    });
    expectRed(said(await pull.run({ how: { node } })), { exit: 1, says: ['accuracy', 'baseline'] });
  });
});

const comments = /\/issues\/(?:7\/comments|comments\/)/;
const checks = /\/check-runs/;
const pulls = /\/pulls\/7$/;

describe.each(nodes)('a post that fails warns and changes no verdict (%s)', (node) => {
  const faults: readonly FakeFault[] = [401, 403, 404, 422, 429, 500, 502, 'cut', 'not JSON', 'hang'];
  describe.each([
    ['the comment', comments],
    ['the check run', checks],
    ['the pull request', pulls],
  ] as const)('%s', (_name, match) => {
    test.each(faults)('%s', async (fault) => {
      const runs = await Promise.all(
        [better, worse].map(async (files) => {
          const one = await openPullRequest(files);
          pull = one;
          one.github.fail(match, fault);
          const step = await one.run({ how: { node } });
          await one.github.close();
          return step;
        }),
      );
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
      expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual(['pass', 'fail']);
      for (const { stdout, summary } of runs) {
        expect(stdout).toMatch(/^::warning/m);
        expect(summary).toContain('0.931 → 0.9');
      }
    });
  });

  test('with a token that may only read: one warning that names both permissions', async () => {
    pull = await openPullRequest(worse, { state: { writes: { comments: false, checks: false } } });
    const step = await pull.run({ how: { node } });
    expect(step.exitCode).toBe(1);
    const warnings = step.stdout.split('\n').filter((line) => line.startsWith('::warning'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('pull-requests: write');
    expect(warnings[0]).toContain('checks: write');
  });

  test('without a token nothing is asked, and the verdict stands', async () => {
    pull = await openPullRequest(worse);
    const step = await pull.run({ how: { node }, inputs: { 'github-token': '' } });
    expect(step.exitCode).not.toBe(0);
    expect(pull.github.log).toEqual([]);
  });

  test('interrupted while GitHub hangs: red, and the check run does not stay open', async () => {
    pull = await openPullRequest(worse);
    pull.github.fail(/contents/, 'hang');
    const step = await pull.run({ how: { node, signal: { name: 'SIGTERM', after: 1500 } } });
    expect(step.exitCode).toBe(2);
    expect(pull.github.state.checkRuns.map(({ status }) => status)).toEqual(['completed']);
    expect(pull.github.state.checkRuns.map(({ conclusion }) => conclusion)).not.toContain('success');
  });
});

describe('one comment', () => {
  const bodies = () =>
    pull.github.state.comments.map(({ body, login }) => [
      login,
      body.split('\n').find((line) => line.startsWith('###')),
    ]);

  test('is found behind a hundred others, and edited', async () => {
    pull = await openPullRequest(worse);
    await pull.run();
    const [own] = pull.github.state.comments.splice(0);
    for (let id = 1; id <= 130; id += 1)
      pull.github.state.comments.push({ id, pull: 7, body: `chat ${id}`, login: 'a-human' });
    pull.github.state.comments.push({ id: 999, pull: 7, body: own?.body ?? '', login: 'github-actions[bot]' });
    await pull.run();
    expect(pull.github.state.comments).toHaveLength(131);
  });

  test('of another author with our marker is not adopted', async () => {
    pull = await openPullRequest(worse);
    await pull.run();
    const [own] = pull.github.state.comments.splice(0);
    pull.github.state.comments.push({ id: 1, pull: 7, body: own?.body ?? '', login: 'mallory' });
    await pull.run();
    expect(bodies().map(([login]) => login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(pull.github.state.comments[0]?.body).toBe(own?.body);
  });

  test('is left alone when the head is no longer the pull request’s', async () => {
    pull = await openPullRequest(worse);
    await pull.run();
    const before = structuredClone(pull.github.state.comments);
    pull.github.state.pulls.set(7, { head: 'f'.repeat(40), base: pull.base });
    await pull.run({ env: { GITHUB_RUN_ID: '78' } });
    expect(pull.github.state.comments).toEqual(before);
  });

  test('of a newer attempt is not overwritten by an older one', async () => {
    pull = await openPullRequest(worse);
    await pull.run({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    const before = structuredClone(pull.github.state.comments);
    await pull.run({ env: { GITHUB_RUN_ATTEMPT: '1' } });
    expect(pull.github.state.comments).toEqual(before);
  });
});

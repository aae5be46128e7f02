import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { FakeFault } from '../../support/github/fake-github.ts';
import { removeFolders } from '../../support/history.ts';
import { expectRed } from '../support/fault.ts';
import { nodes } from '../support/program.ts';
import { metrics } from '../support/project.ts';
import { withPullRequest } from '../support/pull-request.ts';

// A server that hangs is given up after the product's own deadlines, which are waited for here.
jest.setTimeout(240_000);
afterAll(() => {
  removeFolders();
});

const better = { 'metrics.json': metrics(0.934) };
const worse = { 'metrics.json': metrics(0.9) };

const contents = /^GET .*\/contents\//;
const everything = /^GET /;

describe.each(nodes)('a baseline that cannot be looked up is not a baseline that is absent (%s)', (node) => {
  test.concurrent.each<[FakeFault, RegExp, RegExp]>([
    [401, everything, /refused the token \(401\)/],
    [403, contents, /contents: read/],
    [404, everything, /contents: read/],
    [429, contents, /rate/],
    [500, contents, /500/],
    [502, contents, /502/],
    ['cut', contents, /could not be reached/],
    ['not JSON', contents, /metrics\.json/],
    ['hang', contents, /did not answer/],
  ])('%s', (fault, match, message) =>
    withPullRequest(better, async (pull) => {
      pull.github.fail(match, fault);
      const step = await pull.run({ how: { node } });
      expectRed(step, { exit: 2, says: [message] });
      expect(step.outputs.verdict).toBe('error');
    }),
  );

  test.concurrent('one that answers at the second attempt is used', () =>
    withPullRequest(better, async (pull) => {
      pull.github.fail(contents, 502, 1);
      const step = await pull.run({ how: { node } });
      expect(step.said).toContain('0.931 → 0.934');
      expect(step.exitCode).toBe(0);
    }),
  );

  test.concurrent('a committed baseline that is broken is an error, never an empty one', () =>
    withPullRequest(
      better,
      async (pull) => {
        const step = await pull.run({ how: { node } });
        expectRed(step, { exit: 2, says: ['metrics.json', 'baseline'] });
      },
      { base: { 'metrics.json': '{"accuracy": 0.' } },
    ),
  );

  test.concurrent('a baseline that was never committed, of a gate that was declared: red, with what to do', () =>
    withPullRequest(better, async (pull) => {
      const files = { ...pull.github.state.commits.get(pull.base)?.files };
      delete files['metrics.json'];
      pull.github.state.commits.set(pull.base, { parents: [], files });
      const step = await pull.run({ how: { node } });
      expectRed(step, { exit: 1, says: ['accuracy', 'baseline', 'metrics.json'] });
    }),
  );
});

describe.each(nodes)('a post that fails warns and changes no verdict (%s)', (node) => {
  const routes = {
    'the comment': /\/issues\/(?:7\/comments|comments\/)/,
    'the check run': /\/check-runs/,
    'the pull request': /\/pulls\/7$/,
  };
  const faults: readonly FakeFault[] = [401, 403, 404, 422, 429, 500, 502, 'cut', 'not JSON', 'hang'];
  // each fault meets both verdicts, on one route or another
  const table = Object.entries(routes).flatMap(([name, match], route) =>
    faults.map((fault, index) =>
      (route + index) % 2 === 0
        ? { name, match, fault, files: better, exit: 0, verdict: 'pass' }
        : { name, match, fault, files: worse, exit: 1, verdict: 'fail' },
    ),
  );

  test.concurrent.each(table)('$name, $fault: $verdict', ({ match, fault, files, exit, verdict }) =>
    withPullRequest(files, async (pull) => {
      pull.github.fail(match, fault);
      const step = await pull.run({ how: { node } });
      expect([step.exitCode, step.outputs.verdict]).toEqual([exit, verdict]);
      expect(step.stdout).toMatch(/^::warning/m);
      expect(step.said).toContain('0.931 → 0.9');
    }),
  );

  test.concurrent('with a token that may only read: one warning that names both permissions', () =>
    withPullRequest(
      worse,
      async (pull) => {
        const step = await pull.run({ how: { node } });
        expect(step.exitCode).toBe(1);
        const warnings = step.stdout.split('\n').filter((line) => line.startsWith('::warning'));
        expect(warnings).toHaveLength(1);
        expect(warnings[0]).toContain('pull-requests: write');
        expect(warnings[0]).toContain('checks: write');
      },
      { state: { writes: { comments: false, checks: false } } },
    ),
  );

  test.concurrent('without a token nothing is asked, and it is red', () =>
    withPullRequest(worse, async (pull) => {
      const step = await pull.run({ how: { node }, inputs: { 'github-token': '' } });
      expect(step.exitCode).not.toBe(0);
      expect(pull.github.log).toEqual([]);
    }),
  );

  test.concurrent('interrupted while GitHub hangs: red, and the check run does not stay open', () =>
    withPullRequest(worse, async (pull) => {
      pull.github.fail(contents, 'hang');
      const asked = () => pull.github.log.some(({ method, route }) => contents.test(`${method} ${route}`));
      const step = await pull.run({ how: { node, signal: { name: 'SIGTERM', once: asked } } });
      expect(step.exitCode).toBe(2);
      expect(pull.github.state.checkRuns.map(({ status }) => status)).toEqual(['completed']);
      expect(pull.github.state.checkRuns.map(({ conclusion }) => conclusion)).not.toContain('success');
    }),
  );
});

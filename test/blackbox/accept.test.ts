import { afterAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { RunResult } from '../../src/core/result.ts';
import { removeFolders } from '../support/history.ts';
import { addRun } from '../support/github/actions-store.ts';
import { config, makeFolder, metrics } from './support/project.ts';
import { withPullRequest } from './support/pull-request.ts';

jest.setTimeout(120_000);
afterAll(removeFolders);

const minute = 60_000;
const moment = (from: number): string => new Date(Date.now() + from * minute).toISOString();

/** The compared project with a waiver at the base. */
const waived = `${config.replace(/ +baseline:.*\n/, '')}waivers:
  - {gate: metrics/churn, subject: accuracy, until: 2999-12-31, reason: "by *design*", limit: 0.85}
`;

test('a loss is accepted by a label, on the record, at the value that was seen', () =>
  withPullRequest({ 'metrics.json': metrics(0.9) }, async (pull) => {
    const { state } = pull.github;
    addRun(state.actions, { head_sha: pull.head, event: 'pull_request', created_at: moment(-5) });
    state.collaborators.set('mia', 'write');

    const first = await pull.run();
    expect(first.exitCode).toBe(1);
    expect(first.said).toContain('let a maintainer set the label ml-gates:accept and re-run');

    state.events.push({
      issue: pull.number,
      event: 'labeled',
      label: 'ml-gates:accept',
      actor: 'mia',
      created_at: moment(1),
    });
    const again = await pull.run({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.said).toContain('✅ Accepted by mia on #7 · accuracy fell 0.931 → 0.900');
    expect([again.exitCode, again.outputs.verdict]).toEqual([0, 'pass']);
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]?.body.replaceAll('\u00a0', ' ')).toContain('### ✅ Accepted by mia on #7');
    expect(state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  }));

test('a waiver of the base, and the ways out without one', async () => {
  await withPullRequest(
    { 'ml-gates.yml': waived, 'metrics.json': metrics(0.9) },
    async (pull) => {
      const step = await pull.run();
      expect(step.said).toContain('✅ Waived until 2999-12-31');
      expect(step.said).toContain('by *design*');
      expect(step.exitCode).toBe(0);
    },
    { base: { 'ml-gates.yml': waived } },
  );
  await withPullRequest({ 'ml-gates.yml': waived, 'metrics.json': metrics(0.9) }, async (pull) => {
    const step = await pull.run();
    expect(step.exitCode).toBe(1);
    expect(step.said).toContain('a waiver is added, of accuracy in metrics/churn until 2999-12-31');
    expect(step.summary).toContain('https://github.com/acme/churn/edit/main/ml-gates.yml');
  });
});

test('what a pull request loosens is said in every report, and fails where the base says so', async () => {
  const strict = `${config.replace(/ +baseline:.*\n/, '')}policy: {on_loosened: fail}\n`;
  const looser = strict.replace('min: 0.5', 'min: 0.4');
  await withPullRequest(
    { 'ml-gates.yml': looser },
    async (pull) => {
      const step = await pull.run();
      expect([step.exitCode, step.outputs.verdict]).toEqual([1, 'fail']);
      expect(step.said).toContain('metrics.churn.rules.accuracy.min is loosened: 0.5 → 0.4');
      const [run] = pull.github.state.checkRuns;
      expect(run?.output.title).toContain('is loosened: 0.5');
      expect(run?.annotations).toContainEqual(
        expect.objectContaining({ path: 'ml-gates.yml', annotation_level: 'failure', start_line: 12 }),
      );
      expect(pull.github.state.comments[0]?.body).toContain('is loosened: 0.5');
    },
    { base: { 'ml-gates.yml': strict } },
  );
});

test('gates that run one by one leave what they have to say of the rules to the report', () => {
  const before = `${waived}policy: {on_loosened: fail}\n`;
  const looser = before.replace('min: 0.5', 'min: 0.4');
  return withPullRequest(
    { 'ml-gates.yml': looser, 'metrics.json': metrics(0.9) },
    async (pull) => {
      const runner = makeFolder();
      for (const action of ['validate-data', 'check-metrics', 'model-card']) {
        const step = await pull.run({ action, runner, inputs: { config: 'ml-gates.yml' } });
        expect([action, step.exitCode]).toEqual([action, 1]);
      }
      const step = await pull.run({ action: 'report', runner });
      expect(step.exitCode).toBe(1);
      expect(step.said).toContain('metrics.churn.rules.accuracy.min is loosened: 0.5 → 0.4');
      expect(pull.github.state.comments[0]?.body).toContain('waived until 2999-12-31');
      const { suites } = JSON.parse(readFileSync(step.outputs.result!, 'utf8')) as RunResult;
      expect(suites[0]?.gates.map(({ id, verdict }) => [id, verdict])).toEqual([
        ['data/train', 'pass'],
        ['metrics/churn', 'pass'],
        ['card', 'pass'],
        ['policy', 'fail'],
      ]);
      expect(suites[0]?.gates[3]?.findings.map(({ rule }) => rule)).toEqual(['weaker', 'waiver']);
    },
    { base: { 'ml-gates.yml': before } },
  );
});

test('a typical run asks GitHub no more than ten times', () =>
  withPullRequest({ 'metrics.json': metrics(0.934) }, async (pull) => {
    await pull.run();
    const before = pull.github.log.length;
    const step = await pull.run();
    expect(step.exitCode).toBe(0);
    const asked = pull.github.log.slice(before).map(({ method, route }) => `${method} ${route}`);
    expect(asked.filter((one) => !/\/blobs\/|twirp/.test(one)).length).toBeLessThanOrEqual(10);
  }));

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { createGitHubReader } from '../../../src/host/github-reader.ts';
import { memoizedReader } from '../../../src/host/memoized-reader.ts';
import { addRun } from '../../support/github/actions-store.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub } from '../../support/github/state.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, onEvent, onPullRequest, portsAt } from '../../support/metrics-ports.ts';
import { addRecord } from '../../support/records.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
});
afterEach(() => github.close());
afterAll(removeFolders);

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, outcome, severity, reason }) =>
    [`${subject}/${rule}`, outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );

const rules = { accuracy: { direction: 'higher', min: 0.85, max_regression: 0.01 } } as const;
const gate: MetricsConfig = { path: 'metrics.json', rules };
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });

type Files = Readonly<Record<string, string | null>>;

/** Main with a config and a script, a pull request that changes something, and the test merge of the two at depth 1. */
function pullRequest(of: MetricsConfig, change: Files, base: Files = {}): { whole: History; job: History } {
  const files = { 'ml-gates.yml': config(of), 'train.py': 't', ...base };
  const whole = makeHistory(
    [
      { mark: 1, branch: 'main', files },
      { mark: 2, branch: 'main', parents: [1], files: { README: 'r' } },
      { mark: 3, branch: 'feature', parents: [2], files: change },
      { mark: 4, branch: 'merge', parents: [2, 3], files: change },
    ],
    'merge',
  );
  (github.state as { git: string | null }).git = whole.folder;
  return { whole, job: whole.clone('--depth', '1', '--branch', 'merge') };
}

function decide({ whole, job }: { whole: History; job: History }, of: MetricsConfig): Promise<GateOutput> {
  const to = { apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 };
  const reader = memoizedReader(createGitHubReader(to));
  const surroundings = onPullRequest(job.folder, { head: whole.id(3), sha: whole.id(4) });
  return run(metricsInputs(job.folder, of), portsAt(job.folder, { surroundings, github: reader }));
}

const record = (whole: History, mark: number, metrics: string): unknown =>
  addRecord(github.state.actions, { commit: whole.id(mark), metrics });

describe('metrics that the job makes', () => {
  test.each<[string, MetricsConfig]>([
    ['auto', gate],
    ['artifact', { ...gate, baseline: 'artifact' }],
  ])('are compared with what the run of the base recorded (%s)', async (_name, of) => {
    const at = pullRequest(of, { 'train.py': 'u' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    const { findings, baseline, origin } = await decide(at, of);
    expect(brief(findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression regressed fail']);
    expect(baseline).toMatchObject({ source: 'artifact', commit: at.whole.id(2), exact: true });
    expect(origin).toBe('produced');
  });

  test('and of an ancestor, when the run of the base recorded nothing', async () => {
    const at = pullRequest(gate, { 'train.py': 'u' });
    record(at.whole, 1, '{"accuracy": 0.90}');
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    const { findings, baseline } = await decide(at, gate);
    expect(brief(findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression pass info']);
    expect(baseline).toMatchObject({ commit: at.whole.id(1), exact: false, behind: 1, wanted: at.whole.id(2) });
  });

  test('with a new rule: the record has the whole file, also what no rule named then', async () => {
    const wider: MetricsConfig = {
      ...gate,
      rules: { 'val/f1': { direction: 'higher', max_regression: 0.01, min: 0 } },
    };
    const at = pullRequest(gate, { 'ml-gates.yml': config(wider) });
    record(at.whole, 2, '{"accuracy": 0.93, "val": {"f1": 0.8}}');
    at.job.write('metrics.json', '{"accuracy": 0.93, "val": {"f1": 0.7}}');
    expect(brief((await decide(at, wider)).findings)).toContain('val/f1/max_regression regressed fail');
  });

  test('and nobody recorded: no baseline, with the three ways out', async () => {
    const at = pullRequest(gate, { 'train.py': 'u' });
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    addRun(github.state.actions, { head_sha: at.whole.id(2), status: 'in_progress', conclusion: null });
    const { findings } = await decide(at, gate);
    expect(brief(findings)).toEqual([
      'accuracy/min pass info',
      'accuracy/max_regression no-baseline fail not-at-commit',
    ]);
    expect(findings[1]?.reason?.params).toMatchObject({
      record: 'not-recorded',
      remedies: ['commit-file', 'record', 'give-file'],
      running: expect.stringContaining('/runs/101') as unknown,
    });
  });

  test('for the first time: nobody is asked for a record that cannot be there', async () => {
    const at = pullRequest(gate, { 'ml-gates.yml': config(gate) }, { 'ml-gates.yml': null });
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    github.fail(/actions/, 403);
    const { findings } = await decide(at, gate);
    expect(brief(findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression bootstrap warn not-at-commit']);
  });

  test('a lookup that is not allowed is an error', async () => {
    const at = pullRequest(gate, { 'train.py': 'u' });
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    github.fail(/actions\/artifacts/, 403);
    await expect(decide(at, gate)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('actions: read') as unknown,
    });
  });

  test('where the base commits the file, the record does not count', async () => {
    const at = pullRequest(gate, { 'train.py': 'u' }, { 'metrics.json': '{"accuracy": 0.8}' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    at.job.write('metrics.json', '{"accuracy": 0.91}');
    expect((await decide(at, gate)).baseline).toMatchObject({ source: 'git', commit: at.whole.id(2) });
  });
});

describe('a gate that the change does not touch, whose job trained nothing', () => {
  const lazy: MetricsConfig = { ...gate, inputs: ['train.py'] };
  const notAffected = ['accuracy/min pass info', 'accuracy/max_regression not-affected info inputs-unchanged'];

  test('has the recorded values, which are recorded again as measured then', async () => {
    const at = pullRequest(lazy, { README: 'x' });
    addRecord(github.state.actions, {
      commit: at.whole.id(2),
      metrics: '{"accuracy": 0.93}',
      measured_at: at.whole.id(1),
    });
    const { findings, measured, record: kept, origin } = await decide(at, lazy);
    expect(brief(findings)).toEqual(notAffected);
    expect([measured, origin]).toEqual([{ accuracy: 0.93 }, 'unknown']);
    expect(kept?.measured_at).toBe(at.whole.id(1));
    expect(new TextDecoder().decode(kept?.files[0]?.bytes)).toBe('{"accuracy": 0.93}');
  });

  test('also with a record of an ancestor, when nothing changed since that either', async () => {
    const at = pullRequest(lazy, { README: 'x' });
    record(at.whole, 1, '{"accuracy": 0.93}');
    expect(brief((await decide(at, lazy)).findings)).toEqual(notAffected);
  });

  test('but not when an input changed between that ancestor and the base', async () => {
    const at = pullRequest(lazy, { README: 'x' });
    const early = makeHistory(
      [
        { mark: 1, branch: 'main', files: { 'ml-gates.yml': config(lazy), 'train.py': 'old' } },
        { mark: 2, branch: 'main', parents: [1], files: { 'train.py': 't' } },
        { mark: 3, branch: 'feature', parents: [2], files: { README: 'x' } },
        { mark: 4, branch: 'merge', parents: [2, 3], files: { README: 'x' } },
      ],
      'merge',
    );
    (github.state as { git: string | null }).git = early.folder;
    record(early, 1, '{"accuracy": 0.93}');
    const job = early.clone('--depth', '1', '--branch', 'merge');
    expect(at.whole.id(2)).not.toBe(early.id(2));
    await expect(decide({ whole: early, job }, lazy)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('metrics.json does not exist') as unknown,
    });
  });

  test('but the change deletes the committed metrics: a record does not stand in for them', async () => {
    const of: MetricsConfig = { ...lazy, path: 'out/*.json', baseline: 'artifact' };
    const at = pullRequest(of, { 'out/metrics.json': null }, { 'out/metrics.json': '{"accuracy": 0.93}' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    await expect(decide(at, of)).rejects.toMatchObject({ kind: 'input' });
  });

  test('but a step of the job deleted them: a record does not stand in for them', async () => {
    const of: MetricsConfig = { ...lazy, baseline: 'artifact' };
    const at = pullRequest(of, { README: 'x' }, { 'metrics.json': '{"accuracy": 0.93}' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    rmSync(path.join(at.job.folder, 'metrics.json'));
    await expect(decide(at, of)).rejects.toMatchObject({ kind: 'input' });
  });

  test('but its input changed: the file must be made', async () => {
    const at = pullRequest(lazy, { 'train.py': 'u' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    await expect(decide(at, lazy)).rejects.toMatchObject({ kind: 'input' });
  });

  test('with a glob for its path too', async () => {
    const globbed: MetricsConfig = { ...lazy, path: 'out/*.json' };
    const at = pullRequest(globbed, { README: 'x' });
    addRecord(github.state.actions, { commit: at.whole.id(2), metrics: '{"accuracy": 0.93}' });
    rmSync(path.join(at.job.folder, 'out'), { recursive: true, force: true });
    expect(brief((await decide(at, globbed)).findings)).toEqual(notAffected);
  });
});

describe('what a job of depth 1 asks GitHub, at most four times', () => {
  const asked = (): string[] =>
    github.log.map(({ method, route }) => `${method} ${route}`).filter((one) => one.includes('/repos/'));
  const inputs = ['train.py', 'params.yaml'];
  const base = { 'metrics.json': '{"accuracy": 0.9}', 'params.yaml': 'depth: 3', 'dvc.lock': "schema: '2.0'" };
  const better = { 'metrics.json': '{"accuracy": 0.91}' };

  test.each<[string, MetricsConfig, Files, Files]>([
    ['metrics that were committed anew, with inputs', { ...gate, inputs }, { 'train.py': 'u', ...better }, base],
    ['committed metrics that are stale', { ...gate, inputs }, { 'train.py': 'u' }, base],
    ['committed metrics that are not affected', { ...gate, inputs }, { README: 'x' }, base],
    ['committed metrics without inputs', gate, better, base],
    ['committed metrics of a glob', { ...gate, path: '*.json', inputs }, { 'train.py': 'u', ...better }, base],
  ])('%s', async (_name, of, change, files) => {
    const at = pullRequest(of, change, files);
    await decide(at, of);
    expect(asked().length).toBeLessThanOrEqual(4);
  });

  test('metrics that the job made', async () => {
    const of = { ...gate, inputs: ['train.py'] };
    const at = pullRequest(of, { 'train.py': 'u' });
    record(at.whole, 2, '{"accuracy": 0.93}');
    at.job.write('metrics.json', '{"accuracy": 0.93}');
    await decide(at, of);
    expect(asked().length).toBeLessThanOrEqual(4);
  });
});

test('a merge queue begins its search at the ancestor of its base that is on the default branch', async () => {
  const files = { 'ml-gates.yml': config(gate) };
  const whole = makeHistory([
    { mark: 1, branch: 'main', files },
    { mark: 2, branch: 'queue-1', parents: [1], files: { a: '1' } },
    { mark: 3, branch: 'queue-2', parents: [2], files: { a: '2' } },
  ]);
  (github.state as { git: string | null }).git = whole.folder;
  record(whole, 1, '{"accuracy": 0.93}');
  const job = whole.clone('--depth', '1', '--branch', 'queue-2');
  job.write('metrics.json', '{"accuracy": 0.91}');
  const reader = createGitHubReader({ apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 });
  const payload = { merge_group: { base_sha: whole.id(2), head_sha: whole.id(3), base_ref: 'refs/heads/main' } };
  const surroundings = onEvent(job.folder, 'merge_group', payload);
  const output = await run(metricsInputs(job.folder, gate), portsAt(job.folder, { surroundings, github: reader }));
  expect(brief(output.findings)).toContain('accuracy/max_regression regressed fail');
  expect(output.baseline).toMatchObject({ commit: whole.id(1), behind: 1, wanted: whole.id(2), exact: false });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import { MlGatesError, unavailableError } from '../../../src/core/errors.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Ports } from '../../../src/core/ports.ts';
import { verdictOfFindings } from '../../../src/core/result.ts';
import { run, type MetricsInputs } from '../../../src/gates/check-metrics/index.ts';
import { makeHistory, removeFolders, temporaryFolder, type History } from '../../support/history.ts';
import { gitHub, metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

/** Findings in a line each: what was decided, how severe, and why. */
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, outcome, severity, reason }) =>
    [`${subject}/${rule}`, outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );

const rules = { accuracy: { direction: 'higher', min: 0.85, max_regression: 0.01 } } as const;
const gate: MetricsConfig = { path: 'metrics.json', rules };
const declared = 'version: 1\nmetrics:\n  churn:\n    path: metrics.json\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const runIn = (
  folder: string,
  config: MetricsConfig,
  more: { ports?: Partial<Ports>; inputs?: Partial<MetricsInputs> } = {},
) => run(metricsInputs(folder, config, more.inputs), portsAt(folder, more.ports));

/** The problems that a run stops with, each as `kind place message | hint`. */
async function problems(output: Promise<unknown>): Promise<string[]> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  return thrown.problems.map(({ message, where, hint }) =>
    [
      thrown.kind,
      `${where?.file ?? ''}:${where?.line ?? ''}`,
      message,
      ...(hint === undefined ? [] : ['|', hint]),
    ].join(' '),
  );
}

/** Main, a branch that changed the metric, and the test merge of the two, checked out. */
function testMerge(base: Record<string, string>, candidate: Record<string, string>): History {
  return makeHistory(
    [
      { mark: 1, branch: 'main', files: { README: 'r', ...base } },
      { mark: 2, branch: 'feature', parents: [1], files: candidate },
      { mark: 3, branch: 'merge', parents: [1, 2], files: candidate },
    ],
    'merge',
  );
}

const pullRequest = (history: History): Partial<Ports> => ({
  surroundings: onPullRequest(history.folder, { head: history.id(2), sha: history.id(3) }),
});

describe('a glob', () => {
  const globbed: MetricsConfig = { path: 'out/*.json', rules: { a: { direction: 'higher', max_regression: 0.01 } } };
  const config = declared.replace('metrics.json', 'out/*.json');
  const before = { 'out/m.json': '{"a": 0.9}', 'out/k.json': '{"b": 1}', 'ml-gates.yml': config };
  const renamed = { 'out/m.json': null, 'out/z.json': '{"a": 0.5}', 'out/k.json': '{"b": 1}' };

  test('names the files of the baseline too: a new name hides no loss', async () => {
    const history = makeHistory(
      [
        { mark: 1, branch: 'main', files: before },
        { mark: 2, branch: 'feature', parents: [1], files: renamed },
        { mark: 3, branch: 'merge', parents: [1, 2], files: renamed },
      ],
      'merge',
    );
    const { findings, baseline } = await runIn(history.folder, globbed, { ports: pullRequest(history) });
    expect(brief(findings)).toEqual(['a/max_regression regressed fail']);
    expect(baseline?.path).toBe('out/k.json, out/m.json');
  });

  test('at depth 1 GitHub lists them', async () => {
    const whole = makeHistory(
      [
        { mark: 1, branch: 'main', files: before },
        { mark: 2, branch: 'feature', parents: [1], files: renamed },
        { mark: 3, branch: 'merge', parents: [1, 2], files: renamed },
      ],
      'merge',
    );
    const shallow = whole.clone('--depth', '1');
    const github = gitHub({ contents: { ...before, [`out/z.json@${whole.id(2)}`]: '{"a": 0.5}' } });
    const ports = { ...pullRequest(whole), github };
    const { findings } = await runIn(shallow.folder, globbed, { ports });
    expect(brief(findings)).toEqual(['a/max_regression regressed fail']);
    expect(github.asked).toContain(`tree ${whole.id(1)}`);
  });
});

describe('a pull request', () => {
  test('is compared with the base of its test merge', async () => {
    const history = testMerge(
      { 'metrics.json': '{"accuracy": 0.93, "f1": 0.8}', 'ml-gates.yml': declared },
      { 'metrics.json': '{\n  "accuracy": 0.91\n}' },
    );
    const output = await runIn(history.folder, gate, { ports: pullRequest(history) });
    expect(brief(output.findings)).toEqual([
      'accuracy/min pass info',
      'accuracy/max_regression regressed fail',
      'f1/disappeared disappeared warn',
    ]);
    expect(output.findings[1]).toEqual({
      id: 'metrics/churn#accuracy/max_regression',
      rule: 'max_regression',
      subject: 'accuracy',
      slice: null,
      params: { max_regression: 0.01, direction: 'higher' },
      outcome: 'regressed',
      severity: 'fail',
      limit: { op: '>=', value: 0.92 },
      observed: { value: 0.91 },
      baseline: { value: 0.93 },
      count: 1,
      samples: [{ file: 'metrics.json', line: 2, column: 15, value: '0.91' }],
      notes: [{ code: 'one-run-each' }, { code: 'cannot-know-stale' }],
    });
    expect(output.baseline).toEqual({
      source: 'git',
      commit: history.id(1),
      chosen: 'first parent of the test merge',
      exact: true,
      committed_at: '2026-01-01T00:01:00Z',
      path: 'metrics.json',
    });
    expect([output.origin, output.measured]).toEqual(['committed', { accuracy: 0.91 }]);
  });

  test('at depth 1 reads the baseline through GitHub', async () => {
    const history = testMerge({ 'metrics.json': '{"accuracy": 0.93}' }, { 'metrics.json': '{"accuracy": 0.93}' });
    const clone = history.clone('--depth', '1', '--branch', 'merge');
    const ofHead = { [`metrics.json@${clone.id(2)}`]: '{"accuracy": 0.93}' };
    const github = gitHub({ contents: { 'metrics.json': '{"accuracy": 0.9}', ...ofHead } });
    const output = await runIn(clone.folder, gate, { ports: { ...pullRequest(clone), github } });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression improved info']);
    expect(output.baseline).toMatchObject({ commit: clone.id(1), committed_at: '2025-12-31T22:00:00Z' });
    expect(github.asked).toEqual([
      `tree ${clone.id(1)}`,
      `tree ${clone.id(2)}`,
      `tree ${clone.id(1)}`,
      `contents metrics.json ${clone.id(1)}`,
      `commit ${clone.id(1)}`,
    ]);
  });

  test('at depth 1 of a repository with too many files to list: a merge as text is seen all the same', async () => {
    const history = testMerge({ 'metrics.json': '{"accuracy": 0.93}' }, { 'metrics.json': '{"accuracy": 0.93}' });
    const clone = history.clone('--depth', '1', '--branch', 'merge');
    const tree = () => Promise.reject(unavailableError('too many files'));
    const github = { ...gitHub({ contents: { 'metrics.json': '{"accuracy": 0.9}' } }), tree };
    const output = await runIn(clone.folder, gate, { ports: { ...pullRequest(clone), github } });
    expect(brief(output.findings)).toEqual([
      'accuracy/min unmeasured fail text-merge',
      'accuracy/max_regression unmeasured fail text-merge',
    ]);
  });

  test('at depth 1 without a token is not decided when a rule compares', async () => {
    const history = testMerge({ 'metrics.json': '{"accuracy": 0.93}' }, { 'metrics.json': '{"accuracy": 0.93}' });
    const clone = history.clone('--depth', '1', '--branch', 'merge');
    expect(await problems(runIn(clone.folder, gate, { ports: pullRequest(clone) }))).toEqual([
      expect.stringMatching(/^unavailable : this clone is too shallow to see metrics\.json at [0-9a-f]{7}/),
    ]);
    const absolute = { path: 'metrics.json', rules: { accuracy: { min: 0.9 } } };
    const output = await runIn(clone.folder, absolute, { ports: pullRequest(clone) });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info']);
    expect(output.findings[0]?.notes).toEqual([
      { code: 'baseline-unavailable', params: { message: expect.stringContaining('too shallow') } },
      { code: 'cannot-know-stale' },
    ]);
    const asked = runIn(clone.folder, { ...absolute, baseline: 'git' }, { ports: pullRequest(clone) });
    expect(await problems(asked)).toEqual([expect.stringContaining('too shallow')]);
  });
});

describe('no file at the baseline commit', () => {
  const candidate = { 'metrics.json': '{"accuracy": 0.9}', 'ml-gates.yml': declared };
  const cases: [string, Record<string, string>, Partial<MetricsInputs>, string][] = [
    ['the base has no config', {}, {}, 'bootstrap warn not-at-commit'],
    [
      'its config does not declare the gate',
      { 'ml-gates.yml': 'version: 1\nmetrics:\n  other: {}\n' },
      {},
      'bootstrap warn not-at-commit',
    ],
    ['its config has another name', { 'gates.yml': declared }, {}, 'bootstrap warn not-at-commit'],
    ['its config declares the gate', { 'ml-gates.yml': declared }, {}, 'no-baseline fail not-at-commit'],
    ['its config is not YAML', { 'ml-gates.yml': 'a: [' }, {}, 'bootstrap warn not-at-commit'],
    ['the inputs are inline', {}, { configFile: null }, 'no-baseline fail not-at-commit'],
  ];
  test.each(cases)('%s', async (...[, base, inputs, expected]) => {
    const history = testMerge(base, candidate);
    const output = await runIn(history.folder, gate, { ports: pullRequest(history), inputs });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info', `accuracy/max_regression ${expected}`]);
    expect(output.baseline).toBeNull();
    const params = output.findings[1]?.reason?.params;
    expect(params).toMatchObject({
      commit: history.id(1),
      path: 'metrics.json',
      chosen: 'first parent of the test merge',
    });
    if (expected.startsWith('no-baseline')) expect(params?.remedies).toEqual(['commit-file', 'record', 'give-file']);
  });

  test('an invalid config there is said', async () => {
    const history = testMerge({ 'ml-gates.yml': 'a: [' }, candidate);
    const output = await runIn(history.folder, gate, { ports: pullRequest(history) });
    expect(output.findings[1]?.notes?.[0]).toEqual({
      code: 'base-config-invalid',
      params: { path: 'ml-gates.yml', commit: history.id(1) },
    });
  });

  test('on the default branch it is the first run', async () => {
    const history = makeHistory([
      { mark: 1, branch: 'main', files: { 'ml-gates.yml': declared } },
      { mark: 2, branch: 'main', parents: [1], files: candidate },
    ]);
    const output = await runIn(history.folder, gate);
    expect(brief(output.findings)[1]).toBe('accuracy/max_regression bootstrap warn not-at-commit');
    const first = makeHistory([{ mark: 1, branch: 'main', files: candidate }]);
    expect(brief((await runIn(first.folder, gate)).findings)[1]).toBe(
      'accuracy/max_regression bootstrap warn first-commit',
    );
  });

  test('without git a change rule needs a file', async () => {
    const folder = folderWith({ 'metrics.json': '{"accuracy": 0.91}' });
    const output = await runIn(folder, gate);
    expect(brief(output.findings)).toEqual([
      'accuracy/min pass info',
      'accuracy/max_regression no-baseline fail no-git',
    ]);
    expect(output.findings[1]?.reason?.params).toEqual({ remedies: ['give-file'] });
    expect(output.origin).toBe('unknown');
  });
});

describe('a baseline that is there and no good', () => {
  const cases: [string, string, RegExp][] = [
    [
      'cut short',
      '{"accuracy": ',
      /^input metrics\.json:1 metrics\.json at [0-9a-f]{7}, the baseline: expected a value, found the end/,
    ],
    ['empty', '', /^input metrics\.json: metrics\.json at [0-9a-f]{7}, the baseline is empty/],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n', /the baseline is a Git LFS pointer/],
    [
      'ambiguous',
      '{"a": {"accuracy": 1}, "a.accuracy": 2}',
      /may be "a.accuracy" \(metrics\.json at [0-9a-f]{7}, the baseline:1:/,
    ],
  ];
  test.each(cases)('%s', async (...[, base, expected]) => {
    const name = base.includes('a.accuracy') ? 'a.accuracy' : 'accuracy';
    const history = testMerge(
      { 'metrics.json': base, 'ml-gates.yml': declared },
      { 'metrics.json': `{"${name}": 0.9}` },
    );
    const config = { path: 'metrics.json', rules: { [name]: rules.accuracy } };
    expect((await problems(runIn(history.folder, config, { ports: pullRequest(history) })))[0]).toMatch(expected);
  });

  test.each([
    ['{"accuracy": NaN}', 'not-comparable fail baseline-not-finite'],
    ['{"accuracy": "0.93"}', 'not-comparable fail baseline-not-a-number'],
    ['{"other": 1}', 'new warn not-in-baseline'],
  ])('%s', async (base, expected) => {
    const folder = folderWith({ 'metrics.json': '{"accuracy": 0.9, "other": 1}', 'base.json': base });
    const output = await runIn(folder, { ...gate, baseline: { file: 'base.json' } });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info', `accuracy/max_regression ${expected}`]);
  });
});

describe('a baseline that the config names', () => {
  test('a file', async () => {
    const folder = folderWith({ 'metrics.yaml': 'accuracy: 0.9\n', 'old/base.json': '{"accuracy": 0.95}' });
    const output = await runIn(folder, { path: 'metrics.yaml', rules, baseline: { file: 'old/base.json' } });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression regressed fail']);
    expect(output.baseline).toEqual({
      source: 'file',
      commit: null,
      chosen: 'the file that the config names',
      exact: true,
      committed_at: null,
      path: 'old/base.json',
    });
  });

  test('a file that does not exist', async () => {
    const folder = folderWith({ 'metrics.json': '{"accuracy": 0.9}' });
    expect(await problems(runIn(folder, { ...gate, baseline: { file: 'base.json' } }))).toEqual([
      expect.stringMatching(/^config ml-gates\.yml:4 the baseline file base\.json does not exist \|/),
    ]);
  });

  test('a tag', async () => {
    const history = testMerge({ 'metrics.json': '{"accuracy": 0.93}' }, { 'metrics.json': '{"accuracy": 0.9}' });
    history.git('tag', 'v1', history.id(1));
    const output = await runIn(history.folder, { ...gate, baseline: { git: { ref: 'v1' } } });
    expect(output.baseline).toMatchObject({ commit: history.id(1), chosen: 'v1, which the config names' });
    expect(brief(output.findings)[1]).toBe('accuracy/max_regression regressed fail');
    expect(await problems(runIn(history.folder, { ...gate, baseline: { git: { ref: 'v2' } } }))).toEqual([
      expect.stringMatching(/^config ml-gates\.yml:5 no tag, branch or commit is called "v2"/),
    ]);
  });

  test('none', async () => {
    const folder = folderWith({ 'metrics.json': '{"accuracy": 0.9}' });
    const output = await runIn(folder, { path: 'metrics.json', baseline: 'none', rules: { accuracy: { min: 0.8 } } });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info']);
    expect(output.baseline).toBeNull();
  });
});

describe('candidates', () => {
  const absolute: MetricsConfig = { path: 'metrics.json', rules: { accuracy: { min: 0.85 } }, baseline: 'none' };
  const cases: [string, string][] = [
    ['{"accuracy": 0.9}', 'pass info'],
    ['{"accuracy": 0.8}', 'violated fail'],
    ['{"accuracy": NaN}', 'unmeasured fail not-finite'],
    ['{"accuracy": 1e400}', 'unmeasured fail not-finite'],
    ['{"accuracy": "0.9"}', 'unmeasured fail not-a-number'],
    ['{"accuracy": true}', 'unmeasured fail not-a-number'],
    ['{"accuracy": null}', 'unmeasured fail not-a-number'],
    ['{"accuracy": [0.9], "n": 9}', 'unmeasured fail not-a-number'],
    ['{"accuracy": {"value": 0.9}}', 'unmeasured fail not-a-number'],
    ['{"acuracy": 0.9}', 'unmeasured fail absent'],
  ];
  test.each(cases)('%s', async (content, expected) => {
    const output = await runIn(folderWith({ 'metrics.json': content }), absolute);
    expect(brief(output.findings)).toEqual([`accuracy/min ${expected}`]);
    expect(verdictOfFindings(output.findings)).toBe(expected.startsWith('pass') ? 'pass' : 'fail');
  });

  test('a misspelt metric is told its nearest name', async () => {
    const output = await runIn(folderWith({ 'metrics.json': '{"val": {"acuracy": 0.9}, "f1": 1}' }), absolute);
    expect(output.findings[0]?.reason).toEqual({
      code: 'absent',
      params: { nearest: 'val.acuracy', available: ['val.acuracy', 'f1'] },
    });
    expect(output.findings[0]?.samples).toEqual([{ file: 'metrics.json' }]);
  });

  test('two ways to read a name are an error with both places', async () => {
    const folder = folderWith({ 'metrics.json': '{"val/f1": 1,\n "val": {"f1": 2}}' });
    expect(await problems(runIn(folder, { ...absolute, rules: { 'val/f1': { min: 0 } } }))).toEqual([
      'config ml-gates.yml:4 the metric "val/f1" may be "val/f1" (metrics.json:1:12) or "val" → "f1" (metrics.json:2:16) | rename one of them where the metrics are written',
    ]);
  });

  test('several files are one', async () => {
    const folder = folderWith({ 'm/a.json': '{"accuracy": 0.9, "__proto__": 1}', 'm/b.yml': 'loss: 0.2\nnote: x\n' });
    const output = await runIn(folder, {
      path: ['m/*', 'm/b.yml'],
      baseline: 'none',
      rules: { accuracy: { min: 0.85 }, loss: { max: 0.3 } },
    });
    expect(brief(output.findings)).toEqual(['accuracy/min pass info', 'loss/max pass info']);
    expect(JSON.stringify(output.measured)).toBe('{"accuracy":0.9,"loss":0.2,"__proto__":1}');
    writeFileSync(path.join(folder, 'm/c.json'), '{"loss": 0.1, "note": "y"}');
    expect(await problems(runIn(folder, { ...absolute, path: 'm/*' }))).toEqual([
      'config ml-gates.yml:3 the metric "loss" is in m/b.yml and in m/c.json | narrow `path`, or give each file a gate of its own',
    ]);
  });

  const faults: [string, Record<string, string>, string | string[], RegExp][] = [
    ['absent', {}, 'metrics.json', /^input ml-gates\.yml:3 metrics\.json does not exist \| check that the step/],
    ['a glob of nothing', {}, 'out/*.json', /^input ml-gates\.yml:3 out\/\*\.json matches no file/],
    [
      'one glob of two of nothing',
      { 'a.json': '{"a": 1}' },
      ['a.json', 'b/*.json'],
      /^input .* b\/\*\.json matches no file/,
    ],
    ['a folder', { 'metrics.json/x': '' }, 'metrics.json', /^input metrics\.json: metrics\.json is a folder/],
    [
      'another format',
      { 'metrics.parquet': 'a' },
      'metrics.parquet',
      /^config ml-gates\.yml:3 metrics\.parquet is not a metrics file: .* \.csv, \.tsv or \.md/,
    ],
    [
      'kept by a .dvc file',
      { 'metrics.json.dvc': 'outs: []' },
      'metrics.json',
      /metrics\.json\.dvc says that DVC keeps it \| run `dvc pull metrics\.json`/,
    ],
    ['in a folder that a .dvc file keeps', { 'out.dvc': '' }, 'out/metrics.json', /out\.dvc says .* `dvc pull out`/],
    [
      'an output of dvc.lock',
      { 'dvc.lock': "schema: '2.0'\nstages:\n  t:\n    outs:\n    - path: out/metrics.json\n" },
      'out/metrics.json',
      /dvc\.lock says .* `dvc pull out\/metrics\.json`/,
    ],
    [
      'no output of dvc.lock',
      { 'dvc.lock': 'stages: {t: {outs: [{path: other}]}}' },
      'metrics.json',
      /metrics\.json does not exist \|/,
    ],
    ['beside a broken dvc.lock', { 'dvc.lock': 'stages: [' }, 'metrics.json', /metrics\.json does not exist \|/],
    [
      'a pointer',
      { 'metrics.json': 'version https://git-lfs.github.com/spec/v1\n' },
      'metrics.json',
      /^input metrics\.json:1 .*Git LFS pointer.*lfs: true/,
    ],
  ];
  test.each(faults)('%s', async (...[, files, given, expected]) => {
    const found = await problems(runIn(folderWith(files), { ...absolute, path: given }));
    expect(found.join('\n')).toMatch(expected);
  });

  test('other numbers are measured, up to a thousand', async () => {
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`m${i}`, i]));
    const content = JSON.stringify({ ...many, 'a.b': 1, a: { b: 2 }, text: 'x', accuracy: 0.9 });
    const { measured } = await runIn(folderWith({ 'metrics.json': content }), absolute);
    expect(Object.keys(measured)).toHaveLength(1000);
    expect(measured).toMatchObject({ accuracy: 0.9, m998: 998 });
    expect(measured).not.toHaveProperty(['a.b']);
  });

  test('that disappeared by the hundred are counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`m${i}`, i]));
    const folder = folderWith({ 'metrics.json': '{"accuracy": 0.9}', 'base.json': JSON.stringify(many) });
    const { findings } = await runIn(folder, { ...absolute, baseline: { file: 'base.json' } });
    expect(findings).toHaveLength(52);
    expect(findings.at(-1)).toMatchObject({
      id: 'metrics/churn#/disappeared',
      count: 70,
      reason: { code: 'and-more' },
    });
  });
});

test('after a failed step nothing is read, and nothing passes', async () => {
  const output = await runIn(temporaryFolder(), gate, { inputs: { jobFailed: true } });
  expect(brief(output.findings)).toEqual([
    'accuracy/min unmeasured fail job-failed',
    'accuracy/max_regression unmeasured fail job-failed',
  ]);
});

test('the same inputs give the same bytes', async () => {
  const history = testMerge({ 'metrics.json': '{"accuracy": 0.93}' }, { 'metrics.json': '{"accuracy": 0.9, "b": 1}' });
  const once = async () => JSON.stringify(await runIn(history.folder, gate, { ports: pullRequest(history) }));
  expect(await once()).toBe(await once());
});

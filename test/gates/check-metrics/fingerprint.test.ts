import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FingerprintConfig, MetricsConfig } from '../../../src/config/config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { BestValue, DeclaredFingerprint } from '../../../src/core/record.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { bestOfFindings } from '../../../src/gates/best-of-findings.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { testSetText } from '../../../src/gates/test-set-text.ts';
import { createGitHubReader } from '../../../src/host/github-reader.ts';
import { memoizedReader } from '../../../src/host/memoized-reader.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub } from '../../support/github/state.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';
import { addRecord } from '../../support/records.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
});
afterEach(() => github.close());
afterAll(removeFolders);

const rules = { accuracy: { direction: 'higher', min: 0.5, max_regression: 0.01 } } as const;
const gateWith = (fingerprint: FingerprintConfig, over: Partial<MetricsConfig> = {}): MetricsConfig => ({
  path: 'metrics.json',
  rules,
  fingerprint,
  ...over,
});
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

type Files = Readonly<Record<string, string | null>>;
interface At {
  readonly whole: History;
  readonly job: History;
}

/** A pull request, checked out at depth 1 as its test merge. */
function pullRequest(base: Files, change: Files): At {
  const whole = makeHistory(
    [
      { mark: 1, branch: 'main', files: { README: 'r', ...base } },
      { mark: 2, branch: 'feature', parents: [1], files: change },
      { mark: 3, branch: 'merge', parents: [1, 2], files: change },
    ],
    'merge',
  );
  (github.state as { git: string | null }).git = whole.folder;
  return { whole, job: whole.clone('--depth', '1', '--branch', 'merge') };
}

function decide({ whole, job }: At, of: MetricsConfig): Promise<GateOutput> {
  const to = { apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 };
  const surroundings = onPullRequest(job.folder, { head: whole.id(2), sha: whole.id(3) });
  const reader = memoizedReader(createGitHubReader(to));
  return run(metricsInputs(job.folder, of), portsAt(job.folder, { surroundings, github: reader }));
}

const brief = ({ findings }: GateOutput): string[] =>
  findings.map(({ subject, rule, outcome, severity, reason }) =>
    [`${subject}/${rule}`, outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );
const comparable = ['accuracy/min pass info', 'accuracy/max_regression pass info'];
const differs = ['accuracy/min pass info', 'accuracy/max_regression not-comparable fail fingerprint-differs'];
const unknown = ['accuracy/min pass info', 'accuracy/max_regression not-comparable fail fingerprint-unknown'];
const isNew = (name: string): string[] => [...comparable, `${name}/fingerprint new warn`];

const metrics = (more: object = {}, accuracy = 0.93): string => JSON.stringify({ accuracy, ...more });

describe('keys of the metrics file', () => {
  const gate = gateWith({ keys: ['test.sha'] });
  const decided = (before: string, after: string, of = gate, declared: MetricsConfig = of) =>
    decide(pullRequest({ 'metrics.json': before, 'ml-gates.yml': config(declared) }, { 'metrics.json': after }), of);
  const of = (sha: unknown): string => metrics({ test: { sha } });
  const digits = (sha: string): string => `{"accuracy": 0.93, "test": {"sha": ${sha}}}`;

  test.each<[string, string, string, string[]]>([
    ['the same text', of('abc'), of('abc') + ' ', comparable],
    ['another text', of('abc'), of('abd'), differs],
    ['a number however it is written', '{"accuracy": 0.93, "test": {"sha": 1000}}', of(1e3) + ' ', comparable],
    ['another number', of(1000), of(1001), differs],
    ['a number and the same in quotes', of(1000), of('1000'), differs],
    ['a whole number beyond 2^53', digits('9007199254740992'), digits('9007199254740993'), differs],
    ['the same beyond 2^53', digits('9007199254740993'), digits('9007199254740993.0'), comparable],
    ['a decimal of many digits', digits('0.10000000000000000001'), digits('0.10000000000000000002'), differs],
    ['a number too small for a double', digits('1e-400'), digits('0'), differs],
    ['a number with another exponent', digits('-12.50e+1'), digits('-0.125E3'), comparable],
    ['zeros', digits('-0.00'), digits('0e7'), comparable],
    ['an object, whatever the order of its keys', of({ a: 1, b: 'x' }), of({ b: 'x', a: 1 }), comparable],
    ['an object of which one value differs', of({ a: 1, b: 'x' }), of({ a: 1, b: 'y' }), differs],
    ['a list', of(['a', 'b']), of(['b', 'a']), differs],
    ['a long text that differs at its end', of(`${'a'.repeat(5000)}b`), of(`${'a'.repeat(5000)}c`), differs],
    ['none in the candidate', of('abc'), metrics(), unknown],
    ['null in the candidate', of('abc'), of(null), unknown],
    [
      'NaN on both sides',
      '{"accuracy": 0.93, "test": {"sha": NaN}}',
      '{"accuracy": 0.94, "test": {"sha": NaN}}',
      unknown,
    ],
    ['none in the baseline, whose config had asked for it', metrics(), of('abc'), unknown],
  ])('%s', async (_name, before, after, expected) => {
    expect(brief(await decided(before, after))).toEqual(expected);
  });

  test('a baseline that nobody had asked warns, and is compared with', async () => {
    const without: MetricsConfig = { path: 'metrics.json', rules };
    expect(brief(await decided(metrics(), of('abc'), gate, without))).toEqual(isNew('test.sha'));
    // what it happens to tell counts all the same
    expect(brief(await decided(of('abd'), of('abc'), gate, without))).toEqual(differs);
  });

  test('what differs is said, and stands in the result', async () => {
    const output = await decided(of('abc'), of('abd'));
    expect(output.findings[1]?.reason?.params).toEqual({
      part: 'keys',
      name: 'test.sha',
      candidate: '"abd"',
      baseline: '"abc"',
    });
    expect(output.fingerprint).toEqual({ keys: { 'test.sha': '"abd"' }, files: {} });
  });

  test('all runs of one training must say the same', async () => {
    const ofRuns = gateWith({ keys: ['test.sha'] }, { runs: 'run-*.json' });
    delete (ofRuns as { path?: unknown }).path;
    const before = { 'run-1.json': of('abc'), 'run-2.json': of('abc'), 'ml-gates.yml': config(ofRuns) };
    const same = pullRequest(before, { 'run-1.json': `${of('abc')} ` });
    expect(brief(await decide(same, ofRuns))).toEqual(comparable);
    const torn = pullRequest(before, { 'run-1.json': of('abd') });
    expect(brief(await decide(torn, ofRuns))).toEqual(unknown);
  });

  test('a baseline that is a file', async () => {
    const named = gateWith({ keys: ['test.sha'] }, { baseline: { file: 'main.json' } });
    const at = (base: string) =>
      pullRequest({ 'main.json': base, 'ml-gates.yml': config(named) }, { 'metrics.json': of('abc') });
    expect(brief(await decide(at(of('abc')), named))).toEqual(comparable);
    expect(brief(await decide(at(of('x')), named))).toEqual(differs);
    expect(brief(await decide(at(metrics()), named))).toEqual(unknown);
  });

  test('a name that leads to two values is a mistake in the config', async () => {
    const twice = decided(of('abc'), '{"accuracy": 0.93, "test.sha": 1, "test": {"sha": 1}}');
    await expect(twice).rejects.toThrow(/the metric "test.sha" may be/);
  });
});

describe('files', () => {
  const gate = gateWith({ files: ['data/test.csv'] });
  const base = { 'metrics.json': metrics(), 'data/test.csv': 'a\n1\n', 'ml-gates.yml': config(gate) };
  const better = { 'metrics.json': metrics({}, 0.94) };

  test.each<[string, Files, Files, string[]]>([
    ['the same', {}, {}, comparable],
    ['another content', {}, { 'data/test.csv': 'a\n2\n' }, differs],
    ['one that was not there', { 'data/test.csv': null }, { 'data/test.csv': 'a\n1\n' }, unknown],
    [
      'the same by its pointer of DVC',
      { 'data/test.csv': null, 'data/test.csv.dvc': `outs:\n- md5: ${md5('x')}\n  path: test.csv\n` },
      {},
      comparable,
    ],
    [
      'another by its pointer of DVC',
      { 'data/test.csv': null, 'data/test.csv.dvc': `outs:\n- md5: ${md5('x')}\n  path: test.csv\n` },
      { 'data/test.csv.dvc': `outs:\n- md5: ${md5('y')}\n  path: test.csv\n` },
      differs,
    ],
    ['another by dvc.lock', { 'data/test.csv': null, 'dvc.lock': lock('aaa') }, { 'dvc.lock': lock('bbb') }, differs],
  ])('%s', async (_name, before, after, expected) => {
    const at = pullRequest({ ...base, ...before }, { ...better, ...after });
    expect(brief(await decide(at, gate))).toEqual(expected);
  });

  test('that the job rewrites count by their content', async () => {
    const at = pullRequest(base, better);
    at.job.write('data/test.csv', 'a\n1\n');
    const same = await decide(at, gate);
    expect(brief(same)).toEqual(comparable);
    at.job.write('data/test.csv', 'a\n3\n');
    expect(brief(await decide(at, gate))).toEqual(differs);
    expect(same.fingerprint?.files['data/test.csv']).toMatch(/^git:[0-9a-f]{40}$/);
  });

  test('that DVC brought are what its pointer says, and changed ones are not', async () => {
    const before = {
      ...base,
      'data/test.csv': null,
      'data/test.csv.dvc': `outs:\n- md5: ${md5('x')}\n  path: test.csv\n`,
    };
    const at = pullRequest(before, better);
    at.job.write('data/test.csv', 'x');
    expect(brief(await decide(at, gate))).toEqual(comparable);
    at.job.write('data/test.csv', 'z');
    expect(brief(await decide(at, gate))).toEqual(differs);
  });

  test('of a glob: one more, one less, another one', async () => {
    const globbed = gateWith({ files: ['data/*.csv'] });
    const before = { ...base, 'ml-gates.yml': config(globbed), 'data/b.csv': 'b\n' };
    const decided = (change: Files) => decide(pullRequest(before, { ...better, ...change }), globbed);
    expect(brief(await decided({}))).toEqual(comparable);
    expect(brief(await decided({ 'data/c.csv': 'c\n' }))).toEqual(differs);
    expect(brief(await decided({ 'data/b.csv': null }))).toEqual(differs);
    expect(brief(await decided({ 'data/b.csv': 'x\n' }))).toEqual(differs);
  });

  test('of a folder', async () => {
    const whole = gateWith({ files: ['data'] });
    const before = { ...base, 'ml-gates.yml': config(whole), 'data/in/b.csv': 'b\n' };
    expect(brief(await decide(pullRequest(before, better), whole))).toEqual(comparable);
    const change = { ...better, 'data/in/b.csv': 'x\n' };
    expect(brief(await decide(pullRequest(before, change), whole))).toEqual(differs);
  });

  const pointer = (content: string, name = 'test.csv'): string => `outs:\n- md5: ${md5(content)}\n  path: ${name}\n`;
  const patterns = ['data', './data/', 'data/*', 'data/*.csv', '**/*.csv', 'data/test.csv'];

  describe.each(patterns)('of %s, by the pointer of DVC', (pattern) => {
    const of = gateWith({ files: [pattern] });
    const ignored = { 'data/.gitignore': '/test.csv\n', 'data/.hidden/x.csv': 'h\n' };
    const before = {
      ...base,
      'ml-gates.yml': config(of),
      'data/test.csv': null,
      'data/test.csv.dvc': pointer('x'),
      ...ignored,
    };

    test.each<[string, Files, string | undefined, string[]]>([
      ['not brought', {}, undefined, comparable],
      ['brought', {}, 'x', comparable],
      ['brought and changed', {}, 'z', differs],
      ['another', { 'data/test.csv.dvc': pointer('y') }, undefined, differs],
      ['another, brought', { 'data/test.csv.dvc': pointer('y') }, 'y', differs],
      ['beside which another file is ignored', { 'data/.gitignore': '/test.csv\n/b\n' }, undefined, comparable],
    ])('%s', async (_name, change, brought, expected) => {
      const at = pullRequest(before, { ...better, ...change });
      if (brought !== undefined) at.job.write('data/test.csv', brought);
      expect(brief(await decide(at, of))).toEqual(expected);
    });
  });

  test.each(patterns.slice(0, 5))('of %s, one pointer less or more', async (pattern) => {
    const of = gateWith({ files: [pattern] });
    const more = { 'data/b.csv.dvc': pointer('b', 'b.csv') };
    const before = { ...base, 'ml-gates.yml': config(of) };
    expect(brief(await decide(pullRequest(before, { ...better, ...more }), of))).toEqual(differs);
    const less = { ...better, 'data/b.csv.dvc': null };
    expect(brief(await decide(pullRequest({ ...before, ...more }, less), of))).toEqual(differs);
  });

  test.each(['data', 'data/*.csv'])('of %s, by dvc.lock', async (pattern) => {
    const of = gateWith({ files: [pattern] });
    const before = { ...base, 'ml-gates.yml': config(of), 'data/test.csv': null, 'dvc.lock': lock('aaa') };
    expect(brief(await decide(pullRequest(before, better), of))).toEqual(comparable);
    const other = pullRequest(before, { ...better, 'dvc.lock': lock('bbb') });
    expect(brief(await decide(other, of))).toEqual(differs);
    const both = { ...before, 'data/b.csv': 'b\n' };
    const less = pullRequest(both, { ...better, 'dvc.lock': lock('aaa').replace('data/test.csv', 'other.csv') });
    expect(brief(await decide(less, of))).toEqual(differs);
  });

  test('of a folder that DVC keeps as a whole: not brought, brought, changed', async () => {
    const of = gateWith({ files: ['data'] });
    const list = (content: string): string => `[{"md5": "${md5(content)}", "relpath": "test.csv"}]`;
    const kept = (content: string): string => `outs:\n- md5: ${md5(list(content))}.dir\n  path: data\n`;
    const before = { ...base, 'ml-gates.yml': config(of), 'data/test.csv': null, 'data.dvc': kept('x') };
    const at = pullRequest(before, better);
    expect(brief(await decide(at, of))).toEqual(comparable);
    at.job.write('data/test.csv', 'x');
    expect(brief(await decide(at, of))).toEqual(comparable);
    at.job.write('data/more.csv', 'x');
    expect(brief(await decide(at, of))).toEqual(differs);
    const other = pullRequest(before, { ...better, 'data.dvc': kept('y') });
    expect(brief(await decide(other, of))).toEqual(differs);
  });

  test('that are pointers by name are what they say', async () => {
    const of = gateWith({ files: ['data/*.dvc'] });
    const before = { ...base, 'ml-gates.yml': config(of), 'data/test.csv.dvc': pointer('x') };
    expect(brief(await decide(pullRequest(before, better), of))).toEqual(comparable);
    const other = pullRequest(before, { ...better, 'data/test.csv.dvc': pointer('y') });
    expect(brief(await decide(other, of))).toEqual(differs);
  });

  test('of a glob that the job took away', async () => {
    const of = gateWith({ files: ['data/*.csv'] });
    const at = pullRequest({ ...base, 'ml-gates.yml': config(of), 'data/b.csv': 'b\n' }, better);
    rmSync(path.join(at.job.folder, 'data/b.csv'));
    expect(brief(await decide(at, of))).toEqual(differs);
  });

  test('with more patterns than before: what is new warns', async () => {
    const wider = gateWith({ files: ['data/test.csv', 'data/labels.csv'] });
    const before = { ...base, 'data/labels.csv': null };
    const at = pullRequest(before, { ...better, 'data/labels.csv': 'l\n', 'ml-gates.yml': config(wider) });
    expect(brief(await decide(at, wider))).toEqual(isNew('data/labels.csv'));
  });

  test('that are nowhere are a mistake', async () => {
    const missing = gateWith({ files: ['data/tset.csv'] });
    const thrown: unknown = await decide(pullRequest(base, better), missing).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(MlGatesError);
    expect((thrown as MlGatesError).kind).toBe('config');
    expect((thrown as MlGatesError).message).toContain('"data/tset.csv" in fingerprint.files names no file');
  });
});

describe('a record', () => {
  const gate = gateWith({ files: ['test.csv'] });
  const at = (content: string): At => {
    const made = pullRequest({ 'ml-gates.yml': config(gate) }, { 'train.py': 'u' });
    made.job.write('metrics.json', metrics());
    made.job.write('test.csv', content);
    return made;
  };
  const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const fingerprint: DeclaredFingerprint = { keys: {}, files: { 'test.csv': sha256('x') } };

  test('tells what it was measured on', async () => {
    const same = at('x');
    addRecord(github.state.actions, { commit: same.whole.id(1), manifest: { fingerprint } });
    const output = await decide(same, gate);
    expect(brief(output)).toEqual(['accuracy/min pass info', 'accuracy/max_regression improved info']);
    expect(output.record?.fingerprint).toEqual(fingerprint);
    const other = at('y');
    addRecord(github.state.actions, { commit: other.whole.id(1), manifest: { fingerprint } });
    expect(brief(await decide(other, gate))).toEqual(differs);
  });

  test('that tells nothing, though its config asked', async () => {
    const made = at('x');
    addRecord(github.state.actions, { commit: made.whole.id(1) });
    expect(brief(await decide(made, gate))).toEqual(unknown);
  });
});

describe('the best so far', () => {
  const gate = gateWith({ keys: ['sha'] }, { rules: { accuracy: { direction: 'higher', ratchet: 0.02 } } });
  const ratchet = async (sha: unknown, testSet: string | null): Promise<string[]> => {
    const made = pullRequest({ 'ml-gates.yml': config(gate) }, { 'train.py': 'u' });
    made.job.write('metrics.json', metrics({ sha }));
    const best = { accuracy: { value: 0.94, direction: 'higher', commit: made.whole.id(1), test_set: testSet } };
    addRecord(github.state.actions, { commit: made.whole.id(1), metrics: metrics({ sha: 'a' }), manifest: { best } });
    return brief(await decide(made, gate));
  };

  test('is of the test set that it was measured on', async () => {
    const ofA = testSetText({ rows: null, declared: { keys: { sha: '"a"' }, files: {} }, names: { keys: ['sha'] } });
    expect(await ratchet('a', ofA)).toEqual(['accuracy/ratchet pass info']);
    expect(await ratchet('b', ofA)).toEqual(['accuracy/ratchet not-comparable fail other-test-set']);
    expect(await ratchet('b', null)).toEqual(['accuracy/ratchet pass info']);
    // of other names nothing is known
    const others = { keys: { other: '"a"' }, files: {} };
    const ofOthers = testSetText({ rows: null, declared: others, names: { keys: ['other'] } });
    expect(await ratchet('b', ofOthers)).toEqual(['accuracy/ratchet pass info']);
  });

  test.each<[string, Files, string]>([
    ['the same files', {}, 'pass info'],
    ['one file more that a glob matches', { 'test/b.csv': 'b' }, 'not-comparable fail other-test-set'],
    ['one file for another', { 'test/a.csv': null, 'test/b.csv': 'a' }, 'not-comparable fail other-test-set'],
    ['another content', { 'test/a.csv': 'x' }, 'not-comparable fail other-test-set'],
  ])('is of the files that a glob matched: %s', async (_name, change, expected) => {
    const globbed = gateWith({ files: ['test/*.csv'] }, { rules: gate.rules ?? {} });
    const base = { 'ml-gates.yml': config(globbed), 'test/a.csv': 'a' };
    const decided = async (change: Files, best?: BestValue): Promise<GateOutput> => {
      const made = pullRequest(base, { 'train.py': 'u', ...change });
      made.job.write('metrics.json', metrics());
      const manifest = best === undefined ? {} : { best: { accuracy: { ...best, commit: made.whole.id(1) } } };
      const recorded = metrics({}, best === undefined ? 0.5 : 0.93);
      addRecord(github.state.actions, { commit: made.whole.id(1), metrics: recorded, manifest });
      return decide(made, globbed);
    };
    const { findings, record } = await decided({});
    // as a run on the default branch records it
    const { accuracy } = bestOfFindings({ findings, testSet: record?.test_set ?? null }, 'd'.repeat(40));
    expect(accuracy?.test_set).toMatch(/^\+/);
    const ratcheted = brief(await decided(change, accuracy)).filter((one) => one.startsWith('accuracy/ratchet'));
    expect(ratcheted).toEqual([`accuracy/ratchet ${expected}`]);
  });

  test('is not compared with what nobody knows the test set of', async () => {
    expect(await ratchet(undefined, null)).toEqual(['accuracy/ratchet not-comparable fail fingerprint-unknown']);
  });
});

function lock(digest: string): string {
  return `schema: '2.0'\nstages:\n  split:\n    cmd: python split.py\n    outs:\n    - path: data/test.csv\n      md5: ${digest}\n`;
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { RecordedFile } from '../../../src/core/record.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { openContext } from '../../../src/gates/check-metrics/context.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { predictionsToRecord } from '../../../src/gates/check-metrics/record-predictions.ts';
import { createGitHubReader } from '../../../src/host/github-reader.ts';
import { memoizedReader } from '../../../src/host/memoized-reader.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub } from '../../support/github/state.ts';
import { makeHistory, removeFolders, temporaryFolder, type History } from '../../support/history.ts';
import { metricsInputs, onEvent, onPullRequest, portsAt } from '../../support/metrics-ports.ts';
import { addRecord } from '../../support/records.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
});
afterEach(() => github.close());
afterAll(removeFolders);

const fixtures = path.join(import.meta.dirname, '../../fixtures/predictions');
const fixture = (name: string): Buffer => readFileSync(path.join(fixtures, name));
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, outcome, severity, reason }) =>
    [`${subject}/${rule}`, outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );

const gate = (file: string): MetricsConfig => ({
  predictions: { path: file, task: 'binary', label: 'y', prediction: 'y_hat', score: 'p', id: 'id', positive: 'yes' },
  rules: { accuracy: { direction: 'higher', min: 0.3, max_regression: 0.01 } },
});
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });
const predictions = (file: string, bytes: Uint8Array): RecordedFile => ({ role: 'predictions', path: file, bytes });

/** Main with a config and a script, a pull request that changes something, and the test merge of the two at depth 1. */
function pullRequest(of: MetricsConfig, change: Readonly<Record<string, string>> = { 'train.py': 'u' }) {
  const whole = makeHistory(
    [
      { mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of), 'train.py': 't' } },
      { mark: 2, branch: 'feature', parents: [1], files: change },
      { mark: 3, branch: 'merge', parents: [1, 2], files: change },
    ],
    'merge',
  );
  (github.state as { git: string | null }).git = whole.folder;
  return { whole, job: whole.clone('--depth', '1', '--branch', 'merge') };
}

function place(job: History, file: string, from: string): void {
  mkdirSync(path.dirname(path.join(job.folder, file)), { recursive: true });
  cpSync(path.join(fixtures, from), path.join(job.folder, file), { recursive: true });
}

function decide({ whole, job }: { whole: History; job: History }, of: MetricsConfig): Promise<GateOutput> {
  const to = { apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 };
  const reader = memoizedReader(createGitHubReader(to));
  const surroundings = onPullRequest(job.folder, { head: whole.id(2), sha: whole.id(3) });
  return run(metricsInputs(job.folder, of), portsAt(job.folder, { surroundings, github: reader }));
}

describe('predictions that the run of the base recorded are read back', () => {
  test.each([
    ['p.csv', 'pandas.csv', 'p.csv', fixture('pandas.csv')],
    ['p.csv.gz', 'pandas.csv.gz', 'p.csv.gz', fixture('pandas.csv.gz')],
    ['p.csv.zst', 'pandas.csv.zst', 'p.csv.zst', fixture('pandas.csv.zst')],
    ['p.jsonl', 'polars.jsonl', 'p.jsonl', fixture('polars.jsonl')],
    ['p.parquet', 'pandas.parquet', 'p.parquet', fixture('pandas.parquet')],
    ['a format that the gate no longer has', 'pandas.parquet', 'p.csv.gz', gzipSync(fixture('pandas.csv'))],
  ])('%s', async (file, own, recorded, bytes) => {
    const name = file.startsWith('p.') ? file : 'p.parquet';
    const of = gate(name);
    const at = pullRequest(of);
    addRecord(github.state.actions, { commit: at.whole.id(1), recorded: [predictions(recorded, bytes)] });
    place(at.job, name, own);
    const output = await decide(at, of);
    expect(output.baseline).toMatchObject({ source: 'artifact', commit: at.whole.id(1), exact: true });
    expect(output.predictions).toMatchObject({ rows: 400, matched: 400 });
    const [, change] = output.findings;
    expect([change?.baseline, change?.observed]).toEqual([{ value: 0.6275 }, { value: 0.6275 }]);
    expect(change?.evidence?.test).toBe('mcnemar-mid-p');
  });

  test('as several files, whose folders are columns', async () => {
    const of: MetricsConfig = { ...gate('hive'), slices: { by: ['region'], min_support: 50 } };
    const at = pullRequest(of);
    const parts = ['EU', 'US', '%C3%8Ele-de-France'].map((region) => `hive/region=${region}/part-0.parquet`);
    addRecord(github.state.actions, {
      commit: at.whole.id(1),
      recorded: parts.map((part) => predictions(part, fixture(part))),
    });
    place(at.job, 'hive', 'hive');
    const output = await decide(at, of);
    expect(output.predictions).toMatchObject({ rows: 400, matched: 400 });
    expect(output.findings.filter(({ slice }) => slice !== null).map(({ slice, outcome }) => [slice, outcome])).toEqual(
      [
        [{ region: 'EU' }, 'pass'],
        [{ region: 'US' }, 'pass'],
        [{ region: 'Île-de-France' }, 'pass'],
      ],
    );
  });

  test('and say that they are the baseline’s, when they cannot be read', async () => {
    const of = gate('p.csv');
    const at = pullRequest(of);
    const damaged = Buffer.from('id,y,y_hat,p\n1,,yes,0.5\n');
    addRecord(github.state.actions, { commit: at.whole.id(1), recorded: [predictions('p.csv', damaged)] });
    place(at.job, 'p.csv', 'pandas.csv');
    await expect(decide(at, of)).rejects.toMatchObject({
      kind: 'input',
      message: `p.csv recorded at ${at.whole.id(1).slice(0, 7)}, the baseline cannot be read as predictions: line 2 has no "y"`,
    });
  });

  test('and without them the numbers of its metrics files are compared, untested', async () => {
    const of = gate('p.csv');
    const at = pullRequest(of);
    addRecord(github.state.actions, { commit: at.whole.id(1), metrics: '{"accuracy": 0.9}' });
    place(at.job, 'p.csv', 'pandas.csv');
    const { findings } = await decide(at, of);
    expect(brief(findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression regressed fail']);
    expect(findings[1]?.evidence).toBeUndefined();
    expect(findings[1]?.notes).toContainEqual({
      code: 'no-baseline-predictions',
      params: { path: 'the record', commit: at.whole.id(1) },
    });
  });
});

describe('a gate that the change does not touch', () => {
  const lazy = (file: string): MetricsConfig => ({ ...gate(file), inputs: ['train.py'] });
  const notAffected = ['accuracy/min pass info', 'accuracy/max_regression not-affected info inputs-unchanged'];

  test('has the recorded predictions, where its job made none, and they are recorded again', async () => {
    const of = lazy('p.parquet');
    const at = pullRequest(of, { README: 'x' });
    addRecord(github.state.actions, {
      commit: at.whole.id(1),
      recorded: [predictions('p.parquet', fixture('pandas.parquet'))],
    });
    const { findings, measured, record, origin } = await decide(at, of);
    expect(brief(findings)).toEqual(notAffected);
    expect([measured.accuracy, origin]).toEqual([0.6275, 'unknown']);
    expect(record?.files.map(({ role, path: file, bytes }) => [role, file, bytes.length])).toEqual([
      ['predictions', 'p.parquet', fixture('pandas.parquet').length],
    ]);
  });

  test('is decided all the same where committed predictions are others than the recorded ones', async () => {
    const of: MetricsConfig = { ...lazy('p.csv'), baseline: 'artifact' };
    const decided = async (own: string) => {
      const whole = makeHistory(
        [
          { mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of), 'train.py': 't', 'p.csv': own } },
          { mark: 2, branch: 'feature', parents: [1], files: { README: 'x' } },
          { mark: 3, branch: 'merge', parents: [1, 2], files: { README: 'x' } },
        ],
        'merge',
      );
      (github.state as { git: string | null }).git = whole.folder;
      const recorded = [predictions('p.csv', fixture('pandas.csv'))];
      addRecord(github.state.actions, { commit: whole.id(1), recorded });
      return brief((await decide({ whole, job: whole }, of)).findings);
    };
    const committed = fixture('pandas.csv').toString();
    expect(await decided(committed)).toEqual(notAffected);
    expect(await decided(committed.replace('no,yes', 'no,no'))).toEqual([
      'accuracy/min pass info',
      'accuracy/max_regression pass info',
    ]);
  });
});

describe('a push to the default branch records predictions', () => {
  const pushed = async (file: string, from: string, content?: string) => {
    const of: MetricsConfig = { ...gate(file), baseline: 'none', rules: { accuracy: { min: 0.3 } } };
    const history = makeHistory(
      [{ mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of), 'train.py': 't' } }],
      'main',
    );
    if (content === undefined) place(history, file, from);
    else history.write(file, content);
    const surroundings = onEvent(history.folder, 'push');
    return run(metricsInputs(history.folder, of), portsAt(history.folder, { surroundings }));
  };

  test('as they are', async () => {
    const { record } = await pushed('p.parquet', 'pandas.parquet');
    expect(record?.files).toEqual([{ role: 'predictions', path: 'p.parquet', bytes: fixture('pandas.parquet') }]);
  });

  test('all files of a folder', async () => {
    const { record } = await pushed('hive', 'hive');
    expect(record?.files.map(({ path: file }) => file)).toEqual(
      ['%C3%8Ele-de-France', 'EU', 'US'].map((region) => `hive/region=${region}/part-0.parquet`),
    );
  });

  test('large texts packed, as a later run reads them', async () => {
    const rows = Array.from(
      { length: 400_000 },
      (_, row) => `${String(row)},${row % 3 === 0 ? 'yes' : 'no'},yes,0.5,EU`,
    );
    const text = `id,y,y_hat,p,region\n${rows.join('\n')}\n`;
    const { record } = await pushed('p.csv', '', text);
    const [kept] = record?.files ?? [];
    expect(kept?.path).toBe('p.csv.gz');
    expect(kept?.bytes.length).toBeLessThan(text.length / 3);
    expect(gunzipSync(kept?.bytes ?? new Uint8Array()).toString() === text).toBe(true);
  });
});

test('what is too large for a record is not recorded, and that is said', async () => {
  const history = makeHistory([{ mark: 1, branch: 'main', files: { README: 'r' } }], 'main');
  history.write('p.csv', fixture('pandas.csv').toString());
  const inputs = metricsInputs(history.folder, gate('p.csv'));
  const ports = portsAt(history.folder, { surroundings: onEvent(history.folder, 'push') });
  const context = await openContext(inputs, ports, { paths: [], predictions: [path.join(history.folder, 'p.csv')] });
  const { length } = fixture('pandas.csv');
  const kept = (bytes: number, packedFrom: number) => predictionsToRecord(context, { bytes, packedFrom });
  expect((await kept(length, length)).files.map(({ path: file }) => file)).toEqual(['p.csv']);
  expect((await kept(length - 1, length - 1)).files.map(({ path: file }) => file)).toEqual(['p.csv.gz']);
  for (const packedFrom of [length, 1])
    expect(await kept(1000, packedFrom)).toEqual({
      files: [],
      notes: [{ code: 'predictions-not-recorded', params: { path: 'p.csv', megabytes: 0 } }],
    });
});

describe('predictions of another commit, or of a file', () => {
  const rows = (findings: readonly Finding[]) => findings[1]?.evidence?.units;

  test('Parquet that is committed', async () => {
    const of = gate('p.parquet');
    const history = makeHistory([{ mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of) } }], 'main');
    place(history, 'p.parquet', 'polars.parquet');
    history.git('add', '.');
    history.git('commit', '-qm', 'predictions');
    place(history, 'p.parquet', 'pandas.parquet');
    const output = await run(metricsInputs(history.folder, of), portsAt(history.folder));
    expect(output.baseline).toMatchObject({ source: 'git', path: 'p.parquet' });
    expect([output.predictions?.matched, rows(output.findings)]).toEqual([400, 400]);
  });

  test('a folder that is committed, of which a file was added since', async () => {
    const of = gate('hive');
    const history = makeHistory([{ mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of) } }], 'main');
    place(history, 'hive/region=EU', 'hive/region=EU');
    place(history, 'hive/region=US', 'hive/region=US');
    history.git('add', '.');
    history.git('commit', '-qm', 'predictions');
    place(history, 'hive', 'hive');
    history.write('ml-gates.yml', `${config(of)}\n`); // so that the working tree is what is judged
    const output = await run(metricsInputs(history.folder, of), portsAt(history.folder));
    expect(output.predictions).toMatchObject({ rows: 400, matched: 267 });
    expect(brief(output.findings)).toContain('id/same-rows not-comparable fail rows-differ');
  });

  test('all files that the config names as baseline', async () => {
    const folder = temporaryFolder();
    cpSync(fixtures, folder, { recursive: true });
    const at = (file: string, baseline: string) =>
      run(metricsInputs(folder, { ...gate(file), baseline: { predictions: baseline } }), portsAt(folder));
    for (const baseline of ['hive', 'hive/*/*.parquet', 'pandas.csv'])
      expect((await at('pandas.parquet', baseline)).predictions?.matched).toBe(400);
    await expect(at('hive/*/*.parquet', 'hive')).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringContaining('is the file that is judged') as unknown,
    });
    writeFileSync(path.join(folder, 'empty.csv'), 'id,y,y_hat,p\n');
    await expect(at('pandas.parquet', 'empty.csv')).rejects.toMatchObject({
      message: 'empty.csv, the baseline has no row: nothing was measured',
    });
  });
});

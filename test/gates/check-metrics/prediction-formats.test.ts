import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { PredictionsConfig } from '../../../src/config/predictions-config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { removeFolders, temporaryFolder } from '../../support/history.ts';
import { metricsInputs, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const fixtures = path.join(import.meta.dirname, '../../fixtures/predictions');
const expected = JSON.parse(readFileSync(path.join(fixtures, 'expected.json'), 'utf8')) as {
  rows: number;
  candidate: Record<string, number>;
};

const predictions: Omit<PredictionsConfig, 'path'> = {
  task: 'binary',
  label: 'y',
  prediction: 'y_hat',
  score: 'p',
  id: 'id',
  positive: 'yes',
};

async function decide(file: string, over: Partial<PredictionsConfig> = {}, more: Partial<MetricsConfig> = {}) {
  const rules = { accuracy: { direction: 'higher', max_regression: 1 } } as const;
  const config: MetricsConfig = {
    baseline: { predictions: 'baseline.csv' },
    predictions: { ...predictions, ...over, path: file },
    rules,
    slices: { by: ['region'], min_support: 50 },
    ...more,
  };
  return run(metricsInputs(fixtures, config), portsAt(fixtures));
}

function expectScikitLearn({ measured }: GateOutput, tolerance = 1e-12): void {
  for (const [name, value] of Object.entries(expected.candidate)) {
    const ours = measured[name] as number;
    expect(Math.abs(ours - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  }
}

describe('the same rows, whoever wrote them', () => {
  const csv = decide('pandas.csv');

  test.each([
    'pandas.csv',
    'pandas.csv.gz',
    'pandas.csv.zst',
    'pandas.tsv',
    'polars.jsonl',
    'pandas.parquet',
    'pandas.feather',
    'polars.parquet',
    'hive',
    'hive/region=*/*.parquet',
  ])('%s', async (file) => {
    const output = await decide(file);
    expectScikitLearn(output);
    const whole = await csv;
    expect(output.predictions).toEqual(whole.predictions);
    expect(output.predictions?.matched).toBe(expected.rows);
    // in which order rows come decides the last digits of sums, and nothing else
    const brief = ({ findings }: GateOutput) => findings.map(({ id, outcome, count }) => [id, outcome, count]);
    expect(brief(output)).toEqual(brief(whole));
  });

  test('as pandas writes JSON, with 15 digits', async () => {
    const output = await decide('pandas.jsonl');
    expectScikitLearn(output, 1e-14 * 100);
    expect(output.predictions).toEqual((await csv).predictions);
  });
});

async function problemOf(output: Promise<unknown>): Promise<string> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  const [{ message, where }] = thrown.problems;
  return `${thrown.kind} ${where?.file ?? ''}:${where?.line ?? ''} ${message}`;
}

describe('what cannot be read says so', () => {
  const given = (files: Readonly<Record<string, string | Uint8Array>>, file: string, over = {}) => {
    const folder = temporaryFolder();
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const config: MetricsConfig = {
      baseline: 'none',
      predictions: { ...predictions, ...over, path: file },
      rules: { accuracy: { min: 0 } },
    };
    return run(metricsInputs(folder, config), portsAt(folder));
  };
  const head = 'id,y,y_hat,p\n';

  const row = (id: string): string => `{"id": ${id}, "y": "yes", "y_hat": "yes", "p": 0.5}`;

  test('digits that JSON loses are no id', async () => {
    const message =
      /^input records.json:3 records.json cannot be read as predictions: line 3 has a whole number beyond 2\^53 as "id"/;
    const rows = `[${row('1')},\n\n${row('1e300')}]`;
    expect(await problemOf(given({ 'records.json': rows }, 'records.json'))).toMatch(message);
  });

  test.each<[string, readonly string[]]>([
    ['numbers', ['1', '9007199254740992', '9007199254740993', '12345678901234567890123']],
    ['numbers and texts', ['"a"', '9007199254740992', '9007199254740993', '12345678901234567890123']],
  ])('ids beyond 2^53 in a JSON array: %s', async (_name, ids) => {
    const twice = [...ids, '9007199254740993'];
    const output = await given({ 'records.json': `[${ids.map(row).join(',\n')}]` }, 'records.json');
    expect(output.measured).toMatchObject({ accuracy: 1 });
    expect(output.findings.some(({ rule }) => rule === 'unique-ids')).toBe(false);
    const repeated = await given({ 'records.json': `[${twice.map(row).join(',\n')}]` }, 'records.json');
    expect(repeated.findings.filter(({ rule }) => rule === 'unique-ids')).toHaveLength(1);
  });

  test.each([
    [
      'lines of blank, quoted and commented rows are counted',
      { 'p.csv': `${head}1,yes,yes,0.5\n\n2,"no",no,"0.5"\n"3\n4",yes,yes,1\n5,no,no,x\n` },
      /^input p.csv:7 p.csv cannot be read as predictions: line 7 has "x" as "p", which is not a number$/,
    ],
    [
      'five faults are named in the order of the file, the others counted',
      { 'p.csv': head + Array.from({ length: 9000 }, (_, row) => `${row},,yes,x\n`).join('') },
      /: line 2 has no "y"; line 2 has "x" as "p", which is not a number; line 3 has no "y"; line 3 has "x" as "p", which is not a number; line 4 has no "y"; and 17995 more$/,
    ],
    [
      'bytes that are no UTF-8',
      { 'p.csv': Buffer.from(`${head}\xff,yes,yes,1\n`, 'latin1') },
      /line 2 is not written as it should be \(encoding-error\)$/,
    ],
    ['a quote in the middle', { 'p.csv': `${head}1,y"es,yes,1\n` }, /line 2 is not written as it should be/],
    [
      'columns without end',
      { 'p.csv': `id,y,y_hat,p${','.repeat(70_000)}\n` },
      /^input p.csv:1 p.csv has more than 65536 columns$/,
    ],
    ['nothing', { 'p.csv': ' \n' }, /^input p.csv: p.csv is empty$/],
    [
      'gzip that was cut off',
      { 'p.csv.gz': gzipSync(head).subarray(0, -9) },
      /^input p.csv.gz: p.csv.gz ends in the middle: it was cut off$/,
    ],
    [
      'something that is no Parquet',
      { 'p.parquet': head.repeat(3) },
      /^input p.parquet: p.parquet cannot be read as Parquet: /,
    ],
    [
      'a pointer of Git LFS',
      { 'p.parquet': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' },
      /is a Git LFS pointer/,
    ],
    [
      'one of several files',
      { 'p/a.csv': `${head}1,yes,yes,1\n`, 'p/b.csv': `${head}2,yes,yes,1\n3,,no,0\n` },
      /^input p\/b.csv:3 p cannot be read as predictions: line 3 of p\/b.csv has no "y"$/,
    ],
    [
      'a column that one of several files has not',
      { 'p/a.csv': `${head}1,yes,yes,1\n`, 'p/b.csv': 'id,y,y_hat\n2,yes,yes\n' },
      /^config ml-gates.yml:4 p\/b.csv has no column "p"$/,
    ],
    ['a folder without a data file', { 'p/_SUCCESS': '' }, /^input p: p is a folder without a data file$/],
    [
      'a NaN among labels',
      { 'p.jsonl': '{"id": "1", "y": NaN, "y_hat": "yes", "p": 1}\n' },
      /line 1 has a number that is not finite as "y"$/,
    ],
    [
      'a list',
      { 'p.jsonl': '{"id": "1", "y": "yes", "y_hat": "yes", "p": [1]}\n' },
      /line 1 has an object or a list as "p"$/,
    ],
    [
      'no object',
      { 'p.jsonl': '{"id": "1", "y": "yes", "y_hat": "yes", "p": 1}\n7\n' },
      /^input p.jsonl:2 .*line 2 is not a JSON object$/,
    ],
    [
      'a column that no line has',
      { 'p.jsonl': '{"id": "1", "y": "yes", "y_hat": "yes", "q": 1}\n' },
      /^config ml-gates.yml:4 p.jsonl has no column "p"$/,
    ],
    [
      'an ending that is none',
      { 'p.xlsx': 'PK' },
      /^config ml-gates.yml:4 p.xlsx is not a predictions file: "p.xlsx" does not end in a format that is read: csv, /,
    ],
    ['no file of a pattern', {}, /^input ml-gates.yml:4 p\*.csv matches no file: nothing was predicted$/],
  ])('%s', async (name, files, message) => {
    const [file = 'p*.csv'] = Object.keys(files);
    expect(await problemOf(given(files, file.startsWith('p/') ? 'p' : file))).toMatch(message);
    expect(name).not.toBe('');
  });

  test('a row of a file that has no lines is named by its number', async () => {
    const folder = temporaryFolder();
    cpSync(path.join(fixtures, 'pandas.parquet'), path.join(folder, 'p.parquet'));
    const config: MetricsConfig = {
      baseline: 'none',
      predictions: { ...predictions, path: 'p.parquet', label: 'p', prediction: 'p', score: 'region', positive: 1 },
      rules: { accuracy: { min: 0 } },
    };
    expect(await problemOf(run(metricsInputs(folder, config), portsAt(folder)))).toMatch(
      /^input p.parquet:1 p.parquet cannot be read as predictions: row 1 has "EU" as "region", which is not a number; row 2/,
    );
  });
});

test('numbers and texts that mean the same are the same class and the same id in every format', async () => {
  const folder = temporaryFolder();
  const write = (file: string, content: string) => writeFileSync(path.join(folder, file), content);
  write('p.csv', 'id,y,y_hat,p\n1,1,1.0,0.9\n2,0.0,1,0.8\n9007199254740993,1,0,0.1\n');
  write(
    'b.jsonl',
    '{"id":9007199254740993,"y":1,"y_hat":1.0,"p":0.5}\n{"id":1,"y":1.0,"y_hat":1,"p":1e-1}\n{"id":2,"y":0,"y_hat":0,"p":"0.25"}\n',
  );
  const config: MetricsConfig = {
    baseline: { predictions: 'b.jsonl' },
    predictions: { path: 'p.csv', task: 'binary', label: 'y', prediction: 'y_hat', score: 'p', id: 'id' },
    rules: { accuracy: { direction: 'higher', max_regression: 1 } },
  };
  const output = await run(metricsInputs(folder, config), portsAt(folder));
  expect(output.predictions).toMatchObject({ rows: 3, matched: 3, confusion: { classes: ['0', '1'] } });
  const [finding] = output.findings;
  expect([finding?.observed, finding?.baseline]).toEqual([{ value: 1 / 3 }, { value: 1 }]);
});

describe('a row of a file without lines is called one', () => {
  const over = (config: Partial<PredictionsConfig>): PredictionsConfig => ({
    path: 'gaps.parquet',
    task: 'binary',
    label: 'whole',
    positive: 1,
    ...config,
  });

  test.each<[string, PredictionsConfig]>([
    [
      'row 3 "nan" as "y", which is a missing value and no class',
      over({ task: 'multiclass', label: 'y', prediction: 'whole' }),
    ],
    ['row 2 no finite score, and threshold predicts by it', over({ score: 'p', threshold: 0.5 })],
    ['row 3 a weight that is no number of at least 0', over({ score: 'p', weight: 'weight' })],
  ])('%s', async (message, config) => {
    const inputs = metricsInputs(fixtures, { predictions: config, baseline: 'none', rules: { accuracy: { min: 0 } } });
    const thrown: unknown = await run(inputs, portsAt(fixtures)).catch((error: unknown) => error);
    expect((thrown as MlGatesError).problems[0].message).toBe(`gaps.parquet has on ${message}`);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { CheckConfig, DataConfig } from '../../../src/config/config.ts';
import { gate, portsOf, problems } from './gate.ts';
import { onEvent } from '../../support/metrics-ports.ts';
import { profileFiles } from '../../../src/gates/validate-data/profile-files.ts';
import { planOf } from '../../../src/gates/validate-data/plan-of.ts';
import { writeProfile } from '../../../src/profile/write-profile.ts';

const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const rows = (count: number, row: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => row(at));

/** What became of one check, on a table before and now: `outcome severity observed/baseline limit reason`. */
async function decided(
  before: string,
  now: string,
  check: CheckConfig,
  more: Partial<DataConfig> = {},
): Promise<string> {
  const contents = { 'now.csv': now, 'before.csv': before };
  const config = { path: 'now.csv', baseline: { file: 'before.csv' }, checks: [check], ...more };
  const { findings } = await gate(contents, config);
  const [name] = Object.keys(check);
  const finding = findings.find(({ rule }) => rule === name);
  if (finding === undefined) throw new Error(JSON.stringify(findings));
  const { outcome, severity, observed, baseline, limit, reason } = finding;
  return [
    outcome,
    ...(outcome === 'pass' ? [] : [severity]),
    ...(observed === undefined ? [] : [JSON.stringify(observed.value)]),
    ...(baseline === undefined ? [] : [`from ${JSON.stringify(baseline.value)}`]),
    ...(limit === undefined ? [] : [`${limit.op} ${String(limit.value)}`]),
    ...(reason === undefined ? [] : [reason.code]),
  ].join(' ');
}

const ids = (count: number): string => csv('id', rows(count, String));
const column = (values: readonly (string | number)[]): string =>
  csv(
    'id,x',
    values.map((value, at) => `${at},${value}`),
  );

test.each<[string, string, string, CheckConfig, string]>([
  ['rows fell', ids(1000), ids(700), { row_count: { max_change_pct: 20 } }, 'regressed fail 700 from 1000 >= 800'],
  ['rows at the limit', ids(1000), ids(800), { row_count: { max_change_pct: 20 } }, 'pass 800 from 1000 >= 800'],
  ['rows rose', ids(1000), ids(1201), { row_count: { max_change_pct: 20 } }, 'regressed fail 1201 from 1000 <= 1200'],
  ['rows, in rows', ids(100), ids(89), { row_count: { max_change: 10 } }, 'regressed fail 89 from 100 >= 90'],
  [
    'rows, which only warn',
    ids(100),
    ids(1),
    { row_count: { max_change_pct: 20, severity: 'warn' } },
    'regressed warn 1 from 100 >= 80',
  ],
  [
    'more missing values',
    column([1, 2, 3, 4]),
    column([1, 2, '', '']),
    { missing: { column: 'x', max_increase_pct_points: 10 } },
    'regressed fail 50 from 0 <= 10',
  ],
  [
    'fewer missing values',
    column([1, '', '', '']),
    column([1, 2, '', '']),
    { missing: { column: 'x', max_increase_pct_points: 0 } },
    'pass 50 from 75 <= 75',
  ],
  [
    'missing values where there were none, in percent of none',
    column([1, 2]),
    column([1, '']),
    { missing: { column: 'x', max_change_pct: 50 } },
    'not-comparable fail 50 from 0 baseline-zero',
  ],
  [
    'a mean',
    column([10, 20]),
    column([10, 24]),
    { mean: { column: 'x', max_change_pct: 10 } },
    'regressed fail 17 from 15 <= 16.5',
  ],
  [
    'a mean, in its unit',
    column([-1, 1]),
    column([0, 1]),
    { mean: { column: 'x', max_change: 0.5 } },
    'pass 0.5 from 0 <= 0.5',
  ],
  [
    'a least value',
    column([10, 20]),
    column([5, 20]),
    { min: { column: 'x', max_change_pct: 10 } },
    'regressed fail 5 from 10 >= 9',
  ],
  [
    'a greatest value',
    column([10, 20]),
    column([5, 20]),
    { max: { column: 'x', max_change_pct: 0 } },
    'pass 20 from 20 <= 20',
  ],
  [
    'a sum',
    column([10, 20]),
    column([5, 20]),
    { sum: { column: 'x', max_change_pct: 10 } },
    'regressed fail 25 from 30 >= 27',
  ],
  [
    'a deviation',
    column([1, 2, 3]),
    column([2, 4, 6]),
    { stdev: { column: 'x', max_change_pct: 50 } },
    'regressed fail 2 from 1 <= 1.5',
  ],
  [
    'different values',
    column(['a', 'b']),
    column(['a', 'a']),
    { distinct: { column: 'x', max_change: 0 } },
    'regressed fail 1 from 2 >= 2',
  ],
  [
    'a median',
    column([1, 2, 9]),
    column([1, 4, 9]),
    { median: { column: 'x', max_change_pct: 50 } },
    'regressed fail 4 from 2 <= 3',
  ],
  [
    'a quantile',
    column([0, 10]),
    column([0, 20]),
    { quantile: { column: 'x', q: 0.9, max_change: 9 } },
    'pass 18 from 9 <= 18',
  ],
  [
    'a value that was never there',
    column(['a', 'b']),
    column(['a', 'c']),
    { unseen_values: { column: 'x' } },
    'regressed fail 1 <= 0',
  ],
  [
    'few rows of such values',
    column(['a', 'b']),
    column(['a', 'c']),
    { unseen_values: { column: 'x', max_pct: 50 } },
    'pass 50 <= 50',
  ],
  [
    'numbers outside of the range',
    column([1, 9]),
    column([0, 10, 5]),
    { out_of_range: { column: 'x', max_count: 1 } },
    'regressed fail 2 <= 1',
  ],
  ['numbers within it', column([1, 9]), column([2, 5]), { out_of_range: { column: 'x' } }, 'pass 0 <= 0'],
  ['a column that is gone', column([1, 2]), ids(2), { mean: { column: 'x', max_change: 1 } }, 'unmeasured fail absent'],
  [
    'a column that is new',
    ids(2),
    column([1, 2]),
    { mean: { column: 'x', max_change: 1 } },
    'new warn 1.5 not-in-baseline',
  ],
  [
    'a column without a value',
    column([1, 2]),
    column(['', '']),
    { mean: { column: 'x', max_change: 1 } },
    'unmeasured fail no-values',
  ],
  [
    'a column that had no value',
    column(['', '']),
    column([1, 2]),
    { mean: { column: 'x', max_change: 1 } },
    'new warn 1.5 baseline-no-values',
  ],
  [
    'unseen values of a column without one',
    column(['a']),
    column(['']),
    { unseen_values: { column: 'x' } },
    'unmeasured fail no-values',
  ],
  [
    'unseen values where none was',
    column(['']),
    column(['a']),
    { unseen_values: { column: 'x' } },
    'new warn baseline-no-values',
  ],
  ['no row at all', column([1, 2]), 'id,x\n', { mean: { column: 'x', max_change: 1 } }, 'unmeasured fail no-rows'],
])('%s', async (_name, before, now, check, expected) => {
  expect(await decided(before, now, check)).toBe(expected);
});

test('a baseline without any row is none to compare with', async () => {
  await expect(decided('id\n', ids(3), { row_count: { max_change_pct: 20 } })).rejects.toThrow('has no rows');
});

test.each<[string, CheckConfig, string]>([
  ['median', { median: { column: 'x', min: 2, max: 3 } }, 'pass 3 >= 2'],
  ['median beyond', { median: { column: 'x', min: 4 } }, 'violated fail 3 >= 4'],
  ['quantile', { quantile: { column: 'x', q: 0.75, max: 3.9 } }, 'violated fail 4 <= 3.9'],
])('a bound on a %s asks nobody', async (_name, check, expected) => {
  const before = 'is not read';
  expect(await decided(before, column([1, 2, 3, 4, 5]), check)).toBe(expected);
});

describe('what is known only within an error', () => {
  const many = (count: number, step = 1): string => column(rows(count, (at) => String(at * step + 0.5)));

  test('a quantile says how exact it is', async () => {
    const contents = { 'now.csv': many(5000) };
    const { findings } = await gate(contents, { checks: [{ median: { column: 'x', min: 1 } }] });
    const [note] = findings.find(({ rule }) => rule === 'median')?.notes ?? [];
    expect(note).toMatchObject({ code: 'estimated', params: { of: 'candidate' } });
    const { low, high } = note?.params as { low: number; high: number };
    expect([low <= 2500, high >= 2500, high - low < 40]).toEqual([true, true, true]);
  });

  test.each<[number, string]>([
    [2600, 'violated fail'],
    [2400, 'pass'],
  ])('a limit of %d is far enough from it', async (min, expected) => {
    const check = { median: { column: 'x', min } };
    expect(await decided('', many(5000), check)).toMatch(new RegExp(`^${expected} `));
  });

  test('a limit within the error is not settled, or said to be near', async () => {
    const outcomes = new Set<string>();
    for (let min = 2495; min <= 2505; min += 0.25) {
      const { findings } = await gate({ 'now.csv': many(5000) }, { checks: [{ median: { column: 'x', min } }] });
      const finding = findings.find(({ rule }) => rule === 'median')!;
      const isNear = finding.notes?.some(({ params }) => params?.near === true);
      outcomes.add([finding.outcome, finding.severity, finding.reason?.code ?? '', isNear].join(' '));
    }
    expect(outcomes).toContain('inconclusive warn within-sketch-error false');
    expect(outcomes).toContain('pass info  true');
  });

  test('of too many values nobody can say which are new', async () => {
    const texts = (count: number): string => column(rows(count, (at) => `t${at}`));
    const check = { unseen_values: { column: 'x' } };
    expect(await decided(texts(2000), texts(2000), check)).toBe('not-comparable fail 0 <= 0 too-many-values');
    expect(await decided(texts(10), texts(2000), check)).toBe('regressed fail 1015 <= 0');
  });

  test('the number of different values is compared within the error of both estimates', async () => {
    const check = { distinct: { column: 'x', max_change_pct: 10 } };
    const texts = (count: number): string => column(rows(count, (at) => `t${at}`));
    expect(await decided(texts(4000), texts(4000), check)).toMatch(/^pass /);
    expect(await decided(texts(4000), texts(4500), check)).toMatch(/^(inconclusive warn|pass) /);
    expect(await decided(texts(4000), texts(8000), check)).toMatch(/^regressed fail /);
  });
});

describe('a baseline in a file', () => {
  const checks: readonly CheckConfig[] = [{ row_count: { max_change_pct: 20 } }];

  test('is a profile that was kept', async () => {
    const contents = { 'before.csv': ids(1000) };
    const section = {
      config: { path: 'before.csv' },
      folder: '/repo',
      locate: () => ({ where: { file: '' } }),
      prefix: [],
    };
    const file = {
      path: '/repo/before.csv',
      shown: 'before.csv',
      format: 'csv',
      gzip: false,
      zstd: false,
      partition: [],
    } as const;
    const reading = { plan: planOf(section, null), dialect: {}, ports: portsOf(contents) };
    const kept = writeProfile(await profileFiles([file], reading));
    const output = await gate(
      { 'now.csv': ids(600), 'kept.json': kept },
      { path: 'now.csv', baseline: { file: 'kept.json' }, checks },
    );
    expect(output.findings[0]).toMatchObject({ outcome: 'regressed', baseline: { value: 1000 } });
    expect(output.baseline).toMatchObject({ source: 'file', path: 'kept.json', commit: null });
    const damaged = gate(
      { 'now.csv': ids(600), 'kept.json': kept.replace('"rows":1000', '"rows":999') },
      { path: 'now.csv', baseline: { file: 'kept.json' }, checks },
    );
    expect(await problems(damaged)).toEqual([expect.stringMatching(/^input kept.json:.* is a profile whose parts/)]);
  });

  test('must be there, and must not be what is judged', async () => {
    const judged = gate({ 'now.csv': ids(3) }, { baseline: { file: 'now.csv' }, checks });
    expect(await problems(judged)).toEqual([
      expect.stringContaining('now.csv is the file that is judged: nothing is compared with itself') as unknown,
    ]);
    const absent = gate({ 'now.csv': ids(3) }, { baseline: { file: 'gone.csv' }, checks });
    expect(await problems(absent)).toEqual([
      expect.stringContaining('the baseline file gone.csv does not exist') as unknown,
    ]);
  });

  test('that nothing is compared with is not looked for', async () => {
    const { findings, baseline } = await gate(
      { 'now.csv': ids(3) },
      { baseline: { file: 'gone.csv' }, checks: [{ row_count: { min: 1 } }] },
    );
    expect([findings.map(({ outcome }) => outcome), baseline]).toEqual([['pass'], null]);
  });
});

describe('columns', () => {
  test('that are gone and that nothing names are told', async () => {
    const before = csv(
      'id,__proto__,b',
      rows(3, (at) => `${at},x,y`),
    );
    const { findings } = await gate(
      { 'now.csv': ids(3), 'before.csv': before },
      { path: 'now.csv', baseline: { file: 'before.csv' }, checks: [{ row_count: { max_change_pct: 20 } }] },
    );
    expect(findings.map(({ subject, rule, outcome, severity }) => [subject, rule, outcome, severity])).toEqual([
      ['', 'row_count', 'pass', 'info'],
      ['__proto__', 'column', 'disappeared', 'warn'],
      ['b', 'column', 'disappeared', 'warn'],
    ]);
  });

  test('that neither side has are a mistake', async () => {
    const output = gate(
      { 'now.csv': ids(3), 'before.csv': ids(3) },
      { path: 'now.csv', baseline: { file: 'before.csv' }, checks: [{ mean: { column: 'idd', max_change: 1 } }] },
    );
    expect(await problems(output)).toEqual([expect.stringContaining('there is no column "idd"') as unknown]);
  });
});

test('what is compared is said with the values that are new, however hostile', async () => {
  const before = column(['a', 'b']);
  const now = column(['a', '<script>', '`|`', ...rows(30, (at) => `n${at}`), '<script>']);
  const { findings } = await gate(
    { 'now.csv': now, 'before.csv': before },
    { path: 'now.csv', baseline: { file: 'before.csv' }, checks: [{ unseen_values: { column: 'x' } }] },
  );
  const { params, observed } = findings[0]!;
  expect(observed).toEqual({ value: 33 });
  expect(params.different).toBe(32);
  expect(params.values).toHaveLength(10);
  expect((params.values as unknown[])[0]).toEqual({ value: '<script>', count: 2 });
});

test('nothing is recorded where no run may record, or when no run would read it', async () => {
  const recorded = async (config: Partial<DataConfig>, event = 'push'): Promise<unknown> => {
    const asked = { checks: [{ row_count: { min: 1 } }], ...config };
    const { record } = await gate({ 'now.csv': ids(3) }, asked, { surroundings: onEvent('/repo', event) });
    return record?.files.map(({ role, path }) => `${role} ${path}`);
  };
  expect(await recorded({})).toEqual(['profile now.csv']);
  expect(await recorded({}, 'pull_request')).toBeUndefined();
  expect(await recorded({ baseline: 'artifact' })).toEqual(['profile now.csv']);
  expect(await recorded({ baseline: 'none' })).toBeUndefined();
  expect(await recorded({ baseline: 'git' })).toBeUndefined();
});

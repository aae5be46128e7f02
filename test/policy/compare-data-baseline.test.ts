import { expect, test } from '@jest/globals';
import type { CheckConfig, Config, DataConfig } from '../../src/config/config.ts';
import { compareConfigs } from '../../src/policy/compare-configs.ts';

const config = (gate: Partial<DataConfig>): Config => ({
  version: 1,
  data: { train: { path: 'train.csv', checks: [{ row_count: { min: 1 } }], ...gate } },
});
const notes = (before: Partial<DataConfig>, after: Partial<DataConfig>): string[] =>
  compareConfigs(config(before), config(after)).map(({ kind, keys }) => `${kind} ${keys.slice(2).join('.')}`);
const checks = (before: CheckConfig, after: CheckConfig): string[] => notes({ checks: [before] }, { checks: [after] });

test.each<[string, DataConfig['baseline'], DataConfig['baseline'], string[]]>([
  ['none', 'auto', 'none', ['changed baseline']],
  ['a file', 'auto', { file: 'kept.json' }, ['changed baseline']],
  ['another file', { file: 'a.json' }, { file: 'b.json' }, ['changed baseline']],
  ['what is the default', 'artifact', 'auto', ['changed baseline']],
  ['the default in writing', 'auto', 'auto', []],
])('a baseline that becomes %s', (_name, before, after, expected) => {
  const side = (baseline: DataConfig['baseline']): Partial<DataConfig> => (baseline === undefined ? {} : { baseline });
  expect(notes(side(before), side(after))).toEqual(expected);
  if (before === 'auto' && after === 'auto') expect(notes({}, side(after))).toEqual([]);
});

const x = { column: 'x' } as const;

test.each<[string, CheckConfig, CheckConfig, string[]]>([
  [
    'more change of rows',
    { row_count: { max_change_pct: 20 } },
    { row_count: { max_change_pct: 30 } },
    ['weaker checks.0.row_count.max_change_pct'],
  ],
  ['less change of rows', { row_count: { max_change_pct: 20 } }, { row_count: { max_change_pct: 10 } }, []],
  [
    'any change of rows',
    { row_count: { min: 1, max_change_pct: 20 } },
    { row_count: { min: 1 } },
    ['removed checks.0.row_count.max_change_pct'],
  ],
  ['a change besides', { row_count: { min: 1 } }, { row_count: { min: 1, max_change: 5 } }, []],
  [
    'more missing values',
    { missing: { ...x, max_increase_pct_points: 1 } },
    { missing: { ...x, max_increase_pct_points: 2 } },
    ['weaker checks.0.missing.max_increase_pct_points'],
  ],
  [
    'values that are new',
    { unseen_values: x },
    { unseen_values: { ...x, max_count: 1 } },
    ['weaker checks.0.unseen_values.max_count'],
  ],
  [
    'a percentage of them instead of none',
    { unseen_values: x },
    { unseen_values: { ...x, max_pct: 1 } },
    ['removed checks.0.unseen_values.max_count'],
  ],
  ['none of them in writing', { unseen_values: x }, { unseen_values: { ...x, max_count: 0 } }, []],
  [
    'numbers out of range only warn',
    { out_of_range: x },
    { out_of_range: { ...x, severity: 'warn' } },
    ['weaker checks.0.out_of_range.severity'],
  ],
  [
    'another quantile',
    { quantile: { ...x, q: 0.99, max: 5 } },
    { quantile: { ...x, q: 0.9, max: 5 } },
    ['removed checks.0'],
  ],
  ['a lower median', { median: { ...x, min: 5 } }, { median: { ...x, min: 4 } }, ['weaker checks.0.median.min']],
])('%s', (_name, before, after, expected) => {
  expect(checks(before, after)).toEqual(expected);
});

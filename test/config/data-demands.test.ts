import { expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

/** The problems of a data gate with these keys, each as `line message | hint`. */
function problems(keys: string): string[] {
  const text = `version: 1\ndata:\n  d:\n    path: d.csv\n${keys.replace(/^/gm, '    ')}\n`;
  const checked = checkConfig(parseYaml(text, 'ml-gates.yml'));
  if (!('problems' in checked)) return [];
  return checked.problems.map(({ message, where, hint }) =>
    [`${String(where?.line)} ${message}`, ...(hint === undefined ? [] : [hint])].join(' | '),
  );
}

test.each([
  ['- row_count: {max_change_pct: 20}'],
  ['- row_count: {max_change: 20, severity: warn}'],
  ['- missing: {column: x, max_increase_pct_points: 2}'],
  ['- missing: {column: x, max_change_pct: 20}'],
  ...['mean', 'min', 'max', 'sum', 'stdev', 'distinct', 'median'].map((name) => [
    `- ${name}: {column: x, max_change_pct: 20, max_change: 1, min: 0, max: 1}`,
  ]),
  ['- quantile: {column: x, q: 0.95, max_change_pct: 20}'],
  ['- unseen_values: {column: x}'],
  ['- unseen_values: {column: x, max_pct: 0.1, max_count: 3, severity: info}'],
  ['- out_of_range: {column: x}'],
])('%s is a check', (check) => {
  expect(problems(`checks:\n  ${check}`)).toEqual([]);
});

test.each(['auto', 'git', 'artifact', '{file: kept.json}', '{git: {ref: v1}}'])('baseline: %s', (baseline) => {
  expect(problems(`baseline: ${baseline}\nchecks:\n  - row_count: {max_change_pct: 20}`)).toEqual([]);
});

test.each<[string, string, RegExp]>([
  [
    'a baseline of none that is compared with',
    'baseline: none\nchecks:\n  - unseen_values: {column: x}',
    /^5 baseline is none, and unseen_values is to be compared with one \| remove baseline: none/,
  ],
  ['another word', 'baseline: record\nchecks:\n  - row_count: {max_change_pct: 20}', /"record"/],
  [
    'predictions',
    'baseline: {predictions: p.csv}\nchecks:\n  - row_count: {max_change_pct: 20}',
    /unknown key "predictions"/,
  ],
  [
    'a check without a bound',
    'checks:\n  - median: {column: x}',
    /^6 median demands nothing \| add min, max, max_change or max_change_pct/,
  ],
  [
    'rows without a bound',
    'checks:\n  - row_count: {severity: warn}',
    /^6 row_count demands nothing \| add min, max, max_change or max_change_pct/,
  ],
  [
    'missing values without a bound',
    'checks:\n  - missing: {column: x}',
    /^6 missing demands nothing \| add max_pct, max_count, max_increase_pct_points or max_change_pct/,
  ],
  ['a quantile of nothing', 'checks:\n  - quantile: {column: x, max: 1}', /"?q"?/],
  ['a quantile above all', 'checks:\n  - quantile: {column: x, q: 95, max: 1}', /95/],
  [
    'a range that holds nothing',
    'checks:\n  - median: {column: x, min: 2, max: 1}',
    /min 2 is above max 1: nothing can hold/,
  ],
  ['a negative change', 'checks:\n  - row_count: {max_change_pct: -1}', /-1/],
  ['a change of what has none', 'checks:\n  - unique: {column: x, max_change_pct: 5}', /unknown key "max_change_pct"/],
])('%s is a mistake', (_name, keys, message) => {
  expect(problems(keys)).toEqual([expect.stringMatching(message)]);
});

test('a baseline of none is none where nothing is compared', () => {
  expect(problems('baseline: none\nchecks:\n  - row_count: {min: 1}')).toEqual([]);
});

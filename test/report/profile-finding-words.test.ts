import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { remedies } from '../../src/report/remedies.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { sentence } from '../../src/report/sentence.ts';
import { aFinding, aGate } from '../support/builders.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const change = (rule: string, from: number, to: number, over: Partial<Finding> = {}): Partial<Finding> => ({
  rule,
  subject: rule === 'row_count' ? '' : 'age',
  outcome: 'regressed',
  params: { max_change_pct: 20 },
  observed: { value: to },
  baseline: { value: from },
  ...over,
});
const unseen = (over: Partial<Finding>, params: Finding['params']): Partial<Finding> => ({
  rule: 'unseen_values',
  subject: 'carrier',
  outcome: 'regressed',
  observed: { value: 14 },
  ...over,
  params: { max_count: 0, ...params },
});
const values = (...list: string[]) => ({ different: list.length, values: list.map((value) => ({ value, count: 1 })) });

test.each<[string, Partial<Finding>, string]>([
  ['rows that fell', change('row_count', 1000, 700), 'rows fell 1,000 → 700 (−30.0 %); at most 20 % is allowed'],
  [
    'rows in rows',
    change('row_count', 1000, 1300, { params: { max_change: 200 } }),
    'rows rose 1,000 → 1,300 (+300); at most 200 is allowed',
  ],
  [
    'rows within',
    change('row_count', 1000, 1100, { outcome: 'pass' }),
    'rows rose 1,000 → 1,100 (+10.0 %); at most 20 % allowed',
  ],
  ['rows that stayed', change('row_count', 10, 10, { outcome: 'pass' }), 'rows stayed at 10; at most 20 % allowed'],
  ['a mean', change('mean', 30, 38.5), 'the mean of age rose 30.0 → 38.5 (+28.3 %); at most 20 % is allowed'],
  [
    'a quantile',
    change('quantile', 30, 10, { params: { max_change_pct: 5, q: 0.95 } }),
    'the 0.95 quantile of age fell 30 → 10 (−66.7 %); at most 5 % is allowed',
  ],
  [
    'more missing values',
    change('missing', 2, 6.1, { params: { max_increase_pct_points: 2 } }),
    'missing values of age rose 2.0 % → 6.1 % of rows (+4.1 points); at most 2 points more are allowed',
  ],
  [
    'a baseline of zero',
    change('missing', 0, 6.1, { outcome: 'not-comparable', reason: { code: 'baseline-zero' } }),
    'missing values of age rose 0.0 % → 6.1 % of rows: a percentage of a baseline of 0 allows nothing',
  ],
  [
    'what is not settled',
    change('distinct', 1000, 1210, { outcome: 'inconclusive', reason: { code: 'within-sketch-error' } }),
    'the number of different values of age rose 1,000 → 1,210 (+21.0 %); at most 20 % is allowed; not settled: the limit lies within the error of the estimate',
  ],
  [
    'the first run',
    { rule: 'row_count', subject: '', params: { max_change_pct: 20 }, outcome: 'bootstrap', observed: { value: 700 } },
    'rows are 700: first run, nothing to compare with yet',
  ],
  [
    'no baseline',
    change('mean', 0, 3, { outcome: 'no-baseline', reason: { code: 'no-git' } }),
    'the mean of age is 3: no baseline to compare with: there is no git repository here',
  ],
  [
    'a new column',
    change('mean', 0, 3, { outcome: 'new', reason: { code: 'not-in-baseline' } }),
    'the mean of age is 3: nothing to compare with: the baseline does not have it',
  ],
  [
    'a column that is gone',
    change('mean', 0, 3, { outcome: 'unmeasured', reason: { code: 'absent' } }),
    'the data has no column `age`, which a check names',
  ],
  [
    'a median that is too high',
    {
      rule: 'median',
      subject: 'age',
      outcome: 'violated',
      params: { max: 9 },
      limit: { op: '<=', value: 9 },
      observed: { value: 9.5 },
    },
    'the median of age is 9.50; it must be ≤ 9',
  ],
  [
    'a quantile that holds',
    {
      rule: 'quantile',
      subject: 'age',
      params: { max: 9, q: 0.5 },
      limit: { op: '<=', value: 9 },
      observed: { value: 9 },
    },
    'age: `quantile` 0.5 ≤ 9',
  ],
  [
    'unseen values',
    unseen({}, values('ZZ', '<b>')),
    'carrier: 14 rows hold 2 values that the baseline does not have: "ZZ" and "&#60;b&#62;"; none is allowed',
  ],
  [
    'one unseen value',
    unseen({ observed: { value: 1 } }, values('ZZ')),
    'carrier: 1 row holds a value that the baseline does not have: "ZZ"; none is allowed',
  ],
  [
    'unseen values in percent',
    unseen({ observed: { value: 2.5 } }, { ...values('ZZ'), max_pct: 1 }),
    'carrier: 2.5 % of rows hold a value that the baseline does not have: "ZZ"; at most 1 % is allowed',
  ],
  [
    'unseen values that nobody knows',
    unseen({}, { at_least: true, different: 0, values: [] }),
    'carrier: at least 14 rows hold values that the baseline does not have; none is allowed',
  ],
  [
    'too many values',
    unseen({ outcome: 'not-comparable', reason: { code: 'too-many-values' } }, { at_least: true }),
    'carrier: `unseen_values` cannot be told: its values are too many to be known one by one: of a column a profile keeps up to 1,024',
  ],
  [
    'no unseen value',
    unseen({ outcome: 'pass', observed: { value: 0 } }, {}),
    'carrier: no value that the baseline does not have',
  ],
  [
    'numbers out of range',
    {
      rule: 'out_of_range',
      subject: 'age',
      outcome: 'regressed',
      observed: { value: 7 },
      params: { max_count: 3, baseline_min: 18, baseline_max: 90 },
    },
    'age: 7 rows are outside of the baseline’s range, 18 to 90; at most 3 allowed',
  ],
  [
    'a column without a rule that is gone',
    { rule: 'column', subject: '`x`', outcome: 'disappeared' },
    'the column <code>&#96;x&#96;</code> was in the baseline and is gone; no rule names it',
  ],
])('%s', (_name, over, words) => {
  const finding = aFinding(over);
  expect(plain(md(sentence(finding, aGate({ id: 'data/train', findings: [finding] }))))).toBe(words);
});

test.each<[string, Partial<Finding>, string]>([
  [
    'no baseline',
    {
      outcome: 'no-baseline',
      reason: { code: 'not-at-commit', params: { remedies: ['commit-file', 'record', 'give-file'] } },
    },
    'let this workflow run on a push to the base branch, which records it | commit the data on the base branch | profile the data of the base in this job (`ml-gates profile`) and name that file: <code>baseline: {file: …}</code>',
  ],
  [
    'a first run',
    { outcome: 'bootstrap', severity: 'warn' },
    'the next pull request is compared with the data that is committed on its base branch, or with the profile that this workflow records there',
  ],
])('the ways on from %s', (_name, over, words) => {
  const finding = aFinding({ rule: 'row_count', subject: '', params: { max_change_pct: 20 }, ...over });
  const gate = aGate({ id: 'data/train', findings: [finding] });
  expect(
    remedies(gate, 'ml-gates.yml')
      .map((way) => plain(md(way)))
      .join(' | '),
  ).toBe(words);
});

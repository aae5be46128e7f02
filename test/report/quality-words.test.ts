import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { dataSentence } from '../../src/report/data-words.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { aFinding, aGate } from '../support/builders.ts';

test.each<[string, Partial<Finding>, string]>([
  [
    'rows',
    {
      rule: 'rowCount',
      subject: '',
      outcome: 'violated',
      params: { mustBeGreaterThan: 1000, unit: 'rows' },
      observed: { value: 4 },
    },
    'there are 4 rows; there must be more than 1000',
  ],
  [
    'a percentage',
    {
      rule: 'nullValues',
      outcome: 'violated',
      params: { mustBeLessThan: 10, unit: 'percent' },
      observed: { value: 25 },
    },
    'email is null in 25.0 % of rows; that must be less than 10 %',
  ],
  [
    'a range, by the name of the rule',
    {
      rule: 'invalidValues',
      outcome: 'violated',
      params: { mustBeBetween: [0, 2], unit: 'rows', name: 'known_states' },
      observed: { value: 3 },
    },
    'email has values that are not valid in 3 rows; that must be between 0 and 2 (`known_states`)',
  ],
  [
    'one row',
    { rule: 'duplicateValues', outcome: 'violated', params: { mustBe: 0, unit: 'rows' }, observed: { value: 1 } },
    'email repeats a value in 1 row; that must be 0',
  ],
  [
    'a rule that holds',
    { rule: 'missingValues', outcome: 'pass', params: { mustBeLessOrEqualTo: 5, unit: 'percent' } },
    'email: `missingValues` must be at most 5 %',
  ],
  [
    'a rule that nobody decides',
    { rule: 'sql', outcome: 'unmeasured', reason: { code: 'not-decided' } },
    'email: `sql` was not measured: no gate decides rules of this kind',
  ],
  [
    'a column that is not there',
    {
      rule: 'nullValues',
      outcome: 'unmeasured',
      reason: { code: 'absent', params: { columns: ['email'] } },
      params: { mustBe: 0, unit: 'rows' },
    },
    'the data has no column `email`, which the schema constrains',
  ],
])('a rule of a data contract: %s', (_, over, words) => {
  const finding = aFinding({ subject: 'email', ...over });
  expect(md(dataSentence(finding, aGate({ id: 'data/x' }))).replaceAll('\u00a0', ' ')).toBe(words);
});

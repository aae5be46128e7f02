import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { dataSentence } from '../../src/report/data-words.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { aFinding, aGate } from '../support/builders.ts';

test.each<[string, Partial<Finding>, string]>([
  ['a least number of rows', { rule: 'row_count', limit: { op: '>=', value: 20000 } }, '`row_count` ≥ 20,000'],
  ['a greatest number of rows', { rule: 'row_count', limit: { op: '<=', value: 40000 } }, '`row_count` ≤ 40,000'],
  [
    'a share of missing values',
    { rule: 'missing', subject: 'tailnum', params: { max_pct: 0.5 }, limit: { op: '<=', value: 0.5 } },
    'tailnum: `missing` ≤ 0.5 %',
  ],
  [
    'a count of missing values',
    { rule: 'missing', subject: 'tailnum', params: { max_count: 1200 }, limit: { op: '<=', value: 1200 } },
    'tailnum: `missing` ≤ 1,200',
  ],
  ['a number of a schema as it is written there', { rule: 'const', limit: { op: '==', value: 2013 } }, '`const` 2013'],
  ['a rule without a limit', { rule: 'uniqueKeys', subject: 'id' }, 'id: `uniqueKeys` holds'],
])('a check that holds says what it demanded: %s', (_, over, words) => {
  const finding = aFinding({ subject: '', ...over });
  expect(md(dataSentence(finding, aGate({ id: 'data/x' }))).replaceAll('\u00a0', ' ')).toBe(words);
});

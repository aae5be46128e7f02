import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import { found, gate, problems, record } from './gate.ts';

const lines = (values: readonly unknown[]): string => values.map((a) => `${JSON.stringify({ a })}\n`).join('');
const noNumbers = [1, '99999', 'abc', true, [7], null];

describe('what is no number among numbers is a finding, not left out', () => {
  test.each<CheckConfig>([
    { max: { column: 'a', max: 5 } },
    { mean: { column: 'a', max: 5 } },
    { median: { column: 'a', max: 5 } },
    { out_of_range: { column: 'a' } },
  ])('%j', async (check) => {
    const contents = {
      'a.jsonl': lines(noNumbers),
      'a.json': JSON.stringify(noNumbers.map((a) => ({ a }))),
      'before.jsonl': lines([1, 2, 3]),
    };
    for (const path of ['a.jsonl', 'a.json']) {
      const baseline = 'out_of_range' in check ? { baseline: { file: 'before.jsonl' } } : {};
      const bad = await found(contents, { path, checks: [check], ...baseline });
      expect(bad).toContainEqual(expect.stringMatching(/^a\/type ×4 does-not-cast @a\.json/));
    }
  });

  test('a schema that says what the column holds decides itself', async () => {
    const schema = record({ a: { type: ['integer', 'string', 'boolean', 'array', 'null'] } });
    const all = await found(
      { 'a.jsonl': lines(noNumbers) },
      { checks: [{ max: { column: 'a', max: 5 } }] },
      { schema },
    );
    expect(all).toEqual([]);
  });
});

describe('unseen values', () => {
  const unseen = { checks: [{ unseen_values: { column: 'zip' } }], baseline: { file: 'before.csv' }, path: 'now.csv' };
  const texts = record({ zip: { type: 'string' } });

  test.each([
    ['01234\n99999', '1234\n99999', 1],
    ['0e12345', '0e99999', 1],
    ['100', '1e2', 1],
    ['01234\n99999', '99999\n01234', 0],
  ])('texts are compared as they are written: %j, %j', async (before, now, count) => {
    const contents = { 'before.csv': `zip\n${before}\n`, 'now.csv': `zip\n${now}\n` };
    const { findings } = await gate(contents, unseen, { schema: texts });
    const finding = findings.find(({ rule }) => rule === 'unseen_values');
    expect(finding).toMatchObject({ outcome: count === 0 ? 'pass' : 'regressed' });
  });
});

test('whole numbers beyond 2^53 that differ in JSON are different keys', async () => {
  const ids = ['9007199254740992', '9007199254740993', '9007199254740993'];
  const content = ids.map((id) => `{"id": ${id}}\n`).join('');
  const all = await found({ 'a.jsonl': content }, { checks: [{ unique: { column: 'id' } }] });
  expect(all).toEqual([expect.stringMatching(/^id\/unique @a\.jsonl:3/)]);
});

test('so are those of records that are parsed one by one, and of a list of JSON', async () => {
  const ids = ['9007199254740992', '9007199254740993', '9007199254740993', '"x"'];
  const nested = ids.map((id) => `{"id": ${id}, "tags": [1]}`);
  const contents = { 'a.jsonl': nested.join('\n'), 'a.json': `[${nested.slice(0, 3).join(',\n')}]` };
  for (const path of ['a.jsonl', 'a.json'])
    expect(await found(contents, { path, uniqueKeys: [['id']] })).toEqual([
      `id/uniqueKeys @${path}:3 "9007199254740993"`,
    ]);
});

test('a dialect beside a file that has none is a mistake', async () => {
  const parquet = readFileSync('test/fixtures/parquet/pyarrow-plain.parquet');
  const output = gate({ 'a.parquet': parquet }, { dialect: { missingValues: ['NA'] }, uniqueKeys: [['id']] });
  expect(await problems(output)).toEqual([expect.stringContaining('a dialect is of delimited text')]);
});

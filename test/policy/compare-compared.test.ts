import { expect, test } from '@jest/globals';
import type { DataConfig } from '../../src/config/config.ts';
import type { Json } from '../../src/core/json.ts';
import { compareWritten, understand } from '../../src/gates/policy/written-schemas.ts';

type Gate = Partial<DataConfig>;

async function loosened(before: Json | null, after: Json, gate: Gate): Promise<readonly string[]> {
  const config = { path: 'a.csv', ...gate };
  const of = async (document: Json) => ({ schema: await understand({ document, part: null }), config });
  const base = before === null ? ({ schema: null, config } as const) : await of(before);
  const notes = compareWritten(base, await of(after));
  return notes.map(({ keys, kind, about }) => `${keys.join('/')} ${kind}${about === undefined ? '' : ` (${about})`}`);
}

const json = (a: Json): Json => ({ properties: { a, b: {} } });
const table = (type?: string): Json => ({ fields: [{ name: 'a', ...(type === undefined ? {} : { type }) }] });
const contract = (logicalType?: string): Json => ({
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  schema: [{ name: 't', properties: [{ name: 'a', ...(logicalType === undefined ? {} : { logicalType }) }] }],
});

const referring: Gate = { foreignKeys: [{ fields: ['b', 'a'], reference: { path: 'ids.csv', fields: ['x', 'y'] } }] };
const few: Gate = { checks: [{ distinct: { column: 'a', min: 2, max: 10 } }] };
const told = ['properties/a/type changed (compared)'];
const toldOfField = ['fields/a/type changed (compared)'];

test.each<[string, Gate, Json | null, Json, string[]]>([
  // 01 is not among 1, 2, 3 as a text, and it is as a number
  ['a foreign key', referring, json({}), json({ type: 'integer' }), told],
  ['a foreign key, by the values that there may be', referring, json({}), json({ enum: [1, 2] }), told],
  ['a foreign key of a column that was not declared', referring, { properties: {} }, json({ type: 'number' }), told],
  ['a foreign key of a gate without a schema', referring, null, json({ type: 'integer' }), told],
  ['a foreign key of a Table Schema', referring, table(), table('integer'), toldOfField],
  ['a foreign key of a Table Schema, days', referring, table('any'), table('date'), toldOfField],
  ['a foreign key of a contract', referring, contract(), contract('integer'), toldOfField],
  ['at most so many values', few, json({}), json({ type: ['integer', 'null'] }), told],
  [
    'values that the baseline lacks',
    { checks: [{ unseen_values: { column: 'a' } }] },
    null,
    json({ type: 'number' }),
    told,
  ],
  // what was a text stays one
  ['texts', referring, json({}), json({ type: 'string' }), []],
  ['texts of a Table Schema', referring, table(), table('string'), []],
  ['numbers that were numbers', referring, json({ type: 'number' }), json({ type: 'integer' }), []],
  ['another column', referring, { properties: { c: {} } }, { properties: { c: { type: 'integer' } } }, []],
  // what is equal as texts is equal as values: more rows repeat a key, none fewer
  ['unique keys', { uniqueKeys: [['a']] }, json({}), json({ type: 'integer' }), []],
  ['a unique column', { checks: [{ unique: { column: 'a' } }] }, json({}), json({ type: 'integer' }), []],
  [
    'at least so many values',
    { checks: [{ distinct: { column: 'a', min: 2 } }] },
    json({}),
    json({ type: 'integer' }),
    [],
  ],
  ['no key at all', { checks: [{ row_count: { min: 1 } }] }, json({}), json({ type: 'integer' }), []],
  // those files say themselves what a value is
  ['files with types', { ...referring, path: ['a.parquet', 'b.jsonl.gz'] }, json({}), json({ type: 'integer' }), []],
  [
    'one with types and one without',
    { ...referring, path: ['a.parquet', 'b/*'] },
    json({}),
    json({ type: 'integer' }),
    told,
  ],
])('a type that comes: %s', async (_, gate, before, after, expected) => {
  expect(await loosened(before, after, gate)).toEqual(expected);
});

test('a type that goes, and another one, are told as such alone', async () => {
  expect(await loosened(json({ type: 'integer' }), json({}), referring)).toEqual(['properties/a/type removed']);
  expect(await loosened(json({ type: 'string' }), json({ type: 'integer' }), referring)).toEqual([
    'properties/a/type weaker',
  ]);
});

test('columns that a pattern declares may have been either', async () => {
  const patterns = (type: string): Json => ({ patternProperties: { '^a$': { type } } });
  expect(await loosened(patterns('string'), json({ type: 'integer' }), referring)).toContain(told[0]);
  expect(await loosened(json({}), patterns('integer'), referring)).toContain(told[0]);
});

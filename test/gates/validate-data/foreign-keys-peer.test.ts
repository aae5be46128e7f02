import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gate, record } from './gate.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/foreign-keys');
const read = (name: string): Uint8Array => readFileSync(path.join(folder, name));
/** How many rows DuckDB's anti-join leaves, by the columns of a key. */
const expected = JSON.parse(read('expected.json').toString()) as Readonly<Record<string, number>>;
const schema = record({
  id: { type: ['integer', 'null'] },
  name: { type: ['string', 'null'] },
  day: { type: ['string', 'null'] },
  price: { type: ['number', 'null'] },
  small: { type: ['integer', 'null'] },
});
const formats = ['csv', 'jsonl', 'parquet'];

test.each(formats.flatMap((child) => formats.map((parent) => [child, parent] as const)))(
  'a %s that refers to a %s: as many strangers as DuckDB finds',
  async (child, parent) => {
    const contents = {
      [`child.${child}`]: read(`child.${child}`),
      [`parent.${parent}`]: read(`parent.${parent}`),
      's.json': JSON.stringify(schema),
    };
    const foreignKeys = Object.keys(expected).map((key) => {
      const fields = key.split('+');
      return { fields, reference: { resource: 'parents', fields } };
    });
    const resources = { parents: { path: `parent.${parent}`, schema: 's.json' } };
    const config = { path: `child.${child}`, schema: 's.json', foreignKeys };
    const { findings } = await gate(contents, config, { resources });
    const keys = findings.filter(({ rule }) => rule === 'foreignKeys');
    expect(Object.fromEntries(keys.map(({ subject, count }) => [subject, count]))).toEqual(expected);
    expect(findings.filter(({ rule, outcome }) => rule !== 'foreignKeys' && outcome !== 'pass')).toEqual([]);
  },
);

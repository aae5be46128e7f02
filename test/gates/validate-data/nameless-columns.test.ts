import { expect, test } from '@jest/globals';
import type { DataConfig } from '../../../src/config/config.ts';
import { bad, gate, problems } from './gate.ts';

type Contents = Readonly<Record<string, string>>;

const checks: DataConfig['checks'] = [{ row_count: { min: 1 } }];
const headless = { header: false } as const;
const named = (...names: string[]): string =>
  JSON.stringify({ fields: names.map((name) => ({ name })), fieldsMatch: 'subset' });
const files: Contents = {
  'data.csv': '1,2\n3,4\n',
  'data.jsonl': '{" ": 1, "b": 2}\n',
  'two.json': named('a', 'b'),
  'blank.json': named('a', ''),
  'blanks.json': JSON.stringify({ properties: { ' ': {} } }),
  'open.json': JSON.stringify({ minProperties: 1 }),
};

test.each<[string, Partial<DataConfig>, string]>([
  [
    'no schema',
    { dialect: headless },
    'header is false, and there is no schema: nobody says what the columns of data.csv',
  ],
  [
    'a schema without columns',
    { dialect: headless, schema: 'open.json' },
    'header is false, and the schema declares none',
  ],
  [
    'a field without a name',
    { schema: 'blank.json' },
    'column 2 of the schema is called "", and a column of delimited',
  ],
  ['the same without a header', { schema: 'blank.json', dialect: headless }, 'column 2 of the schema is called ""'],
  ['a name of blanks', { schema: 'blanks.json' }, 'column 1 of the schema is called " "'],
])('columns that nobody can name: %s', async (_, config, message) => {
  const found = await problems(gate(files, { path: 'data.csv', checks, ...config }));
  expect(found).toEqual([expect.stringContaining(message)]);
});

test('what a foreign key refers to must have names, too', async () => {
  const keys: DataConfig['foreignKeys'] = [{ fields: 'b', reference: { resource: 'other', fields: 'x' } }];
  const config = { path: 'data.csv', schema: 'two.json', dialect: headless, foreignKeys: keys };
  const resources = { other: { path: 'data.csv', dialect: headless } };
  expect(await problems(gate(files, config, { resources }))).toEqual([
    expect.stringContaining('(foreignKeys refer to data/other)'),
  ]);
});

test.each<[string, DataConfig]>([
  ['a schema in the order of the file', { path: 'data.csv', schema: 'two.json', dialect: headless }],
  ['JSON, where a name may be a blank', { path: 'data.jsonl', checks, schema: 'blanks.json' }],
  ['no header that is asked for', { path: 'data.csv', checks, dialect: { header: true } }],
])('columns that have names: %s', async (_, config) => {
  expect(bad((await gate(files, config)).findings)).toEqual([]);
});

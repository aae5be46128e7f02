import { expect, test } from '@jest/globals';
import type { CheckConfig, DataConfig } from '../../src/config/config.ts';
import { compareConfigs } from '../../src/policy/compare-configs.ts';

const loosened = (before: Partial<DataConfig>, after: Partial<DataConfig>, others: DataConfig[] = []): string[] => {
  const data = (gate: Partial<DataConfig>) => ({
    train: { path: 'a.csv', ...gate },
    ...Object.fromEntries(others.map((other, index) => [`other${index}`, other])),
  });
  const notes = compareConfigs({ version: 1, data: data(before) }, { version: 1, data: data(after) });
  return notes.map(({ kind, keys }) => `${kind} ${keys.join('.')}`);
};

const column = 'x';
const told = ['changed data.train.path'];

test.each<[CheckConfig | null, string[]]>([
  // whatever the file that joins holds, what failed still fails
  [null, []],
  [{ row_count: { max: 10 } }, []],
  [{ unique: { column } }, []],
  [{ missing: { column, max_count: 3 } }, []],
  [{ unseen_values: { column } }, []],
  // it may bring the rows that were too few, or make few of many
  [{ row_count: { min: 10 } }, told],
  [{ row_count: { max_change_pct: 10 } }, told],
  [{ missing: { column, max_pct: 5 } }, told],
  [{ unseen_values: { column, max_pct: 5 } }, told],
  [{ mean: { column, min: 1 } }, told],
  [{ distinct: { column, min: 2 } }, told],
])('a file joins: %j', (check, expected) => {
  const gate = { uniqueKeys: [['id']], ...(check === null ? {} : { checks: [check] }) };
  expect(loosened(gate, { ...gate, path: ['a.csv', 'b.csv'] })).toEqual(expected);
  expect(loosened({ ...gate, path: ['a.csv', 'b.csv'] }, { ...gate, path: ['b.csv', 'a.csv'] })).toEqual([]);
});

test('a file that joins may bring the keys that another data set lacked', () => {
  const other: DataConfig = {
    path: 'c.csv',
    foreignKeys: [{ fields: 'a', reference: { resource: 'train', fields: 'b' } }],
  };
  expect(loosened({}, { path: ['a.csv', 'b.csv'] }, [other])).toEqual(told);
  const elsewhere: DataConfig = {
    ...other,
    foreignKeys: [{ fields: 'a', reference: { resource: 'other0', fields: 'b' } }],
  };
  expect(loosened({}, { path: ['a.csv', 'b.csv'] }, [elsewhere])).toEqual([]);
});

test('a file that leaves, and one in the place of another', () => {
  expect(loosened({ path: ['a.csv', 'b.csv'] }, { path: 'a.csv' })).toEqual(told);
  expect(loosened({ path: 'a.csv' }, { path: 'b.csv' })).toEqual(told);
});

test.each<[DataConfig['dialect'], string[]]>([
  [{ header: true, quoteChar: '"' }, []],
  [{ header: false }, ['changed data.train.dialect.header']],
  [{ quoteChar: "'" }, ['changed data.train.dialect.quoteChar']],
])('a dialect that says what held anyway is none: %j', (dialect, expected) => {
  expect(loosened({}, { dialect: dialect! })).toEqual(expected);
});

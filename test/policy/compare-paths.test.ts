import { expect, test } from '@jest/globals';
import type { CheckConfig, DataConfig } from '../../src/config/config.ts';
import type { ForeignKeyConfig } from '../../src/config/foreign-key-config.ts';
import type { CountedDemand, QualityDemand } from '../../src/plan/quality-demand.ts';
import { noTerms, type TableTerms } from '../../src/plan/table-terms.ts';
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

test.each<[ForeignKeyConfig['reference'], string[]]>([
  [{ fields: 'id' }, told],
  [{ resource: '', fields: 'id' }, told],
  [{ resource: 'train', fields: 'id' }, told],
  // what the files of a key hold, does not depend on those of the data
  [{ path: 'ids.csv', fields: 'id' }, []],
])('a file that joins may bring the keys that its own rows lacked: %j', (reference, expected) => {
  const gate = { foreignKeys: [{ fields: 'parent', reference }] };
  expect(loosened(gate, { ...gate, path: ['a.csv', 'b.csv'] })).toEqual(expected);
});

type Quality = Partial<Omit<CountedDemand, 'metric'>> & Pick<QualityDemand, 'metric'>;

test.each<[Quality, string[]]>([
  [{ metric: 'rowCount', operator: 'mustBeGreaterThan', value: 1000 }, told],
  [{ metric: 'rowCount', operator: 'mustBeBetween', value: [10, 20] as const }, told],
  [{ metric: 'rowCount', operator: 'mustBe', value: 10 }, told],
  [{ metric: 'rowCount', operator: 'mustBeLessThan', value: 10 }, []],
  [{ metric: 'nullValues', operator: 'mustBeLessThan', value: 5, unit: 'percent' }, told],
  [{ metric: 'nullValues', operator: 'mustBeLessThan', value: 5 }, []],
  [{ metric: 'duplicateValues', operator: 'mustBe', value: 0, unit: 'percent' }, []],
  [{ metric: 'invalidValues', operator: 'mustNotBe', value: 3 }, told],
  [{ metric: 'sql' }, []],
])('a file joins, and the base has a contract that demands %j', (rule, expected) => {
  const demand = { columns: [], severity: 'fail', name: '', unit: 'rows', ...rule } as QualityDemand;
  expect(joined({ ...noTerms, quality: [demand] })).toEqual(expected);
});

test('a file joins, and the schema of the base has a check of all rows', () => {
  expect(joined({ ...noTerms, checks: [{ distinct: { column, min: 2 } }] })).toEqual(told);
  expect(joined({ ...noTerms, checks: [{ unique: { column } }] })).toEqual([]);
});

function joined(terms: TableTerms): string[] {
  const of = (path: DataConfig['path']) => ({ version: 1 as const, data: { train: { path, schema: 'c.yaml' } } });
  const notes = compareConfigs(of('a.csv'), of(['a.csv', 'b.csv']), new Map([['train', terms]]));
  return notes.map(({ kind, keys }) => `${kind} ${keys.join('.')}`);
}

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

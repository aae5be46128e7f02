import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import type { DataConfig } from '../../src/config/config.ts';
import { compareWritten, understand } from '../../src/gates/policy/written-schemas.ts';

type Mapping = Readonly<Record<string, Json>>;

/** What a change loosens, each as `keys kind`. */
async function loosened(before: Json, after: Json, config: Partial<DataConfig> = {}): Promise<readonly string[]> {
  const [base, head] = [before, after].map(async (document) => ({
    schema: await understand({ document, part: null }),
    config: { path: 'a.csv', ...config },
  }));
  const notes = compareWritten(await base!, await head!);
  return notes.map(({ keys, kind }) => `${keys.join('/')} ${kind}`);
}

const table = (field: Mapping, more: Mapping = {}): Json => ({
  fields: [{ name: 'a', ...field }, { name: 'b' }],
  ...more,
});
const contract = (property: Mapping, more: Mapping = {}): Json => ({
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  schema: [{ name: 't', properties: [{ name: 'a', logicalType: 'string', ...property }], ...more }],
});
const held = (type: string, constraints: Mapping): Json => table({ type, constraints });
const rule = (quality: Mapping): Json => contract({ quality: [{ metric: 'nullValues', ...quality }] });

describe('a Table Schema', () => {
  test.each<[string, Json, Json, string[]]>([
    [
      'less required',
      held('integer', { required: true }),
      held('integer', {}),
      ['fields/a/type weaker', 'required removed'],
    ],
    [
      'a lower bound that is lower',
      held('integer', { minimum: 5 }),
      held('integer', { minimum: '4' }),
      ['fields/a/minimum weaker'],
    ],
    ['a higher one', held('integer', { minimum: 5 }), held('integer', { minimum: 6 }), []],
    [
      'a later day',
      held('date', { maximum: '2024-01-01' }),
      held('date', { maximum: '2024-01-02' }),
      ['fields/a/maximum weaker'],
    ],
    ['an earlier day', held('date', { maximum: '2024-01-02' }), held('date', { maximum: '2024-01-01' }), []],
    [
      'a bound of days that is gone',
      held('date', { minimum: '2024-01-02' }),
      held('date', {}),
      ['fields/a/minimum removed'],
    ],
    ['a bound of days that is new', held('date', {}), held('date', { minimum: '2024-01-02' }), []],
    [
      'another pattern of days',
      table({ type: 'date' }),
      table({ type: 'date', format: '%d/%m/%Y' }),
      ['fields/a changed'],
    ],
    ['any value', table({ type: 'integer' }), table({ type: 'any' }), ['fields/a/type removed']],
    [
      'more values of enum',
      held('string', { enum: ['x'] }),
      held('string', { enum: ['x', 'y'] }),
      ['fields/a/enum weaker'],
    ],
    [
      'more that is missing',
      table({}, { missingValues: [''] }),
      table({}, { missingValues: ['', 'NA'] }),
      ['missingValues weaker'],
    ],
    ['a key that is gone', table({}, { uniqueKeys: [['a']] }), table({}), ['uniqueKeys/0 removed']],
    [
      'a key of more columns',
      table({}, { uniqueKeys: [['a']] }),
      table({}, { uniqueKeys: [['a', 'b']] }),
      ['uniqueKeys/0 removed'],
    ],
    ['no longer unique', held('string', { unique: true }), held('string', {}), ['checks/0 removed']],
    ['other columns may be there', table({}), table({}, { fieldsMatch: 'subset' }), ['fieldsMatch weaker']],
    ['words alone', table({ title: 'A' }), table({ title: 'B' }), []],
    ['a mistake', table({ type: 'integer' }), table({ type: 'integr' }), ['fields changed']],
    ['another language', table({ type: 'integer' }), { properties: {} }, [' changed']],
  ])('%s', async (_, before, after, expected) => {
    expect(await loosened(before, after)).toEqual(expected);
  });
});

describe('what a field means by "missing"', () => {
  const bad = ['', 'bad'];
  const listed = { constraints: { enum: ['1', '2'] } };
  const weaker = ['fields/a/missingValues weaker'];
  test.each<[string, Mapping, Mapping, string[]]>([
    ['of any value', listed, { ...listed, missingValues: bad }, weaker],
    ['of any value that was a text', { type: 'string' }, { missingValues: bad }, ['fields/a/type removed', ...weaker]],
    ['of a number', { type: 'integer' }, { type: 'integer', missingValues: bad }, weaker],
    ['more than before', { missingValues: [''] }, { missingValues: bad }, weaker],
    ['what the data set means, after all', { missingValues: [] }, {}, weaker],
    [
      'less, which a required field no longer refuses',
      { missingValues: bad },
      { missingValues: [''] },
      ['fields/a/missingValues changed'],
    ],
    ['the same in another order', { missingValues: bad }, { missingValues: ['bad', ''] }, []],
  ])('%s', async (_, before, after, expected) => {
    expect(await loosened(table(before), table(after))).toEqual(expected);
  });

  test('is more where the data set means more, and no less where the field says so itself', async () => {
    const all = (missingValues: string[], field: Mapping = {}): Json => table(field, { missingValues });
    expect(await loosened(all(bad, { missingValues: [''] }), all(bad))).toEqual(weaker);
    expect(await loosened(all(['']), all([''], { missingValues: bad }))).toEqual(weaker);
    expect(await loosened(all(['']), all(bad, { missingValues: [''] }))).toEqual(['missingValues weaker']);
  });

  test('of a column that the schema did not name', async () => {
    const named: Json = { fields: [{ name: 'a' }], fieldsMatch: 'subset' };
    const both: Json = { fields: [{ name: 'a' }, { name: 'b', missingValues: bad }], fieldsMatch: 'subset' };
    expect(await loosened(named, both)).toEqual(['fields/b/missingValues weaker']);
  });
});

describe('columns that a schema names', () => {
  const of = (fieldsMatch: string, ...names: string[]): Json => ({
    fields: names.map((name) => ({ name })),
    fieldsMatch,
  });
  test.each<[string, string[], string[], string[]]>([
    ['exact', ['a', 'b'], ['a'], ['fields/b removed']],
    // A file with `b` was refused, and one without it is now: of what was demanded nothing is lost, and a column that comes with its
    // data is no loosening that somebody would stop at. It is told all the same, since `exact` said that no such column may come unseen.
    ['exact', ['a'], ['a', 'b'], ['fields/b extended']],
    ['exact', ['a', 'b'], ['b', 'a'], ['fields changed']],
    ['exact', ['a', 'b'], ['x', 'a', 'b'], ['fields/x extended']],
    ['exact', ['a', 'b'], ['b', 'x', 'a'], ['fields/x extended', 'fields changed']],
    ['exact', ['a', 'b', 'c'], ['c', 'a'], ['fields/b removed', 'fields changed']],
    ['equal', ['a', 'b'], ['b', 'a'], []],
    ['equal', ['a', 'b'], ['a', 'c'], ['fields/b removed', 'fields/c extended']],
    ['subset', ['a', 'b'], ['a'], ['fields/b removed']],
    ['subset', ['a'], ['a', 'b'], []],
    ['superset', ['a', 'b'], ['a'], []],
    // it may be there now, and need not
    ['superset', ['a'], ['a', 'b'], ['fields/b weaker']],
    ['partial', ['a', 'b'], ['a'], []],
    ['partial', ['a'], ['a', 'b'], ['fields/b weaker']],
    ['exact', ['a', '__proto__'], ['a', '__proto__'], []],
    ['exact', ['a'], ['a', '__proto__'], ['fields/__proto__ extended']],
  ])('%s: %j, then %j', async (match, before, after, expected) => {
    expect(await loosened(of(match, ...before), of(match, ...after))).toEqual(expected);
  });

  test('that need not all be there now are told as weaker', async () => {
    const subset = { ...(of('subset', 'a', 'b') as Mapping) };
    const partial = { ...(of('partial', 'a', 'b') as Mapping) };
    expect(await loosened(of('exact', 'a'), subset)).toEqual(['fieldsMatch weaker', 'fields/b extended']);
    expect(await loosened(of('exact', 'a'), partial)).toEqual(['fieldsMatch weaker', 'fields/b weaker']);
  });

  test('are told once, where their values are', async () => {
    const typed: Json = { fields: [{ name: 'a' }, { name: 'b', type: 'integer' }] };
    expect(await loosened(typed, of('exact', 'a'))).toEqual(['fields/b removed']);
  });

  test('count as the config says, of a JSON Schema too', async () => {
    const [one, two]: Json[] = [{ properties: { a: {} } }, { properties: { a: {}, b: {} } }];
    expect(await loosened(two!, one!)).toEqual([]);
    expect(await loosened(two!, one!, { fieldsMatch: 'equal' })).toEqual(['properties/b removed']);
    expect(await loosened(of('exact', 'a'), of('exact', 'a', 'b'), { fieldsMatch: 'subset' })).toEqual([]);
  });
});

describe('columns that no header names', () => {
  const headless = { dialect: { header: false } };
  const props = (...names: string[]): Json => ({
    properties: Object.fromEntries(names.map((name) => [name, name === 'a' ? { minLength: 2 } : {}])),
  });
  test('are held to what another was once they stand in another order', async () => {
    expect(await loosened(props('a', 'b'), props('b', 'a'), headless)).toEqual(['properties changed']);
    expect(await loosened(props('a', 'b'), props('a', 'b', 'c'), headless)).toEqual([]);
    expect(await loosened(props('a', 'b'), props('b', 'a'))).toEqual([]);
    const fields = (...names: string[]): Json => ({ fields: names.map((name) => ({ name })), fieldsMatch: 'equal' });
    expect(await loosened(fields('a', 'b'), fields('b', 'a'), headless)).toEqual(['fields changed']);
  });
});

describe('what the config says instead', () => {
  const missing = (...missingValues: string[]): Json => table({}, { missingValues });
  test('holds, whatever the schema says', async () => {
    const dialect = { missingValues: [''] };
    expect(await loosened(missing(''), missing('', 'NA'), { dialect })).toEqual([]);
    expect(await loosened(table({}), table({}, { fieldsMatch: 'partial' }), { fieldsMatch: 'equal' })).toEqual([]);
  });

  test('may be what the schema no longer says', async () => {
    const keyed = table({}, { uniqueKeys: [['a', 'b']] });
    expect(await loosened(keyed, table({}), { uniqueKeys: [['b']] })).toEqual([]);
    expect(
      await loosened(held('string', { unique: true }), held('string', {}), { checks: [{ unique: { column: 'a' } }] }),
    ).toEqual([]);
  });
});

test('a schema that its gate refuses is compared key by key, with nothing excused', async () => {
  const broken = table({ type: 'integr' });
  expect(await loosened(broken, table({ type: 'integr' }, { missingValues: ['', 'NA'] }))).toEqual([
    'missingValues changed',
  ]);
  expect(await loosened('s.json', { properties: {} })).toEqual([' changed']);
});

describe('a data contract', () => {
  test.each<[string, Json, Json, string[]]>([
    [
      'a longer text',
      contract({ logicalTypeOptions: { maxLength: 3 } }),
      contract({ logicalTypeOptions: { maxLength: 4 } }),
      ['fields/a/maxLength weaker'],
    ],
    [
      'a key no more',
      contract({ primaryKey: true, required: true }),
      contract({ required: true }),
      ['uniqueKeys/0 removed'],
    ],
    ['more nulls', rule({ mustBeLessThan: 5 }), rule({ mustBeLessThan: 6 }), ['quality/a/nullValues changed']],
    ['fewer nulls', rule({ mustBeLessThan: 5 }), rule({ mustBeLessThan: 4 }), []],
    [
      'a rule that warns',
      rule({ mustBe: 0 }),
      rule({ mustBe: 0, severity: 'warning' }),
      ['quality/a/nullValues changed'],
    ],
    ['a rule that fails', rule({ mustBe: 0, severity: 'info' }), rule({ mustBe: 0 }), []],
    ['a rule that is gone', rule({ mustBe: 0 }), contract({}), ['quality/a/nullValues removed']],
    ['a rule that is new', contract({}), rule({ mustBe: 0 }), []],
    [
      'a new rule of values',
      contract({}),
      contract({ quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['x'] } }] }),
      [],
    ],
    ['owners', contract({}), { ...(contract({}) as Mapping), team: [] }, []],
  ])('%s', async (_, before, after, expected) => {
    expect(await loosened(before, after)).toEqual(expected);
  });
});

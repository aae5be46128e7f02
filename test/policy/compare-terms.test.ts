import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { compareWritten } from '../../src/gates/policy/written-schemas.ts';

type Mapping = Readonly<Record<string, Json>>;

/** What a change loosens, each as `keys kind`. */
async function loosened(before: Json, after: Json): Promise<readonly string[]> {
  const notes = await compareWritten({ document: before, part: null }, { document: after, part: null });
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

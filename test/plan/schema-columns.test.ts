import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { enumeratesProperties, recordDemands, schemaColumns, schemaPatterns } from '../../src/plan/schema-columns.ts';

const object = (properties: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
const typesOf = (column: Json, more: Readonly<Record<string, Json>> = {}): unknown =>
  schemaColumns(object({ column }, more))[0]?.types;

describe('the types of a column', () => {
  test.each<[string, Json, readonly string[]]>([
    ['one', { type: 'integer' }, ['integer']],
    ['several, in the order of trying', { type: ['string', 'number', 'null'] }, ['null', 'number', 'string']],
    ['null alone', { type: 'null' }, ['null']],
    ['none said', {}, ['string']],
    ['anything', true, ['string']],
    ['of values', { enum: [1, 2.5, null, 'a', true] }, ['null', 'boolean', 'integer', 'number', 'string']],
    ['of one value', { const: 5 }, ['integer']],
    ['of null', { const: null }, ['null']],
    ['of a list and an object', { enum: [[1], { a: 1 }] }, ['array', 'object']],
    ['the type says more than values', { type: 'string', enum: ['1'] }, ['string']],
    ['of what it must not be', { not: { const: 1 } }, ['integer', 'string']],
    ['of a union', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, ['null', 'integer']],
    ['of one of', { oneOf: [{ type: 'number' }, { const: 'n/a' }] }, ['number', 'string']],
    ['of all of', { allOf: [{ type: 'integer' }, { minimum: 0 }] }, ['integer']],
    ['the narrowest of all of', { allOf: [{ type: ['integer', 'string'] }, { type: 'integer' }] }, ['integer']],
    ['by reference', { $ref: '#/$defs/age' }, ['null', 'integer']],
    [
      'by a reference in a union',
      { anyOf: [{ $ref: '#/$defs/age' }, { type: 'string' }] },
      ['null', 'integer', 'string'],
    ],
    ['by an anchor', { $ref: '#score' }, ['number']],
    ['by a name that needs escaping', { $ref: '#/$defs/a~1b%25' }, ['boolean']],
    ['by a reference that leads nowhere', { $ref: '#/$defs/toString' }, ['string']],
    ['by a reference to itself', { $ref: '#/properties/column' }, ['string']],
  ])('%s', (_, column, expected) => {
    const $defs = {
      age: { type: ['integer', 'null'] },
      score: { $anchor: 'score', type: 'number' },
      'a/b%': { type: 'boolean' },
    };
    expect(typesOf(column, { $defs })).toEqual(expected);
  });
});

describe('columns', () => {
  test('stand in the order of the schema, with what is required beside', () => {
    const schema = object({ b: { type: 'string' }, a: { type: 'string' } }, { required: ['a', 'c'] });
    expect(schemaColumns(schema).map(({ name, required }) => [name, required])).toEqual([
      ['b', false],
      ['a', true],
      ['c', true],
    ]);
  });

  test('come from references and allOf as well', () => {
    const schema = {
      $ref: '#/$defs/base',
      allOf: [object({ b: { type: 'integer' }, a: { minimum: 0 } }, { required: ['b'] })],
      $defs: { base: object({ a: { type: 'integer' } }, { required: ['a'] }) },
    };
    expect(schemaColumns(schema)).toMatchObject([
      { name: 'b', required: true, types: ['integer'] },
      { name: 'a', required: true, types: ['integer'], demands: [{ keyword: 'minimum' }, { keyword: 'type' }] },
    ]);
  });

  test('may have the names of what every object has', () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"integer"},"constructor":{"type":"number"},"toString":{"type":"boolean"}},"required":["__proto__","hasOwnProperty"]}',
    ) as Json;
    expect(schemaColumns(schema).map(({ name, types, required }) => [name, types[0], required])).toEqual([
      ['__proto__', 'integer', true],
      ['constructor', 'number', false],
      ['toString', 'boolean', false],
      ['hasOwnProperty', 'string', true],
    ]);
  });

  test.each<[string, Json]>([
    ['true', true],
    ['nothing', {}],
    ['a list', []],
  ])('%s declares none', (_, schema) => expect(schemaColumns(schema)).toEqual([]));

  test('are found in a schema whose parts are shared a billion times over', () => {
    const $defs: Record<string, Json> = { d30: { type: 'integer', minimum: 0 } };
    for (let level = 0; level < 30; level += 1) {
      const next = { $ref: `#/$defs/d${level + 1}` };
      $defs[`d${level}`] = { allOf: [next, next], anyOf: [next, next] };
    }
    const [column] = schemaColumns(object({ a: { $ref: '#/$defs/d0' } }, { $defs }));
    expect(column).toMatchObject({ types: ['integer'] });
    expect(column?.demands.filter(({ keyword }) => keyword === 'minimum')).toHaveLength(1);
    expect(enumeratesProperties(object({}, { $ref: '#/$defs/d0', $defs }))).toBe(false);
  });
});

describe('demands', () => {
  const demandsOf = (column: Json): unknown => schemaColumns(object({ column }))[0]?.demands;

  test.each<[string, Json, unknown]>([
    ['a bound', { minimum: 5 }, [{ keyword: 'minimum', params: { minimum: 5 }, limit: { op: '>=', value: 5 } }]],
    [
      'an open bound',
      { exclusiveMaximum: 5 },
      [{ keyword: 'exclusiveMaximum', params: { exclusiveMaximum: 5 }, limit: { op: '<', value: 5 } }],
    ],
    [
      'a type',
      { type: ['integer', 'null'] },
      [{ keyword: 'type', params: { type: ['integer', 'null'] }, limit: { op: 'is', value: 'integer, null' } }],
    ],
    [
      'values',
      { enum: [1, 'a', null] },
      [{ keyword: 'enum', params: { enum: [1, 'a', null] }, limit: { op: 'in', value: '1, a, null' } }],
    ],
    ['one number', { const: 5 }, [{ keyword: 'const', params: { const: 5 }, limit: { op: '==', value: 5 } }]],
    ['one text', { const: 'a' }, [{ keyword: 'const', params: { const: 'a' }, limit: { op: 'is', value: 'a' } }]],
    ['a keyword without an operator', { multipleOf: 0.1 }, [{ keyword: 'multipleOf', params: { multipleOf: 0.1 } }]],
    ['descriptions demand nothing', { title: 't', description: 'd', examples: [1], default: 1, $comment: 'c' }, []],
    ['parts speak for themselves', { items: { type: 'string' }, properties: {}, if: {}, then: {}, else: {} }, []],
  ])('%s', (_, column, expected) => expect(demandsOf(column)).toEqual(expected));

  test('a long list of values is cut where it is shown, and only there', () => {
    const values = Array.from({ length: 500 }, (_, index) => `value-${index}`);
    const [demand] = demandsOf({ enum: values }) as { params: unknown; limit: { value: string } }[];
    expect(demand?.params).toEqual({ enum: values });
    expect(demand?.limit.value).toHaveLength(400);
  });
});

test('columns that no property names have the types of a pattern', () => {
  const schema = object(
    { id: { type: 'string' } },
    { patternProperties: { '^x_': { type: 'number' } }, additionalProperties: { type: ['integer', 'null'] } },
  );
  expect(schemaPatterns(schema)).toEqual([
    { pattern: '^x_', types: ['number'] },
    { pattern: '', types: ['null', 'integer'] },
  ]);
  expect(schemaPatterns(object({}, { additionalProperties: false }))).toEqual([]);
});

test('demands on the record are told apart', () => {
  const schema = { allOf: [{ minProperties: 1 }], anyOf: [{ required: ['a'] }], additionalProperties: false };
  expect(recordDemands(schema)).toEqual(['anyOf', 'minProperties']);
  expect(enumeratesProperties(schema)).toBe(true);
  expect(enumeratesProperties({ additionalProperties: false })).toBe(false);
  expect(enumeratesProperties({ then: { additionalProperties: { type: 'integer' } } })).toBe(true);
});

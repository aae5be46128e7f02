import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { compileRecordValidator, type Draft } from '../../src/plan/record-validator.ts';

const object = (properties: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});

/** What a record breaks, as `keyword column`. */
function breaches(schema: Json, record: string, draft: Draft = '2020-12'): string[] {
  const validate = compileRecordValidator(schema, draft);
  return validate(JSON.parse(record) as Record<string, unknown>).map(({ keyword, column }) => `${keyword} ${column}`);
}

describe.each<Draft>(['2020-12', 'draft-07'])('%s', (draft) => {
  test.each<[string, Json, string, string[]]>([
    ['a type that holds', { type: 'integer' }, '{"a":1.0}', []],
    ['a type', { type: 'integer' }, '{"a":1.5}', ['type a']],
    ['no coercion', { type: 'integer' }, '{"a":"1"}', ['type a']],
    ['a union of types', { type: ['integer', 'null'] }, '{"a":null}', []],
    ['null', { type: 'null' }, '{"a":0}', ['type a']],
    ['absent', { type: 'integer' }, '{}', []],
    ['values', { enum: [1, 'x', null] }, '{"a":"y"}', ['enum a']],
    ['null among values', { enum: [1, null] }, '{"a":null}', []],
    ['a constant', { const: { b: [1] } }, '{"a":{"b":[1]}}', []],
    ['another constant', { const: false }, '{"a":0}', ['const a']],
    ['all that is broken', { type: 'number', minimum: 5, multipleOf: 2 }, '{"a":3}', ['minimum a', 'multipleOf a']],
    ['a decimal step', { type: 'number', multipleOf: 0.01 }, '{"a":19.99}', []],
    ['steps of a tenth', { type: 'number', multipleOf: 0.1 }, '{"a":0.30000000000000004}', ['multipleOf a']],
    ['characters, not code units', { type: 'string', maxLength: 2 }, '{"a":"😀😀"}', []],
    ['a pattern with properties of Unicode', { type: 'string', pattern: '^\\p{Lu}$' }, '{"a":"É"}', []],
    ['a date', { type: 'string', format: 'date' }, '{"a":"2023-02-29"}', ['format a']],
    [
      'a date with time needs a zone',
      { type: 'string', format: 'date-time' },
      '{"a":"2023-02-28T10:00:00"}',
      ['format a'],
    ],
    ['an email address', { type: 'string', format: 'email' }, '{"a":"x"}', ['format a']],
    ['of a list', { type: 'array', items: { type: 'number' } }, '{"a":[1,"x"]}', ['type a']],
    ['nothing is allowed', false, '{"a":1}', ['false schema a']],
    ['a reference', { $ref: '#/definitions/age' }, '{"a":-1}', ['minimum a']],
    ['a union', { anyOf: [{ type: 'integer' }, { type: 'boolean' }] }, '{"a":"x"}', ['anyOf a']],
    ['a union behind a reference', { $ref: '#/definitions/either' }, '{"a":"x"}', ['anyOf a']],
    ['a union of references', { anyOf: [{ $ref: '#/definitions/age' }, { type: 'null' }] }, '{"a":-1}', ['anyOf a']],
    ['exactly one', { oneOf: [{ type: 'integer' }, { type: 'number' }] }, '{"a":1}', ['oneOf a']],
    ['not', { not: { type: 'integer' } }, '{"a":1}', ['not a']],
    ['if and then', { type: 'integer', if: { minimum: 10 }, then: { maximum: 20 } }, '{"a":30}', ['maximum a']],
  ])('%s', (_, column, record, expected) => {
    const definitions = {
      age: { type: 'integer', minimum: 0 },
      either: { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
    };
    expect(breaches(object({ a: column }, { definitions }), record, draft)).toEqual(expected);
  });

  test.each<[string, Readonly<Record<string, Json>>, string, string[]]>([
    ['required', { required: ['a', 'b'] }, '{}', ['required a', 'required b']],
    ['required, null', { required: ['a'] }, '{"a":null}', []],
    ['required and no property', { required: ['z'] }, '{}', ['required z']],
    [
      'required on a condition',
      { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } },
      '{"a":1}',
      ['required b'],
    ],
    ['required in a union', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, '{"c":1}', ['anyOf ']],
    ['nothing beside', { additionalProperties: false }, '{"x":1,"a":1}', ['additionalProperties x']],
    ['beside, held to a type', { additionalProperties: { type: 'integer' } }, '{"x":"1"}', ['type x']],
    ['by a pattern', { patternProperties: { '^a': { type: 'integer' } } }, '{"ab":"1"}', ['type ab']],
    ['how many', { minProperties: 2 }, '{"a":1}', ['minProperties ']],
    ['names', { propertyNames: { pattern: '^[a-z]$' } }, '{"A":1}', ['pattern ', 'propertyNames ']],
  ])('of the record: %s', (_, more, record, expected) =>
    expect(breaches(object({ a: {}, b: {} }, more), record, draft)).toEqual(expected),
  );

  test.each(['anyOf', 'oneOf', 'not', 'if', 'properties', 'a/b', 'a~b', 'a b', '%', '', '0'])(
    'a column may be called %j',
    (name) => {
      const schema = object({ [name]: { type: 'integer', minimum: 5 } });
      expect(breaches(schema, JSON.stringify({ [name]: 1 }), draft)).toEqual([`minimum ${name}`]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('or %j', (name) => {
    const schema = JSON.parse(
      `{"type":"object","properties":{"${name}":{"type":"integer"}},"required":["${name}"],"additionalProperties":false}`,
    ) as Json;
    expect(breaches(schema, '{}', draft)).toEqual([`required ${name}`]);
    expect(breaches(schema, `{"${name}":"x"}`, draft)).toEqual([`type ${name}`]);
    expect(breaches(schema, `{"${name}":1}`, draft)).toEqual([]);
    const without = object({ a: { type: 'integer' } }, { additionalProperties: false });
    expect(breaches(without, `{"${name}":1}`, draft)).toEqual([`additionalProperties ${name}`]);
  });

  test('a record that is refused is never told as accepted', () => {
    const shared = { type: 'integer' };
    const schema = object({ a: { anyOf: [shared, { $ref: '#/properties/b' }] }, b: shared });
    expect(breaches(schema, '{"a":"x","b":"y"}', draft)).toEqual(expect.arrayContaining(['anyOf a', 'type b']));
  });

  test.each<[string, Json, RegExp]>([
    ['a bound without a type', object({ a: { minimum: 5 } }), /minimum stands without the type that it is about/],
    ['properties without a type', object({ a: { properties: {} } }), /properties stands without the type/],
    ['an unknown format', object({ a: { type: 'string', format: 'zip' } }), /unknown format "zip"/],
    ['a pattern that is none', object({ a: { type: 'string', pattern: '(' } }), /Invalid regular expression/],
    ['a step of zero', object({ a: { type: 'number', multipleOf: 0 } }), /multipleOf cannot be 0: it must be > 0/],
    ['a type that is none', object({ a: { type: 'float' } }), /type cannot be "float"/],
    ['a reference to nothing', object({ a: { $ref: '#/$defs/nothing' } }), /can't resolve reference/],
  ])('refuses %s', (_, schema, message) => expect(() => compileRecordValidator(schema, draft)).toThrow(message));
});

test('each draft has its own keywords', () => {
  const needs = object({ a: {}, b: {} }, { dependentRequired: { a: ['b'] } });
  expect(breaches(needs, '{"a":1}')).toEqual(['dependentRequired b']);
  expect(() => compileRecordValidator(needs, 'draft-07')).toThrow(/unknown keyword: "dependentRequired"/);
  expect(breaches(object({ a: {} }, { unevaluatedProperties: false }), '{"x":1}')).toEqual(['unevaluatedProperties x']);
  const tuple: Json = { type: 'array', minItems: 1, maxItems: 1, prefixItems: [{ type: 'integer' }], items: false };
  expect(breaches(object({ a: tuple }), '{"a":["x"]}')).toEqual(['type a']);
});

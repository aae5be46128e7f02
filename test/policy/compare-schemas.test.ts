import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import { compareSchemas } from '../../src/policy/compare-schemas.ts';

const notesOf = (before: Json, after: Json): string[] =>
  compareSchemas(before, after).map(({ kind, keys }) => `${kind} ${keys.join('/')}`);

const age = (schema: Json): Json => ({ type: 'object', properties: { age: schema } });
const at = 'properties/age/';

describe('what a keyword lets pass that it did not', () => {
  test.each<[Json, Json, string[]]>([
    [{ minimum: 18 }, { minimum: 17 }, [`weaker ${at}minimum`]],
    [{ minimum: 18 }, {}, [`removed ${at}minimum`]],
    [{ minimum: 18 }, { minimum: 19 }, []],
    [{ minimum: 18 }, { exclusiveMinimum: 18 }, []],
    [{ exclusiveMinimum: 18 }, { minimum: 18 }, [`removed ${at}exclusiveMinimum`]],
    [{ exclusiveMinimum: 18 }, { minimum: 19 }, []],
    [{ maximum: 90 }, { maximum: 91 }, [`weaker ${at}maximum`]],
    [{ maximum: 90 }, { exclusiveMaximum: 90 }, []],
    [{ minLength: 2 }, { minLength: 1 }, [`weaker ${at}minLength`]],
    [{ minLength: 0 }, {}, []],
    [{ maxLength: 2 }, {}, [`removed ${at}maxLength`]],
    [{ maxItems: 2 }, { maxItems: 3 }, [`weaker ${at}maxItems`]],
    [{ type: 'integer' }, { type: 'number' }, [`weaker ${at}type`]],
    [{ type: 'number' }, { type: 'integer' }, []],
    [{ type: 'integer' }, { type: ['integer', 'null'] }, [`weaker ${at}type`]],
    [{ type: ['integer', 'null'] }, { type: 'integer' }, []],
    [{ type: 'integer' }, {}, [`removed ${at}type`]],
    [{ enum: ['a', 'b'] }, { enum: ['b'] }, []],
    [{ enum: ['a', 'b'] }, { const: 'a' }, []],
    [{ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }, [`weaker ${at}enum`]],
    [{ const: 'a' }, { enum: ['a', 'b'] }, [`weaker ${at}const`]],
    [{ enum: ['a'] }, {}, [`removed ${at}enum`]],
    [{ required: ['a', 'b'] }, { required: ['b', 'c', 'a'] }, []],
    [{ required: ['a', 'b'] }, { required: ['b'] }, [`weaker ${at}required`]],
    [{ uniqueItems: true }, { uniqueItems: false }, [`weaker ${at}uniqueItems`]],
    [{ multipleOf: 5 }, { multipleOf: 10 }, []],
    [{ multipleOf: 5 }, { multipleOf: 7 }, [`changed ${at}multipleOf`]],
    [{ pattern: '^a' }, { pattern: '^ab' }, [`changed ${at}pattern`]],
    [{ pattern: '^a' }, {}, [`removed ${at}pattern`]],
    [{}, { pattern: '^a' }, []],
    [{ format: 'date' }, { format: 'date-time' }, [`changed ${at}format`]],
    [{}, { nullable: true }, [`changed ${at}nullable`]],
    [{ items: { minimum: 1 } }, { items: { minimum: 0 } }, [`weaker ${at}items/minimum`]],
    [{ items: { minimum: 1 } }, {}, [`removed ${at}items`]],
    [{ additionalProperties: false }, {}, [`removed ${at}additionalProperties`]],
    [
      { additionalProperties: false },
      { additionalProperties: { type: 'string' } },
      [`weaker ${at}additionalProperties`],
    ],
    [{}, { additionalProperties: false }, []],
    [
      { additionalProperties: false },
      { additionalProperties: false, properties: { x: true } },
      [`weaker ${at}properties/x`],
    ],
    [
      { additionalProperties: { type: 'string' } },
      { additionalProperties: { type: 'string' }, properties: { x: { type: 'string' } } },
      [],
    ],
    [{ properties: { x: { type: 'string' } } }, { additionalProperties: false }, []],
    [{ properties: { x: { type: 'string' } } }, {}, [`removed ${at}properties/x`]],
    [{ properties: { x: {} } }, {}, []],
    [
      { patternProperties: { '^x': { minimum: 1 } } },
      { patternProperties: { '^x': {} } },
      [`removed ${at}patternProperties/^x/minimum`],
    ],
    [
      { unevaluatedProperties: false },
      { unevaluatedProperties: false, properties: { x: {} } },
      [`weaker ${at}properties/x`],
    ],
    [{ anyOf: [{ minimum: 5 }, { const: 1 }] }, { anyOf: [{ minimum: 6 }] }, []],
    [{ anyOf: [{ minimum: 5 }] }, { anyOf: [{ minimum: 5 }, { const: 1 }] }, [`changed ${at}anyOf`]],
    [{ oneOf: [{ minimum: 5 }] }, { oneOf: [{ minimum: 6 }] }, [`changed ${at}oneOf`]],
    [{ not: { const: 1 } }, { not: { enum: [1, 2] } }, []],
    [{ not: { enum: [1, 2] } }, { not: { const: 1 } }, [`changed ${at}not`]],
    [{ not: { const: 1 } }, {}, [`removed ${at}not`]],
    [
      { if: { minimum: 5 }, then: { maximum: 9 } },
      { if: { minimum: 5 }, then: { maximum: 10 } },
      [`weaker ${at}then/maximum`],
    ],
    [{ if: { minimum: 5 }, then: { maximum: 9 } }, { if: { minimum: 6 }, then: { maximum: 9 } }, [`changed ${at}then`]],
    [{ if: { minimum: 5 }, then: { maximum: 9 } }, {}, [`removed ${at}then`]],
    [{ contains: { const: 1 }, minContains: 2 }, { contains: { const: 1 } }, [`removed ${at}minContains`]],
    [{ contains: { const: 1 } }, { contains: { const: 1 }, minContains: 0 }, [`weaker ${at}minContains`]],
    [{ title: 'a', description: 'b', examples: [1], default: 3 }, { title: 'c' }, []],
    [true, { minimum: 3 }, []],
    [false, true, ['weaker properties/age']],
    [{ minimum: 3 }, false, []],
  ])('%j → %j', (before, after, notes) => {
    expect(notesOf(age(before), age(after))).toEqual(notes);
  });
});

describe('references', () => {
  const inline: Json = { properties: { a: { type: 'integer', minimum: 1 }, b: { type: 'integer', minimum: 1 } } };
  const shared = (minimum: number): Json => ({
    $defs: { count: { type: 'integer', minimum } },
    properties: { a: { $ref: '#/$defs/count' }, b: { $ref: '#/$defs/count' } },
  });

  test('written out and back are the same', () => {
    expect(notesOf(inline, shared(1))).toEqual([]);
    expect(notesOf(shared(1), inline)).toEqual([]);
    expect(notesOf(inline, { allOf: [inline] })).toEqual([]);
  });

  test('a definition that is loosened is found where it is used', () => {
    expect(notesOf(shared(1), shared(0))).toEqual(['weaker properties/a/minimum', 'weaker properties/b/minimum']);
  });

  test.each(['oneOf', 'not', 'anyOf', 'dependentSchemas'])('also inside %s', (keyword) => {
    const of = (minimum: number): Json => {
      const inner: Json = { $ref: '#/$defs/count' };
      const held: Json = keyword === 'not' ? inner : keyword === 'dependentSchemas' ? { a: inner } : [inner];
      return { $defs: { count: { minimum } }, [keyword]: held };
    };
    expect(notesOf(of(1), of(1))).toEqual([]);
    expect([...notesOf(of(1), of(0)), ...notesOf(of(0), of(1))]).not.toEqual([]);
  });

  test('what stands beside a reference and in it', () => {
    const of = (minimum: number): Json => ({ $defs: { a: { minimum } }, $ref: '#/$defs/a', minimum: 0 });
    expect(notesOf(of(5), of(5))).toEqual([]);
    expect(notesOf(of(5), of(4))).toEqual(['weaker $ref/minimum']);
  });

  test('in draft-07 a reference silences what stands beside it', () => {
    const draft = 'http://json-schema.org/draft-07/schema#';
    const before: Json = { $schema: draft, definitions: { a: {} }, minimum: 5 };
    expect(notesOf(before, { ...before, $ref: '#/definitions/a' })).toEqual(['removed minimum']);
  });

  test('a schema that refers to itself ends', () => {
    const of = (minimum: number): Json => ({ minimum, properties: { next: { $ref: '#' } } });
    expect(notesOf(of(1), of(1))).toEqual([]);
    expect(notesOf(of(1), of(0))).toEqual(['weaker minimum', 'weaker properties/next/minimum']);
  });

  test('another draft', () => {
    expect(notesOf({}, { $schema: 'http://json-schema.org/draft-07/schema#' })).toEqual(['changed $schema']);
    expect(notesOf({}, { $schema: 'https://json-schema.org/draft/2020-12/schema' })).toEqual([]);
  });

  test('a schema made to be expensive is given up, and said', () => {
    const doubling: Record<string, Json> = {};
    for (let n = 0; n < 40; n += 1)
      doubling[`a${n}`] = { allOf: [{ $ref: `#/$defs/a${n + 1}` }, { $ref: `#/$defs/a${n + 1}` }] };
    const bomb: Json = { $defs: { ...doubling, a40: { minimum: 1 } }, $ref: '#/$defs/a0' };
    expect(notesOf({ minimum: 0 }, bomb)).toEqual(['changed ']);
  });
});

describe('what is no schema is compared as it stands', () => {
  test.each<[Json, Json, string[]]>([
    // names of properties, though keywords that hold nothing are called so
    [{ oneOf: [{ properties: { title: { minLength: 2 } } }] }, { oneOf: [{ properties: {} }] }, ['changed oneOf']],
    [
      { oneOf: [{ properties: { default: { minLength: 2 } } }] },
      { oneOf: [{ properties: { default: { minLength: 1 } } }] },
      ['changed oneOf'],
    ],
    [{ dependentRequired: { title: ['a'] } }, { dependentRequired: {} }, ['changed dependentRequired']],
    [{ dependencies: { title: ['a'] } }, { dependencies: { title: [] } }, ['changed dependencies']],
    // values
    [{ not: { const: { title: 1 } } }, { not: { const: { title: 2 } } }, ['changed not']],
    [{ oneOf: [{ const: { default: 1 } }] }, { oneOf: [{ const: { default: 2 } }] }, ['changed oneOf']],
    [{ enum: [{ 'x-a': 1 }] }, { enum: [{ 'x-a': 2 }] }, ['weaker enum']],
    // titles of schemas say nothing, wherever they stand
    [{ oneOf: [{ title: 'a', minLength: 1 }] }, { oneOf: [{ title: 'b', minLength: 1 }] }, []],
    [{ not: { items: [{ title: 'a' }] } }, { not: { items: [{ title: 'b' }] } }, []],
  ])('%j, then %j', (before, after, expected) => {
    expect(notesOf(before, after)).toEqual(expected);
  });
});

describe('what is evaluated now, an unevaluated schema no longer holds', () => {
  const closed = { properties: { id: {} }, unevaluatedProperties: false };
  const names = { properties: { age: {} } };
  const told = ['weaker unevaluatedProperties'];
  test.each<[string, Json, Json, string[]]>([
    ['by a part', closed, { ...closed, allOf: [names] }, told],
    ['by a reference', closed, { ...closed, $ref: '#/$defs/m', $defs: { m: names } }, told],
    ['by a branch', closed, { ...closed, anyOf: [names, {}] }, told],
    ['by a condition', closed, { ...closed, if: names, then: {} }, told],
    ['by what depends on another', closed, { ...closed, dependentSchemas: { id: names } }, told],
    ['by a pattern', closed, { ...closed, patternProperties: { a: true } }, told],
    ['by all others', closed, { ...closed, additionalProperties: true }, told],
    ['by its own name', closed, { ...closed, properties: { id: {}, age: {} } }, ['weaker properties/age']],
    [
      'not: what moved',
      { ...closed, allOf: [names] },
      { ...closed, properties: { id: {}, age: {} }, allOf: [names] },
      ['weaker properties/age'],
    ],
    ['not: what moved into a part', closed, { allOf: [{ properties: { id: {} } }], unevaluatedProperties: false }, []],
    [
      'not: what holds nothing',
      { ...closed, unevaluatedProperties: true },
      { ...closed, unevaluatedProperties: true, allOf: [names] },
      [],
    ],
    [
      'items, by a prefix',
      { unevaluatedItems: false },
      { unevaluatedItems: false, prefixItems: [{}] },
      ['weaker unevaluatedItems'],
    ],
    [
      'items, by all',
      { unevaluatedItems: { minimum: 5 } },
      { unevaluatedItems: { minimum: 5 }, items: {} },
      ['weaker unevaluatedItems'],
    ],
    [
      'items, by one that is contained',
      { unevaluatedItems: false },
      { unevaluatedItems: false, contains: {} },
      ['weaker unevaluatedItems'],
    ],
    [
      'items behind a longer prefix',
      { items: { minimum: 5 } },
      { items: { minimum: 5 }, prefixItems: [{}] },
      ['changed items'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(notesOf(before, after)).toEqual(expected);
  });
});

describe('references that lead elsewhere than they say', () => {
  const dynamic = (minLength: number): Json => ({
    properties: { a: { $dynamicRef: '#A' } },
    $defs: { a: { $dynamicAnchor: 'A', minLength } },
  });
  const scoped = (minLength: number): Json => ({
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: { a: { $id: 'https://example.org/a', $ref: '#/$defs/z', $defs: { z: { minLength } } }, z: {} },
  });
  test.each([dynamic, scoped])('are not followed: two documents are the same or are not', (of) => {
    expect(notesOf(of(2), of(2))).toEqual([]);
    expect(notesOf(of(2), of(1))).toEqual(['changed ']);
  });

  test.each([dynamic, scoped])('and a difference beside them does not hide them', (of) => {
    const beside = (minLength: number, minimum: number): Json => {
      const { properties, ...rest } = of(minLength) as { readonly properties: object };
      return { ...rest, properties: { ...properties, b: { minimum } } };
    };
    expect(notesOf(beside(2, 1), beside(1, 0))).toEqual(['weaker properties/b/minimum', 'changed ']);
    expect(notesOf(beside(2, 1), false)).toEqual(['changed ']);
    expect(notesOf(false, beside(2, 1))).toEqual(['changed ']);
  });
});

test('what is no JSON Schema is changed or is not', () => {
  const contract: Json = { kind: 'DataContract', schema: [{ name: 'a' }] };
  expect(notesOf(contract, { ...contract })).toEqual([]);
  expect(notesOf(contract, { ...contract, schema: [] })).toEqual(['changed schema']);
});

/** Schemas of small values, of every keyword that is ordered here. */
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.boolean() as fc.Arbitrary<Json>,
    fc.record(
      {
        type: fc.constantFrom<Json>('integer', 'number', 'string', ['integer', 'null'], ['object', 'number']),
        minimum: fc.integer({ min: 0, max: 3 }),
        exclusiveMinimum: fc.integer({ min: 0, max: 3 }),
        maximum: fc.integer({ min: 1, max: 4 }),
        multipleOf: fc.integer({ min: 1, max: 4 }),
        minLength: fc.integer({ min: 0, max: 2 }),
        maxLength: fc.integer({ min: 0, max: 2 }),
        pattern: fc.constantFrom('^a', 'b$'),
        enum: fc.subarray([0, 1, 2, 'a', 'ab', null], { minLength: 1 }),
        required: fc.subarray(['a', 'b']),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>,
    fc.record(
      {
        properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 2 }),
        additionalProperties: tie('schema'),
        unevaluatedProperties: fc.boolean(),
        patternProperties: fc.constantFrom<Json>({ '^a': true }, { '^[bc]': { type: 'integer' } }),
        dependentSchemas: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 1 }),
        required: fc.subarray(['a', 'b']),
        propertyNames: fc.constantFrom<Json>({ maxLength: 0 }, { pattern: '^a' }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>,
    fc.record(
      {
        not: tie('schema'),
        items: tie('schema'),
        prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        unevaluatedItems: fc.boolean(),
        contains: tie('schema'),
        minContains: fc.integer({ min: 0, max: 2 }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>,
    fc.record(
      {
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        if: tie('schema'),
        then: tie('schema'),
        else: tie('schema'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>,
  ),
}));

const atom = fc.constantFrom<Json>(0, 1, 1.5, 2, 3, 4, 'a', 'ab', 'b', '', null, true);
const instance: fc.Arbitrary<Json> = fc.oneof(
  atom,
  fc.array(atom, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), atom, { maxKeys: 3 }) as fc.Arbitrary<Json>,
);

/** A schema with one part put into it at random, so that pairs are near each other. */
const pair = fc
  .tuple(schema, schema, fc.constantFrom('same', 'beside', 'without', 'other'), fc.nat())
  .map(([before, other, how, at]): [Json, Json] => {
    if (how === 'same' || typeof before !== 'object' || before === null) return [before, before];
    if (how === 'other') return [before, other];
    if (how === 'beside')
      return [before, Object.fromEntries([before, other].flatMap((one) => Object.entries(one as object)))];
    const keys = Object.keys(before);
    const left = keys[at % Math.max(1, keys.length)];
    return [before, Object.fromEntries(Object.entries(before).filter(([key]) => key !== left))];
  });

/** `undefined` where ajv trips over its own code, as it does over `if: {}` beside two `patternProperties` of one pattern. */
function passes(validate: (value: unknown) => unknown, value: Json): boolean | undefined {
  try {
    return validate(value) === true;
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

test('where nothing was loosened, whatever passes now passed before', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const pairs = { judged: 0, skipped: 0 };
  fc.assert(
    fc.property(pair, fc.array(instance, { minLength: 20, maxLength: 20 }), ([before, after], values) => {
      if (compareSchemas(before, after).length > 0) return;
      const [old, now] = [ajv.compile(before as boolean | object), ajv.compile(after as boolean | object)];
      const verdicts = values.map((value) => ({ value, then: passes(old, value), now: passes(now, value) }));
      const isJudged = verdicts.every((one) => one.then !== undefined && one.now !== undefined);
      pairs[isJudged ? 'judged' : 'skipped'] += 1;
      if (isJudged) expect(verdicts.filter((one) => one.now === true && one.then === false)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(pairs.judged).toBeGreaterThan(100);
  expect(pairs.skipped).toBeLessThan(pairs.judged / 10);
});

test('a schema is never looser than itself, however it is written', () => {
  fc.assert(
    fc.property(schema, (one) => {
      expect(compareSchemas(one, structuredClone<Json>(one))).toEqual([]);
      expect(compareSchemas(one, { $defs: { one }, $ref: '#/$defs/one' })).toEqual([]);
    }),
  );
});

import { expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject, type Options, type SchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as record from '../../src/baseline/record-validator.ts';
import * as facts from '../../src/card/facts-validator.ts';
import * as config from '../../src/config/config-validator.ts';
import * as delivery from '../../src/core/delivery-validator.ts';
import * as profile from '../../src/profile/profile-validator.ts';

const { inParts } = (await import(new URL('../../scripts/precompile.mjs', import.meta.url).href)) as {
  inParts: (schema: SchemaObject) => SchemaObject;
};

const texts = ['text', 'a', '0'.repeat(40), '2027-01-31', '2027-01-31T00:00:00Z', 'owner/name', ''];
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  string: texts,
  number: [1, 0, -1, 0.5, 101],
  integer: [1, 0, 0.5],
  boolean: [true],
  null: [null],
};
/** Mostly something that the schema does not allow where it stands. */
const odd = fc.constantFrom<unknown>(...texts, null, true, -1, 101, 1e400, [], [1], ['a', 'a'], {}, { a: 1 });

/** Documents that are built as a schema says, with a mistake here and there. */
function documentOf(schema: SchemaObject | boolean): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return odd;
  const { then, else: otherwise, anyOf = [], items, properties, required = [], additionalProperties } = schema;
  const known = [schema.type ?? []].flat() as string[];
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const values = [...words, ...(words.length > 0 ? [] : known.flatMap((type) => scalars[type] ?? []))] as unknown[];
  const sound: fc.Arbitrary<unknown>[] = values.length === 0 ? [] : [fc.constantFrom(...values)];
  for (const branch of [then, otherwise, ...anyOf] as (SchemaObject | undefined)[])
    if (branch !== undefined) sound.push(documentOf(branch));
  if (items !== undefined) sound.push(fc.array(documentOf(items as SchemaObject), { maxLength: 3 }));
  if (typeof additionalProperties === 'object')
    sound.push(
      fc.dictionary(fc.constantFrom('a', 'b', 'not a name'), documentOf(additionalProperties as SchemaObject)),
    );
  if (properties !== undefined) {
    const keys = Object.entries(properties as object).map(([key, value]) => [key, documentOf(value as SchemaObject)]);
    const requiredKeys = required as string[];
    const whole = fc.record(Object.fromEntries(keys) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys });
    const more = fc.constantFrom({}, {}, {}, { 'x-own': 1 }, { unknown: 1 });
    sound.push(fc.tuple(whole, more).map(([some, others]) => ({ ...(some as object), ...others })));
  }
  return sound.length === 0
    ? odd
    : fc.oneof({ arbitrary: fc.oneof(...sound), weight: 40 }, { arbitrary: odd, weight: 1 });
}

/** What problems are made of; where in the schema something stands does not matter. */
function told({ instancePath, keyword, params, message, propertyName, data, parentSchema }: ErrorObject): object {
  const allowed = Object.keys((parentSchema?.properties ?? {}) as object);
  return { instancePath, keyword, params, message, propertyName, data, allowed };
}

test.each<[string, { schema: SchemaObject; options: Options }]>([
  ['a config', config],
  ['facts', facts],
  ['a delivery', delivery],
  ['a record', record],
  ['a profile', profile],
])('%s: the validator in parts tells the same errors in the same order', (_name, { schema, options }) => {
  const whole = new Ajv2020(options).compile(schema);
  const parts = new Ajv2020({ ...options, inlineRefs: false }).compile(inParts(schema));
  fc.assert(
    fc.property(documentOf(schema), (document) => {
      expect(parts(document)).toBe(whole(document));
      expect((parts.errors ?? []).map(told)).toEqual((whole.errors ?? []).map(told));
    }),
    { numRuns: 300 },
  );
});

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

/** Documents of keys and words that the schema knows, which break it in many ways. */
function documentsOf(schema: SchemaObject): fc.Arbitrary<unknown> {
  const keys = new Set<string>(['x-own', 'unknown']);
  const words = new Set<string>(['', 'text']);
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
    if (key === 'enum') for (const word of value as unknown[]) words.add(String(word));
    return value;
  });
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(...words),
      fc.constantFrom(null, true, 1, -1, 1.5, 1000),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const sections = Object.keys((schema.properties ?? {}) as object);
  return fc.dictionary(fc.constantFrom(...sections), value, { maxKeys: 6 });
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
    fc.property(documentsOf(schema), (document) => {
      expect(parts(document)).toBe(whole(document));
      expect((parts.errors ?? []).map(told)).toEqual((whole.errors ?? []).map(told));
    }),
    { numRuns: 500 },
  );
});

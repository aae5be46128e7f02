import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { schemaFaults } from '../../src/plan/schema-lint.ts';

const faults = (schema: Json): string[] =>
  schemaFaults(schema).map(({ path, message, hint }) => `/${path.join('/')} ${message} | ${hint ?? ''}`);
const column = (schema: Json): Json => ({ type: 'object', properties: { a: schema } });

describe('mistakes in a schema, each at its key', () => {
  const away = 'put the schema into $defs and write "#/$defs/…"';
  const endless = '/ this schema refers to itself without end, so that nothing can be held to it | ';
  test.each<[string, Json, string[]]>([
    [
      'a keyword misspelt',
      column({ minimun: 1 }),
      ['/properties/a/minimun unknown keyword "minimun" | did you mean minimum?'],
    ],
    [
      'a keyword of elsewhere',
      { 'x-owner': 'me' },
      ['/x-owner unknown keyword "x-owner" | JSON Schema has no such keyword'],
    ],
    [
      'all of them',
      { requierd: [], properties: { a: { typ: 1 } } },
      [
        '/requierd unknown keyword "requierd" | did you mean required?',
        '/properties/a/typ unknown keyword "typ" | did you mean type?',
      ],
    ],
    [
      'a remote reference',
      column({ $ref: 'https://example.org/a.json' }),
      [`/properties/a/$ref "$ref" leads out of this file ("https://example.org/a.json") | ${away}`],
    ],
    [
      'another file',
      column({ $ref: 'a.json#/x' }),
      [`/properties/a/$ref "$ref" leads out of this file ("a.json#/x") | ${away}`],
    ],
    ['a list for a schema', [], ['/ a schema stands here as a mapping, true or false | ']],
    ['a text for a schema', column('integer'), ['/properties/a a schema stands here as a mapping, true or false | ']],
    [
      'deep in lists and maps',
      { anyOf: [{ not: { patternProperties: { x: { itms: 1 } } } }] },
      ['/anyOf/0/not/patternProperties/x/itms unknown keyword "itms" | did you mean items?'],
    ],
    ['a reference to the whole from itself', { $ref: '#' }, [endless]],
    [
      'a circle',
      { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { anyOf: [{ $ref: '#/$defs/a' }] } } },
      [endless],
    ],
    ['a circle in a column', column({ not: { $ref: '#/properties/a' } }), [endless]],
  ])('%s', (_, schema, expected) => expect(faults(schema)).toEqual(expected));
});

describe('no mistakes', () => {
  test.each<[string, Json]>([
    ['true', true],
    ['nothing', {}],
    ['names of columns are no keywords', { properties: { minimun: {}, anyOf: {}, $ref: { type: 'string' } } }],
    [
      'values are no schemas',
      { const: { minimun: 1 }, enum: [{ minimun: 1 }], default: { $ref: 'x' }, examples: [{ a: 1 }] },
    ],
    [
      'a tree refers to itself through its parts',
      {
        type: 'object',
        properties: { tree: { $ref: '#/$defs/node' } },
        $defs: { node: { type: 'array', items: { $ref: '#/$defs/node' } } },
      },
    ],
    ['one part used twice', { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }], $defs: { a: {} } }],
    ['dependencies on names', { dependencies: { a: ['b'] } }],
  ])('%s', (_, schema) => expect(faults(schema)).toEqual([]));
});

test('a chain of references is followed to its end, however long', () => {
  const $defs: Record<string, Json> = { d20000: {} };
  for (let link = 0; link < 20_000; link += 1) $defs[`d${link}`] = { $ref: `#/$defs/d${link + 1}` };
  expect(faults({ $ref: '#/$defs/d0', $defs })).toEqual([]);
  expect(faults({ $ref: '#/$defs/d0', $defs: { ...$defs, d20000: { $ref: '#/$defs/d0' } } })).toHaveLength(1);
});

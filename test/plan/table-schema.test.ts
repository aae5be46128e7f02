import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { translateTableSchema } from '../../src/plan/table-schema.ts';

/** The mistakes of a descriptor, each as `place: message`. */
function faults(document: Json): readonly string[] {
  const translated = translateTableSchema(document);
  return 'faults' in translated ? translated.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
}

const field = (more: Readonly<Record<string, Json>>): Json => ({ fields: [{ name: 'v', ...more }] });
const held = (type: string, constraints: Readonly<Record<string, Json>>): Json => field({ type, constraints });

describe('what cannot be decided is a mistake, at its place', () => {
  test.each<[string, Json, string[]]>([
    [
      'no fields',
      { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json' },
      [': a Table Schema has fields, and there are none'],
    ],
    ['fields of no mappings', { fields: ['a'] }, ['fields.0: a field is a mapping, and "a" is none']],
    ['a field without a name', { fields: [{}] }, ['fields.0: a field has a name, and here is none']],
    [
      'two fields of one name',
      { fields: [{ name: 'a' }, { name: 'a' }] },
      ['fields.1.name: two fields are called "a"'],
    ],
    ['a type that is none', field({ type: 'strin' }), ['fields.0.type: type cannot be "strin"']],
    [
      'a constraint beside the constraints',
      field({ type: 'string', required: true }),
      ['fields.0.required: required stands beside the constraints, where it demands nothing'],
    ],
    [
      'a misspelt key',
      field({ type: 'string', constrants: {} }),
      ['fields.0.constrants: unknown key "constrants" of a field'],
    ],
    [
      'a misspelt constraint',
      held('string', { minLenght: 3 }),
      ['fields.0.constraints.minLenght: unknown key "minLenght" of constraints'],
    ],
    [
      'a misspelt key of the schema',
      { fields: [{ name: 'a' }], primarykey: 'a' },
      ['primarykey: unknown key "primarykey" of a Table Schema'],
    ],
    [
      'a constraint of another type',
      held('string', { minimum: 3 }),
      ['fields.0.constraints.minimum: minimum is not decided of the type "string"'],
    ],
    [
      'a bound of a duration',
      held('duration', { minimum: 'P1D' }),
      ['fields.0.constraints.minimum: minimum is not decided of the type "duration"'],
    ],
    [
      'unique durations',
      held('duration', { unique: true }),
      [
        'fields.0.constraints.unique: unique of the type "duration" is not decided here: texts that differ may mean the same',
      ],
    ],
    [
      'a bound that is none',
      held('date', { minimum: '1st' }),
      ['fields.0.constraints.minimum: minimum has "1st", which is no value of the type "date"'],
    ],
    [
      'a bound of a number as a word',
      held('integer', { maximum: 'many' }),
      ['fields.0.constraints.maximum: maximum has "many", which is no value of the type "integer"'],
    ],
    [
      'a length that is none',
      held('string', { minLength: -1 }),
      ['fields.0.constraints.minLength: minLength has to be a whole number from 0 on, and -1 is none'],
    ],
    [
      'a pattern of another language',
      held('string', { pattern: '(?i)a' }),
      ['fields.0.constraints.pattern: the pattern "(?i)a" is none that is understood here'],
    ],
    [
      'a pattern of half brackets, which would open those that it is put into',
      held('string', { pattern: 'a)|(?:b' }),
      ['fields.0.constraints.pattern: the pattern "a)|(?:b" is none that is understood here'],
    ],
    [
      'a text that is true and false',
      field({ type: 'boolean', trueValues: ['yes', 'x'], falseValues: ['x'] }),
      ['fields.0.trueValues: "x" stands both for true and for false'],
    ],
    [
      'a text that is true, and false where nothing is said',
      field({ type: 'boolean', trueValues: ['0'] }),
      ['fields.0.trueValues: "0" stands both for true and for false'],
    ],
    [
      'half of a character',
      { fields: [{ name: '\ud800', type: 'geojson' }] },
      ['fields.0.name: the name has half of a character, which no file can have'],
    ],
    [
      'a decimal point that is a digit',
      field({ type: 'number', decimalChar: '5' }),
      ['fields.0.decimalChar: decimalChar cannot be "5", which stands in numbers itself'],
    ],
    [
      'a sign between groups of digits',
      field({ type: 'integer', groupChar: '-' }),
      ['fields.0.groupChar: groupChar cannot be "-", which stands in numbers itself'],
    ],
    [
      'a day without a day',
      field({ type: 'date', format: '%H:%M' }),
      ['fields.0.format: the pattern "%H:%M" reads nothing of a day'],
    ],
    [
      'a value that the type has not',
      held('integer', { enum: [1, 'x'] }),
      ['fields.0.constraints.enum: enum has "x", which is no value of the type "integer"'],
    ],
    ['no value at all', held('integer', { enum: [] }), ['fields.0: no value is allowed at all: the list is empty']],
    [
      'a flag that is none',
      held('integer', { required: 'yes' }),
      ['fields.0.constraints.required: required has to be true or false, and "yes" is none'],
    ],
    [
      'a date of any format',
      field({ type: 'date', format: 'any' }),
      [
        'fields.0.format: the format "any" of the type "date" is whatever a library makes of a text: 01/02/2024 is two days',
      ],
    ],
    [
      'a directive that nobody reads',
      field({ type: 'date', format: '%d %Q' }),
      [expect.stringMatching(/^fields.0.format: "%Q" of the pattern "%d %Q" is not read here/) as unknown as string],
    ],
    [
      'a pattern that reads nothing',
      field({ type: 'date', format: 'default-ish' }),
      ['fields.0.format: the pattern "default-ish" reads nothing of a date or a time'],
    ],
    [
      'the same part twice',
      field({ type: 'date', format: '%d %d' }),
      ['fields.0.format: the day stands twice in the pattern "%d %d"'],
    ],
    [
      'a format of another type',
      field({ type: 'integer', format: 'email' }),
      ['fields.0.format: the format "email" of the type "integer" is not decided here'],
    ],
    [
      'TopoJSON',
      field({ type: 'geojson', format: 'topojson' }),
      ['fields.0.format: the format "topojson" of the type "geojson" is not decided here'],
    ],
    [
      'a key of another type',
      field({ type: 'string', decimalChar: ',' }),
      ['fields.0.decimalChar: decimalChar says nothing of the type "string"'],
    ],
    [
      'one character for two things',
      field({ type: 'number', groupChar: '.' }),
      ['fields.0.groupChar: "." stands both for the decimal point and between groups of digits'],
    ],
    ['arrayItem', field({ type: 'array', arrayItem: {} }), ['fields.0.arrayItem: arrayItem is not decided here']],
    [
      'missing values that are no texts',
      { fields: [{ name: 'a' }], missingValues: [-99] },
      ['missingValues.0: missingValues are texts, or mappings with a text as value'],
    ],
    [
      'a key of no field',
      { fields: [{ name: 'id' }], uniqueKeys: [['idd']] },
      ['uniqueKeys.0: a key names "idd", which is no field'],
    ],
    [
      'a primary key of no field',
      { fields: [{ name: 'id' }], primaryKey: ['a', 'b'] },
      ['primaryKey: a key names "a", which is no field', 'primaryKey: a key names "b", which is no field'],
    ],
    ['a key without fields', { fields: [{ name: 'id' }], uniqueKeys: [[]] }, ['uniqueKeys.0: a key names no field']],
    [
      'a way to match that is none',
      { fields: [{ name: 'id' }], fieldsMatch: 'some' },
      ['fieldsMatch: fieldsMatch cannot be "some"'],
    ],
    [
      'a category that enum does not know',
      field({ type: 'string', categories: ['a'], constraints: { enum: ['b'] } }),
      ['fields.0.constraints.enum: enum allows "b", which is none of the categories'],
    ],
    [
      'categories of dates',
      field({ type: 'date', categories: ['2024-01-01'] }),
      ['fields.0.categories: categories are of texts and whole numbers, and the type is "date"'],
    ],
    [
      'a jsonSchema that is none',
      held('object', { jsonSchema: { type: 'object', requird: [] } }),
      ['fields.0.constraints.jsonSchema.requird: unknown keyword "requird"'],
    ],
    [
      'demands of fields beside them',
      { fields: [{ name: 'a' }], required: ['a'], unique: ['a'], constraints: { required: true } },
      ['required', 'unique', 'constraints'].map(
        (key) => `${key}: ${key} of a field stands here, where it demands nothing`,
      ),
    ],
    [
      'demands of the table, and of checks, in a field',
      { fields: [{ name: 'a', primaryKey: true, min: 5 }] },
      [
        'fields.0.primaryKey: primaryKey of a Table Schema stands here, where it demands nothing',
        'fields.0.min: min of a check stands here, where it demands nothing',
      ],
    ],
    [
      'a jsonSchema of another draft',
      held('object', { jsonSchema: { $schema: 'http://json-schema.org/draft-04/schema#' } }),
      ['fields.0.constraints.jsonSchema.$schema: a jsonSchema of another draft is not read'],
    ],
  ])('%s', (_, document, expected) => {
    expect(faults(document)).toEqual(expected);
  });

  test('all of them at once', () => {
    expect(
      faults({
        fields: [
          { name: 'a', type: 'x' },
          { name: 'b', constraints: { minimum: 1 } },
        ],
      }),
    ).toHaveLength(2);
  });

  test('a part of a file that has none', () => {
    expect(translateTableSchema({ fields: [] }, 'orders')).toMatchObject({
      faults: [{ message: 'a Table Schema is of one table, and has no part "orders"' }],
    });
  });
});

test('words that describe demand nothing', () => {
  const described = {
    name: 'a',
    title: 'A',
    description: 'x',
    example: 'y',
    rdfType: 'https://schema.org/Text',
    'x-owner': 'me',
    source: 's',
  };
  expect(faults({ fields: [described], title: 'T', description: 'd', licenses: [], contributors: [] })).toEqual([]);
});

test('a format of version 0 is the same as now', () => {
  expect(translateTableSchema(field({ type: 'string', format: 'fmt:email' }))).toEqual(
    translateTableSchema(field({ type: 'string', format: 'email' })),
  );
  expect(translateTableSchema(field({ type: 'geopoint', format: 'fmt:object' }))).toEqual(
    translateTableSchema(field({ type: 'geopoint', format: 'object' })),
  );
});

test('of a jsonSchema only what refers is changed', () => {
  const jsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { $schema: { type: 'string' } },
    properties: { $schema: { $ref: '#/$defs/$schema' }, $ref: { const: { $ref: '#/x' } }, enum: { $ref: '#' } },
    required: ['$schema'],
    anyOf: [
      { enum: [{ $ref: '#' }] },
      { default: { $ref: '#' }, examples: [{ $ref: '#' }], not: { $ref: '#/$defs/$schema' } },
    ],
  };
  const at = '#/properties/v/then';
  expect(translateTableSchema(held('object', { jsonSchema }))).toMatchObject({
    schema: {
      properties: {
        v: {
          then: {
            $defs: { $schema: { type: 'string' } },
            properties: {
              $schema: { $ref: `${at}/$defs/$schema` },
              $ref: { const: { $ref: '#/x' } },
              enum: { $ref: at },
            },
            required: ['$schema'],
            anyOf: [
              { enum: [{ $ref: '#' }] },
              { default: { $ref: '#' }, examples: [{ $ref: '#' }], not: { $ref: `${at}/$defs/$schema` } },
            ],
          },
        },
      },
    },
  });
});

test('a schema and the rest', () => {
  const document = {
    fields: [
      { name: '__proto__', type: 'integer', constraints: { required: true, unique: true, minimum: '1' } },
      { name: 'day', type: 'date', format: '%d/%m/%Y', constraints: { maximum: '31/12/2024' } },
      { name: 'kind', type: 'string', categories: [{ value: 'a', label: 'A' }, { value: 'b' }], missingValues: ['-'] },
    ],
    missingValues: [{ value: '-99', label: 'refused' }, { value: '' }],
    primaryKey: 'day',
    uniqueKeys: [['day', 'kind']],
  };
  const translated = translateTableSchema(
    JSON.parse(JSON.stringify(document).replace('"name":"__proto__"', '"name":"__proto__"')) as Json,
  );
  expect(JSON.parse(JSON.stringify(translated))).toMatchObject({
    schema: {
      required: ['__proto__', 'day'],
      properties: {
        day: { type: 'string', format: 'date', textMaximum: '2024-12-31' },
        kind: { type: ['string', 'null'], enum: ['a', 'b', null] },
      },
    },
    terms: {
      fieldsMatch: 'exact',
      missingValues: ['-99', ''],
      uniqueKeys: [['day'], ['day', 'kind']],
      checks: [{ unique: { column: '__proto__' } }],
      fields: [
        { name: '__proto__', reading: { is: 'integer' } },
        { name: 'day' },
        { name: 'kind', reading: { missing: ['-'] } },
      ],
    },
  });
  expect(Object.keys((translated as unknown as { schema: { properties: object } }).schema.properties)).toEqual([
    '__proto__',
    'day',
    'kind',
  ]);
});

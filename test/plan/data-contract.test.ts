import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { translateDataContract } from '../../src/plan/data-contract.ts';

type Mapping = Readonly<Record<string, Json>>;

const contract = (schema: Json, more: Mapping = {}): Json => ({
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'c',
  version: '1',
  status: 'active',
  schema,
  ...more,
});
const one = (property: Mapping): Json => contract([{ name: 't', properties: [{ name: 'v', ...property }] }]);
const rule = (quality: Mapping): Json => one({ logicalType: 'string', quality: [quality] });
const at = 'schema.0.properties.0';

/** The mistakes of a contract, each as `place: message`. */
function faults(document: Json, part: string | null = null): readonly string[] {
  const translated = translateDataContract(document, part);
  return 'faults' in translated ? translated.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
}

describe('what cannot be decided is a mistake, at its place', () => {
  test.each<[string, Json, string[]]>([
    [
      'another version',
      contract([{ name: 't', properties: [{ name: 'v' }] }], { apiVersion: 'v2.2.1' }),
      ['apiVersion: contracts of the version "v2.2.1" are not read'],
    ],
    [
      'another kind',
      contract([{ name: 't', properties: [{ name: 'v' }] }], { kind: 'DataProduct' }),
      ['kind: kind cannot be "DataProduct"'],
    ],
    [
      'no schema',
      { apiVersion: 'v3.0.0', kind: 'DataContract' },
      [': a data contract without a schema demands nothing'],
    ],
    [
      'a misspelt schema',
      { apiVersion: 'v3.0.0', kind: 'DataContract', shema: [] },
      ['shema: unknown key "shema" of a data contract', ': a data contract without a schema demands nothing'],
    ],
    [
      'several objects',
      contract([{ name: 'a' }, { name: 'b' }]),
      ['schema: the contract has 2 objects, and which one is meant is not said'],
    ],
    [
      'an object that demands nothing',
      contract([{ name: 'a' }]),
      ['schema.0: an object without properties demands nothing'],
    ],
    [
      'a rule beside the objects',
      contract([{ name: 't', properties: [{ name: 'v' }] }], {
        quality: [{ metric: 'rowCount', mustBeGreaterThan: 9 }],
      }),
      ['quality: quality of an object or a property stands here, where it demands nothing'],
    ],
    [
      'a key inside of a value without a name, and one that is there twice',
      one({ logicalType: 'object', properties: [{ logicalType: 'integer' }, { name: 'a' }, { name: 'a' }] }),
      [
        `${at}.properties.0: a property has a name, and here is none`,
        `${at}.properties: two properties are called "a"`,
      ],
    ],
    [
      'how a date inside of a value is written',
      one({ logicalType: 'array', items: { logicalType: 'date', logicalTypeOptions: { format: 'dd/MM/yyyy' } } }),
      [`${at}.items.logicalTypeOptions.format: how a date inside of a value is written is not read here`],
    ],
    [
      'a place in no key',
      one({ primaryKeyPosition: 1 }),
      [`${at}.primaryKeyPosition: primaryKeyPosition of a property that is no primaryKey demands nothing`],
    ],
    [
      'a property without a name',
      contract([{ name: 't', properties: [{}] }]),
      [
        'schema.0.properties.0: a property has a name, and here is none',
        'schema.0: an object without properties demands nothing',
      ],
    ],
    [
      'two of one column',
      contract([{ name: 't', properties: [{ name: 'a' }, { name: 'b', physicalName: 'a' }] }]),
      ['schema.0.properties: two properties are of the column "a"'],
    ],
    ['a misspelt key', one({ requird: true }), [`${at}.requird: unknown key "requird" of a property`]],
    ['a type that is none', one({ logicalType: 'text' }), [`${at}.logicalType: logicalType cannot be "text"`]],
    [
      'a physical type alone that is not known',
      one({ physicalType: 'GEOGRAPHY' }),
      [`${at}.physicalType: which values the physical type "GEOGRAPHY" has is not known here`],
    ],
    [
      'options without a type',
      one({ logicalTypeOptions: { minimum: 1 } }),
      [`${at}.logicalTypeOptions: logicalTypeOptions say something of a logicalType, and there is none`],
    ],
    [
      'an option of another type',
      one({ logicalType: 'string', logicalTypeOptions: { minimum: 1 } }),
      [`${at}.logicalTypeOptions.minimum: unknown key "minimum" of logicalTypeOptions of the type "string"`],
    ],
    [
      'a bound that is no day',
      one({ logicalType: 'date', logicalTypeOptions: { minimum: 'now' } }),
      [`${at}.logicalTypeOptions.minimum: minimum has "now", which is no value of the type "date"`],
    ],
    [
      'a bound that is no number',
      one({ logicalType: 'integer', logicalTypeOptions: { minimum: '5' } }),
      [`${at}.logicalTypeOptions.minimum: minimum has to be a number, and "5" is none`],
    ],
    [
      'a format of dates that nobody reads',
      one({ logicalType: 'date', logicalTypeOptions: { format: 'yyyy-ww' } }),
      [`${at}.logicalTypeOptions.format: "ww" of the pattern "yyyy-ww" is not read here`],
    ],
    [
      'a format of texts that nobody reads',
      one({ logicalType: 'string', logicalTypeOptions: { format: 'iban' } }),
      [`${at}.logicalTypeOptions.format: the format "iban" of the type "string" is not decided here`],
    ],
    [
      'no divisor',
      one({ logicalType: 'integer', logicalTypeOptions: { multipleOf: 0 } }),
      [`${at}.logicalTypeOptions.multipleOf: multipleOf is above 0, and 0 is not`],
    ],
    [
      'a pattern that is none',
      one({ logicalType: 'string', logicalTypeOptions: { pattern: '(' } }),
      [`${at}.logicalTypeOptions.pattern: the pattern "(" is none that is understood here`],
    ],
    [
      'unique inside of a value',
      one({ logicalType: 'object', properties: [{ name: 'x', unique: true }] }),
      [`${at}.properties.0.unique: unique inside of a value is not decided here`],
    ],
    [
      'a rule without an operator',
      rule({ metric: 'nullValues' }),
      [`${at}.quality.0: a rule without an operator demands nothing`],
    ],
    [
      'two operators',
      rule({ metric: 'nullValues', mustBe: 0, mustNotBe: 1 }),
      [`${at}.quality.0: a rule has one operator, and here are several`],
    ],
    [
      'a metric that is none',
      rule({ metric: 'nullValue', mustBe: 0 }),
      [`${at}.quality.0.metric: there is no metric "nullValue" of a property`],
    ],
    [
      'no metric',
      rule({ type: 'library', mustBe: 0 }),
      [`${at}.quality.0: a rule of the library has a metric, and here is none`],
    ],
    [
      'a metric of the table',
      rule({ metric: 'rowCount', mustBe: 0 }),
      [`${at}.quality.0.metric: there is no metric "rowCount" of a property`],
    ],
    [
      'a number that is none',
      rule({ metric: 'nullValues', mustBe: '0' }),
      [`${at}.quality.0.mustBe: mustBe has to be a number, and "0" is none`],
    ],
    [
      'a range the wrong way round',
      rule({ metric: 'nullValues', mustBeBetween: [3, 1] }),
      [`${at}.quality.0.mustBeBetween: mustBeBetween has two numbers, the smaller one first, and not [3,1]`],
    ],
    [
      'nothing that is valid',
      rule({ metric: 'invalidValues', mustBe: 0 }),
      [`${at}.quality.0: invalidValues does not say which values are valid`],
    ],
    [
      'at least so many duplicates',
      rule({ metric: 'duplicateValues', mustBeGreaterThan: 1 }),
      [`${at}.quality.0.mustBeGreaterThan: mustBeGreaterThan of duplicateValues is not decided here`],
    ],
    [
      'exactly so many duplicates',
      rule({ metric: 'duplicateValues', mustBe: 2 }),
      [`${at}.quality.0.mustBe: mustBe of duplicateValues is not decided here`],
    ],
    [
      'two lists of values that have none in common',
      one({ logicalType: 'string', enum: ['a'], logicalTypeOptions: { enum: ['b'] } }),
      [`${at}.enum: no value is allowed at all: the list is empty`],
    ],
    [
      'a value that is no day',
      one({ logicalType: 'date', logicalTypeOptions: { format: 'dd/MM/yyyy' }, enum: ['01/02/2024', '1.2.2024'] }),
      [`${at}.enum: enum has "1.2.2024", which is no value of the type "date"`],
    ],
    [
      'a valid value that is no day',
      one({
        logicalType: 'date',
        quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['x'] } }],
      }),
      [`${at}.quality.0.arguments.validValues: validValues has "x", which is no value of the type "date"`],
    ],
    [
      'a pattern of days',
      one({ logicalType: 'date', quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { pattern: '^01/' } }] }),
      [
        `${at}.quality.0.arguments.pattern: a pattern of the type "date" is not decided here: what values mean is compared, and not their texts`,
      ],
    ],
    [
      'a format of dates that is no text',
      one({ logicalType: 'date', logicalTypeOptions: { format: 5 } }),
      [`${at}.logicalTypeOptions.format: format has to be a text, and 5 is none`],
    ],
    [
      'a format of dates without a day',
      one({ logicalType: 'date', logicalTypeOptions: { format: 'HH:mm' } }),
      [`${at}.logicalTypeOptions.format: the pattern "HH:mm" reads nothing of a day`],
    ],
    [
      'two properties of one name',
      contract([
        {
          name: 't',
          properties: [
            { name: 'x', physicalName: 'a' },
            { name: 'x', physicalName: 'b' },
          ],
        },
      ]),
      ['schema.0.properties: two properties are called "x"'],
    ],
    [
      'two properties of one name, and one of none, inside of a value',
      one({ logicalType: 'object', properties: [{ name: 'x', required: true }, { name: 'x' }, {}] }),
      [
        `${at}.properties.2: a property has a name, and here is none`,
        `${at}.properties: two properties are called "x"`,
      ],
    ],
    [
      'a unit that is none',
      rule({ metric: 'nullValues', mustBe: 0, unit: 'columns' }),
      [`${at}.quality.0.unit: unit cannot be "columns"`],
    ],
    [
      'a rule of a property that is not there',
      contract([
        {
          name: 't',
          properties: [{ name: 'a' }],
          quality: [{ metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['b'] } }],
        },
      ]),
      ['schema.0.quality.0.arguments.properties: the rule names "b", which is no property'],
    ],
  ])('%s', (_, document, expected) => {
    expect(faults(document)).toEqual(expected);
  });

  test('two rules that count one thing by different values', () => {
    const quality = ['a', 'b'].map((valid) => ({
      metric: 'invalidValues',
      mustBe: 0,
      arguments: { validValues: [valid] },
    }));
    expect(faults(one({ logicalType: 'string', quality }))).toEqual([
      `${at}.quality.1.arguments: two rules of one property count invalidValues by different arguments`,
    ]);
  });
});

describe('the object that is meant', () => {
  const several = contract([
    { name: 'a', physicalName: 'tbl_a', properties: [{ name: 'x' }] },
    { name: 'b', properties: [{ name: 'y' }] },
  ]);
  const columns = (part: string) => {
    const translated = translateDataContract(several, part);
    return 'faults' in translated
      ? translated.faults.map(({ hint }) => hint)
      : translated.terms.fields.map(({ name }) => name);
  };
  test('by its name, or the name of the table', () => {
    expect([columns('a'), columns('tbl_a'), columns('b')]).toEqual([['x'], ['x'], ['y']]);
  });
  test('a name of the contract before one of a table', () => {
    const crossed = contract([
      { name: 'a', physicalName: 'b', properties: [{ name: 'x' }] },
      { name: 'b', physicalName: 'c', properties: [{ name: 'y' }] },
    ]);
    expect(translateDataContract(crossed, 'b')).toMatchObject({ terms: { fields: [{ name: 'y' }] } });
  });
  test('or one of two', () => {
    const twins = contract([
      { name: 'a', properties: [{ name: 'x' }] },
      { name: 'a', properties: [{ name: 'y' }] },
    ]);
    expect(faults(twins, 'a')).toEqual(['schema: the contract has 2 objects "a"']);
  });
  test('or none', () => {
    expect(columns('orders')).toEqual(['objects: a, b']);
  });
});

test('what describes demands nothing, and who decides it not is told', () => {
  const described = {
    name: 'v',
    id: 'i',
    businessName: 'V',
    description: null,
    logicalType: 'string',
    physicalType: 'varchar(9)',
    classification: 'public',
    examples: ['a'],
    tags: [],
    partitioned: false,
    criticalDataElement: true,
    transformLogic: 'x',
    customProperties: [],
    authoritativeDefinitions: [],
    quality: [
      { type: 'text', description: 'fine' },
      { type: 'sql', query: 'SELECT 1', mustBe: 1, severity: 'warning' },
      { type: 'custom', engine: 'soda', implementation: 'x' },
    ],
    relationships: [{ to: 'other.id' }],
  };
  const translated = translateDataContract(
    contract([{ name: 't', properties: [described] }], {
      team: [],
      roles: [],
      price: {},
      slaProperties: [],
      servers: [],
      support: [],
      tags: [],
      description: {},
    }),
  );
  expect(translated).toMatchObject({
    terms: {
      quality: [
        { metric: 'sql', columns: ['v'], severity: 'warn' },
        { metric: 'custom', columns: ['v'], severity: 'fail' },
        { metric: 'relationships', columns: ['v'], severity: 'fail' },
      ],
    },
  });
});

test('the primary key in its order, and options in the words of JSON Schema', () => {
  const properties = [
    {
      name: 'a',
      logicalType: 'integer',
      primaryKey: true,
      primaryKeyPosition: 2,
      logicalTypeOptions: { format: 'u8', multipleOf: 5 },
    },
    {
      name: 'b',
      logicalType: 'timestamp',
      primaryKey: true,
      primaryKeyPosition: 1,
      logicalTypeOptions: { format: 'yyyy-MM-dd HH:mm', timezone: false, maximum: '2024-01-01 10:00' },
    },
    {
      name: 'c',
      logicalType: 'array',
      items: { logicalType: 'object', properties: [{ name: 'id', logicalType: 'string', required: true }] },
      logicalTypeOptions: { uniqueItems: true },
    },
  ];
  expect(translateDataContract(contract([{ name: 't', properties }]))).toEqual({
    schema: {
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { type: 'integer', minimum: 0, maximum: 255, multipleOf: 5 },
        b: { type: 'string', format: 'iso-date-time', textMaximum: '2024-01-01T10:00:00' },
        c: {
          type: ['array', 'null'],
          uniqueItems: true,
          items: { type: ['object', 'null'], properties: { id: { type: 'string' } }, required: ['id'] },
        },
      },
    },
    terms: expect.objectContaining({ uniqueKeys: [['b', 'a']], fieldsMatch: null, missingValues: null }),
  });
});

/** The schema of the values of a property, and what is said of it. */
function translatedOne(property: Mapping): unknown {
  const translated = translateDataContract(one(property));
  if ('faults' in translated) return translated.faults;
  const { properties } = translated.schema as { readonly properties: Mapping };
  return { schema: properties.v, said: translated.terms.fields[0]?.said };
}

test.each<[string, Mapping, Mapping, Mapping]>([
  [
    'required of the options, and of the properties',
    { logicalType: 'object', logicalTypeOptions: { required: ['a'] }, properties: [{ name: 'b', required: true }] },
    { required: ['a', 'b'] },
    {},
  ],
  [
    'required of the options, where no property is',
    { logicalType: 'object', logicalTypeOptions: { required: ['a'] }, properties: [{ name: 'b' }] },
    { required: ['a'] },
    {},
  ],
  [
    'both lists of values',
    { logicalType: 'string', enum: ['a', 'b', null], logicalTypeOptions: { enum: ['b', 'c'] } },
    { enum: ['b', null] },
    { enum: ['b'] },
  ],
  [
    'values of days as cells mean them, and as they were written',
    {
      logicalType: 'date',
      logicalTypeOptions: { format: 'dd/MM/yyyy' },
      enum: ['01/02/2024', { value: '2024-02-03' }],
    },
    { enum: ['2024-02-01', '2024-02-03', null] },
    { enum: ['01/02/2024', '2024-02-03'] },
  ],
  [
    'valid days, and missing ones',
    {
      logicalType: 'date',
      logicalTypeOptions: { format: 'dd/MM/yyyy' },
      quality: [
        { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['01/02/2024'] } },
        { metric: 'missingValues', mustBe: 0, arguments: { missingValues: ['31/12/9999', 'n/a'] } },
      ],
    },
    { invalidValues: { validValues: ['2024-02-01'] }, missingValues: ['9999-12-31', 'n/a'] },
    {},
  ],
  [
    'the tighter one of a bound and that of the format',
    { logicalType: 'integer', logicalTypeOptions: { format: 'i8', minimum: -1000, exclusiveMaximum: 100 } },
    { minimum: -128, exclusiveMaximum: 100 },
    { minimum: -128 },
  ],
])('%s', (_, property, schema, said) => {
  expect(translatedOne(property)).toMatchObject({ schema, said });
});

test('a rule names properties as the contract does, before columns that are called the same', () => {
  const properties = [
    { name: 'y', physicalName: 'z' },
    { name: 'x', physicalName: 'y' },
  ];
  const quality = ['y', 'x', 'z'].map((name) => ({
    metric: 'duplicateValues',
    mustBe: 0,
    arguments: { properties: [name] },
  }));
  expect(translateDataContract(contract([{ name: 't', properties, quality }]))).toMatchObject({
    terms: { quality: [{ columns: ['z'] }, { columns: ['y'] }, { columns: ['z'] }] },
  });
});

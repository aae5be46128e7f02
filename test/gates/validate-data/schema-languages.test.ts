import { describe, expect, test } from '@jest/globals';
import type { DataConfig } from '../../../src/config/config.ts';
import type { Json } from '../../../src/core/json.ts';
import { bad, found, gate, problems } from './gate.ts';

const csv = 'id,income,day\n1,10,2024-01-02\n2,NA,2024-01-03\n2,x,02/01/2024\n';
const tableSchema = {
  fields: [
    { name: 'id', type: 'integer' },
    { name: 'income', type: 'number', constraints: { minimum: 0 } },
    { name: 'day', type: 'date' },
  ],
  missingValues: ['', 'NA'],
  primaryKey: ['id'],
};
const contract = `
apiVersion: v3.1.0
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: people
    properties:
      - {name: id, logicalType: integer, primaryKey: true}
      - {name: income, logicalType: number, logicalTypeOptions: {minimum: 0}}
      - {name: day, logicalType: date}
  - name: other
    properties: [{name: x, logicalType: string}]
`;
const inFile = async (contents: Readonly<Record<string, string>>, config: Partial<DataConfig>): Promise<string[]> =>
  bad((await gate({ ...contents }, { path: 'data.csv', ...config })).findings);

const findings = [
  'income/type does-not-cast @csv:4:3 "x"',
  'day/type does-not-cast @csv:4:5 "02/01/2024"',
  'id/uniqueKeys @csv:4:1 "2"',
];

describe('one demand in three languages, JSON or YAML', () => {
  test('a Table Schema', async () => {
    expect(await found({ 'data.csv': csv }, {}, { schema: tableSchema })).toEqual(findings);
  });

  test('numbers that are written in their own way are measured as others are', async () => {
    const rows = Array.from({ length: 40 }, (_row, at) => `"1.00${String(at % 10)},5"`);
    const fields = [{ name: 'id', type: 'number', decimalChar: ',', groupChar: '.' }];
    const checks = [{ mean: { column: 'id', max: 1004 } }, { max: { column: 'id', min: 1009.5 } }];
    const { findings: all } = await gate(
      { 'data.csv': `id\n${rows.join('\n')}\n`, 's.json': JSON.stringify({ fields }) },
      { path: 'data.csv', schema: 's.json', checks },
    );
    const measured = all.filter(({ rule }) => rule === 'mean' || rule === 'max');
    expect(measured.map(({ rule, outcome, observed }) => [rule, outcome, Number(observed?.value).toFixed(6)])).toEqual([
      ['mean', 'violated', '1005.000000'],
      ['max', 'pass', '1009.500000'],
    ]);
  });

  test('a Table Schema in YAML', async () => {
    const schema =
      'missingValues: ["", NA]\nprimaryKey: id\nfields:\n  - {name: id, type: integer}\n  - {name: income, type: number}\n  - {name: day, type: date}\n';
    expect(await inFile({ 'data.csv': csv, 's.yaml': schema }, { schema: 's.yaml' })).toEqual(findings);
  });

  test('a data contract, the object by its name', async () => {
    const dialect = { missingValues: ['', 'NA'] };
    expect(
      await inFile({ 'data.csv': csv, 'c.odcs.yaml': contract }, { schema: 'c.odcs.yaml#people', dialect }),
    ).toEqual(findings);
  });

  test('a JSON Schema in YAML', async () => {
    const schema = 'type: object\nrequired: [id]\nproperties:\n  id: {type: integer, maximum: 1}\n';
    expect(await inFile({ 'data.csv': csv, 's.yml': schema }, { schema: 's.yml' })).toEqual([
      'id/maximum ×2 @csv:3:1 "2" @csv:4:1 "2"',
    ]);
  });
});

describe('where config and file both say something', () => {
  const schema = { fields: [{ name: 'a', type: 'integer' }], missingValues: ['-'], uniqueKeys: [['a']] };
  const data = { 'data.csv': 'a,b\n1,1\n-,2\nNA,2\n' };

  test('the way that columns match is as the config says', async () => {
    expect(await found({ 'data.csv': 'a,b\n1,1\n' }, {}, { schema })).toEqual([
      expect.stringContaining('b/fieldsMatch extra-label'),
    ]);
    expect(await found({ 'data.csv': 'a,b\n1,1\n' }, { fieldsMatch: 'subset' }, { schema })).toEqual([]);
  });

  test('what means missing is as the config says', async () => {
    const found1 = await found(data, { fieldsMatch: 'subset' }, { schema });
    expect(found1).toEqual(['a/type does-not-cast @csv:4:1 "NA"']);
    const found2 = await found(data, { fieldsMatch: 'subset', dialect: { missingValues: ['NA'] } }, { schema });
    expect(found2).toEqual(['a/type does-not-cast @csv:3:1 "-"']);
  });

  test('keys of both hold, and the same one is told once', async () => {
    const twice = { 'data.csv': 'a,b\n1,2\n1,2\n' };
    const output = await found(twice, { fieldsMatch: 'subset', uniqueKeys: [['b'], ['a']] }, { schema });
    expect(output).toEqual(['b/uniqueKeys @csv:3:3 "2"', 'a/uniqueKeys @csv:3:1 "1"']);
  });
});

describe('findings say what the user wrote', () => {
  test('keywords of translations are not told', async () => {
    const schema = {
      fields: [
        { name: 'y', type: 'year', constraints: { minimum: 2000 } },
        { name: 'm', type: 'yearmonth', constraints: { maximum: '2024-06' } },
        { name: 'd', type: 'date', format: '%d.%m.%Y', constraints: { exclusiveMinimum: '01.01.2024' } },
        { name: 's', type: 'string', constraints: { pattern: 'a+', required: true } },
      ],
    };
    const { findings: all } = await gate({ 'data.csv': 'y,m,d,s\n1999,2024-07,01.01.2024,b\n' }, {}, { schema });
    expect(
      all
        .filter(({ subject }) => subject !== '')
        .map(({ id, outcome, limit }) => [id.replace('data/train#', ''), outcome, limit?.op, limit?.value]),
    ).toEqual([
      ['y/type', 'pass', 'is', 'year'],
      ['y/minimum', 'violated', '>=', 2000],
      ['m/type', 'pass', 'is', 'yearmonth'],
      ['m/maximum', 'violated', '<=', '2024-06'],
      ['d/type', 'pass', 'is', 'date'],
      ['d/exclusiveMinimum', 'violated', '>', '01.01.2024'],
      ['s/type', 'pass', 'is', 'string'],
      ['s/pattern', 'violated', 'matches', 'a+'],
      ['s/required', 'pass', undefined, undefined],
    ]);
  });
});

describe('a contract is held to what its words mean', () => {
  const held = async (properties: Json, text: string, quality: Json = []) => {
    const schema = { kind: 'DataContract', apiVersion: 'v3.1.0', schema: [{ name: 't', properties, quality }] };
    return (await gate({ 'data.csv': text }, {}, { schema })).findings;
  };
  const dates = { name: 'd', logicalType: 'date', logicalTypeOptions: { format: 'dd/MM/yyyy' } };

  test('the values of dates are written as in the cells, and told so', async () => {
    const findings = await held([{ ...dates, enum: ['01/02/2024'] }], 'd\n01/02/2024\n03/02/2024\n\n');
    expect(bad(findings)).toEqual(['d/enum @csv:3:1 "03/02/2024"']);
    expect(findings.find(({ rule }) => rule === 'enum')?.limit?.value).toBe('01/02/2024');
  });

  test('those that a rule counts, too', async () => {
    const rule = { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['01/02/2024'] } };
    const counted = async (text: string) => bad(await held([{ ...dates, quality: [rule] }], text)).length;
    expect([await counted('d\n01/02/2024\n'), await counted('d\n02/02/2024\n')]).toEqual([0, 1]);
  });

  test('what either place requires of an object', async () => {
    const inner = [{ name: 'b', logicalType: 'integer', required: true }];
    const property = { name: 'o', logicalType: 'object', logicalTypeOptions: { required: ['a'] }, properties: inner };
    const text = 'o\n"{""a"":1,""b"":2}"\n"{""b"":2}"\n"{""a"":1}"\n';
    expect(bad(await held([property], text))).toEqual([
      String.raw`o › a/required @csv:3:1 "{\"b\":2}"`,
      String.raw`o › b/required @csv:4:1 "{\"a\":1}"`,
    ]);
  });

  test('times with an offset are compared in UTC', async () => {
    const property = { name: 't', logicalType: 'time', logicalTypeOptions: { maximum: '10:00:00+02:00' } };
    expect(bad(await held([property], 't\n08:00:00Z\n09:00:00-05:00\n'))).toEqual([
      't/maximum @csv:3:1 "09:00:00-05:00"',
    ]);
  });

  test('a rule finds the column that the contract calls so', async () => {
    const properties = [
      { name: 'y', physicalName: 'z', logicalType: 'integer' },
      { name: 'x', physicalName: 'y', logicalType: 'integer' },
    ];
    const rule = { metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['y'] } };
    expect(bad(await held(properties, 'z,y\n1,1\n1,2\n', [rule]))).toHaveLength(1);
    expect(bad(await held(properties, 'z,y\n1,1\n2,1\n', [rule]))).toEqual([]);
  });
});

describe('files that are no delimited text', () => {
  const schema = {
    fields: [
      { name: 'id', type: 'integer', constraints: { required: true } },
      { name: 'on', type: 'date' },
      { name: 'ok', type: 'boolean' },
    ],
  };

  test('values are as the file has them', async () => {
    const lines = [
      '{"id":1,"on":"2024-01-02","ok":true}',
      '{"id":2,"on":null,"ok":null}',
      '{"id":"3","on":"02.01.2024","ok":"1"}',
    ];
    expect(await found({ 'data.jsonl': `${lines.join('\n')}\n` }, {}, { schema })).toEqual([
      'id/type @jsonl:3 "3"',
      'ok/type @jsonl:3 "1"',
      'on/format @jsonl:3 "02.01.2024"',
    ]);
  });

  test('what says how texts are written has no effect there', async () => {
    const fields = [{ name: 'on', type: 'date', format: '%d.%m.%Y' }];
    expect(await problems(gate({ 'data.jsonl': '{"on":"02.01.2024"}\n' }, {}, { schema: { fields } }))).toEqual([
      'config ml-gates.yml:3 the field "on" says how cells of delimited text are written, and data.jsonl is none | write values as the file can have them, and dates as 2024-01-26T15:00:00; then remove what the field says of texts',
    ]);
  });
});

describe('what is required is there, in files that have types, too', () => {
  test.each<[string, string]>([
    ['any', '{"v":null}\n{"v":""}\n{"v":1}\n{}\n'],
    ['string', '{"v":null}\n{"v":""}\n{"v":"x"}\n{}\n'],
  ])('a field of the type %s', async (type, lines) => {
    const schema = { fields: [{ name: 'v', type, constraints: { required: true } }] };
    const output = (await found({ 'data.jsonl': lines }, {}, { schema })).join();
    for (const line of [1, 2, 4]) expect(output).toContain(`@jsonl:${line}`);
    expect(output).not.toContain('@jsonl:3');
  });

  test('texts that mean missing are of delimited text', async () => {
    const schema = { fields: [{ name: 'v', type: 'string' }], missingValues: ['', 'NA'] };
    expect(await problems(gate({ 'data.jsonl': '{"v":"NA"}\n' }, {}, { schema }))).toEqual([
      'config ml-gates.yml:3 missingValues of the schema are cells of delimited text, and data.jsonl is none | write null where a value is missing, and remove "NA" from missingValues',
    ]);
  });

  test('a contract, without a type', async () => {
    const schema = {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: [{ name: 't', properties: [{ name: 'v', required: true }] }],
    };
    expect((await found({ 'data.jsonl': '{"v":null}\n{"v":1}\n' }, {}, { schema })).join()).toMatch(/@jsonl:1/);
    expect(await found({ 'data.csv': 'v\n""\n1\n' }, {}, { schema })).toEqual(['v/required @csv:2:1 ""']);
  });
});

describe('mistakes', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a Table Schema, with its place',
      's.json',
      '{\n "fields": [\n  {"name": "id", "type": "strin"}\n ],\n "foreignKeys": []\n}',
      [
        'config s.json:5 foreignKeys of a Table Schema are not read: they name resources of a Data Package, not files | remove them here: a gate that compares keys with another file declares them in its config',
        'config s.json:3 type cannot be "strin" | did you mean string?',
      ],
    ],
    [
      'a contract, with its place',
      'c.yaml',
      'apiVersion: v3.0.0\nkind: DataContract\nschema:\n  - name: t\n    properties:\n      - name: a\n        required: yes please\n',
      ['config c.yaml:7 required has to be true or false, and "yes please" is none'],
    ],
    [
      'a contract of several objects',
      'c.yaml',
      contract,
      [
        'config c.yaml:7 the contract has 2 objects, and which one is meant is not said | write schema: FILE#people in the config; objects: people, other',
      ],
    ],
    [
      'a Data Package',
      'p.json',
      '{"resources": []}',
      [
        'config p.json:1 this is a Data Package, and not the schema of a table | write the schema of the resource into a file of its own',
      ],
    ],
    [
      'a contract of another standard',
      'c.yaml',
      'dataContractSpecification: 1.1.0\n',
      [
        'config c.yaml:1 this contract is of the Data Contract Specification, which is no longer developed | convert it to the Open Data Contract Standard (v3)',
      ],
    ],
    [
      'YAML that is none',
      's.yaml',
      'fields: [\n',
      [expect.stringContaining('config s.yaml:2 not YAML') as unknown as string],
    ],
  ])('%s', async (_, name, text, expected) => {
    const output = gate({ 'data.csv': csv, [name]: text }, { path: 'data.csv', schema: name });
    expect(await problems(output)).toEqual(expected);
  });

  test('a file that may as well be a part of another', async () => {
    const files = { 'data.csv': csv, 'c.yaml': contract, 'c.yaml#people': '{}' };
    expect(await problems(gate(files, { path: 'data.csv', schema: 'c.yaml#people' }))).toEqual([
      'config ml-gates.yml:3 the schema c.yaml#people is a file, and may as well be a part of the file c.yaml | rename or remove one of the two files',
    ]);
    const alone = { 'data.csv': csv, 'c.yaml#people': '{}' };
    expect(await inFile(alone, { schema: 'c.yaml#people' })).toEqual([]);
  });

  test('a part of a JSON Schema', async () => {
    const output = gate({ 'data.csv': csv, 's.json': '{}' }, { path: 'data.csv', schema: 's.json#people' });
    expect(await problems(output)).toEqual([
      'config ml-gates.yml:3 s.json is a JSON Schema, which has no part "people"',
    ]);
  });
});

test('rules of a contract that nobody decides are not measured, as grave as they say', async () => {
  const schema = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    schema: [
      {
        name: 't',
        properties: [
          {
            name: 'a',
            logicalType: 'string',
            quality: [{ type: 'sql', query: 'SELECT 1', mustBe: 1, severity: 'warning' }],
          },
        ],
        quality: [{ type: 'custom', engine: 'soda', implementation: 'x' }],
      },
    ],
  };
  expect(await found({ 'data.csv': 'a\nx\n' }, {}, { schema })).toEqual([
    'a/sql unmeasured warn not-decided',
    '/custom unmeasured not-decided',
  ]);
});

describe('what is inside of cells', () => {
  const jsonSchema = {
    type: 'object',
    properties: { value: { $ref: '#/$defs/whole' } },
    $defs: { whole: { type: 'integer', minimum: 1 } },
  };
  const schema = {
    fields: [
      { name: 'a/b', type: 'object', constraints: { jsonSchema } },
      { name: 'row', type: 'integer' },
    ],
  };

  test('a jsonSchema, with references of its own, of CSV and of JSON', async () => {
    const cells = ['{""value"": 1}', '{""value"": 0}', '', '[]'];
    const text = `a/b,row\n${cells.map((cell, row) => `"${cell}",${row}\n`).join('')}`;
    expect(await found({ 'data.csv': text }, {}, { schema })).toEqual([
      'a/b/type does-not-cast @csv:5:1 "[]"',
      expect.stringMatching(/^a\/b › value\/minimum @csv:3/),
    ]);
    const lines = '{"a/b":{"value":0},"row":1}\n{"a/b":null,"row":2}\n{"row":3}\n';
    expect(await found({ 'data.jsonl': lines }, {}, { schema })).toEqual([
      expect.stringMatching(/^a\/b › value\/minimum @jsonl:1/),
    ]);
  });

  test('GeoJSON may be null, and nothing else that it is not', async () => {
    const geo = { fields: [{ name: 'at', type: 'geojson' }] };
    const lines = [
      '{"at":{"type":"Point","coordinates":[1,2]}}',
      '{"at":null}',
      '{"at":{"type":"Point"}}',
      '{"at":"Point"}',
    ];
    const output = await found({ 'data.jsonl': `${lines.join('\n')}\n` }, {}, { schema: geo });
    expect(output).toEqual([expect.stringMatching(/^at\/type @jsonl:4/), expect.stringMatching(/^at\/anyOf @jsonl:3/)]);
  });
});

test('a column called __proto__ is one', async () => {
  const schema = JSON.parse(
    '{"fields": [{"name": "__proto__", "type": "date", "format": "%d.%m.%Y", "constraints": {"required": true, "minimum": "01.01.2024"}}]}',
  ) as Json;
  expect(await found({ 'data.csv': '__proto__\n02.01.2024\n31.12.2023\n32.12.2023\n' }, {}, { schema })).toEqual([
    '__proto__/minimum @csv:3:1 "31.12.2023"',
    '__proto__/type does-not-cast @csv:4:1 "32.12.2023"',
  ]);
});

test('what is found does not depend on where a file is cut', async () => {
  const schema = {
    fields: [{ name: 'n', type: 'number', decimalChar: ',', constraints: { maximum: '2,5', unique: true } }],
    missingValues: ['-'],
  };
  const text = 'n\n"1,5"\n-\n"3,5"\n"1,50"\nx\n';
  const whole = await found({ 'data.csv': text }, {}, { schema });
  expect(whole).toEqual(['n/maximum @csv:4:1 "3,5"', 'n/type does-not-cast @csv:6:1 "x"', 'n/unique @csv:5:1 "1,50"']);
  for (const chunk of [1, 3, 7]) expect(await found({ 'data.csv': text }, {}, { schema, chunk })).toEqual(whole);
});

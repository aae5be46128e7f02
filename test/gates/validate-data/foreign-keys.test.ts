import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { DataConfig } from '../../../src/config/config.ts';
import type { ForeignKeyConfig } from '../../../src/config/foreign-key-config.ts';
import { chunkSizes } from '../../support/bytes.ts';
import { bad, found, gate, problems, record } from './gate.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;
type Resources = Readonly<Record<string, DataConfig>>;

const toAirlines: ForeignKeyConfig = { fields: ['carrier'], reference: { resource: 'airlines', fields: ['code'] } };
const airlines: Resources = { airlines: { path: 'airlines.csv' } };
const flights = 'carrier,n\nAA,1\nZZ,2\n,3\nUA,4\nZZ,5\nYY,6\n';
const carriers = 'code,name\nUA,United\nAA,American\n';

/** A gate of `data.csv` (unless the config says otherwise) with these foreign keys. */
const held = (
  contents: Contents,
  keys: readonly ForeignKeyConfig[],
  more: { resources?: Resources } & Partial<DataConfig> = {},
) => {
  const { resources = airlines, ...config } = more;
  return gate(contents, { path: 'data.csv', foreignKeys: keys, ...config }, { resources });
};
const broken = async (...args: Parameters<typeof held>): Promise<string[]> => bad((await held(...args)).findings);

test('rows whose key is not there are counted; each stranger is shown once', async () => {
  const contents = { 'data.csv': flights, 'airlines.csv': carriers };
  expect(await broken(contents, [toAirlines])).toEqual(['carrier/foreignKeys ×3 @csv:3:1 "ZZ" @csv:7:1 "YY"']);
});

test('a key that holds is a finding, too', async () => {
  const { findings } = await held({ 'data.csv': 'carrier\nAA\n', 'airlines.csv': carriers }, [toAirlines]);
  expect(findings).toMatchObject([
    {
      id: 'data/train#carrier/foreignKeys',
      outcome: 'pass',
      params: { columns: ['carrier'], table: 'data/airlines', reference_columns: ['code'] },
    },
  ]);
});

test('severity is that of the key', async () => {
  const contents = { 'data.csv': flights, 'airlines.csv': carriers };
  expect(await broken(contents, [{ ...toAirlines, severity: 'warn' }])).toEqual([
    'carrier/foreignKeys warn ×3 @csv:3:1 "ZZ" @csv:7:1 "YY"',
  ]);
});

test('ten strangers are shown', async () => {
  const rows = Array.from({ length: 300 }, (_row, at) => `X${Math.floor(at / 10)}`);
  const { findings } = await held({ 'data.csv': `carrier\n${rows.join('\n')}\n`, 'airlines.csv': carriers }, [
    toAirlines,
  ]);
  expect(findings[0]).toMatchObject({ count: 300 });
  expect(findings[0]?.samples.map(({ line, value }) => `${String(line)} ${String(value)}`)).toEqual(
    Array.from({ length: 10 }, (_sample, at) => `${String(2 + 10 * at)} X${String(at)}`),
  );
});

describe('formats and folders', () => {
  test.each<[string, Contents, DataConfig]>([
    ['packed', { 'airlines.csv.gz': gzipSync(carriers) }, { path: 'airlines.csv.gz' }],
    ['several files', { 'a-1.csv': 'code\nAA\n', 'a-2.csv': 'code\nUA\n' }, { path: 'a-*.csv' }],
    ['lines of JSON', { 'a.jsonl': '{"code":"AA"}\n{"x":1}\n{"code":"UA"}\n' }, { path: 'a.jsonl' }],
    ['a list of JSON', { 'a.json': '[{"code":"AA"},{"code":"UA"},{"code":null}]' }, { path: 'a.json' }],
    ['folders that are keys', { 'by/code=AA/x.csv': 'n\n1\n', 'by/code=UA/x.csv': 'n\n1\n' }, { path: 'by/*' }],
    [
      'another dialect',
      { 'a.csv': "x;code\n'AA';'AA'\n1;UA\n" },
      { path: 'a.csv', dialect: { delimiter: ';', quoteChar: "'" } },
    ],
    [
      'its own missing values',
      { 'a.csv': 'code\nAA\nUA\nZZ\n' },
      { path: 'a.csv', dialect: { missingValues: ['ZZ'] } },
    ],
  ])('the reference: %s', async (_name, contents, config) => {
    expect(
      await broken({ 'data.csv': flights, ...contents }, [toAirlines], { resources: { airlines: config } }),
    ).toEqual(['carrier/foreignKeys ×3 @csv:3:1 "ZZ" @csv:7:1 "YY"']);
  });

  test.each<[string, Contents, Partial<DataConfig>, string]>([
    [
      'lines of JSON',
      { 'd.jsonl': '{"carrier":"AA"}\n{"n":1}\n{"carrier":null}\n{"carrier":"ZZ"}\n' },
      { path: 'd.jsonl' },
      'carrier/foreignKeys @d.jsonl:4 "ZZ"',
    ],
    [
      'folders that are keys',
      { 'by/carrier=AA/x.csv': 'n\n1\n', 'by/carrier=ZZ/x.csv': 'n\n7\n' },
      { path: 'by/*' },
      'carrier/foreignKeys @by/carrier=ZZ/x.csv:2:2 "ZZ"',
    ],
    [
      'missing values',
      { 'data.csv': 'carrier\nNA\nAA\nZZ\n' },
      { dialect: { missingValues: ['NA'] } },
      'carrier/foreignKeys @csv:4:1 "ZZ"',
    ],
  ])('the data: %s', async (_name, contents, config, said) => {
    expect(await broken({ 'airlines.csv': carriers, ...contents }, [toAirlines], config)).toEqual([said]);
  });

  test('whatever the pieces in which files come', async () => {
    const contents = { 'data.csv': flights, 'airlines.csv': carriers };
    for (const chunk of chunkSizes) {
      const config = { path: 'data.csv', foreignKeys: [toAirlines] };
      expect(await found(contents, config, { chunk, resources: airlines })).toEqual([
        'carrier/foreignKeys ×3 @csv:3:1 "ZZ" @csv:7:1 "YY"',
      ]);
    }
  });
});

describe('which table', () => {
  const staff = 'id,boss\n1,\n2,1\n3,9\n4,2\n';
  test.each<[string, ForeignKeyConfig['reference']]>([
    ['the data itself', { fields: 'id' }],
    ['the data itself, as Table Schema v1 has it', { resource: '', fields: 'id' }],
    ['the data itself, by its name', { resource: 'train', fields: 'id' }],
  ])('%s', async (_name, reference) => {
    expect(
      await broken({ 'data.csv': staff }, [{ fields: 'boss', reference }], {
        resources: { train: { path: 'data.csv' } },
      }),
    ).toEqual(['boss/foreignKeys @csv:4:3 "9"']);
  });

  test('files that are no gate: in the dialect of the data, their columns cast as those that they are compared with', async () => {
    const contents = {
      'data.csv': 'n;m\n1;x\n2.0;y\n3;x\n',
      'schema.json': JSON.stringify(record({ n: { type: 'number' } })),
      'list.csv': 'id;name\n1.0;A\n2;B\nNA;C\n',
    };
    const key = { fields: 'n', reference: { path: 'list.csv', fields: 'id' } };
    const config = { schema: 'schema.json', dialect: { delimiter: ';', missingValues: ['NA'] } };
    expect(await broken(contents, [key], config)).toEqual(['n/foreignKeys @csv:4:1 "3"']);
  });

  test('several keys to several tables', async () => {
    const contents = {
      'data.csv': 'a,b,c\n1,2,3\n4,5,6\n',
      'airlines.csv': 'x,y\n1,2\n4,9\n',
      'other.csv': 'z\n3\n',
    };
    const resources = { airlines: { path: 'airlines.csv' }, other: { path: 'other.csv' } };
    const keys: readonly ForeignKeyConfig[] = [
      { fields: ['a', 'b'], reference: { resource: 'airlines', fields: ['x', 'y'] } },
      { fields: 'c', reference: { resource: 'other', fields: 'z' } },
      { fields: 'a', reference: { resource: 'airlines', fields: 'x' } },
      { fields: 'b', reference: { resource: 'airlines', fields: 'y' }, severity: 'info' },
    ];
    expect(await broken(contents, keys, { resources })).toEqual([
      'a+b/foreignKeys @csv:3:1 "4, 5"',
      'c/foreignKeys @csv:3:5 "6"',
      'b/foreignKeys info @csv:3:3 "5"',
    ]);
  });

  test('two keys of the same columns are two findings', async () => {
    const contents = { 'data.csv': 'a\n1\n2\n', 'p.csv': 'x,y\n1,2\n' };
    const key = (fields: string): ForeignKeyConfig => ({ fields: 'a', reference: { path: 'p.csv', fields } });
    const { findings } = await held(contents, [key('x'), key('y')]);
    expect(findings.map(({ id, samples }) => [id, samples[0]?.value])).toEqual([
      ['data/train#a/foreignKeys', '2'],
      ['data/train#a/foreignKeys/2', '1'],
    ]);
  });
});

describe('what is equal', () => {
  const numbers = JSON.stringify(record({ id: { type: ['number', 'null'] } }));
  const key: ForeignKeyConfig = { fields: 'id', reference: { resource: 'ids', fields: 'id' } };
  const asNumbers = { schema: 'schema.json', resources: { ids: { path: 'ids.csv', schema: 'schema.json' } } };
  test.each<[string, string, string, string[]]>([
    ['1 and 1.0 are the same number', '1\n2.50\n1e2', '1.0\n2.5\n100', []],
    [
      'ids beyond 2^53 stay apart',
      '9007199254740993',
      '9007199254740992',
      ['id/foreignKeys @csv:2:1 "9007199254740993"'],
    ],
    [
      'so do ids of any length',
      '12345678901234567890123',
      '12345678901234567890124',
      ['id/foreignKeys @csv:2:1 "12345678901234567890123"'],
    ],
    [
      'what is no number is compared as it is written',
      'x\n1',
      'y\n1',
      ['id/type ×1 does-not-cast', 'id/foreignKeys @csv:2:1 "x"'],
    ],
  ])('numbers: %s', async (_name, data, ids, said) => {
    const contents = { 'data.csv': `id\n${data}\n`, 'ids.csv': `id\n${ids}\n`, 'schema.json': numbers };
    const lines = await broken(contents, [key], asNumbers);
    expect(lines.map((line) => (line.includes('/type') ? 'id/type ×1 does-not-cast' : line))).toEqual(said);
  });

  test('texts: 1 and 1.0 differ, and so do 07 and 7', async () => {
    const contents = { 'data.csv': 'id\n1\n07\n', 'ids.csv': 'id\n1.0\n7\n' };
    expect(await broken(contents, [key], { resources: { ids: { path: 'ids.csv' } } })).toEqual([
      'id/foreignKeys ×2 @csv:2:1 "1" @csv:3:1 "07"',
    ]);
  });

  test('a number of JSON and of a text that is cast to one', async () => {
    const contents = {
      'data.csv': 'id\n1\n9007199254740993\n3\n',
      'ids.jsonl': '{"id":1.0}\n{"id":9007199254740993}\n',
      'schema.json': numbers,
    };
    const resources = { ids: { path: 'ids.jsonl' } };
    expect(await broken(contents, [key], { schema: 'schema.json', resources })).toEqual([
      'id/foreignKeys @csv:4:1 "3"',
    ]);
  });

  test.each<[string, Contents, Partial<DataConfig>, string]>([
    [
      'the data is cast to numbers, the reference is not',
      { 'data.csv': 'id\n1\n', 'ids.csv': 'id\n1\n' },
      { schema: 'schema.json' },
      '"id" holds numbers, and "id" of data/ids texts',
    ],
    [
      'the reference holds numbers by itself',
      { 'data.csv': 'id\n1\n', 'ids.csv': '', 'ids.jsonl': '{"id":1}\n{"id":true}' },
      {},
      '"id" holds texts, and "id" of data/ids numbers and booleans, lists or objects',
    ],
  ])('kinds that never are equal are a mistake of the config: %s', async (_name, contents, config, said) => {
    const resources = { ids: { path: contents['ids.jsonl'] === undefined ? 'ids.csv' : 'ids.jsonl' } };
    expect(await problems(held({ ...contents, 'schema.json': numbers }, [key], { ...config, resources }))).toEqual([
      `config ml-gates.yml:5 ${said}: none of them can be equal | declare both as the same type in their schemas; without one a cell of delimited text is a text`,
    ]);
  });

  test('a kind that only some have is no mistake', async () => {
    const contents = { 'data.jsonl': '{"id":1}\n{"id":"1"}\n', 'ids.jsonl': '{"id":1}\n' };
    const config = { path: 'data.jsonl', resources: { ids: { path: 'ids.jsonl' } } };
    expect(await broken(contents, [key], config)).toEqual(['id/foreignKeys @jsonl:2 "1"']);
  });
});

describe('what is not measured is not green', () => {
  test.each<[string, Contents, string[]]>([
    [
      'a reference without a row',
      { 'airlines.csv': 'code\n' },
      ['carrier/foreignKeys unmeasured reference-without-keys'],
    ],
    [
      'a reference without a key',
      { 'airlines.csv': 'code,n\n,1\n' },
      ['carrier/foreignKeys unmeasured reference-without-keys'],
    ],
    ['no row', { 'data.csv': 'carrier\n' }, ['/rows unmeasured no-rows', 'carrier/foreignKeys unmeasured no-rows']],
    ['no row with a key', { 'data.csv': 'carrier,n\n,1\n,2\n' }, ['carrier/foreignKeys unmeasured no-keys']],
  ])('%s', async (_name, contents, said) => {
    expect(await broken({ 'data.csv': flights, 'airlines.csv': carriers, ...contents }, [toAirlines])).toEqual(said);
  });

  test('a column that the schema declares and the data lacks', async () => {
    const contents = {
      'data.csv': 'n\n1\n',
      'airlines.csv': carriers,
      'schema.json': JSON.stringify(record({ carrier: {} })),
    };
    expect(await broken(contents, [toAirlines], { schema: 'schema.json' })).toEqual([
      'carrier/required unmeasured absent',
      'carrier/foreignKeys unmeasured absent',
    ]);
  });

  test('rows of the reference that cannot be read are told of', async () => {
    const contents = { 'data.csv': flights, 'airlines.csv': `${carriers}ZZ\nYY,x,y\n` };
    const { findings } = await held(contents, [toAirlines]);
    expect(findings[0]).toMatchObject({
      outcome: 'violated',
      notes: [{ code: 'reference-unread', params: { table: 'data/airlines', rows: 2 } }],
    });
  });

  test.each<[string, Contents, Partial<ForeignKeyConfig>, string[]]>([
    [
      'a reference that is not there',
      {},
      { reference: { path: 'gone.csv', fields: 'code' } },
      ['input gone.csv: gone.csv does not exist (foreignKeys refer to gone.csv) | paths are relative to the config'],
    ],
    [
      'a reference that is not what its name says',
      { 'airlines.csv': '' },
      {},
      ['input airlines.csv: airlines.csv is empty (foreignKeys refer to data/airlines)'],
    ],
    [
      'a column that the reference does not have',
      {},
      { reference: { resource: 'airlines', fields: ['cod'] } },
      ['config ml-gates.yml:7 data/airlines has no column "cod" | did you mean code?'],
    ],
    [
      'the same, of a field that is a text',
      {},
      { reference: { resource: 'airlines', fields: '__proto__' } },
      ['config ml-gates.yml:6 data/airlines has no column "__proto__" | columns: code, name'],
    ],
    [
      'a column that one of several files does not have',
      { 'o/a.csv': 'code\nAA\n', 'o/b.csv': 'kode\nUA\n' },
      { reference: { path: 'o/*.csv', fields: 'code' } },
      ['config ml-gates.yml:6 o/*.csv has no column "code" | columns: '],
    ],
    [
      'a column that is there twice',
      { 'airlines.csv': 'code,name,code\nUA,United,AA\n' },
      {},
      [
        'input : the header names the column "code" twice (foreignKeys refer to data/airlines) | which of them has the keys?',
      ],
    ],
    [
      'a column that the data does not have',
      {},
      { fields: 'carier' },
      [
        'config ml-gates.yml:5 there is no column "carier", neither in the schema nor in the data | did you mean carrier?',
      ],
    ],
  ])('%s', async (_name, contents, key, said) => {
    const all = { 'data.csv': flights, 'airlines.csv': carriers, ...contents };
    expect(await problems(held(all, [{ ...toAirlines, ...key }]))).toEqual(said);
  });

  test('a schema of the reference that is wrong', async () => {
    const contents = { 'data.csv': flights, 'airlines.csv': carriers, 'a.json': '{"type": "objekt"}' };
    const said = await problems(
      held(contents, [toAirlines], { resources: { airlines: { path: 'airlines.csv', schema: 'a.json' } } }),
    );
    expect(said).toEqual([expect.stringMatching(/^config a\.json:1 .*\(foreignKeys refer to data\/airlines\)/)]);
  });
});

describe('dates that one side alone reads as such', () => {
  const dates = (format: string, type = 'date'): string =>
    JSON.stringify({ fields: [{ name: 'd', type, format }], fieldsMatch: 'subset' });
  const contents = {
    'data.csv': 'd,n\n26.01.2024,1\n27.01.2024,2\n',
    'days.csv': 'day\n26.01.2024\n27.01.2024\n',
    'dates.json': dates('%d.%m.%Y'),
    'days.json': dates('%d.%m.%Y').replace('"d"', '"day"'),
  };
  const toDays: ForeignKeyConfig = { fields: ['d'], reference: { resource: 'days', fields: ['day'] } };
  const notesOf = async (more: Contents, config: Partial<DataConfig>, days: Partial<DataConfig> = {}, key = toDays) => {
    const resources = { days: { path: 'days.csv', ...days } };
    const { findings } = await held({ ...contents, ...more }, [key], { resources, ...config });
    const [finding] = findings.filter(({ rule }) => rule === 'foreignKeys');
    return [finding?.outcome, finding?.notes];
  };
  const known = { column: 'd', other: 'day', table: 'data/days' };
  const pattern = '%d.%m.%Y';

  test('a pattern in the schema of the data', async () => {
    const note = { code: 'moments-apart', params: { ...known, own: true, type: 'date', pattern } };
    expect(await notesOf({}, { schema: 'dates.json' })).toEqual(['violated', [note]]);
  });

  test('a pattern in the schema of what is referred to', async () => {
    const note = { code: 'moments-apart', params: { ...known, own: false, type: 'date', pattern } };
    expect(await notesOf({}, {}, { schema: 'days.json' })).toEqual(['violated', [note]]);
  });

  test('nothing is to be said where both are read, whatever their patterns', async () => {
    expect(await notesOf({}, { schema: 'dates.json' }, { schema: 'days.json' })).toEqual(['pass', undefined]);
    const other = { 'days.json': dates('%Y/%m/%d').replace('"d"', '"day"'), 'days.csv': 'day\n2025/01/01\n' };
    expect(await notesOf(other, { schema: 'dates.json' }, { schema: 'days.json' })).toEqual(['violated', undefined]);
  });

  test('nor where some are found, or a file of no gate is read as the data is', async () => {
    const iso = { 'days.csv': 'day\n2024-01-26\n' };
    expect(await notesOf(iso, { schema: 'dates.json' })).toEqual(['violated', undefined]);
    const toFile: ForeignKeyConfig = { fields: ['d'], reference: { path: 'days.csv', fields: ['day'] } };
    expect(await notesOf({}, { schema: 'dates.json' }, {}, toFile)).toEqual(['pass', undefined]);
    const others = { 'days.csv': 'day\n01.01.2025\n' };
    expect(await notesOf(others, { schema: 'dates.json' }, {}, toFile)).toEqual(['violated', undefined]);
  });

  test('nor of days that are written as they mean', async () => {
    const iso = { 'data.csv': 'd\n2024-01-26\n', 'dates.json': dates('default'), 'days.csv': 'day\n2025-01-01\n' };
    expect(await notesOf(iso, { schema: 'dates.json' })).toEqual(['violated', undefined]);
    const times = { ...iso, 'data.csv': 'd\n2024-01-26 15:00:00\n', 'dates.json': dates('default', 'datetime') };
    const note = { code: 'moments-apart', params: { ...known, own: true, type: 'datetime' } };
    expect(await notesOf(times, { schema: 'dates.json' })).toEqual(['violated', [note]]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { CheckConfig, DataConfig, FieldsMatch } from '../../../src/config/config.ts';
import type { Json } from '../../../src/core/json.ts';
import { chunkSizes } from '../../support/bytes.ts';
import { bad, found, gate, problems, record } from './gate.ts';

const people = record(
  { id: { type: 'integer', minimum: 1 }, name: { type: ['string', 'null'] } },
  { required: ['id', 'name'] },
);

const column = (schema: Json, required = true): Json => record({ x: schema }, required ? { required: ['x'] } : {});

describe('formats', () => {
  const csv = 'id,name\n1,Ann\n0,Bob\n';
  const cases: [string, string | Uint8Array, string][] = [
    ['data.csv', csv, '@csv:3:1 "0"'],
    ['data.CSV', csv, '@CSV:3:1 "0"'],
    ['data.tsv', csv.replaceAll(',', '\t'), '@tsv:3:1 "0"'],
    ['data.tab', csv.replaceAll(',', '\t'), '@tab:3:1 "0"'],
    ['data.csv.gz', gzipSync(csv), '@csv.gz:3:1 "0"'],
    ['data.csv.gz', Buffer.concat([gzipSync('id,name\n1,A'), gzipSync('nn\n0,Bob\n')]), '@csv.gz:3:1 "0"'],
    ['data.jsonl', '{"id":1,"name":"Ann"}\n{"id":0,"name":"Bob"}\n', '@jsonl:2 "0"'],
    ['data.ndjson.gz', gzipSync('{"id":1,"name":"Ann"}\n{"id":0,"name":"Bob"}\n'), '@ndjson.gz:2 "0"'],
    ['data.json', '[\n{"id":1,"name":"Ann"},\n{"id":0,"name":"Bob"}]', '@json:3 "0"'],
  ];
  test.each(cases)('%s', async (file, content, place) => {
    for (const chunk of chunkSizes) {
      const output = await gate({ [file]: content }, {}, { schema: people, chunk });
      expect(bad(output.findings)).toEqual([`id/minimum ${place}`]);
      expect(output.measured).toEqual({ rows: 2, columns: 2, checks: 5 });
    }
  });

  test('files of several formats are one data set', async () => {
    const files = { 'a.csv': 'id,name\n1,Ann\n', 'b.jsonl': '{"id":1.0,"name":"Ann"}\n' };
    expect(await found(files, { uniqueKeys: [['id'], ['name']] }, { schema: people })).toEqual([
      'id/uniqueKeys @b.jsonl:1 "1"',
      'name/uniqueKeys @b.jsonl:1 "Ann"',
    ]);
  });

  test.each<[string, string]>([
    ['x.parquet.gz', 'x.parquet.gz: .parquet is packed by itself: it is not read inside of another'],
    ['x.feather.zst', 'x.feather.zst: .feather is packed by itself: it is not read inside of another'],
    [
      'data.txt',
      'data.txt: "data.txt" does not end in a format that is read: csv, tsv, jsonl and json, plain, .gz or .zst, parquet, arrow and feather',
    ],
    [
      'data',
      'data: "data" does not end in a format that is read: csv, tsv, jsonl and json, plain, .gz or .zst, parquet, arrow and feather',
    ],
    [
      'csv.gz',
      'csv.gz: "csv.gz" does not end in a format that is read: csv, tsv, jsonl and json, plain, .gz or .zst, parquet, arrow and feather',
    ],
  ])('%s is a mistake of the config', async (file, message) => {
    expect(await problems(gate({ [file]: 'x' }, { path: file }, { schema: people }))).toEqual([
      `config ml-gates.yml:3 ${message}`,
    ]);
  });

  test('a glob that matches nothing is an error', async () => {
    const config: Partial<DataConfig> = { path: ['*.csv', 'part-*.csv'] };
    expect(await problems(gate({ 'a.csv': 'a\n1\n' }, config))).toEqual([
      'input ml-gates.yml:4 no file matches "part-*.csv" | looked in /repo',
    ]);
  });

  test('a file that is not there is an error, also when DVC has it', async () => {
    expect(await problems(gate({}, { path: 'a.csv' }))).toEqual([
      'input a.csv: a.csv does not exist | paths are relative to the config',
    ]);
    expect(await problems(gate({ 'a.csv.dvc': '' }, { path: 'a.csv' }))).toEqual([
      'input a.csv: a.csv does not exist here; a.csv.dvc says that DVC keeps it | run `dvc pull a.csv` before this gate',
    ]);
    const lock = { 'dvc.lock': 'stages:\n  t:\n    outs:\n    - path: d/a.csv\n' };
    expect(await problems(gate(lock, { path: 'd/a.csv' }))).toEqual([
      'input d/a.csv: d/a.csv does not exist here; dvc.lock says that DVC keeps it | run `dvc pull d/a.csv` before this gate',
    ]);
  });
});

describe('cells', () => {
  const integer = { type: 'integer' };
  test.each<[string, Json, string, string[]]>([
    ['that do not cast are findings', column(integer), 'x\n1\n0,95\n', ['/extra-cell @csv:3:1 "0,95"']],
    ['a decimal comma', column({ type: 'number' }), 'x\n"0,95"\n', ['x/type does-not-cast @csv:2:1 "0,95"']],
    ['NaN', column({ type: 'number' }), 'x\nNaN\nnan\n', ['x/type ×2 does-not-cast @csv:2:1 "NaN" @csv:3:1 "nan"']],
    ['a blank', column(integer), 'x\n 5\n5 \n', ['x/type ×2 does-not-cast @csv:2:1 " 5" @csv:3:1 "5 "']],
    [
      'also in a column that may be null',
      column({ type: ['integer', 'null'] }),
      'x\nn/a\n\n',
      ['x/type does-not-cast @csv:2:1 "n/a"'],
    ],
    ['also in a column of nulls', column({ type: 'null' }), 'x\n0\n\n', ['x/type does-not-cast @csv:2:1 "0"']],
    ['whole numbers written otherwise', column(integer), 'x\n1.0\n1e5\n007\n+5\n', []],
    [
      'a fraction',
      column(integer),
      'x\n1.5\n4503599627370497.5\n',
      ['x/type ×2 does-not-cast @csv:2:1 "1.5" @csv:3:1 "4503599627370497.5"'],
    ],
    [
      'beyond the range of a double',
      column({ type: 'number' }),
      'x\n1e400\n',
      ['x/type does-not-cast @csv:2:1 "1e400"'],
    ],
    [
      'texts stay as they are',
      column({ type: 'string', pattern: '^(007|9007199254740993|1e5|TRUE)$' }),
      'x\n007\n9007199254740993\n1e5\nTRUE\n',
      [],
    ],
    ['values as texts', column({ enum: ['1', '01'] }), 'x\n1\n01\n1.0\n', ['x/enum @csv:4:1 "1.0"']],
    ['values as numbers', column({ enum: [1, 2] }), 'x\n1\n01\n3\n', ['x/enum @csv:4:1 "3"']],
    ['true and false', column({ type: 'boolean' }), 'x\nTrue\nFALSE\nyes\n', ['x/type does-not-cast @csv:4:1 "yes"']],
    [
      'decimal steps',
      column({ type: 'number', multipleOf: 0.01 }),
      'x\n19.99\n0.07\n0.075\n',
      ['x/multipleOf @csv:4:1 "0.075"'],
    ],
    [
      'lists',
      column({ type: 'array', items: { type: 'integer' } }),
      'x\n"[1,2]"\n"[1,""a""]"\n',
      ['x › */type @csv:3:1 "[1,\\"a\\"]"'],
    ],
    ['missing, where it is required', column(integer), 'x\n1\n\n', ['x/required @csv:3:1 ""']],
    ['missing, where it is not', column(integer, false), 'x\n1\n\n', []],
    ['missing, where null is allowed', column({ type: ['integer', 'null'], minimum: 0 }), 'x\n1\n\n', []],
    [
      'a reference',
      record({ x: { $ref: '#/$defs/n' } }, { $defs: { n: { type: 'number', maximum: 1 } } }),
      'x\n2\n',
      ['x/maximum @csv:2:1 "2"'],
    ],
    [
      'of columns by a pattern',
      record({}, { patternProperties: { '^x': { type: 'number', minimum: 1 } } }),
      'x,y\n2,a\n,a\n0,a\n',
      ['x/minimum @csv:4:1 "0"'],
    ],
    [
      'how many are there',
      record({ x: integer, y: integer }, { minProperties: 2 }),
      'x,y\n1,2\n1,\n',
      ['/minProperties @csv:3:1 "1,"'],
    ],
    [
      'needed on a condition, without the column',
      record({ x: integer }, { if: { properties: { x: { const: 1 } } }, then: { required: ['y'] } }),
      'x\n1\n2\n',
      ['y/required @csv:2:1 "1"'],
    ],
  ])('%s', async (_, schema, csv, expected) =>
    expect(await found({ 'data.csv': csv }, {}, { schema })).toEqual(expected),
  );

  test('missing, empty and null are three things', async () => {
    const schema = record({ x: { type: ['string', 'null'], minLength: 1 } }, { required: ['x'] });
    const csv = { 'data.csv': 'x,y\n"",1\nNA,1\nnull,1\n' };
    const counted = async (missingValues: string[]): Promise<unknown> =>
      bad(
        (
          await gate(
            csv,
            { dialect: { missingValues }, checks: [{ missing: { column: 'x', max_count: 0 } }] },
            { schema },
          )
        ).findings,
      ).map((line) => line.split(' @')[0]);
    expect(await counted([''])).toEqual(['x/missing']);
    expect(await counted(['', 'NA', 'null'])).toEqual(['x/missing ×3']);
    expect(await counted([])).toEqual(['x/minLength']);
    const jsonl = { 'data.jsonl': '{"x":""}\n{"x":null}\n{}\n' };
    expect(await found(jsonl, {}, { schema })).toEqual(['x/minLength @jsonl:1 ""', 'x/required @jsonl:3 "nothing"']);
    expect(await found(jsonl, { checks: [{ missing: { column: 'x', max_count: 1 } }] })).toEqual(['x/missing ×2']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'not', 'anyOf', 'valueOf'])(
    'of a column called %s',
    async (name) => {
      const schema = JSON.parse(
        `{"type":"object","properties":{"${name}":{"type":"integer","minimum":1},"b":{"type":"string"}},"required":["${name}"]}`,
      ) as Json;
      expect(
        await found({ 'data.csv': `${name},b\n2,x\n0,x\nx,x\n,x\n` }, { fieldsMatch: 'exact' }, { schema }),
      ).toEqual(
        expect.arrayContaining([
          `${name}/minimum @csv:3:1 "0"`,
          `${name}/type does-not-cast @csv:4:1 "x"`,
          `${name}/required @csv:5:1 ""`,
        ]),
      );
      expect(
        await found({ 'data.jsonl': `{"${name}":0,"b":"x"}\n{"b":"y"}\n` }, { uniqueKeys: [[name]] }, { schema }),
      ).toEqual([`${name}/minimum @jsonl:1 "0"`, `${name}/required @jsonl:2 "nothing"`]);
      const rows = { 'data.jsonl': `{"b":"x"}\n{"b":"y"}\n{"${name}":1}\n` };
      const checks = [{ missing: { column: name, max_count: 0 } }];
      expect(await found(rows, { checks, uniqueKeys: [[name]] })).toEqual([`${name}/missing ×2`]);
    },
  );
});

describe('how a file is written', () => {
  const two = record({ a: { type: 'string' }, b: { type: 'string' } });
  test.each<[string, string | Uint8Array, string[]]>([
    [
      'rows that are too long and too short',
      'a,b\n1,2,3\n1\n1,2\n',
      ['/extra-cell @csv:2:1 "1,2,3"', '/missing-cell @csv:3:1 "1"'],
    ],
    ['a blank row', 'a,b\n1,2\n\n3,4\n', ['/blank-row @csv:3 undefined']],
    ['a stray quote', 'a,b\n1,2"3\n', ['/stray-quote @csv:2:1 "1,2\\"3"']],
    ['a quote that is never closed', 'a,b\n1,"2\n3,4\n', ['/unclosed-quote @csv:2:1 "1,\\"2\\n3,4\\n"']],
    ['bytes that are no UTF-8', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), ['/encoding-error @csv:2:1 "1,caf\ufffd"']],
    ['the same in the header', Buffer.from('a,b,\xe9\n1,2,3\n', 'latin1'), ['/encoding-error @csv:1:1 "a,b,\ufffd"']],
    ['U+FFFD itself', 'a,b\n1,\ufffd\n', []],
    ['a NUL', 'a,b\n1,2\u0000\n1,2\n', ['/null-byte @csv:2:1 "1,2\\u0000"']],
    ['a quote in the header', 'a,b"x\n1,2\n', ['b/required unmeasured absent', '/stray-quote @csv:1:1 "a,b\\"x"']],
    ['a byte order mark', '\ufeffa,b\n1,2\n', []],
    ['a name twice', 'a,b,a\n1,2,3\n', ['a/duplicate-label @csv:1 "a"']],
    ['a name that is blank', 'a,b,,\n1,2,3,4\n', ['/blank-label ×2 @csv:1 "a,b,,"']],
    ['CR LF', 'a,b\r\n1,2\r\n', []],
    ['lone CR', 'a,b\r1,2\r3\r', ['/missing-cell @csv:3:1 "3"']],
    ['line ends in quotes', 'a,b\n"1\n\n",2\n1\n', ['/missing-cell @csv:5:1 "1"']],
    ['no row', 'a,b\n', ['/rows unmeasured no-rows', 'a/type unmeasured no-rows', 'b/type unmeasured no-rows']],
    [
      'a header that is never closed',
      '"a,b\n1,2\n',
      ['/rows unmeasured no-rows', '/unclosed-quote @csv:1:1 "\\"a,b\\n1,2\\n"'],
    ],
  ])('%s', async (_, csv, expected) => {
    for (const chunk of chunkSizes)
      expect(await found({ 'data.csv': csv }, {}, { schema: two, chunk })).toEqual(expected);
  });

  test('the place of a cell behind cells with quotes and line ends', async () => {
    const schema = record({ c: { type: 'integer' } });
    const csv = 'a,b,c\n"","x ""y""",z\n"1\n2",b,"z"\n';
    expect(await found({ 'data.csv': csv }, {}, { schema })).toEqual([
      'c/type ×2 does-not-cast @csv:2:14 "z" @csv:4:6 "z"',
    ]);
    const dialect = { skipInitialSpace: true, escapeChar: '\\' };
    expect(await found({ 'data.csv': 'a,b,c\n1\\,2, b,  z\n' }, { dialect }, { schema })).toEqual([
      'c/type does-not-cast @csv:2:11 "z"',
    ]);
  });

  test.each<[string, string, string]>([
    ['data.csv', '', 'input data.csv: data.csv is empty'],
    ['data.csv', '\ufeff', 'input data.csv: data.csv is empty'],
    ['data.csv', '\r\n \n', 'input data.csv: data.csv is empty'],
    ['data.jsonl', '\n', 'input data.jsonl: data.jsonl is empty'],
    ['data.json', '{"a":1}', 'input data.json:1 data.json is not a JSON array of objects: it is not an array'],
    [
      'data.json',
      '[{"a":1},\n{"a"',
      'input data.json:2 data.json is not a JSON array of objects: the array ends in the middle: it was cut off',
    ],
    ['data.json', '[{"a":1},]', 'input data.json:1 data.json is not a JSON array of objects: an element is missing'],
  ])('%s of %j is an error', async (file, content, expected) => {
    for (const chunk of chunkSizes)
      expect(await problems(gate({ [file]: content }, {}, { schema: two, chunk }))).toEqual([expected]);
  });

  test('an empty list has no rows, and no column is a typo then', async () => {
    const config: Partial<DataConfig> = {
      uniqueKeys: [['a']],
      checks: [{ missing: { column: 'a', max_pct: 5 } }, { row_count: { min: 1 } }],
    };
    expect(await found({ 'data.json': '[]' }, config)).toEqual([
      '/rows unmeasured no-rows',
      'a/uniqueKeys unmeasured absent',
      'a/missing unmeasured no-rows',
      '/row_count',
    ]);
  });

  test('JSON that is none, by the row', async () => {
    const rows = [
      '{"a":"x","b":"y"}',
      '',
      '{"a":NaN,"b":"y"}',
      '{"a":1,"a":2}',
      '[1]',
      '{"a"',
      '{"a":"x","b":["y",NaN]}',
    ];
    expect(await found({ 'data.jsonl': rows.join('\n') }, {}, { schema: two })).toEqual([
      'a/type not-finite @jsonl:3 "NaN"',
      'b/type not-finite @jsonl:7 "[\\"y\\",NaN]"',
      '/blank-row @jsonl:2:1 ""',
      '/not-json ×2 @jsonl:4:8 "the key \\"a\\" is here twice" @jsonl:6:1 "{\\"a\\""',
      '/not-an-object @jsonl:5:1 "[1]"',
    ]);
  });

  test('NaN is found without a schema, and in lists', async () => {
    const rows = { 'data.jsonl': '{"v":[0.1,NaN],"w":{"x":-Infinity},"y":1e400,"z":"NaN"}\n' };
    expect(await found(rows, { checks: [{ row_count: { min: 1 } }] })).toEqual([
      'v/type not-finite @jsonl:1 "[0.1,NaN]"',
      'w/type not-finite @jsonl:1 "{\\"x\\":-Infinity}"',
      'y/type not-finite @jsonl:1 "Infinity"',
    ]);
  });
});

describe('counts are exact, samples are few', () => {
  test('of every rule', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      row % 2 === 0 ? `${row},x` : row % 5 === 0 ? `${row}` : '-1,7',
    );
    const schema = record({ a: { type: 'integer', minimum: 0 }, b: { type: 'integer' } });
    const { findings } = await gate({ 'data.csv': `a,b\n${rows.join('\n')}\n` }, {}, { schema });
    const counts = findings
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ rule, count, samples }) => [rule, count, samples.length]);
    expect(counts).toEqual([
      ['minimum', 2000, 10],
      ['type', 2500, 10],
      ['missing-cell', 500, 10],
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('blank lines, however many', async () => {
    expect(
      await found({ 'data.jsonl': `{"a":1}\n${'\n'.repeat(3000)}{"a":1}` }, { checks: [{ row_count: { min: 2 } }] }),
    ).toEqual([`/blank-row ×3000 ${Array.from({ length: 10 }, (_, index) => `@jsonl:${index + 2}:1 ""`).join(' ')}`]);
  });

  test('names that records make up do not grow the findings', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `{"a":1,"key-${row}":NaN}`).join('\n');
    const { findings } = await gate(
      { 'data.jsonl': rows },
      {},
      { schema: record({ a: { type: 'integer' } }, { additionalProperties: false }) },
    );
    const total = (rule: string): number =>
      findings.filter((one) => one.rule === rule && one.outcome !== 'pass').reduce((sum, { count }) => sum + count, 0);
    expect(total('type')).toBe(1000);
    expect(findings.length).toBeLessThan(250);
  });
});

describe('folders that are keys', () => {
  const files = {
    'flights/year=2013/month=1/a.csv': 'carrier,delay\nUA,5\nAA,-7\n',
    'flights/year=2013/month=13/a.csv': 'carrier,delay\nUA,x\n,3\n',
  };
  const schema = record({
    carrier: { type: ['string', 'null'] },
    delay: { type: 'integer' },
    year: { type: 'integer', const: 2013 },
    month: { type: 'integer', maximum: 12 },
  });

  test('are columns of all rows of their files', async () => {
    const config: Partial<DataConfig> = {
      path: 'flights/*.csv',
      fieldsMatch: 'exact',
      uniqueKeys: [['month', 'carrier']],
    };
    expect(await found(files, config, { schema })).toEqual([
      'delay/type does-not-cast @flights/year=2013/month=13/a.csv:2:4 "x"',
      'month/maximum ×2 @flights/year=2013/month=13/a.csv:2:5 "13" @flights/year=2013/month=13/a.csv:3:3 "13"',
    ]);
  });

  test('of records too, with blanks and values that are none', async () => {
    const lines = {
      'f/kind=a%20b/x=1/a.jsonl': '{"v":1}\n',
      'f/kind=__HIVE_DEFAULT_PARTITION__/x=y/a.jsonl': '{"v":2}\n',
    };
    const other = record(
      { v: { type: 'integer' }, kind: { const: 'a b' }, x: { type: 'integer' } },
      { required: ['kind'] },
    );
    expect(await found(lines, { path: 'f/*.jsonl' }, { schema: other })).toEqual([
      'kind/required @f/kind=__HIVE_DEFAULT_PARTITION__/x=y/a.jsonl:1 "nothing"',
      'x/type does-not-cast @f/kind=__HIVE_DEFAULT_PARTITION__/x=y/a.jsonl:1 "y"',
    ]);
  });

  test('that the path names itself are none', async () => {
    const path = 'flights/year=2013/month=13/a.csv';
    const some = record({ delay: { type: 'integer' } });
    expect(await found(files, { path, fieldsMatch: 'subset' }, { schema: some })).toEqual([
      `delay/type does-not-cast @${path}:2:4 "x"`,
    ]);
  });
});

describe('fieldsMatch', () => {
  const schema = record({ a: { type: 'string' }, b: { type: 'string' } });
  const outcomes: Record<string, Partial<Record<FieldsMatch, string[]>>> = {
    'a,b': {},
    'b,a': { exact: ['b incorrect-label', 'a incorrect-label'] },
    'a,b,c': { exact: ['c extra-label'], equal: ['c extra-label'], superset: ['c extra-label'] },
    a: { exact: ['b missing-label'], equal: ['b missing-label'], subset: ['b missing-label'] },
    'c,d': {
      exact: ['a missing-label', 'b missing-label', 'c extra-label', 'd extra-label'],
      equal: ['a missing-label', 'b missing-label', 'c extra-label', 'd extra-label'],
      subset: ['a missing-label', 'b missing-label'],
      superset: ['c extra-label', 'd extra-label'],
      partial: [' missing-label'],
    },
  };
  const modes: FieldsMatch[] = ['exact', 'equal', 'subset', 'superset', 'partial'];
  const cases = Object.entries(outcomes).flatMap(([header, expected]) =>
    modes.map((mode): [string, FieldsMatch, string[]] => [header, mode, [...(expected[mode] ?? [])]]),
  );
  test.each(cases)('%s, %s', async (header, fieldsMatch, expected) => {
    const names = header.split(',');
    const files = [
      { 'data.csv': `${header}\n${names.map(() => 'x').join(',')}\n` },
      { 'data.jsonl': `{${names.map((name) => `"${name}":"x"`).join(',')}}\n` },
    ];
    for (const file of files) {
      const { findings } = await gate(file, { fieldsMatch }, { schema });
      const matched = findings.filter(({ rule }) => rule === 'fieldsMatch');
      expect(matched.length).toBeGreaterThan(0);
      expect(
        matched
          .filter(({ outcome }) => outcome !== 'pass')
          .map(({ subject, reason }) => `${subject} ${reason?.code ?? ''}`)
          .sort(),
      ).toEqual([...expected].sort());
    }
  });

  test('a column that is required is missed, whatever may be fewer', async () => {
    const strict = record({ a: { type: 'string' }, b: { type: 'string' } }, { required: ['b'] });
    for (const fieldsMatch of ['superset', 'partial'] as const)
      for (const file of [{ 'data.csv': 'a\nx\n' }, { 'data.jsonl': '{"a":"x"}\n' }])
        expect(await found(file, { fieldsMatch }, { schema: strict })).toEqual(['b/required unmeasured absent']);
  });

  test('a column that is gone is missed without it', async () => {
    expect(await found({ 'data.csv': 'a\nx\n' }, {}, { schema })).toEqual(['b/required unmeasured absent']);
  });

  test('files whose headers differ are told', async () => {
    const files = { 'a.csv': 'a,b\n1,2\n', 'b.csv': 'b,a\n1,2\n', 'c.csv': 'a,b\n1,2\n' };
    expect(await found(files, { path: '*.csv' }, { schema })).toEqual(['/unmatched-header @b.csv:1 "b,a"']);
  });
});

describe('uniqueKeys', () => {
  test.each<[string, string, string[][], string[]]>([
    ['one column', 'a,b\n1,x\n2,x\n1,y\n', [['a']], ['a/uniqueKeys @csv:4:1 "1"']],
    ['two columns', 'a,b\n1,x\n1,y\n1,x\n', [['a', 'b']], ['a+b/uniqueKeys @csv:4:1 "1, x"']],
    ['borders of cells', 'a,b\nab,c\na,bc\n', [['a', 'b']], []],
    ['a missing part is not compared', 'a,b\n,x\n,x\n1,x\n', [['a', 'b']], []],
    ['every repetition', 'a\nx\nx\nx\n', [['a']], ['a/uniqueKeys ×2 @csv:3:1 "x" @csv:4:1 "x"']],
    [
      'several keys',
      'a,b\n1,1\n1,2\n2,2\n',
      [['a'], ['b']],
      ['a/uniqueKeys @csv:3:1 "1"', 'b/uniqueKeys @csv:4:3 "2"'],
    ],
  ])('%s', async (_, csv, uniqueKeys, expected) =>
    expect(await found({ 'data.csv': csv }, { uniqueKeys })).toEqual(expected),
  );

  test('numbers are compared as numbers, exactly', async () => {
    const csv = 'a\n7\n007\n7.0\n70e-1\n9007199254740992\n9007199254740993\n100\n1e2\n-7\n0\n-0\n';
    expect(
      await found({ 'data.csv': csv }, { uniqueKeys: [['a']] }, { schema: record({ a: { type: 'integer' } }) }),
    ).toEqual(['a/uniqueKeys ×5 @csv:3:1 "007" @csv:4:1 "7.0" @csv:5:1 "70e-1" @csv:9:1 "1e2" @csv:12:1 "-0"']);
    expect(await found({ 'data.csv': csv }, { uniqueKeys: [['a']] })).toEqual([]);
    expect(
      await found(
        { 'data.jsonl': '{"a":1}\n{"a":"1"}\n{"a":1.0}\n{"a":null}\n{}\n{"a":null}\n' },
        { uniqueKeys: [['a']] },
      ),
    ).toEqual(['a/uniqueKeys @jsonl:3 "1"']);
  });

  test('over all files of a glob', async () => {
    const files = { 'a.csv': 'a,b\n1,x\n', 'b.csv': 'b,a\nx,2\ny,1\n' };
    expect((await found(files, { path: '*.csv', uniqueKeys: [['a']] })).slice(1)).toEqual([
      'a/uniqueKeys @b.csv:3:3 "1"',
    ]);
  });

  test('of a column that is not there', async () => {
    expect(
      await found({ 'data.csv': 'a\n1\n' }, { uniqueKeys: [['b']] }, { schema: record({ b: { type: 'string' } }) }),
    ).toEqual(['b/required unmeasured absent', 'b/uniqueKeys unmeasured absent']);
    expect(await problems(gate({ 'data.csv': 'customer\n1\n' }, { uniqueKeys: [['custmer']] }))).toEqual([
      'config ml-gates.yml:5 there is no column "custmer", neither in the schema nor in the data | did you mean customer?',
    ]);
  });
});

describe('checks', () => {
  const four = { 'data.csv': 'a,b\n1,x\n,x\n3,\n,\n' };
  test.each<[string, readonly CheckConfig[], string[]]>([
    ['enough rows', [{ row_count: { min: 4, max: 4 } }], []],
    ['too few', [{ row_count: { min: 5 } }], ['/row_count']],
    ['too many', [{ row_count: { max: 3, severity: 'warn' } }], ['/row_count warn']],
    ['none, and none wanted', [{ row_count: { max: 0 } }], ['/row_count']],
    ['as much missing as may', [{ missing: { column: 'a', max_pct: 50 } }], []],
    ['more missing', [{ missing: { column: 'a', max_pct: 49.9 } }], ['a/missing ×2']],
    [
      'counted',
      [{ missing: { column: 'a', max_count: 1 } }, { missing: { column: 'b', max_count: 2 } }],
      ['a/missing ×2'],
    ],
    [
      'twice, with two severities',
      [{ missing: { column: 'a', max_pct: 50 } }, { missing: { column: 'a', max_pct: 10, severity: 'warn' } }],
      ['a/missing warn ×2'],
    ],
    [
      'both bounds',
      [{ missing: { column: 'a', max_pct: 10, max_count: 1, severity: 'info' } }],
      ['a/missing info ×2', 'a/missing info ×2'],
    ],
  ])('%s', async (_, checks, expected) => {
    expect(await found(four, { checks })).toEqual(expected);
    const json = { 'data.json': '[{"a":1,"b":"x"},{"b":"x"},{"a":3,"b":null},{"a":null}]' };
    expect(await found(json, { checks })).toEqual(expected);
  });

  test('what was observed is said', async () => {
    const { findings } = await gate(four, {
      checks: [{ missing: { column: 'a', max_pct: 10 } }, { row_count: { min: 5 } }],
    });
    expect(findings).toMatchObject([
      { observed: { value: 50 }, limit: { op: '<=', value: 10 }, params: { max_pct: 10 } },
      { observed: { value: 4 }, limit: { op: '>=', value: 5 }, params: { min: 5 } },
    ]);
  });

  const numbers = { 'data.csv': 'x,c\n1,a\n2,b\n,a\n4.5,\n-1.5,c\n' };
  test.each<[string, readonly CheckConfig[], string[]]>([
    ['mean', [{ mean: { column: 'x', min: 1.5, max: 1.5 } }], []],
    ['mean, too small', [{ mean: { column: 'x', min: 1.6 } }], ['x/mean']],
    ['min and max', [{ min: { column: 'x', min: -1.5 } }, { max: { column: 'x', max: 4.5 } }], []],
    [
      'min and max, beyond',
      [{ min: { column: 'x', min: -1.4 } }, { max: { column: 'x', max: 4.4, severity: 'warn' } }],
      ['x/min', 'x/max warn'],
    ],
    ['sum', [{ sum: { column: 'x', min: 6, max: 6 } }], []],
    ['stdev', [{ stdev: { column: 'x', min: 2.48, max: 2.49 } }], []],
    ['stdev, too large', [{ stdev: { column: 'x', max: 2 } }], ['x/stdev']],
    ['distinct', [{ distinct: { column: 'c', min: 3, max: 3 } }], []],
    ['distinct, too many', [{ distinct: { column: 'c', max: 2 } }], ['c/distinct']],
    ['unique', [{ unique: { column: 'x' } }], []],
  ])('%s', async (_, checks, expected) => {
    expect(await found(numbers, { checks })).toEqual(expected);
    const json = { 'data.jsonl': '{"x":1,"c":"a"}\n{"x":2,"c":"b"}\n{"c":"a"}\n{"x":4.5}\n{"x":-1.5,"c":"c"}\n' };
    expect(await found(json, { checks })).toEqual(expected);
  });

  test('unique, with the places of what is there again, and with some of it allowed', async () => {
    expect(await found(numbers, { checks: [{ unique: { column: 'c' } }] })).toEqual(['c/unique @csv:4:2 "a"']);
    expect(await found(numbers, { checks: [{ unique: { column: 'c', max_count: 1 } }] })).toEqual([]);
  });

  test('a column of numbers that a check alone names is cast', async () => {
    const checks = [{ mean: { column: 'x', max: 5 } }];
    expect(await found({ 'data.csv': 'x\n1\nabc\n' }, { checks })).toEqual(['x/type does-not-cast @csv:3:1 "abc"']);
  });

  test('what cannot be measured is told as that', async () => {
    const mean = [{ mean: { column: 'x', max: 5 } }, { stdev: { column: 'x', max: 5 } }];
    expect(await found({ 'data.csv': 'x,y\n,1\n' }, { checks: mean })).toEqual([
      'x/mean unmeasured no-values',
      'x/stdev unmeasured no-values',
    ]);
    expect(await found({ 'data.csv': 'x,y\n1,1\n' }, { checks: mean })).toEqual(['x/stdev unmeasured no-values']);
    const schema = record({ x: { type: 'string' } });
    expect(await problems(gate({ 'data.csv': 'x\n1\n' }, { checks: mean.slice(0, 1) }, { schema }))).toEqual([
      'config ml-gates.yml:6 mean is measured of numbers, and the schema declares "x" as string | check a column of numbers',
    ]);
  });

  test('columns that are not there', async () => {
    expect(await problems(gate(four, { checks: [{ missing: { column: 'income', max_pct: 5 } }] }))).toEqual([
      'config ml-gates.yml:6 there is no column "income", neither in the schema nor in the data | columns: a, b',
    ]);
    const schema = record({ income: { type: 'number' } });
    const config = { checks: [{ missing: { column: 'income', max_pct: 5, severity: 'warn' } }] } as const;
    expect(await found(four, config, { schema })).toEqual([
      'income/required unmeasured absent',
      'income/missing unmeasured warn absent',
    ]);
  });
});

test('without a header the schema names the columns', async () => {
  const schema = record({ a: { type: 'integer' }, b: { type: 'string' } });
  expect(await found({ 'data.csv': '1,x\nz,y\n' }, { dialect: { header: false } }, { schema })).toEqual([
    'a/type does-not-cast @csv:2:1 "z"',
  ]);
});

test('a schema that speaks of the record alone decides', async () => {
  const schema: Json = { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b'] }] };
  const { findings } = await gate({ 'data.jsonl': '{"a":1}\n{"b":1}\n' }, {}, { schema });
  expect(findings).toMatchObject([{ rule: 'oneOf', subject: '', outcome: 'pass' }]);
  expect(await found({ 'data.jsonl': '{"a":1,"b":1}\n{}\n' }, {}, { schema })).toEqual([
    expect.stringMatching(/^\/oneOf ×2/),
  ]);
});

test('a schema may be indented by tabs', async () => {
  const files = { 'data.csv': 'a\nx\n', 'tabs.json': JSON.stringify(record({ a: { type: 'integer' } }), null, '\t') };
  expect(await found(files, { path: 'data.csv', schema: 'tabs.json' })).toEqual(['a/type does-not-cast @csv:2:1 "x"']);
});

describe('rules inside of values', () => {
  const nested = record(
    { a: record({ y: { type: 'integer' } }, { required: ['y'] }), list: { type: 'array', items: { type: 'integer' } } },
    { required: ['a'] },
  );

  test('are counted where they stand, apart from those of the column', async () => {
    const rows = ['{"a":{"y":1},"list":[1,"x",2,"y"]}', '{"a":{}}', '{"a":{"y":"t"}}', '{}', '{"a":3}'];
    expect(await found({ 'd.jsonl': rows.join('\n') }, {}, { schema: nested })).toEqual([
      'a/type @d.jsonl:5 "3"',
      'a/required @d.jsonl:4 "nothing"',
      'list › */type ×2 @d.jsonl:1 "x" @d.jsonl:1 "y"',
      'a › y/type @d.jsonl:3 "t"',
      'a › y/required @d.jsonl:2 "{}"',
    ]);
  });
});

test.each<[string, Json, string, readonly string[]]>([
  ['what must not be, of numbers', column({ not: { const: 1 } }), 'x\n1\n2\n', ['x/not @d.csv:2:1 "1"']],
  [
    'a sentinel',
    column({ not: { enum: [-999, 'gone'] } }),
    'x\n-999\ngone\n5\n',
    ['x/not ×2 @d.csv:2:1 "-999" @d.csv:3:1 "gone"'],
  ],
  [
    'a column that only a condition knows',
    {
      type: 'object',
      properties: { b: { type: 'integer' } },
      if: { properties: { a: { const: 1 } } },
      then: { properties: { b: { type: 'integer', maximum: 5 } } },
    },
    'a,b\n1,6\nx,6\n1,5\n',
    ['b/maximum @d.csv:2:3 "6"'],
  ],
  [
    'a column that has to be there, and that only a condition describes',
    record(
      { b: { type: 'integer' } },
      {
        required: ['a'],
        if: record({ a: { type: 'integer', minimum: 1 } }),
        then: { properties: { b: { const: 3 } } },
      },
    ),
    'a,b\n1,5\n',
    ['b/const @d.csv:2:3 "5"'],
  ],
  [
    'a column of any type, and of one value where it is',
    { type: 'object', properties: { a: {} }, dependentSchemas: { a: { properties: { a: { const: 2 } } } } },
    'a\n2\n3\n',
    ['a/const @d.csv:3:1 "3"'],
  ],
  [
    'a column by its pattern',
    { type: 'object', patternProperties: { '^x': { type: 'integer' } } },
    'x\n1.5\n',
    ['x/type does-not-cast @d.csv:2:1 "1.5"'],
  ],
  [
    'a schema that does not say that records are objects',
    { properties: { x: { type: 'integer' } } },
    'x\na\n',
    ['x/type does-not-cast @d.csv:2:1 "a"'],
  ],
])('%s', async (_, schema, content, expected) => {
  expect(await found({ 'd.csv': content }, {}, { schema })).toEqual(expected);
});

test('a file without rows among others is not passed over', async () => {
  const files = { 'a.csv': 'id,name\n1,Ann\n', 'b.csv': 'id,name\n' };
  expect(await found(files, {}, { schema: people })).toEqual(['/rows unmeasured no-rows @b.csv: undefined']);
});

test.each<[string, Json, string]>([
  ['a type that is none', column({ type: 'strng' }), 'schema.json:1 type cannot be "strng" | did you mean string?'],
  [
    'a bound without its type',
    { type: 'object', properties: { x: { minimum: 1 } } },
    'schema.json:1 minimum stands without the type that it is about: values of other types would pass | write "type": "number" beside it',
  ],
  [
    'more properties than can be checked',
    { type: 'object', properties: Object.fromEntries(Array.from({ length: 20_001 }, (__, at) => [`c${at}`, {}])) },
    'schema.json:1 20001 properties are more than 20000, which can be checked at once | let one pattern stand for many: patternProperties',
  ],
])('%s is a mistake of the schema, at its line', async (_, schema, expected) => {
  expect(await problems(gate({ 'd.csv': 'x\n1\n' }, {}, { schema }))).toEqual([`config ${expected}`]);
});

test('a schema of patterns alone holds, or does not', async () => {
  const schema = { type: 'object', patternProperties: { '^x': { type: 'integer' } } };
  const output = await gate({ 'd.csv': 'x\n1\n' }, {}, { schema });
  expect(output.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['schema', 'pass']]);
});

test('many columns too many are counted, and the first are named', async () => {
  const names = Array.from({ length: 150 }, (_, at) => `c${at}`);
  const content = `id,name,${names.join(',')}\n1,Ann,${names.map(() => '').join(',')}\n`;
  const { findings } = await gate({ 'd.csv': content }, { fieldsMatch: 'exact' }, { schema: people });
  const extra = findings.filter(({ rule }) => rule === 'fieldsMatch');
  expect(extra).toHaveLength(101);
  expect(extra[0]).toMatchObject({ subject: 'c0', count: 1 });
  expect(extra[100]).toMatchObject({ subject: '', count: 50 });
});

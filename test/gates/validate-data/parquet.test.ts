import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { found, gate, problems, record } from './gate.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/parquet/${name}.parquet`);

test('rows of a Parquet file are held to a schema like any others', async () => {
  const schema = record(
    {
      id: { type: 'string', pattern: '^u[0-9]{5}$' },
      carrier: { enum: ['AA', 'UA', null] },
      delay: { type: ['integer', 'null'], maximum: 37 },
      distance: { type: 'number' },
      cancelled: { type: ['boolean', 'null'] },
      day: { type: ['string', 'null'], format: 'date' },
      at_us: { type: 'string', format: 'date-time' },
      price: { type: ['number', 'null'], minimum: 0 },
    },
    { required: ['id', 'distance', 'gone'] },
  );
  const expected = [
    'carrier/enum ×17',
    'delay/maximum @parquet:59 "38"',
    'distance/required ×9',
    'price/minimum @parquet:1 "-0.05"',
  ];
  for (const name of ['pyarrow-snappy', 'pyarrow-plain', 'pyarrow-v2-pages', 'pyarrow-zstd']) {
    const all = await found({ 'data.parquet': fixture(name) }, {}, { schema });
    for (const one of expected) expect(all).toContainEqual(expect.stringContaining(one));
    expect(all).toContainEqual(expect.stringContaining('gone'));
    expect(all).toHaveLength(expected.length + 1);
  }
});

test('the columns of several files are compared, and their rows counted together', async () => {
  const contents = { 'a.parquet': fixture('pyarrow-none'), 'b.parquet': fixture('pyarrow-v2-pages') };
  const output = await gate(contents, { checks: [{ row_count: { min: 121 } }], uniqueKeys: [['id']] });
  expect(output.measured).toMatchObject({ rows: 120, columns: 17 });
  const all = await found(contents, { checks: [{ row_count: { min: 121 } }], uniqueKeys: [['id']] });
  expect(all).toContainEqual(expect.stringMatching(/^id\/uniqueKeys ×60 @b\.parquet:1 "u00000"/));
});

test('whole numbers that one double stands for are different keys, and shown with all digits', async () => {
  const contents = { 'a.parquet': fixture('pyarrow-extremes') };
  expect(await found(contents, { uniqueKeys: [['long'], ['ulong']] })).toEqual([]);
  const twice = { ...contents, 'b.parquet': fixture('pyarrow-extremes') };
  expect(await found(twice, { uniqueKeys: [['ulong']] })).toEqual([
    expect.stringContaining('@b.parquet:1 "18446744073709551615"'),
  ]);
  expect(await found(contents, {}, { schema: record({ long: { type: 'integer', maximum: 1e18 } }) })).toEqual([
    'long/maximum @a.parquet:1 "9223372036854775807"',
  ]);
});

test('what is no number is said, and never passes', async () => {
  const schema = record({ x: { type: ['number', 'null'] } });
  expect(await found({ 'x.parquet': fixture('pyarrow-not-finite') }, {}, { schema })).toEqual([
    'x/type ×2 does-not-cast @x.parquet:2 "NaN" @x.parquet:4 "Infinity"',
  ]);
});

test('nested values are values, and are held to a schema in depth', async () => {
  const schema = record({
    tags: { type: ['array', 'null'], items: { type: 'string' } },
    point: { type: ['object', 'null'], properties: { x: { type: 'number' } }, required: ['x', 'label'] },
  });
  const all = await found({ 'x.parquet': fixture('pyarrow-nested') }, {}, { schema });
  expect(all.map((line) => line.replace(/ @.*/, ''))).toEqual(['tags › */type', 'point › x/type']);
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'input x.parquet: x.parquet is empty'],
  ['CSV', Buffer.from('id,name\n1,a\n2,b\n'), 'x.parquet cannot be read as Parquet: no Parquet file'],
  ['cut off', fixture('polars').subarray(0, 4000), 'x.parquet cannot be read as Parquet: cut off'],
  [
    'an LFS pointer',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    'x.parquet is a Git LFS pointer',
  ],
])('%s is an error', async (_, bytes, expected) => {
  const checks = [{ row_count: { min: 1 } }];
  expect((await problems(gate({ 'x.parquet': bytes }, { checks }))).join()).toContain(expected);
});

test('a file of no rows is a finding', async () => {
  const all = await found({ 'x.parquet': fixture('pyarrow-no-rows') }, { checks: [{ row_count: { min: 1 } }] });
  expect(all).not.toEqual([]);
});

test.each(['coded', 'plain'])('a date that JSON cannot write is no null: %s', async (name) => {
  const files = { 'x.parquet': fixture(`late/${name}`) };
  for (const schema of [record({ day: { type: ['string', 'null'] } }), record({ day: {} })])
    expect(await found(files, {}, { schema })).toEqual([
      'day/type ×2 does-not-cast @x.parquet:2 "nothing" @x.parquet:4 "nothing"',
    ]);
});

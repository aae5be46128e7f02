import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { writeProfile } from '../../../src/profile/write-profile.ts';
import { profileData } from '../../../src/gates/profile-data/index.ts';
import { found, gate, portsOf, problems, record } from './gate.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/arrow/${name}`);

const frame = JSON.parse(readFileSync('test/fixtures/arrow/pandas-lz4.json', 'utf8')) as {
  readonly names: readonly string[];
  readonly rows: readonly Record<string, string | number | boolean | null>[];
};

/** The frame as JSON Lines. */
const lines = frame.rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The same as CSV; what is missing is an empty cell. */
const csv = [frame.names, ...frame.rows.map((row) => frame.names.map((name) => row[name]))]
  .map((cells) => `${cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell))).join(',')}\n`)
  .join('');

const schema = record(
  {
    id: { type: 'string', pattern: '^u[0-9]{4}[0-8]$' },
    carrier: { enum: ['AA', 'UA', null] },
    delay: { type: ['number', 'null'], maximum: 37 },
    distance: { type: ['number', 'null'], multipleOf: 2.5 },
    cancelled: { type: ['boolean', 'null'] },
    at_us: { type: 'string', format: 'date-time', pattern: '05:00:0' },
    day: { type: ['string', 'null'], format: 'date', minLength: 10 },
    level: { enum: ['low', null] },
  },
  { required: ['id', 'gone'] },
);
const demands = {
  uniqueKeys: [['id'], ['carrier', 'level']],
  checks: [{ row_count: { min: 100 } }, { mean: { column: 'delay', max: 1 } }, { distinct: { column: 'day', max: 3 } }],
} as const;

describe('the same frame in Arrow, Parquet, JSON Lines and CSV', () => {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'frame.feather': fixture('pandas-lz4.feather'),
    'zstd.feather': fixture('pandas-zstd.feather'),
    'plain.arrow': fixture('pandas-uncompressed.feather'),
    'frame.parquet': fixture('pandas.parquet'),
    'frame.jsonl': lines,
    'frame.csv': csv,
  };
  const names = Object.keys(files);

  test('gives the same findings', async () => {
    const all = await Promise.all(
      names.map(async (name) => {
        const findings = await found({ [name]: files[name]! }, demands, { schema });
        const header = name.endsWith('.csv') ? 1 : 0;
        return findings.map((line) =>
          line.replaceAll(
            new RegExp(`${name}:(\\d+)(:\\d+)?`, 'g'),
            (_, row: string) => `row ${String(Number(row) - header)}`,
          ),
        );
      }),
    );
    const [first, ...others] = all;
    expect(first!.length).toBeGreaterThan(8);
    for (const [nth, one] of others.entries()) expect([names[nth + 1], ...one]).toEqual([names[nth + 1], ...first!]);
  });

  test('has the same profile', async () => {
    const profileOf = async (name: string): Promise<string> => {
      const { profile } = await profileData(
        { paths: [name], folder: '/repo', missingValues: [''] },
        portsOf({ [name]: files[name]! }),
      );
      // a text `true` of CSV is no boolean
      return writeProfile({ ...profile, columns: profile.columns.filter((column) => column.name !== 'cancelled') });
    };
    const [first, ...others] = await Promise.all(names.map(profileOf));
    for (const other of others) expect(other).toBe(first);
  });
});

test('a stream and a file hold the same', async () => {
  const checks = [{ missing: { column: 'distance', max_count: 0 } }];
  const of = async (name: string): Promise<readonly string[]> =>
    (await found({ [name]: fixture(name) }, { checks })).map((line) => line.replaceAll(name, 'x'));
  expect(await of('pyarrow-stream.arrows')).toEqual(await of('pyarrow-file.arrow'));
});

test('whole numbers that one double stands for are different keys, and shown with all digits', async () => {
  const contents = { 'a.arrow': fixture('pyarrow-extremes.arrow') };
  expect(await found(contents, { uniqueKeys: [['long'], ['ulong']] })).toEqual([]);
  const twice = { ...contents, 'b.arrow': fixture('pyarrow-extremes.arrow') };
  expect(await found(twice, { uniqueKeys: [['ulong']] })).toEqual([
    expect.stringContaining('@b.arrow:1 "18446744073709551615"'),
  ]);
});

test('what is no number is said, and never passes', async () => {
  const numbers = record({ x: { type: ['number', 'null'] } });
  expect(await found({ 'x.arrow': fixture('pyarrow-not-finite.arrow') }, {}, { schema: numbers })).toEqual(
    expect.arrayContaining(['x/type ×2 does-not-cast @x.arrow:2 "NaN" @x.arrow:4 "Infinity"']),
  );
});

test('a text that is no UTF-8 is no text', async () => {
  const bytes = Uint8Array.from(fixture('pandas-uncompressed.feather'));
  bytes[Buffer.from(bytes).indexOf('u00007')] = 0xff;
  const texts = record({ id: { type: 'string' } });
  expect(await found({ 'x.arrow': bytes }, {}, { schema: texts })).toEqual([
    expect.stringMatching(/^id\/type does-not-cast @x\.arrow:8/),
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'x.feather is empty'],
  ['CSV', Buffer.from('id,name\n1,a\n2,b\n'), 'x.feather cannot be read as Arrow: no Arrow file'],
  ['a file cut off', fixture('polars-lz4.arrow').subarray(0, 4000), 'x.feather cannot be read as Arrow: cut off'],
  [
    'a stream cut off',
    fixture('pyarrow-stream.arrows').subarray(0, 6000),
    'x.feather cannot be read as Arrow: cut off',
  ],
  [
    'Feather of version 1',
    fixture('version-1.feather'),
    'x.feather cannot be read as Arrow: it is Feather of version 1',
  ],
  [
    'two streams in one file',
    Buffer.concat([fixture('pyarrow-delta.arrows'), fixture('pyarrow-delta.arrows')]),
    'a stream behind which another one stands',
  ],
  [
    'an LFS pointer',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    'x.feather is a Git LFS pointer',
  ],
])('%s is an error', async (_, bytes, expected) => {
  const checks = [{ row_count: { min: 1 } }];
  expect((await problems(gate({ 'x.feather': bytes }, { checks }))).join()).toContain(expected);
});

test('a file of no rows is a finding', async () => {
  const all = await found({ 'x.arrow': fixture('pyarrow-no-rows.arrow') }, { checks: [{ row_count: { min: 1 } }] });
  expect(all).not.toEqual([]);
});

test('what is null in a union is missing', async () => {
  const output = await gate(
    { 'x.arrow': fixture('pyarrow-unions.arrow') },
    { checks: ['sparse', 'dense', 'listed'].map((column) => ({ missing: { column, max_pct: 19 } })) },
  );
  const measured = output.findings.filter(({ rule }) => rule === 'missing');
  expect(measured.map(({ subject, outcome, observed }) => [subject, outcome, observed])).toEqual(
    ['sparse', 'dense', 'listed'].map((column) => [column, 'violated', { value: 20 }]),
  );
});

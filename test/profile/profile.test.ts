import { describe, expect, test } from '@jest/globals';
import { TextStatistics } from '../../src/profile/text-statistics.ts';
import fc from 'fast-check';
import { CellState, RowFlag, type BatchColumn, type ColumnBatch } from '../../src/data/batch.ts';
import type { Json } from '../../src/core/json.ts';
import { kindOf, distinctOf, type Profile } from '../../src/profile/profile.ts';
import { mergeProfiles, Profiler } from '../../src/profile/profiling.ts';
import { readProfile } from '../../src/profile/saved-profile.ts';
import { writeProfile } from '../../src/profile/write-profile.ts';
import { uniform } from './columns.ts';

type Rows = readonly Readonly<Record<string, Json | undefined>>[];

/** How a column of values can be handed over. */
const ways = ['value', 'dictionary', 'text'] as const;

function batchOf(rows: Rows, way: (typeof ways)[number]): ColumnBatch {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name): BatchColumn => {
    const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : undefined));
    const states = Uint8Array.from(values, (value) =>
      value === undefined ? CellState.absent : value === null ? CellState.null : CellState.value,
    );
    const cells = { name, states, others: states.filter((state) => state !== CellState.value).length };
    const there = values.filter((value) => value !== undefined && value !== null);
    if (there.every((value) => typeof value === 'number'))
      return { ...cells, kind: 'number', values: Float64Array.from(values, (value) => (value as number | null) ?? 0) };
    if (way === 'dictionary') {
      const dictionary = [...new Set(values)];
      const codes = Int32Array.from(values, (value) => dictionary.indexOf(value));
      return {
        ...cells,
        kind: 'dictionary',
        codes,
        dictionary: { size: dictionary.length, value: (code) => dictionary[code] ?? null },
      };
    }
    if (way === 'text' && there.every((value) => typeof value === 'string')) {
      const parts = values.map((value) => Buffer.from(typeof value === 'string' ? value : ''));
      const ends = Int32Array.from(parts, (_, nth) =>
        parts.slice(0, nth + 1).reduce((sum, part) => sum + part.length, 0),
      );
      const starts = ends.map((end, nth) => end - parts[nth]!.length);
      return { ...cells, kind: 'text', bytes: Buffer.concat(parts), starts, ends };
    }
    return { ...cells, kind: 'value', values };
  });
  return { file: 'x', rows: rows.length, headed: true, columns, flags: null, counted: rows.length };
}

function profileOf(rows: Rows, way: (typeof ways)[number] = 'value'): Profile {
  const profiler = new Profiler();
  if (rows.length > 0) profiler.observe(batchOf(rows, way));
  return profiler.profile();
}

const cell = fc.oneof(
  fc.constantFrom<Json | undefined>(
    'a',
    'b',
    '2013-01-31',
    '2013-01-31T05:00:00Z',
    '',
    'é✈',
    '__proto__',
    null,
    undefined,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string(),
  fc.constantFrom<Json>([1], { a: 1 }),
);
const table = fc.array(fc.record({ x: cell, y: fc.string(), __proto__: fc.integer() }, { requiredKeys: ['y'] }), {
  maxLength: 60,
});

describe('a profile follows from which rows there are', () => {
  test('in whatever order they came, however they were parted, merged and handed over', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.constantFrom(...ways), (rows, seed, way) => {
        const random = uniform(seed);
        const shuffled = [...rows].sort(() => random() - 0.5);
        const third = Math.floor(rows.length / 3);
        const [a, b, c] = [shuffled.slice(0, third), shuffled.slice(third, 2 * third), shuffled.slice(2 * third)].map(
          (part) => profileOf(part, way),
        ) as [Profile, Profile, Profile];
        const whole = writeProfile(profileOf(rows));
        expect(writeProfile(mergeProfiles([a, b, c]))).toBe(whole);
        expect(writeProfile(mergeProfiles([c, mergeProfiles([b, a])]))).toBe(whole);
        expect(writeProfile(mergeProfiles([mergeProfiles([b, c]), a]))).toBe(whole);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('more different texts than are kept', () => {
    const rows = Array.from({ length: 3000 }, (_, nth) => ({ id: `id ${nth % 2500}`, name: `n${nth % 900}` }));
    const whole = profileOf(rows);
    expect(whole.columns.map(({ texts }) => texts?.values?.length ?? null)).toEqual([null, 900]);
    for (const way of ways) {
      const parts = [0, 1, 2].map((part) =>
        profileOf(
          rows.filter((_, nth) => nth % 3 === part),
          way,
        ),
      );
      expect(writeProfile(mergeProfiles(parts.reverse()))).toBe(writeProfile(whole));
    }
  });
});

test('counts of every kind of cell', () => {
  const rows: Rows = [
    { a: 1, b: 'x', c: true, d: [1], e: '2013-01-31', f: null },
    { a: 2.5, b: 'x', c: false, d: { k: 1 }, e: '2013-02-28', f: null },
    { a: null, b: 'y', c: true, d: null, e: '2013-01-31', f: null },
    { b: 'Ünïcode ✈', c: null, d: [], e: null, f: null },
  ];
  const { rows: count, columns } = profileOf(rows);
  expect(count).toBe(4);
  expect(columns.map((column) => [column.name, kindOf(column), column.missing, distinctOf(column)])).toEqual([
    ['a', 'number', 2, { count: 2, exact: true }],
    ['b', 'text', 0, { count: 3, exact: true }],
    ['c', 'boolean', 1, { count: 2, exact: true }],
    ['d', 'structure', 1, { count: 0, exact: true }],
    ['e', 'date', 1, { count: 2, exact: true }],
    ['f', 'empty', 4, { count: 0, exact: true }],
  ]);
  expect(columns[1]!.texts).toMatchObject({
    values: [
      ['x', 2],
      ['y', 1],
      ['Ünïcode ✈', 1],
    ].sort((one, other) => (other[1] as number) - (one[1] as number)),
    lengths: { min: 1, max: 9, total: 12, mean: 3 },
  });
});

test('rows that could not be cut, blank rows and values that a column cannot hold', () => {
  const profiler = new Profiler();
  profiler.observe({
    file: 'x',
    rows: 5,
    headed: true,
    columns: [
      {
        name: 'a',
        kind: 'number',
        values: Float64Array.of(1, 0, 0, 0, 2),
        states: Uint8Array.of(CellState.value, CellState.unread, CellState.unread, CellState.invalid, CellState.value),
        others: 3,
      },
    ],
    flags: Uint8Array.of(RowFlag.regular, RowFlag.unread, RowFlag.blank, RowFlag.regular, RowFlag.regular),
    counted: 4,
  });
  const { rows, unread, columns } = profiler.profile();
  expect({ rows, unread }).toEqual({ rows: 4, unread: 1 });
  expect(columns).toMatchObject([{ missing: 0, invalid: 1, numbers: { count: 2, min: 1, max: 2 } }]);
});

test('texts of any length have their length, whichever came before', () => {
  const texts = ['é', 'é'.repeat(400), 'é'.repeat(401), 'x', 'é'.repeat(5000)];
  for (const ordered of [texts, [...texts].reverse()])
    for (const one of ordered) {
      const statistics = new TextStatistics();
      for (const text of ordered) statistics.add(text, 1);
      statistics.add(one, 1);
      const total = 1 + 400 + 401 + 1 + 5000 + one.length;
      expect(statistics.profile()?.lengths).toMatchObject({ min: 1, max: 5000, total });
    }
});

test('a million different texts are counted to three standard errors', () => {
  const rows = 1_000_000;
  const width = 12;
  const bytes = Buffer.alloc(rows * width);
  for (let nth = 0; nth < rows; nth += 1) bytes.write(`user-${String(nth).padStart(7, '0')}`, nth * width);
  const starts = Int32Array.from({ length: rows }, (_, nth) => nth * width);
  const profiler = new Profiler();
  const column: BatchColumn = {
    kind: 'text',
    name: 'id',
    states: new Uint8Array(rows),
    others: 0,
    bytes,
    starts,
    ends: starts.map((start) => start + width),
  };
  profiler.observe({ file: 'x', rows, headed: true, columns: [column], flags: null, counted: rows });
  const [id] = profiler.profile().columns;
  expect(Math.abs(id!.texts!.distinct - rows)).toBeLessThan(3 * 0.01625 * rows);
  expect(id!.texts).toMatchObject({ values: null, lengths: { min: 12, max: 12, mean: 12 } });
});

describe('a profile that was kept', () => {
  const random = uniform(5);
  const rows = Array.from({ length: 3000 }, (_, nth) => ({
    x: random(),
    n: nth % 7,
    id: `u${nth}`,
    level: nth % 2 === 0 ? 'low' : 'high',
  }));
  const text = writeProfile(profileOf(rows));

  test('is read as it was, and merges as it did', () => {
    const read = readProfile(text, 'profile.json');
    expect(writeProfile(read)).toBe(text);
    expect(writeProfile(mergeProfiles([read, profileOf(rows)]))).toBe(writeProfile(profileOf([...rows, ...rows])));
  });

  test('names its columns, whatever they are called', () => {
    const names = profileOf([JSON.parse('{"__proto__": 1, "constructor": "x"}') as Record<string, Json>]);
    expect(readProfile(writeProfile(names), 'p').columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['nothing', () => '', /is no profile: it is not JSON/],
    ['half of it', (all) => all.slice(0, all.length / 2), /is no profile: it is not JSON/],
    ['another file', () => '{"accuracy": 0.9}', /is no profile/],
    [
      'a later version',
      (all) => all.replace('"version":1', '"version":2'),
      /of version 2; this release reads version 1/,
    ],
    ['a count that was changed', (all) => all.replace('"rows":3000', '"rows":3001'), /do not agree/],
    [
      'a mean that was changed',
      (all) => all.replace(/"mean":3\b/, '"mean":4').replace(/"mean":2\.9\d+/, '"mean":1'),
      /do not agree/,
    ],
    ['a value that was changed', (all) => all.replace('["low",1500]', '["low",1501]'), /do not agree/],
    [
      'a bucket that was changed',
      (all) => all.replace(/"buckets":\[\[([\d.e-]+),(\d+)\]/, '"buckets":[[$1,99999]'),
      /do not agree/,
    ],
    ['a sum that is none', (all) => all.replace(/"sum":"0x/, '"sum":"0xg'), /is no profile/],
    ['registers that are none', (all) => all.replace(/"registers":"/, '"registers":"z'), /is no profile/],
    ['a key of its own', (all) => all.replace('"rows"', '"more":1,"rows"'), /is no profile/],
  ])('%s is an error', (_, damage, expected) => {
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    expect(() => readProfile(damaged, 'profile.json')).toThrow(expected);
  });
});

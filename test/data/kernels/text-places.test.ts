import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellState, type TextColumn } from '../../../src/data/batch.ts';
import { TextPlaces } from '../../../src/data/kernels/text-places.ts';
import { ColumnCheck } from '../../../src/engines/columnar/column-check.ts';
import type { Predicate } from '../../../src/plan/plan.ts';
import { Profiler } from '../../../src/profile/profiling.ts';
import { writeProfile } from '../../../src/profile/write-profile.ts';

/** A column of texts, each behind some other bytes; `undefined` is no value. */
function columnOf(texts: readonly (string | undefined)[]): TextColumn {
  const parts = texts.map((text) => Buffer.from(text ?? ''));
  const ends = Int32Array.from(parts);
  let at = 3;
  parts.forEach((part, row) => (ends[row] = at += part.length));
  const starts = ends.map((end, row) => end - parts[row]!.length);
  const states = Uint8Array.from(texts, (text) => (text === undefined ? CellState.null : CellState.value));
  const others = texts.filter((text) => text === undefined).length;
  return {
    kind: 'text',
    name: 'x',
    bytes: Buffer.concat([Buffer.from('###'), ...parts]),
    starts,
    ends,
    states,
    others,
  };
}

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '-', ':', '0', '1', 'T', 'é'), maxLength: 20 }),
  fc.string({ minLength: 190, maxLength: 230 }),
  fc.constantFrom(
    ...['2013-01-31', '2013-13-31', '2013-1-31', '2013-01-31T05:00', '2013-01-31 05:00:59.123Z', '2013-01-31T25:00'],
    ...['2013-01-31T05:00:00+01:00', '2013-01-31T05:00:00+0100', '2013-01-31T05:00:00+1', '2013-01-31T05:00:00.'],
    ...['2013-01-31T05:00:69', '2013-01-31T05:00:70', '2013-01-31T05:00Zz', '2013-01-31T', '2013-02-30', 'é013-01-31'],
    ...['2013-01-31T05:00:00.1234567890', '2013-01-31T05:00:00.123456789', '2013-01-3é', '2013-00-31'],
  ),
);
const column = fc.array(fc.option(text, { nil: undefined, freq: 6 }), { minLength: 64, maxLength: 120 });

const predicates: readonly Predicate[][] = [
  [
    { is: 'type', types: ['string'] },
    { is: 'pattern', pattern: '^[ab-]*$' },
  ],
  [
    { is: 'type', types: ['string'] },
    { is: 'pattern', pattern: 'T|(?=é)' },
  ],
  [
    { is: 'pattern', pattern: '\\d{4}-\\d' },
    { is: 'pattern', pattern: '[^0]$' },
    { is: 'length', minLength: 3 },
  ],
  [
    { is: 'pattern', pattern: '.*' },
    { is: 'pattern', pattern: 'a^|b?' },
  ],
  [{ is: 'pattern', pattern: 'x^' }],
  [{ is: 'length', minLength: 2, maxLength: 10 }],
  [{ is: 'length', maxLength: 205 }],
];

function marksOf(check: ColumnCheck, some: TextColumn, rows: number): readonly number[] {
  const marks = new Uint8Array(rows);
  check.mark(some, marks, { rows, judge: null, limited: (work) => work() });
  return [...marks];
}

describe('texts in the memory of kernels', () => {
  test('are checked as they are elsewhere', () => {
    const places = new TextPlaces();
    const pairs = predicates.map((some) => {
      const plan = { name: 'x', types: ['string', 'null'], required: false, predicates: some, demands: [] } as const;
      return [new ColumnCheck(plan), new ColumnCheck(plan)] as const;
    });
    let marked = 0;
    fc.assert(
      fc.property(column, (texts) => {
        const there = columnOf(texts);
        const [placed] = places.placed([there], texts.length);
        for (const [one, other] of pairs) {
          const marks = marksOf(one, placed as TextColumn, texts.length);
          expect(marks).toEqual(marksOf(other, there, texts.length));
          marked += marks.filter((mark) => mark === 1).length;
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(marked).toBeGreaterThan(10_000);
    places.close();
  });

  test('have the profile that they have elsewhere', () => {
    const many = columnOf(Array.from({ length: 1100 }, (_, nth) => `text ${nth}`));
    fc.assert(
      fc.property(column, (texts) => {
        const places = new TextPlaces();
        const there = columnOf(texts);
        const [placed] = places.placed([there], texts.length);
        const [one, other] = [placed as TextColumn, there].map((some) => {
          const profiler = new Profiler();
          for (const part of [many, some]) {
            const rows = part.states.length;
            profiler.observe({ file: 'x', rows, headed: true, columns: [part], flags: null, counted: rows });
          }
          return writeProfile(profiler.profile());
        });
        expect(one).toBe(other);
        places.close();
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test('of two columns of one name stand apart', () => {
    const places = new TextPlaces();
    const rows = 64;
    const [one, other] = places.placed(
      ['a', 'b'].map((text) => columnOf(Array.from({ length: rows }, () => text))),
      rows,
    );
    const plan = { name: 'x', types: ['string'], required: true, demands: [] } as const;
    const check = new ColumnCheck({ ...plan, predicates: [{ is: 'pattern', pattern: '^b$' }] });
    expect(marksOf(check, one as TextColumn, rows)).toEqual(Array.from({ length: rows }, () => 1));
    expect(marksOf(check, other as TextColumn, rows)).toEqual(Array.from({ length: rows }, () => 0));
    places.close();
  });
});

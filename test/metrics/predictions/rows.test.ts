import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fallingOrder } from '../../../src/stats/falling-order.ts';
import { fingerprintOf } from '../../../src/metrics/predictions/fingerprint.ts';
import { matchRows as matchTexts, repeatedIds as repeatedTexts } from '../../../src/metrics/predictions/match-rows.ts';
import { RowPlaces } from '../../../src/metrics/predictions/row-places.ts';
import { RowTexts } from '../../../src/metrics/predictions/row-texts.ts';

const matchRows = (a: readonly string[], b: readonly string[], same: (row: number, other: number) => boolean) =>
  matchTexts(RowTexts.of(a), RowTexts.of(b), same);
const repeatedIds = (ids: readonly string[]) => repeatedTexts(RowTexts.of(ids));

describe('scores in falling order, equal ones in the order of the rows', () => {
  const score = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 1, 0.5, -1, -1.0000000000000002, 5e-324, -5e-324, -Infinity, Infinity),
  );
  // Infinity − Infinity is NaN, for which `||` takes the order of the rows too
  const expected = (scores: Float64Array): number[] =>
    [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const expectOrder = (scores: Float64Array): void => {
    const { rows, isLast } = fallingOrder(scores);
    expect([...rows]).toEqual(expected(scores));
    expect([...isLast]).toEqual([...rows].map((row, at) => (scores[row] === scores[rows[at + 1] ?? -1] ? 0 : 1)));
  };

  test('of few rows', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 300 }), (scores) => {
        expectOrder(Float64Array.from(scores));
      }),
    );
  });

  test('of many, whose upper halves are the same often, or seldom', () => {
    const few = fc.array(score, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(few, fc.constantFrom(0, 1e-15, 1e-9, 1e-3), fc.integer(), (scores, step, seed) => {
        const many = Float64Array.from({ length: 20_001 }, (_, row) => {
          const mixed = Math.imul(row ^ seed, 0x9e3779b1) >>> 0;
          return scores[mixed % scores.length]! * (1 + step * (mixed % 97));
        });
        expectOrder(many);
      }),
      { numRuns: 30 },
    );
  });
});

describe('where rows stand', () => {
  test('whatever lines lie between them, in whatever batches they come', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, (given) => {
        const places = new RowPlaces();
        const all: { file: string; line: number; unit: 'line' | 'row' }[] = [];
        let batch: number[] = [];
        let [file, line] = ['0', 1];
        const end = (): void => {
          const unit = file.length % 4 === 1 ? 'line' : 'row';
          places.add({ first: all.length, count: batch.length, file, unit }, (nth) => batch[nth]!);
          all.push(...batch.map((one) => ({ file, line: one, unit }) as const));
          batch = [];
        };
        for (const [gap, newBatch, newFile] of given) {
          if (newBatch || newFile) end();
          if (newFile) [file, line] = [`${String(all.length)} ${file}`, 1];
          batch.push((line += gap));
        }
        end();
        expect(all.map((_, row) => places.at(row))).toEqual(all);
      }),
    );
  });
});

describe('texts of rows', () => {
  test('are what was added', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const column = RowTexts.of(texts);
        expect(texts.map((_, row) => column.textAt(row))).toEqual(texts);
        expect(column.equals(RowTexts.of(texts))).toBe(true);
        expect(column.equals(RowTexts.of([...texts, 'x']))).toBe(false);
      }),
    );
  });

  test('those with other limits are others', () => {
    expect(RowTexts.of(['ab', 'c']).equals(RowTexts.of(['a', 'bc']))).toBe(false);
  });
});

describe('rows are matched by id', () => {
  const same = (): boolean => true;

  test('in whatever order they come', () => {
    const { candidate, baseline, onlyCandidate, onlyBaseline } = matchRows(['a', 'b', 'c', 'd'], ['d', 'b', 'x'], same);
    expect([[...candidate], [...baseline]]).toEqual([
      [1, 3],
      [1, 0],
    ]);
    expect([onlyCandidate.count, [...onlyCandidate.first]]).toEqual([2, [0, 2]]);
    expect([onlyBaseline.count, [...onlyBaseline.first]]).toEqual([1, [2]]);
  });

  test('and only those with the same label', () => {
    const { candidate, relabelled } = matchRows(['a', 'b'], ['a', 'b'], (row) => row === 1);
    expect([[...candidate], relabelled.count, [...relabelled.first]]).toEqual([[1], 1, [0]]);
  });

  test('whatever the ids are called', () => {
    const ids = ['__proto__', 'constructor', '', 'ä', '1', '1.0'];
    expect([...matchRows(ids, [...ids].reverse(), same).baseline]).toEqual([5, 4, 3, 2, 1, 0]);
  });

  test('every row is matched, or told as one that is not', () => {
    const ids = fc.uniqueArray(fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const { candidate, onlyCandidate, onlyBaseline } = matchRows(a, b, same);
        expect(candidate.length + onlyCandidate.count).toBe(a.length);
        expect(candidate.length + onlyBaseline.count).toBe(b.length);
      }),
    );
  });

  test('ids that are there twice are found, sorted or not', () => {
    const ids = fc.array(fc.string({ maxLength: 1 }));
    fc.assert(
      fc.property(ids, fc.boolean(), (given, isSorted) => {
        const all = isSorted ? [...given].sort() : given;
        expect(repeatedIds(all).count).toBe(all.length - new Set(all).size);
      }),
    );
  });
});

describe('a fingerprint', () => {
  const of = (rows: readonly (readonly [string, string])[]): string => {
    const values = [...new Set(rows.map(([, label]) => label))];
    const codes = Uint32Array.from(rows, ([, label]) => values.indexOf(label));
    return fingerprintOf(RowTexts.of(rows.map(([id]) => id)), { codes, values });
  };

  test('is that of a set of ids with labels', () => {
    const rows = [
      ['a', '1'],
      ['b', '0'],
      ['c', '1'],
    ] as const;
    expect(of(rows)).toBe(of([...rows].reverse()));
    expect(of(rows)).toMatch(/^[0-9a-f]{32}$/);
    for (const other of [
      [
        ['a', '1'],
        ['b', '0'],
      ],
      [
        ['a', '1'],
        ['b', '1'],
        ['c', '1'],
      ],
      [
        ['a1', ''],
        ['b', '0'],
        ['c', '1'],
      ],
    ] as const)
      expect(of(other)).not.toBe(of(rows));
  });

  test('does not depend on how a label is written, nor on the sign of a zero', () => {
    expect(of([['a', '1.0']])).toBe(of([['a', '1']]));
    const ids = RowTexts.of(['a', 'b']);
    const numbers = fingerprintOf(ids, Float64Array.of(0, 2.5));
    expect(fingerprintOf(ids, Float64Array.of(-0, 2.5))).toBe(numbers);
    expect(fingerprintOf(ids, Float64Array.of(2.5, 0))).not.toBe(numbers);
  });

  test('of other ids, or ids with other labels, is another one', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 9 }), fc.constantFrom('no', 'yes')), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const key = (all: typeof a): string => JSON.stringify([...all].sort());
        expect(of(a) === of(b)).toBe(key(a) === key(b));
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { descendingOrder } from '../../../src/metrics/predictions/descending-order.ts';
import { fingerprintOf } from '../../../src/metrics/predictions/fingerprint.ts';
import { matchRows, repeatedIds } from '../../../src/metrics/predictions/match-rows.ts';

test('scores in falling order, equal ones in the order of the rows', () => {
  const score = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, 0.5, 5e-324, -Infinity, Infinity));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 300 }), (scores) => {
      const expected = scores.map((_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b);
      // Infinity − Infinity is NaN, for which `||` takes the order of the rows too
      expect([...descendingOrder(Float64Array.from(scores))]).toEqual(expected);
    }),
  );
  const many = Float64Array.from(
    { length: 30_000 },
    (_, row) => [1e300, -0, 0, -7, 1 / 3, 5e-324, Infinity][(row * row) % 7]! * (row % 5 || 1),
  );
  const order = descendingOrder(many);
  for (let at = 1; at < order.length; at += 1) {
    const [one, next] = [order[at - 1]!, order[at]!];
    expect(many[one]! > many[next]! || (many[one] === many[next] && one < next)).toBe(true);
  }
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
  const of = (rows: readonly (readonly [string, string])[]): string =>
    fingerprintOf(
      rows.map(([id]) => id),
      (row) => rows[row]![1],
    );

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
});

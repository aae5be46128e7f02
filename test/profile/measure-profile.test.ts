import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import { CellState } from '../../src/data/batch.ts';
import { measureProfile, type Question } from '../../src/profile/measure-profile.ts';
import { outOfRange, unseenValues } from '../../src/profile/novelty.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { Profiler } from '../../src/profile/profiling.ts';
import { quantileEstimate } from '../../src/profile/quantile-estimate.ts';
import { columns, profileOf } from './columns.ts';

/** A profile of one column. */
function of(values: readonly (Json | undefined)[], name = 'x'): Profile {
  const gatherer = new Profiler();
  const states = Uint8Array.from(values, (value) => (value == null ? CellState.null : CellState.value));
  const others = states.filter((state) => state !== CellState.value).length;
  const column = { kind: 'value', name, states, others, values } as const;
  const rows = values.length;
  gatherer.observe({ file: 'x', rows, headed: true, columns: [column], flags: null, counted: rows });
  return gatherer.profile();
}

const texts = (count: number): string[] => Array.from({ length: count }, (_, at) => `t${String(at)}`);
const integers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('what a profile tells', () => {
  test.each<[Question['measure'], readonly (Json | undefined)[], number | string]>([
    ['row_count', [1, null], 2],
    ['row_count', [], 0],
    ['missing', [1, null, null, 4], 50],
    ['missing', [], 'no-rows'],
    ['mean', [1, 2, 6], 3],
    ['mean', ['a'], 'no-values'],
    ['mean', [null], 'no-values'],
    ['sum', [1, 2, 6], 9],
    ['stdev', [1, 2, 3], 1],
    ['stdev', [1], 'no-values'],
    ['min', [3, -1], -1],
    ['max', [3, -1], 3],
    ['median', [1, 2, 10, 20], 6],
    ['quantile', [1, 2, 3, 4, 5], 4.6],
    ['distinct', ['a', 'a', 1, true], 3],
    ['distinct', [null], 'no-values'],
  ])('%s of %j', (measure, values, expected) => {
    const told = measureProfile(of(values), { measure, column: 'x', q: 0.9 });
    if (typeof told === 'string') expect(told).toBe(expected);
    else expect([told.value, told.low, told.high]).toEqual([expected, expected, expected]);
  });

  test('nothing of a column that is not there', () => {
    expect(measureProfile(of([1]), { measure: 'mean', column: '__proto__' })).toBe('absent');
  });

  test('many different values with the error of their estimate', () => {
    const told = measureProfile(of(texts(20_000)), { measure: 'distinct', column: 'x' });
    if (typeof told === 'string') throw new Error(told);
    expect(told.low).toBeLessThan(20_000);
    expect(told.high).toBeGreaterThan(20_000);
    expect((told.high - told.low) / told.value).toBeCloseTo(0.065, 3);
  });
});

describe.each(Object.entries(columns))('a quantile of a column: %s', (_name, make) => {
  const values = make();
  const profile = profileOf(values);
  const sorted = [...values].sort((a, b) => a - b);
  const exact = (share: number): number => {
    const rank = share * (sorted.length - 1);
    const below = Math.floor(rank);
    const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
    return low + (high - low) * (rank - below);
  };

  test.each([0, 0.001, 0.01, 0.25, 0.5, 0.75, 0.99, 0.999, 1])('q = %d lies where it is said to lie', (share) => {
    const { low, value, high } = quantileEstimate(profile, share);
    const rounding = 1e-12 * Math.abs(exact(share));
    expect(low).toBeLessThanOrEqual(exact(share) + rounding);
    expect(high).toBeGreaterThanOrEqual(exact(share) - rounding);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
    if (profile.dropped === 0) expect(high).toBe(low);
  });
});

describe('values that a baseline does not have', () => {
  const rowsOf = (now: readonly (Json | undefined)[], before: readonly (Json | undefined)[]): unknown => {
    const found = unseenValues(of(now), of(before), 'x');
    return 'rows' in found ? [found.rows.low, found.rows.high, found.values] : found;
  };

  test.each<[string, readonly Json[], readonly Json[], unknown]>([
    ['none', ['a', 'b', 'a'], ['b', 'a'], [0, 0, []]],
    [
      'some, the most frequent first',
      ['a', 'c', 'b', 'b', null],
      ['a'],
      [
        3,
        3,
        [
          ['b', 2],
          ['c', 1],
        ],
      ],
    ],
    [
      'called like a property',
      ['__proto__', 'constructor'],
      ['a'],
      [
        2,
        2,
        [
          ['__proto__', 1],
          ['constructor', 1],
        ],
      ],
    ],
    [
      'of another kind',
      [1, true, 'a'],
      ['a'],
      [
        2,
        2,
        [
          ['1', 1],
          ['true', 1],
        ],
      ],
    ],
    ['the same written otherwise, as delimited text may hold it', ['7', '1.50', 8], [7, 1.5, '8'], [0, 0, []]],
    ['numbers among too many texts', [7], texts(1500), [0, Infinity, []]],
    ['a text among too many numbers', ['a'], integers(1500), [1, 1, [['a', 1]]]],
    ['a number in text among too many numbers', ['7000'], integers(1500), [0, Infinity, []]],
    ['true, where all was false', [true, false], [false], [1, 1, [['true', 1]]]],
    ['lists, where there were none', [[1], 'a'], ['a'], [1, 1, []]],
    ['lists, where there were lists', [[1], 'a'], [[2], 'a'], [0, Infinity, []]],
    ['too many to know them, where there were few', texts(1500), ['t1', 't2'], [1023, Infinity, []]],
    ['few, where there were too many', ['a'], texts(1500), [0, Infinity, []]],
    ['too many numbers, where there were few', integers(1500), integers(1000), [25, Infinity, []]],
    ['in a column without a value', [null], ['a'], { candidate: 'no-values' }],
    ['where the baseline has no value', ['a'], [null], { baseline: 'no-values' }],
    ['where the baseline has no row', ['a'], [], { baseline: 'no-rows' }],
    ['where there is no row', [], ['a'], { candidate: 'no-rows' }],
  ])('%s', (_name, now, before, expected) => {
    expect(rowsOf(now, before)).toEqual(expected);
  });

  test('in a column that is not there, or was not', () => {
    expect(unseenValues(of(['a'], 'y'), of(['a']), 'x')).toEqual({ candidate: 'absent' });
    expect(unseenValues(of(['a']), of(['a'], 'y'), 'x')).toEqual({ baseline: 'absent' });
  });
});

describe('numbers outside of the range of a baseline', () => {
  test.each<[string, readonly Json[], readonly Json[], unknown]>([
    ['none', [1, 5], [1, 2, 5], { low: 0, high: 0, value: 0 }],
    ['on both sides', [-1, 3, 6, 7], [0, 5], { low: 3, high: 3, value: 3 }],
  ])('%s', (_name, now, before, expected) => {
    expect(outOfRange(of(now), of(before), 'x')).toMatchObject({ rows: expected });
  });

  test('texts have no range', () => {
    expect(outOfRange(of(['a']), of([1]), 'x')).toEqual({ candidate: 'no-values' });
    expect(outOfRange(of([1]), of(['a']), 'x')).toEqual({ baseline: 'no-values' });
  });

  test('are counted between bounds that hold, however many different numbers there are', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.integer({ min: -2000, max: 2000 }),
    );
    const many = fc.array(number, { minLength: 1100, maxLength: 3000 });
    fc.assert(
      fc.property(many, number, number, (values, one, other) => {
        const [from, to] = [Math.min(one, other) + 0, Math.max(one, other) + 0];
        const found = outOfRange(of(values), of([from, to]), 'x');
        if (!('rows' in found)) throw new Error('they are numbers');
        const truth = values.filter((value) => value < from || value > to).length;
        expect(found.rows.low).toBeLessThanOrEqual(truth);
        expect(found.rows.high).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/core/json.ts';
import { CellState } from '../../src/data/batch.ts';
import { changeOf, compareProfiles, measureOf, type ColumnMeasure } from '../../src/profile/compare.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { Profiler } from '../../src/profile/profiling.ts';
import { columns } from './columns.ts';

/** A profile of one column. */
function of(values: readonly (Json | undefined)[], name = 'x'): Profile {
  const profiler = new Profiler();
  const states = Uint8Array.from(values, (value) => (value == null ? CellState.null : CellState.value));
  const others = states.filter((state) => state !== CellState.value).length;
  const column = { kind: 'value', name, states, others, values } as const;
  profiler.observe({
    file: 'x',
    rows: values.length,
    headed: true,
    columns: [column],
    flags: null,
    counted: values.length,
  });
  return profiler.profile();
}

test.each<[number, number, number | null]>([
  [100, 120, 20],
  [100, 80, -20],
  [-100, -80, 20],
  [0, 0, 0],
  [0, 5, null],
  [5, 0, -100],
])('from %d to %d', (baseline, candidate, expected) => {
  expect(changeOf(baseline, candidate).change_pct).toBe(expected);
});

test.each<[ColumnMeasure, number | null, number | null]>([
  ['missing', 1, 0],
  ['missing_pct', 20, 0],
  ['distinct', 3, 2],
  ['mean', 2, null],
  ['sd', Math.sqrt(2 / 3), null],
  ['min', 1, null],
  ['max', 3, null],
  ['median', 2, null],
])('%s of numbers, and of texts', (measure, ofNumbers, ofTexts) => {
  const [numbers, texts] = [of([1, 2, 2, 3, null]), of(['a', 'b', 'a'])];
  const value = measureOf(numbers.columns[0]!, measure, numbers.rows);
  if (ofNumbers === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(ofNumbers, 12);
  expect(measureOf(texts.columns[0]!, measure, texts.rows)).toBe(ofTexts);
});

describe('a candidate beside its baseline', () => {
  const one = (before: readonly (Json | undefined)[], now: readonly (Json | undefined)[]) =>
    compareProfiles(of(before), of(now)).columns[0]!;

  test('columns that came and went', () => {
    const { added, removed, columns: both, rows } = compareProfiles(of([1], 'old'), of([1, 2], 'new'));
    expect({ added, removed, both }).toEqual({ added: ['new'], removed: ['old'], both: [] });
    expect(rows).toEqual({ baseline: 1, candidate: 2, change_pct: 100 });
  });

  test('values that the baseline does not have, the most frequent first', () => {
    expect(one(['a', 'b'], ['a', 'd', 'c', 'c']).unseen).toEqual([
      ['c', 2],
      ['d', 1],
    ]);
    expect(one(['a', 'b'], ['a']).unseen).toEqual([]);
    expect(one([1], ['a']).unseen).toEqual([['a', 1]]);
    const many = Array.from({ length: 2000 }, (_, nth) => `v${nth}`);
    expect(one(many, ['v1']).unseen).toBeNull();
    expect(one(['v1'], many).unseen).toBeNull();
  });

  test('numbers outside of the range, counted where each is known', () => {
    expect(one([1, 5], [0, 1, 3, 6, 6]).left).toEqual({ below: 1, above: 2, exact: true });
    expect(one([1, 5], [1, 5]).left).toEqual({ below: 0, above: 0, exact: true });
    expect(one(['a'], [1]).left).toBeNull();
  });

  test('numbers outside of the range, at least as many, where buckets are counted', () => {
    const values = columns['both tails']!();
    for (const edge of [0.5, 1.5, 3, 100]) {
      const { left } = one([-edge, edge], values);
      const [below, above] = [
        values.filter((value) => value < -edge).length,
        values.filter((value) => value > edge).length,
      ];
      expect(left!.exact).toBe(false);
      expect(left!.below).toBeLessThanOrEqual(below);
      expect(left!.below).toBeGreaterThan(0.9 * below - 1);
      expect(left!.above).toBeLessThanOrEqual(above);
      expect(left!.above).toBeGreaterThan(0.9 * above - 1);
    }
  });

  test('how many more rows have no value, and of what kind they are', () => {
    expect(one([1, null, 2, 3], [null, null, 0.5, 1])).toMatchObject({
      missingPoints: 25,
      kinds: { baseline: 'integer', candidate: 'number' },
    });
  });
});

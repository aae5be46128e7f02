import { describe, expect, test } from '@jest/globals';
import { RangeProfiles } from '../../../src/gates/validate-data/range-profiles.ts';
import type { HeldProfile } from '../../../src/profile/profiling.ts';
import type { RangesProfile } from '../../../src/engines/columnar/ranges/range-job.ts';

const told = (rows: number, ...ranges: [nth: number, start: number][]): RangesProfile => ({
  ranges: ranges.map(([nth, start]) => ({ nth, start })),
  profile: { rows, unread: 0, columns: [] },
});
const rowsOf = (profiles: RangeProfiles): number[] => profiles.sound().map((profile) => (profile as HeldProfile).rows);

function taken(...ranges: [nth: number, start: number][]): RangeProfiles {
  const profiles = new RangeProfiles();
  for (const [nth, start] of ranges) profiles.take({ nth, start });
  return profiles;
}

describe('profiles of ranges', () => {
  test('count when they tell of ranges as they were taken in', () => {
    const profiles = taken([0, 0], [1, 100], [2, 200]);
    profiles.add(told(20, [0, 0], [2, 200]));
    profiles.add(null);
    expect(profiles.lacking()).toEqual([{ nth: 1, start: 100 }]);
    profiles.add(told(10, [1, 100]));
    expect(rowsOf(profiles)).toEqual([20, 10]);
    expect(profiles.lacking()).toEqual([]);
  });

  test('are worth nothing with a range that began elsewhere, or was not taken in', () => {
    const profiles = taken([0, 0], [1, 100]);
    profiles.add(told(20, [0, 0], [1, 90]));
    profiles.add(told(10, [7, 700]));
    expect(rowsOf(profiles)).toEqual([]);
    expect(profiles.lacking()).toEqual([
      { nth: 0, start: 0 },
      { nth: 1, start: 100 },
    ]);
  });

  test('count no range twice', () => {
    const profiles = taken([0, 0], [1, 100]);
    profiles.add(told(10, [0, 0]));
    profiles.add(told(20, [0, 0], [1, 100]));
    expect(rowsOf(profiles)).toEqual([10]);
    expect(profiles.lacking()).toEqual([{ nth: 1, start: 100 }]);
  });
});

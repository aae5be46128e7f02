import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NumberCounts } from '../../src/profile/number-counts.ts';
import { NumberStatistics } from '../../src/profile/number-statistics.ts';
import { ProfileMemories } from '../../src/profile/profile-memory.ts';

/** Around the places that small whole numbers have, and off them. */
const number = fc.oneof(
  fc.constantFrom(-2049, -2048, -2047.5, -1, -0, 0, 0.5, 1, 6143, 6143.5, 6144, 1e15, -1e300, 5e-324),
  fc.integer({ min: -2100, max: 6200 }),
);

function countedOneByOne(values: readonly number[]): string {
  const memories = new ProfileMemories();
  const counts = new NumberCounts(memories);
  for (const value of values) counts.add(value, 1);
  const profile = JSON.stringify(counts.profile());
  memories.close();
  return profile;
}

function rowsOf(values: readonly number[]) {
  return { values: Float64Array.from(values), states: new Uint8Array(values.length), others: 0 };
}

test('small whole numbers in places of their own are counted like any others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (batches, asked) => {
        const memories = new ProfileMemories();
        const counts = new NumberCounts(memories);
        const other = new NumberCounts(memories);
        for (const batch of batches) {
          counts.addRows(rowsOf(batch), batch.length);
          if (asked) counts.held(); // what waits in those places is moved on
        }
        other.absorb(structuredClone(counts.held()));
        const expected = countedOneByOne(batches.flat());
        expect(JSON.stringify(counts.profile())).toBe(expected);
        expect(JSON.stringify(other.profile())).toBe(expected);
        memories.close();
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test.each([1, 63, 64, 16_383, 16_384, 16_385, 40_000])(
  '%d numbers: whether they waited makes no difference',
  (rows) => {
    const values = Array.from({ length: rows }, (_, nth) => (nth % 3 === 0 ? nth / 7 : nth % 9000));
    const expected = countedOneByOne(values);
    for (const batch of [1000, 16_384, 16_385]) {
      const memories = new ProfileMemories();
      const whole = new NumberStatistics(memories);
      const singly = new NumberStatistics(memories);
      for (let from = 0; from < rows; from += batch) {
        const part = new NumberStatistics(memories);
        const some = values.slice(from, from + batch);
        part.addRows(rowsOf(some), some.length);
        for (const value of some) singly.add(value, 1);
        whole.absorb(structuredClone(part.held()));
      }
      expect(JSON.stringify(whole.profile())).toBe(expected);
      expect(JSON.stringify(singly.profile())).toBe(expected);
      memories.close();
    }
  },
);

test('cells that hold no number are passed over while numbers wait', () => {
  const statistics = new NumberStatistics(new ProfileMemories());
  statistics.addRows({ values: Float64Array.of(1, 2, 3), states: Uint8Array.of(0, 2, 0), others: 1 }, 3);
  expect(statistics.profile()).toMatchObject({ count: 2, min: 1, max: 3, distinct: 2 });
});

test('no number, no profile', () => {
  const memories = new ProfileMemories();
  expect(new NumberStatistics(memories).profile()).toBeNull();
  const statistics = new NumberStatistics(memories);
  statistics.absorb(new NumberStatistics(memories).held());
  expect(statistics.profile()).toBeNull();
});

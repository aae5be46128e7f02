import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Buckets } from '../../src/profile/buckets.ts';
import { fromDouble, productOf, sumOf, times, writeDyadic, zero } from '../../src/profile/dyadic.ts';
import { exactSums } from '../../src/profile/moments.ts';

const value = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -5000, max: 5000 }).map((eighths) => eighths / 8),
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
);
const counted = fc.tuple(value, fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 2 ** 40 })));

test('power sums are those of exact arithmetic', () => {
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 40 }), (values) => {
      const powerSum = (power: 1 | 2 | 3): string => {
        const terms = values.map(([each, often]) => {
          const x = fromDouble(each);
          const raised = power === 1 ? x : power === 2 ? productOf(x, x) : productOf(x, productOf(x, x));
          return times(raised, BigInt(often));
        });
        return writeDyadic(terms.reduce(sumOf, zero));
      };
      const { count, sum, squares, cubes } = exactSums(Buckets.of(values));
      expect(count).toBe(values.reduce((total, [, often]) => total + often, 0));
      expect([sum, squares, cubes].map(writeDyadic)).toEqual([powerSum(1), powerSum(2), powerSum(3)]);
    }),
  );
});

test('of values that doubles hold exactly by themselves and not together', () => {
  const { cubes } = exactSums(
    Buckets.of([
      [2 ** 17, 3],
      [2 ** 17 - 1, 1],
      [1, 1],
    ]),
  );
  expect(cubes.units << BigInt(cubes.exponent)).toBe(3n * 2n ** 51n + (2n ** 17n - 1n) ** 3n + 1n);
});

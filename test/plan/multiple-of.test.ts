import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMultipleOf } from '../../src/plan/multiple-of.ts';

describe('multiples as decimals', () => {
  test.each<[number, number, boolean]>([
    [19.99, 0.01, true],
    [0.3, 0.1, true],
    [1.1, 0.1, true],
    [4.35, 0.01, true],
    [1.15, 0.1, false],
    [0.07, 0.01, true],
    [0.075, 0.01, false],
    [-19.99, 0.01, true],
    [-0.5, 0.25, true],
    [0, 0.01, true],
    [-0, 0.01, true],
    [7, 2, false],
    [-8, 2, true],
    [7.5, 2.5, true],
    [1e300, 1, true],
    [1e21, 7, false],
    [1e-7, 1e-8, true],
    [1e-8, 1e-7, false],
    [1.5e-7, 1e-8, true],
    [1e308, 1e-300, true],
    [5e-324, 5e-324, true],
    [1, 1e300, false],
    [12391239123, 1e-8, true],
    [Infinity, 1, false],
    [NaN, 1, false],
  ])('%d of %d: %j', (value, divisor, expected) => expect(isMultipleOf(value, divisor)).toBe(expected));
});

test('every step of a grid is a multiple of the step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 6 }), (steps, places) => {
      const step = JSON.parse(`1e-${places}`) as number;
      const value = JSON.parse(`${steps}e-${places}`) as number;
      expect(isMultipleOf(value, step)).toBe(true);
      expect(isMultipleOf(JSON.parse(`${steps}5e-${places + 1}`) as number, step)).toBe(false);
    }),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deLong } from '../../src/stats/delong.ts';
import {
  chanceOfLoss,
  detectableDifference,
  detectableEffect,
  rowsForDifference,
  rowsForEffect,
} from '../../src/stats/detectable-effect.ts';
import { holm } from '../../src/stats/holm.ts';
import { mcnemarMidP } from '../../src/stats/mcnemar-mid-p.ts';
import { momentsOf } from '../../src/stats/moments.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal-distribution.ts';
import { pairedT } from '../../src/stats/paired-t.ts';
import { sumOf } from '../../src/stats/sum.ts';
import { tangoInterval } from '../../src/stats/tango-interval.ts';
import { welch } from '../../src/stats/welch.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { zFromStandardErrors, zTest } from '../../src/stats/z-test.ts';

const design = { alpha: 0.05, power: 0.8 };

describe('rows and effects', () => {
  /* rows to see a drop of δ in 4 of 5 cases when the models disagree on a share ψ of them (Connor 1987) */
  test.each([
    [0.05, 0.005, 12_364],
    [0.05, 0.05, 122],
    [0.1, 0.01, 6181],
    [0.1, 0.02, 1544],
    [0.2, 0.03, 1372],
  ])('ψ %d, δ %d: %d rows', (discordant, difference, rows) => {
    expect(Math.abs(rowsForDifference(difference, discordant, design) - rows)).toBeLessThanOrEqual(1);
    expect(detectableDifference(discordant, rows, design)).toBeCloseTo(difference, 3);
  });

  test('a quarter of the effect takes sixteen times the rows', () => {
    const effect = detectableEffect(0.01, design);
    expect(effect).toBeCloseTo(0.0248648, 6);
    expect(rowsForEffect(effect / 4, { standardError: 0.01, rows: 500 }, design)).toBe(8000);
  });

  test('an unchanged model is stopped in half of the cases without a tolerance', () => {
    expect(chanceOfLoss(0, 0.01)).toBeCloseTo(0.5, 12);
    expect(chanceOfLoss(0.01, 0.01)).toBeCloseTo(0.1586552539, 9);
    expect(chanceOfLoss(0, 0)).toBe(0);
  });
});

describe('what cannot be tested is undefined, not certain', () => {
  test.each([
    ['no rows', () => wilsonInterval(0, 0, 0.95)],
    ['no rows', () => tangoInterval({ lost: 0, won: 0 }, 0, 0.95)],
    ['one difference', () => pairedT([1], 0.9)],
    ['differences that do not vary', () => pairedT([1, 1, 1], 0.9)],
    ['one run', () => welch([1, 2], [1], 0.9)],
    ['runs that do not vary', () => welch([1, 1], [2, 2], 0.9)],
    ['one positive row', () => deLong(scores([1], [0, 0]), scores([1], [0, 0]))],
    ['a difference without an error', () => zTest({ difference: 1, standardError: 0 }, 0.9)],
    ['an error that is NaN', () => zFromStandardErrors(measured(1, Number.NaN), measured(1, 0), 0.9)],
  ])('%s', (_, statistic) => expect(statistic()).toBeUndefined());

  const scores = (positive: number[], negative: number[]) => ({
    positive: Float64Array.from(positive),
    negative: Float64Array.from(negative),
  });
  const measured = (value: number, standardError: number) => ({ value, standardError });
});

test('models with the same order of rows have no error of their difference', () => {
  const byClass = (scale: number) => ({
    positive: Float64Array.of(0.9, 0.4, 0.8).map((x) => x * scale),
    negative: Float64Array.of(0.1, 0.4, 0.3, 0.85).map((x) => x * scale),
  });
  expect(deLong(byClass(1), byClass(3))).toMatchObject({ first: 9.5 / 12, second: 9.5 / 12, standardError: 0 });
  expect(zTest({ difference: 0, standardError: 0 }, 0.9)).toMatchObject({ z: 0, pGreater: 0.5 });
});

test('a test that could not be made still counts in its family', () => {
  expect(holm([0.01, 0.04], 4)).toEqual([0.04, 0.12]);
});

test('sums keep what additions round away', () => {
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumOf([])).toBe(0);
  expect(sumOf([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  expect(momentsOf([1e9 + 1, 1e9 + 2, 1e9 + 3]).variance).toBe(1);
});

describe('properties', () => {
  const count = fc.integer({ min: 0, max: 3000 });

  test('of two models, one has lost what the other has won', () => {
    fc.assert(
      fc.property(count, count, (lost, won) => {
        fc.pre(lost + won > 0);
        expect(mcnemarMidP({ lost, won }) + mcnemarMidP({ lost: won, won: lost })).toBeCloseTo(1, 10);
      }),
    );
  });

  test('more losses are never weaker evidence', () => {
    fc.assert(
      fc.property(count, count, (lost, won) => {
        expect(mcnemarMidP({ lost: lost + 1, won })).toBeLessThanOrEqual(mcnemarMidP({ lost, won }) + 1e-15);
      }),
    );
  });

  test("Tango's interval holds the difference, lies within ±1, and turns round with the models", () => {
    fc.assert(
      fc.property(count, count, count, (lost, won, agreeing) => {
        const rows = lost + won + agreeing;
        fc.pre(rows > 0);
        const { low, high } = tangoInterval({ lost, won }, rows, 0.9)!;
        const difference = (won - lost) / rows;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(difference);
        expect(high + 1e-12).toBeGreaterThanOrEqual(difference);
        const turned = tangoInterval({ lost: won, won: lost }, rows, 0.9)!;
        expect(turned.low).toBeCloseTo(-high, 9);
        expect(turned.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  test('the quantile undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
      }),
    );
  });
});

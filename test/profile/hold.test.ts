import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactly, type Estimate } from '../../src/profile/estimate.ts';
import { holdBound, holdChange, type Held, type Tolerance } from '../../src/profile/hold.ts';

const about = (value: number, error: number): Estimate => ({ value, low: value - error, high: value + error });
const percent = (value: number): Tolerance => ({ percent: value });
const units = (value: number): Tolerance => ({ units: value });

test.each<[string, Estimate, '>=' | '<=', number, Held]>([
  ['at the limit', exactly(5), '<=', 5, 'holds'],
  ['at the limit but for rounding', exactly(0.1 + 0.2), '<=', 0.3, 'holds'],
  ['beyond it by more than rounding', exactly(0.3000001), '<=', 0.3, 'broken'],
  ['at least', exactly(5), '>=', 5, 'holds'],
  ['below', exactly(4.9), '>=', 5, 'broken'],
  ['an estimate that keeps it with all its error', about(4, 0.5), '<=', 5, 'holds'],
  ['an estimate that keeps it, and the truth may not', about(4.8, 0.5), '<=', 5, 'doubtful'],
  ['an estimate that breaks it, and the truth may not', about(5.2, 0.5), '<=', 5, 'unsettled'],
  ['an estimate that breaks it with all its error', about(6, 0.5), '<=', 5, 'broken'],
  ['NaN', exactly(NaN), '<=', 5, 'broken'],
  ['infinity', exactly(Infinity), '>=', 5, 'broken'],
  ['a limit that is none', exactly(5), '>=', NaN, 'broken'],
])('a bound and %s', (_name, estimate, op, value, held) => {
  expect(holdBound(estimate, { op, value })).toBe(held);
});

test.each<[string, number, number, Tolerance, string, number | null]>([
  ['down to the limit', 800, 1000, percent(20), 'holds', 800],
  ['down beyond it', 799, 1000, percent(20), 'broken', 800],
  ['up to the limit', 1200, 1000, percent(20), 'holds', 1200],
  ['up beyond it', 1201, 1000, percent(20), 'broken', 1200],
  ['not at all', 1000, 1000, percent(0), 'holds', 1000],
  ['at the limit but for rounding', 0.7, 1, percent(30), 'holds', null],
  ['of a negative baseline, up', -79, -100, percent(20), 'broken', -80],
  ['of a negative baseline, to the limit', -120, -100, percent(20), 'holds', -120],
  ['of a negative baseline, down', -121, -100, percent(20), 'broken', -120],
  ['across zero', 5, -100, percent(100), 'broken', 0],
  ['of nothing to nothing', 0, 0, percent(20), 'holds', 0],
  ['of nothing to something', 1, 0, percent(20), 'baseline-zero', null],
  ['of nothing, in units', 1, 0, units(1), 'holds', 1],
  ['of nothing, beyond the units', -1.5, 0, units(1), 'broken', -1],
  ['by an allowance that no number holds', 1, Number.MAX_VALUE, percent(200), 'limit-not-finite', null],
])('a change %s', (_name, candidate, baseline, tolerance, expected, limit) => {
  const change = holdChange(exactly(candidate), exactly(baseline), tolerance);
  if (typeof change === 'string') expect(change).toBe(expected);
  else expect(change).toMatchObject({ held: expected, ...(limit === null ? {} : { limit: { value: limit } }) });
});

describe('a change of estimates', () => {
  test.each<[string, Estimate, Estimate, Held]>([
    ['far within', about(1000, 10), about(1010, 10), 'holds'],
    ['within, by less than the errors', about(1090, 10), about(1000, 10), 'doubtful'],
    ['beyond, by less than the errors', about(1110, 10), about(1000, 10), 'unsettled'],
    ['far beyond', about(1200, 10), about(1000, 10), 'broken'],
    ['of one estimate, which is of the same values', about(1000, 100), about(1000, 100), 'holds'],
    ['around a baseline of nearly zero', about(0.1, 0.05), about(0.01, 0.02), 'broken'],
  ])('%s', (_name, candidate, baseline, held) => {
    expect(holdChange(candidate, baseline, percent(10))).toMatchObject({ held });
  });

  test('is never decided against any truth within the errors', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 7);
    const error = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
    const truth = ({ low, high }: Estimate, at: number): number => low + (high - low) * at;
    fc.assert(
      fc.property(number, error, number, error, share, share, fc.integer({ min: 0, max: 200 }), (...drawn) => {
        const [a, errorOfA, b, errorOfB, atA, atB, allowed] = drawn;
        const [candidate, baseline] = [about(a, errorOfA), about(b, errorOfB)];
        fc.pre(a !== b);
        const change = holdChange(candidate, baseline, percent(allowed));
        const [now, before] = [truth(candidate, atA), truth(baseline, atB)];
        const far = Math.abs(now - before) - Math.abs(before) * (allowed / 100);
        const rounding = 1e-6 * Math.max(Math.abs(now), Math.abs(before));
        if (typeof change === 'string') return;
        if (change.held === 'holds') expect(far).toBeLessThanOrEqual(rounding);
        if (change.held === 'broken') expect(far).toBeGreaterThanOrEqual(-rounding);
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });
});

import type { Interval } from './interval.ts';
import { momentsOf } from './moments.ts';
import { tCdf, tQuantile } from './t-distribution.ts';

/** What a t test says of a difference. */
export interface TTest {
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** One-sided: how likely is a t this far above 0 without a difference. */
  readonly pGreater: number;
  /** Of the difference, at the confidence asked for. */
  readonly interval: Interval;
}

/**
 * Student's paired t test of the mean of differences, one per row (losses of one model minus losses of the other).
 *
 * Assumes independent rows whose differences have a variance; a normal distribution only for few rows. The variance is of deviations
 * from the mean, in two passes.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908) 1–25.
 *
 * @param differences one per row
 * @param confidence of the two-sided interval
 * @returns `undefined` for fewer than two rows, and without variance: then nothing can be said of its error
 */
export function pairedT(differences: ArrayLike<number>, confidence: number): TTest | undefined {
  const { count, mean, variance } = momentsOf(differences);
  if (!(variance > 0)) return undefined;
  return tTest(
    { difference: mean, standardError: Math.sqrt(variance / count), degreesOfFreedom: count - 1 },
    confidence,
  );
}

/** The t test of an estimate with a standard error. */
export function tTest(
  estimate: Pick<TTest, 'difference' | 'standardError' | 'degreesOfFreedom'>,
  confidence: number,
): TTest {
  const { difference, standardError, degreesOfFreedom } = estimate;
  const t = difference / standardError;
  const half = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return {
    ...estimate,
    t,
    pGreater: tCdf(0 - t, degreesOfFreedom),
    interval: { low: difference - half, high: difference + half },
  };
}

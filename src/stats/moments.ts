import { meanOf, sumOf } from './sum.ts';

/** How many values, their mean, and their variance with n − 1 below. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** NaN for fewer than two values. */
  readonly variance: number;
}

/**
 * Mean and sample variance in two passes: the squares are of deviations, so that an offset of 1e9 costs no digits. What the mean's
 * own rounding leaves of the deviations is taken off again (the corrected two-pass algorithm).
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", Am. Stat. 37 (1983) 242–247.
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  const count = values.length;
  const mean = meanOf(values);
  const deviations = Float64Array.from(values, (value) => value - mean);
  const drift = sumOf(deviations);
  const squares = sumOf(deviations.map((deviation) => deviation * deviation));
  return { count, mean, variance: count < 2 ? Number.NaN : (squares - (drift * drift) / count) / (count - 1) };
}

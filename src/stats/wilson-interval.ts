import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-distribution.ts';

/**
 * Wilson's score interval of a proportion: the rates that a score test at this confidence does not reject. Unlike estimate ± z·error it
 * stays in [0, 1], and is not empty of meaning at 0 or n successes.
 *
 * Assumes independent trials of one rate. At 0 and n successes the end there is exactly 0 and 1, which rounding alone would miss.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 *
 * @param successes of `trials`
 * @param confidence of the two-sided interval, 0.95 for 95 %
 * @returns `undefined` without a trial: nothing is known then, not a rate of 0
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): Interval | undefined {
  if (!(trials > 0)) return undefined;
  const z = normalQuantile((1 + confidence) / 2);
  const rate = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (rate + (z * z) / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / trials + ((z / trials) * (z / trials)) / 4);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}

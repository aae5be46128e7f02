import type { Interval } from './interval.ts';
import type { Discordances } from './mcnemar-mid-p.ts';
import { normalQuantile } from './normal-distribution.ts';

/**
 * Tango's score interval of the difference of two proportions on the same rows, candidate minus baseline: the differences that a score
 * test does not reject. Holds its level for few discordances and at ±1, where estimate ± z·error does not; it decides non-inferiority of
 * 0/1 metrics.
 *
 * Assumes independent rows. The restricted estimate of the discordance under a given difference is the root of a quadratic; the ends are
 * found by bisection, since the score falls with the difference.
 *
 * Source: T. Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
 * Stat. Med. 17 (1998) 891–908.
 *
 * @param rows how many rows both models were measured on
 * @param confidence of the two-sided interval
 * @returns `undefined` without a row
 */
export function tangoInterval(discordances: Discordances, rows: number, confidence: number): Interval | undefined {
  if (!(rows > 0)) return undefined;
  const z = normalQuantile((1 + confidence) / 2);
  const score = (difference: number): number => tangoScore(discordances, rows, difference);
  return { low: crossing(score, z), high: crossing(score, -z) };
}

/** The score statistic: how many standard errors the observed difference lies above a supposed one. */
function tangoScore({ lost, won }: Discordances, rows: number, difference: number): number {
  const excess = won - lost - rows * difference;
  const b = (2 * rows - won + lost) * difference - won - lost;
  const c = -lost * difference * (1 - difference);
  const root = (Math.sqrt(Math.max(0, b * b - 8 * rows * c)) - b) / (4 * rows);
  const variance = rows * (2 * root + difference * (1 - difference));
  if (variance > 0) return excess / Math.sqrt(variance);
  return excess === 0 ? 0 : excess > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Where a falling function is `level`, between −1 and 1, to the last double. */
function crossing(score: (difference: number) => number, level: number): number {
  let low = -1;
  let high = 1;
  for (let middle = 0; middle > low && middle < high; middle = (low + high) / 2) {
    if (score(middle) > level) low = middle;
    else high = middle;
    if (high - low < 1e-15) break;
  }
  return (low + high) / 2;
}

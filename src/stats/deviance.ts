import { logarithm } from './logarithm.ts';

/**
 * x·ln(x/m) + m − x, the deviance of a count x from its expectation m: 0 where they agree, positive elsewhere. Where they nearly agree
 * it is their difference squared and smaller than the rounding of its own parts, so there a series in (x−m)/(x+m) is summed.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), bd0.
 *
 * @param x at least 0
 * @param m above 0
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  const v = difference / (x + m);
  if (Math.abs(v) >= 0.1) return x * (x === 0 ? 0 : logarithm(x / m)) - difference;
  let power = 2 * x * v;
  let sum = difference * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The distribution function of Student's t: the probability of a value of at most t, by the incomplete beta function of ν/(ν + t²) or,
 * near the middle, of t²/(ν + t²), whichever keeps its digits.
 *
 * Source: Abramowitz and Stegun, 26.7.1.
 *
 * @param t the value
 * @param degreesOfFreedom above 0, whole or not (Welch's are not)
 */
export function tCdf(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0;
  const half = degreesOfFreedom / 2;
  const near = degreesOfFreedom / (degreesOfFreedom + square);
  const far = square / (degreesOfFreedom + square);
  if (square < 0.5) {
    const middle = incompleteBeta(far, { a: 0.5, b: half }, near) / 2;
    return t < 0 ? 0.5 - middle : 0.5 + middle;
  }
  const tail = incompleteBeta(near, { a: half, b: 0.5 }, far) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The quantile of Student's t, by bisection of {@link tCdf} on its lower tail until no double lies between.
 *
 * @param p a probability; ±Infinity at 0 and 1, NaN outside
 */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0 && p <= 1 && degreesOfFreedom > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p > 0.5) return 0 - tQuantile(1 - p, degreesOfFreedom);
  let low = -1;
  while (tCdf(low, degreesOfFreedom) > p) low *= 2;
  let high = 0;
  for (let middle = low / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (tCdf(middle, degreesOfFreedom) < p) low = middle;
    else high = middle;
  }
  return high;
}

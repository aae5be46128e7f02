import { deviance } from './deviance.ts';
import { exponential } from './exponential.ts';
import { stirlingError } from './stirling-error.ts';

const tiny = 1e-300;
const enough = 1e-16;
const stepsAtMost = 200_000;

/**
 * The regularised incomplete beta function, I_x(a, b): the probability that a Beta(a, b) variable is at most x. The tails of Student's t
 * and of the binomial distribution are values of it.
 *
 * Lentz's continued fraction, on the side of the mean where it converges fast; the factor in front by {@link deviance} and
 * {@link stirlingError}, which keeps its digits for large a and b.
 *
 * Source: W. H. Press et al., "Numerical Recipes" (3rd ed. 2007), 6.4; Abramowitz and Stegun 26.5.8.
 *
 * @param x from 0 to 1; NaN outside
 * @param shape a and b, above 0
 * @param complement 1 − x, where it is known with more digits than the subtraction leaves
 */
export function incompleteBeta(x: number, { a, b }: Shape, complement = 1 - x): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (x === 0 || complement === 0) return x === 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerPart(complement, { a: b, b: a }, x);
  return lowerPart(x, { a, b }, complement);
}

interface Shape {
  readonly a: number;
  readonly b: number;
}

function lowerPart(x: number, { a, b }: Shape, complement: number): number {
  const n = a + b;
  const deviances = deviance(a, n * x) + deviance(b, n * complement);
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  // x^a·(1−x)^b / B(a, b)
  const front = Math.sqrt((a / n) * (b / (2 * Math.PI))) * exponential(corrections - deviances);
  return (front * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= stepsAtMost; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < enough) return value;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

const rootTwoPi = 2.5066282746310002;
/** From here on the continued fraction is exact to the last digits, and the series begins to lose them. */
const tail = 2.5;

/** The density of the standard normal distribution, φ(z). */
function normalDensity(z: number): number {
  return exponential((-z * z) / 2) / rootTwoPi;
}

/**
 * The standard normal distribution function, Φ(z): the probability of a value of at most z.
 *
 * Near the middle ½ + φ(z)·(z + z³/3 + z⁵/15 + …), whose terms have one sign; in the tails φ(z) times Mills' ratio by Laplace's
 * continued fraction, so that Φ(−38) keeps its digits instead of being 1 − 1.
 *
 * Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.11 and 26.2.14.
 *
 * @returns relative error below 1e-12 down to 1e-300
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return z;
  if (z <= -tail) return upperTail(-z);
  if (z >= tail) return 1 - upperTail(z);
  let term = z;
  let sum = z;
  for (let n = 3; Math.abs(term) > Math.abs(sum) * 1e-18; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  let fraction = z;
  for (let n = 120; n >= 1; n -= 1) fraction = z + n / fraction;
  return normalDensity(z) / fraction;
}

/**
 * The quantile of the standard normal distribution, Φ⁻¹(p). A rational first guess, off by 4.5e-4 at most, and three of Halley's steps
 * on {@link normalCdf}, each of which triples the digits.
 *
 * Source: Abramowitz and Stegun, 26.2.23, for the guess.
 *
 * @param p a probability; ±Infinity at 0 and 1, NaN outside
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p > 0.5) return 0 - normalQuantile(1 - p);
  const t = Math.sqrt(-2 * logarithm(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step += 1) {
    const newton = (normalCdf(z) - p) / normalDensity(z);
    z -= newton / (1 + (newton * z) / 2);
  }
  return z;
}

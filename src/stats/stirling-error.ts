import { logarithmOfOnePlus } from './logarithm.ts';

/** B₂ₖ / (2k·(2k−1)), the coefficients of Stirling's series. */
const coefficients: readonly number[] = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];
/** From here on eight terms of the series are exact to 1e-17. */
const large = 15;

/**
 * What Stirling's formula lacks of the logarithm of the gamma function: ln Γ(z) − ((z − ½)·ln z − z + ½·ln 2π). Small where ln Γ is
 * huge: ratios of gamma functions made of it keep their digits for counts in the hundreds of thousands, where the difference of two
 * log-gammas has lost six.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the series is Abramowitz and Stegun 6.1.40,
 * reached for small z by Γ(z + 1) = z·Γ(z).
 *
 * @param z above 0
 */
export function stirlingError(z: number): number {
  let correction = 0;
  let at = z;
  for (; at < large; at += 1) correction += (at + 0.5) * logarithmOfOnePlus(1 / at) - 1;
  const inverse = 1 / at;
  const square = inverse * inverse;
  let series = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) series = series * square + (coefficients[k] ?? 0);
  return correction + series * inverse;
}

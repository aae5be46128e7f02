import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';
import type { Random } from './random.ts';
import { stirlingError } from './stirling-error.ts';

/** Below this expectation the distribution is walked through from 0; above, the transformed rejection needs about 1.2 draws. */
const walked = 10;

/**
 * A draw from the binomial distribution: how many of n trials succeed. Exact, by Hörmann's transformed rejection with squeeze (BTRS), or
 * by inversion where few are expected.
 *
 * Source: W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993) 101–110.
 */
export function binomialDraw(random: Random, { n, p }: { readonly n: number; readonly p: number }): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialDraw(random, { n, p: 1 - p });
  return n * p < walked ? inversion(random, n, p) : transformedRejection(random, n, p);
}

function inversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = exponential(n * logarithm(1 - p));
  for (;;) {
    let left = random.unit();
    let mass = none;
    for (let k = 0; k <= n; k += 1) {
      if (left < mass) return k;
      left -= mass;
      mass *= (odds * (n - k)) / (k + 1);
    }
  }
}

function transformedRejection(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const accepted = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const v = random.unit();
    const u = random.unit() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= accepted) return k;
    if (k < 0 || k > n) continue;
    const level = logarithm((v * alpha) / (a / (us * us) + b));
    if (level <= logarithmOfRatio({ n, p }, k, mode)) return k;
  }
}

/** ln of P(X = k) / P(X = mode). */
function logarithmOfRatio({ n, p }: { n: number; p: number }, k: number, mode: number): number {
  return (
    logarithmOfFactorial(mode) +
    logarithmOfFactorial(n - mode) -
    logarithmOfFactorial(k) -
    logarithmOfFactorial(n - k) +
    (k - mode) * logarithm(p / (1 - p))
  );
}

function logarithmOfFactorial(k: number): number {
  const z = k + 1;
  return (z - 0.5) * logarithm(z) - z + stirlingError(z);
}

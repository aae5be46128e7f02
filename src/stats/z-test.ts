import type { Interval } from './interval.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';

/** What a z test says of a difference. */
export interface ZTest {
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  /** One-sided: how likely is a z this far above 0 without a difference. */
  readonly pGreater: number;
  /** Of the difference, at the confidence asked for. */
  readonly interval: Interval;
}

/**
 * The z test of an estimate with a known standard error.
 *
 * @param confidence of the two-sided interval
 * @returns for a standard error of 0 and no difference z = 0 and p = ½: nothing moved; `undefined` for one of 0 and a difference
 */
export function zTest(
  { difference, standardError }: Pick<ZTest, 'difference' | 'standardError'>,
  confidence: number,
): ZTest | undefined {
  if (!(standardError >= 0) || (standardError === 0 && difference !== 0)) return undefined;
  const z = standardError === 0 ? 0 : difference / standardError;
  const half = normalQuantile((1 + confidence) / 2) * standardError;
  const interval = { low: difference - half, high: difference + half };
  return { difference, standardError, z, pGreater: normalCdf(0 - z), interval };
}

/**
 * The z test of two numbers that come with standard errors, first minus second, as evaluation harnesses write them.
 *
 * Takes the two for independent. Measured on the same rows they are not, and then this test is conservative: the shared difficulty of
 * the rows counts twice as noise.
 */
export function zFromStandardErrors(
  first: { readonly value: number; readonly standardError: number },
  second: { readonly value: number; readonly standardError: number },
  confidence: number,
): ZTest | undefined {
  const { standardError: a } = first;
  const { standardError: b } = second;
  if (!(a >= 0 && b >= 0)) return undefined;
  const larger = Math.max(a, b);
  const ratio = larger === 0 ? 0 : Math.min(a, b) / larger;
  const standardError = larger * Math.sqrt(1 + ratio * ratio);
  return zTest({ difference: first.value - second.value, standardError }, confidence);
}

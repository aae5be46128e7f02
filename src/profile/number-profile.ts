import type { Buckets } from './buckets.ts';
import type { Moments } from './moments.ts';
import { quantilesOf } from './quantile.ts';

/** Which quantiles a profile names. */
export const namedQuantiles = { p1: 0.01, p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95, p99: 0.99 } as const;

export type Quantiles = Readonly<Record<keyof typeof namedQuantiles, number>>;

/** What is known of the numbers of a column. It follows from which numbers there are, in whatever order they came. */
export interface NumberProfile extends Moments {
  readonly count: number;
  /** How many of them are whole numbers. */
  readonly integers: number;
  readonly min: number;
  readonly max: number;
  readonly quantiles: Quantiles;
  /** Different values: exact when `dropped` is 0, else an estimate with a standard error of 1.6 %. */
  readonly distinct: number;
  /** Low bits of a double that were not looked at: 0 when each bucket is a value. */
  readonly dropped: number;
  /** From the least edge to the greatest, at most 1024. */
  readonly buckets: Buckets;
  /** What cannot be had from buckets that are no values; `null` when they are. */
  readonly state: NumberState | null;
}

/** What merging needs: exact power sums as C writes doubles (`-0x1f4p-3`), and registers of the sketch of distinct values. */
export interface NumberState {
  readonly sum: string;
  readonly squares: string;
  readonly cubes: string;
  readonly registers: string;
}

/** The buckets, and how many low bits of a double they do not look at. */
type Counted = Pick<NumberProfile, 'dropped' | 'buckets'>;

/** What is known apart from the buckets. */
export interface NumberFacts {
  readonly count: number;
  readonly integers: number;
  readonly min: number;
  readonly max: number;
  readonly distinct: number;
  readonly moments: Moments;
  readonly state: NumberState | null;
}

export function numberProfile({ moments, state, ...facts }: NumberFacts, { dropped, buckets }: Counted): NumberProfile {
  const counted = { ...facts, dropped, buckets };
  const values = quantilesOf(counted, Object.values(namedQuantiles));
  const quantiles = Object.keys(namedQuantiles).map((name, nth) => [name, values[nth]]);
  return { ...facts, ...moments, quantiles: Object.fromEntries(quantiles) as Quantiles, dropped, buckets, state };
}

import type { Reason } from '../core/finding.ts';
import type { Reading } from './reading.ts';

type NumberReading = Extract<Reading, { kind: 'number' }>;

/**
 * Why two numbers of one name do not measure the same, as far as they tell: one is a share and the other a percentage of it, or one
 * was measured on a part of the examples and the other was not. `undefined` when nothing speaks against it.
 */
export function unlike(candidate: NumberReading, baseline: NumberReading): Reason | undefined {
  if (isOtherUnit(candidate.value, baseline.value)) return unitReason(candidate.value, baseline.value);
  const { sampleSize: measured, fullSize: total } = candidate.fullSize === undefined ? baseline : candidate;
  if (total === undefined || candidate.sampleSize === baseline.sampleSize) return undefined;
  return { code: 'limited-run', params: { measured: measured ?? null, total, other: true } };
}

/** That one number seems to be in another unit than the other. */
export function unitReason(candidate: number, baseline: number): Reason {
  return { code: 'unit-differs', params: { candidate, baseline } };
}

const hundredfold = { least: 80, most: 125 };

/**
 * Whether one number is about a hundred times the other, as 93.1 is of 0.93: one of them at most 1, the other at most 100 and more than
 * 1. A metric that truly moved as far would have to be accepted; one that is printed in percent all of a sudden is met every day.
 */
export function isOtherUnit(a: number, b: number): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  if (Math.abs(small) > 1 || Math.abs(large) <= 1 || Math.abs(large) > 100 || small === 0) return false;
  const ratio = large / small;
  return ratio >= hundredfold.least && ratio <= hundredfold.most;
}

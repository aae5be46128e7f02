import type { Reason } from '../core/finding.ts';
import type { MetricScale } from './metric-scale.ts';
import type { Reading } from './reading.ts';

type NumberReading = Extract<Reading, { kind: 'number' }>;

/**
 * Why two numbers of one name do not measure the same, as far as they tell: one is a share and the other a percentage of it, or one
 * was measured on a part of the examples and the other was not. `undefined` when nothing speaks against it.
 */
export function unlike(
  candidate: NumberReading,
  baseline: NumberReading,
  scale: MetricScale = 'unknown',
): Reason | undefined {
  if (isOtherUnit(candidate.value, baseline.value, scale)) return unitReason(candidate.value, baseline.value);
  const { sampleSize: measured, fullSize: total } = candidate.fullSize === undefined ? baseline : candidate;
  if (total === undefined || candidate.sampleSize === baseline.sampleSize) return undefined;
  return { code: 'limited-run', params: { measured: measured ?? null, total, other: true } };
}

/** That one number seems to be in another unit than the other. */
export function unitReason(candidate: number, baseline: number): Reason {
  return { code: 'unit-differs', params: { candidate, baseline } };
}

const hundredfold = { least: 80, most: 125 };

/** How far above 1 a share may lie by the rounding of 32-bit floats. */
const rounding = 1e-6;

/**
 * Whether one number is a share and the other a percentage. Of a metric that is a share by its name, one of them is at most 1 and the other
 * more: that is enough. Of one that nobody knows the larger must be at most 100, and about a hundred times the other, as 93.1 is of
 * 0.93: one that truly moved as far would have to be accepted; one that is printed in percent all of a sudden is met every day. Of one that
 * has no upper end it means nothing.
 */
export function isOtherUnit(a: number, b: number, scale: MetricScale = 'unknown'): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  if (scale === 'open' || Math.abs(small) > 1 + rounding || Math.abs(large) <= 1 + rounding || small === 0)
    return false;
  if (scale === 'share' && large > 0) return true;
  const ratio = large / small;
  return Math.abs(large) <= 100 && ratio >= hundredfold.least && ratio <= hundredfold.most;
}

/** Whether what cannot be a share is held to a limit that is one, which anything would be above: 12.5 % is more than 0.85. */
export function isBeyondShare(value: number, least: number, scale: MetricScale): boolean {
  return scale === 'share' && value > 1 + rounding && least > 0 && least <= 1;
}

/** Which way a metric is better. */
export type Direction = 'higher' | 'lower';

/** The rounding that binary fractions bring into a limit like 0.93 − 0.01, relative to the largest number involved. */
const relativeEpsilon = 1e-9;

/** How far a value may lie beyond an inclusive limit and still be on it. Scale-free: 1e-12 losses compare as well as millions. */
export function epsilonOf(...values: readonly number[]): number {
  return relativeEpsilon * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/** `value >= limit`, equality included up to `epsilon`. False for anything that is not finite. */
export function atLeast(value: number, limit: number, epsilon: number): boolean {
  return Number.isFinite(value) && Number.isFinite(limit) && value >= limit - epsilon;
}

/** `value <= limit`, equality included up to `epsilon`. False for anything that is not finite. */
export function atMost(value: number, limit: number, epsilon: number): boolean {
  return Number.isFinite(value) && Number.isFinite(limit) && value <= limit + epsilon;
}

/** A change against a baseline, in the metric's own units. */
interface Change {
  /** Candidate minus baseline. */
  readonly absolute: number;
  /** The change in the better direction: positive is better, whatever the direction. */
  readonly gain: number;
}

/** How a candidate differs from its baseline. Swapping the two negates it. */
export function changeOf(candidate: number, baseline: number, direction: Direction): Change {
  const absolute = candidate - baseline;
  return { absolute, gain: direction === 'higher' ? absolute : 0 - absolute };
}

/** The value that lies `loss` worse than the baseline (better for a negative loss). */
export function worseBy(baseline: number, loss: number, direction: Direction): number {
  return direction === 'higher' ? baseline - loss : baseline + loss;
}

/** Whether a value is at `limit` or on its good side. */
export function notWorseThan(
  value: number,
  limit: number,
  options: { direction: Direction; epsilon: number },
): boolean {
  return options.direction === 'higher'
    ? atLeast(value, limit, options.epsilon)
    : atMost(value, limit, options.epsilon);
}

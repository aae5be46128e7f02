import { isExact, type Estimate } from './estimate.ts';

/**
 * What became of a limit. `doubtful`: the estimate keeps it, and the truth may not. `unsettled`: the estimate breaks it, and the truth
 * may not.
 */
export type Held = 'holds' | 'doubtful' | 'unsettled' | 'broken';

/** One side of an interval that a number must lie in, inclusive. */
export interface Side {
  readonly op: '>=' | '<=';
  readonly value: number;
}

/** The rounding that binary fractions bring into a limit like 1000 − 20 %, relative to the largest number involved. */
const relativeEpsilon = 1e-9;

/** Whether a number is at a limit or on its good side. False for anything that is not finite. */
function keeps(value: number, { op, value: limit }: Side, beside = 0): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(limit)) return false;
  const epsilon = relativeEpsilon * Math.max(Math.abs(value), Math.abs(limit), Math.abs(beside));
  return op === '>=' ? value >= limit - epsilon : value <= limit + epsilon;
}

/** Whether an estimate keeps a limit, and whether the truth may be on its other side. */
export function holdBound(estimate: Estimate, side: Side): Held {
  const value = keeps(estimate.value, side);
  const ends = [keeps(estimate.low, side), keeps(estimate.high, side)];
  if (value) return ends.every((end) => end) ? 'holds' : 'doubtful';
  return ends.some((end) => end) ? 'unsettled' : 'broken';
}

/** How far a number may be from its baseline, in its own unit or in percent of |baseline|. */
export type Tolerance = { readonly units: number } | { readonly percent: number };

export interface HeldChange {
  readonly held: Held;
  /** The side that the number is nearer to. */
  readonly limit: Side;
}

/**
 * Whether a number stays near its baseline, whichever way it goes.
 *
 * @returns why nothing can be said: a percentage of a baseline of 0 allows nothing and excuses nothing, and what is not finite is no limit
 */
export function holdChange(
  candidate: Estimate,
  baseline: Estimate,
  tolerance: Tolerance,
): HeldChange | 'baseline-zero' | 'limit-not-finite' {
  const [lower, upper] = sidesAround(baseline.value, tolerance);
  const limit = candidate.value < baseline.value ? lower : upper;
  if (!Number.isFinite(lower.value) || !Number.isFinite(upper.value)) return 'limit-not-finite';
  if (baseline.value === 0 && isExact(baseline) && 'percent' in tolerance)
    return candidate.value === 0 && isExact(candidate) ? { held: 'holds', limit } : 'baseline-zero';
  if (candidate.value === baseline.value) return { held: 'holds', limit }; // of the same values an estimate is the same
  const estimated = sideOf(candidate.value, baseline.value, tolerance);
  const corners = cornersOf(candidate, baseline).map(([now, before]) => sideOf(now, before, tolerance));
  if (estimated === 'within') return { held: corners.every((one) => one === 'within') ? 'holds' : 'doubtful', limit };
  return { held: corners.every((one) => one === estimated) ? 'broken' : 'unsettled', limit };
}

function sidesAround(baseline: number, tolerance: Tolerance): readonly [Side, Side] {
  const distance = 'units' in tolerance ? tolerance.units : Math.abs(baseline) * (tolerance.percent / 100);
  return [
    { op: '>=', value: baseline - distance },
    { op: '<=', value: baseline + distance },
  ];
}

function sideOf(candidate: number, baseline: number, tolerance: Tolerance): 'within' | 'below' | 'above' {
  const [lower, upper] = sidesAround(baseline, tolerance);
  if (!keeps(candidate, lower, baseline)) return 'below';
  return keeps(candidate, upper, baseline) ? 'within' : 'above';
}

/** Where the distance from a limit, which is linear but for a bend at a baseline of 0, has its extremes. */
function cornersOf(candidate: Estimate, baseline: Estimate): readonly (readonly [number, number])[] {
  const bend = baseline.low < 0 && baseline.high > 0 ? [0] : [];
  return [candidate.low, candidate.high].flatMap((now) =>
    [baseline.low, baseline.high, ...bend].map((before) => [now, before] as const),
  );
}

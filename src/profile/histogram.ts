import { boundsOf } from './double-bits.ts';
import type { NumberProfile } from './number-profile.ts';

/** Counts of numbers in bins of one width, for a drawing. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  /** May have fractions: a bucket that lies in two bins is taken to lie evenly. */
  readonly bins: readonly number[];
  /** Numbers outside of the range. */
  readonly below: number;
  readonly above: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly bins: number;
  /** Whether each bin is some whole numbers; then it begins half below the first. */
  readonly whole: boolean;
}

/**
 * The range in which numbers are drawn: all of them, or, where few lie far out, the middle 98 % and half of that around it. Whole numbers
 * get bins of whole width.
 */
export function rangeOf(profiles: readonly NumberProfile[], bins: number): Range {
  const some = profiles.map(bulkOf);
  const from = Math.min(...some.map((range) => range.from));
  const to = Math.max(...some.map((range) => range.to));
  if (profiles.every(({ count, integers }) => count === integers) && Math.abs(from) + Math.abs(to) < 1e15) {
    const width = Math.max(1, Math.ceil((to - from + 1) / bins));
    const count = Math.ceil((Math.floor(to) - Math.ceil(from) + 1) / width);
    const start = Math.ceil(from) - 0.5;
    return { from: start, to: start + count * width, bins: count, whole: true };
  }
  if (from === to) return { from: from - 0.5, to: to + 0.5, bins: 1, whole: false };
  return { from, to, bins, whole: false };
}

function bulkOf({ min, max, quantiles }: NumberProfile): { readonly from: number; readonly to: number } {
  const middle = quantiles.p99 - quantiles.p1;
  const margin = middle / 4;
  if (middle === 0 || max - min <= 3 * middle) return { from: min, to: max };
  return { from: Math.max(min, quantiles.p1 - margin), to: Math.min(max, quantiles.p99 + margin) };
}

export function histogramOf({ buckets, dropped, min, max }: NumberProfile, range: Range): Histogram {
  const { from, to } = range;
  const width = (to - from) / range.bins;
  // one bin more on either side takes what lies outside
  const all = new Array<number>(range.bins + 2).fill(0);
  for (const [edge, count] of buckets) {
    const bounds = boundsOf(edge, dropped);
    const [low, high] = [Math.max(bounds.low, min), Math.min(bounds.high, max)];
    spread(all, { low: (low - from) / width + 1, high: (high - from) / width + 1, count });
  }
  const [below = 0, ...rest] = all;
  const above = rest.pop() ?? 0;
  return { from, to, bins: rest, below, above };
}

/** Counts in the bins that lie between two places, the outermost of which have no end. */
function spread(bins: number[], { low, high, count }: { low: number; high: number; count: number }): void {
  const last = bins.length - 1;
  const binOf = (place: number): number => Math.min(Math.max(Math.floor(place), 0), last);
  // the greatest number of the range belongs to its last bin
  const top = high === last ? last - 1 : binOf(high);
  const bottom = Math.min(binOf(low), top);
  if (bottom === top) {
    bins[top] = (bins[top] ?? 0) + count;
    return;
  }
  for (let bin = bottom; bin <= top; bin += 1) {
    const part = (bin === top ? high : bin + 1) - (bin === bottom ? low : bin);
    bins[bin] = (bins[bin] ?? 0) + (count * part) / (high - low);
  }
}

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
    return { from: start, to: start + count * width, bins: count };
  }
  if (from === to) return { from: from - 0.5, to: to + 0.5, bins };
  return { from, to, bins };
}

function bulkOf({ min, max, quantiles }: NumberProfile): { readonly from: number; readonly to: number } {
  const middle = quantiles.p99 - quantiles.p1;
  const margin = middle / 4;
  if (middle === 0 || max - min <= 3 * middle) return { from: min, to: max };
  return { from: Math.max(min, quantiles.p1 - margin), to: Math.min(max, quantiles.p99 + margin) };
}

export function histogramOf({ buckets, dropped, min, max }: NumberProfile, range: Range): Histogram {
  const { from, to } = range;
  const bins = new Array<number>(range.bins).fill(0);
  const width = (to - from) / range.bins;
  let [below, above] = [0, 0];
  for (const [edge, count] of buckets) {
    const bounds = boundsOf(edge, dropped);
    const [low, high] = [Math.max(bounds.low, min), Math.min(bounds.high, max)];
    if (high < from) below += count;
    else if (low > to) above += count;
    else if (low === high) add(bins, (low - from) / width, count);
    else spread(bins, { low: (low - from) / width, high: (high - from) / width, count });
  }
  return { from, to, bins, below, above };
}

function add(bins: number[], position: number, count: number): void {
  const bin = Math.min(Math.max(Math.floor(position), 0), bins.length - 1);
  bins[bin] = (bins[bin] ?? 0) + count;
}

function spread(bins: number[], { low, high, count }: { low: number; high: number; count: number }): void {
  const [first, last] = [Math.max(0, Math.floor(low)), Math.min(bins.length - 1, Math.floor(high))];
  for (let bin = first; bin <= last; bin += 1) {
    const part = Math.min(high, bin + 1) - Math.max(low, bin);
    bins[bin] = (bins[bin] ?? 0) + (count * Math.max(0, part)) / (high - low);
  }
}

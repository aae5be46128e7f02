import type { Buckets } from './buckets.ts';
import { boundsOf } from './double-bits.ts';

/** Numbers, at least one, that are counted in buckets, in ascending order. */
export interface Counted {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** Low bits that are not looked at: 0 when every bucket is a value. */
  readonly dropped: number;
  readonly buckets: Buckets;
}

/**
 * The value below which a share of the values lies, `share` in [0, 1]: linear between the two values nearest to rank share·(n−1), as
 * numpy, pandas and R (type 7) have it.
 *
 * Exact where the buckets are values. Otherwise each of the two is taken from the bucket that it lies in, and is off by less than the width of that:
 * 2^−(52−dropped) of itself, or less where values lie close together.
 */
export function quantileOf(counted: Counted, share: number): number {
  return quantilesOf(counted, [share])[0] ?? NaN;
}

/** The same for several shares. */
export function quantilesOf(counted: Counted, shares: readonly number[]): number[] {
  const behind = ranksBehind(counted.buckets);
  return shares.map((share) => {
    const rank = share * (counted.count - 1);
    const below = Math.floor(rank);
    const low = valueAt(counted, behind, below);
    if (rank === below) return low;
    const high = valueAt(counted, behind, below + 1);
    const between = low + (high - low) * (rank - below);
    return Number.isFinite(between) ? between : low / 2 + high / 2;
  });
}

/** For each bucket how many values lie in it and in those before it. */
function ranksBehind({ counts }: Buckets): Float64Array {
  const behind = new Float64Array(counts.length);
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    sum += counts[at] ?? 0;
    behind[at] = sum;
  }
  return behind;
}

/** The value of a rank, from 0. In a bucket of several values they are taken to lie evenly. */
function valueAt({ buckets, count, dropped, min, max }: Counted, behind: Float64Array, rank: number): number {
  if (rank <= 0) return min;
  if (rank >= count - 1) return max;
  let [at, last] = [0, buckets.length - 1];
  while (at < last) {
    const middle = (at + last) >> 1;
    if (rank < (behind[middle] ?? 0)) last = middle;
    else at = middle + 1;
  }
  const [edge, often] = buckets.at(at);
  if (edge === 0) return Math.min(Math.max(0, min), max); // whatever lies around it is as good as 0
  const { low, high } = boundsOf(edge, dropped);
  const [from, to] = [Math.max(low, min), Math.min(high, max)];
  return from + (to - from) * ((rank - ((behind[at] ?? 0) - often) + 0.5) / often);
}

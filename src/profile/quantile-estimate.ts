import type { Buckets } from './buckets.ts';
import { boundsOf } from './double-bits.ts';
import type { Estimate } from './estimate.ts';
import { quantileOf, type Counted } from './quantile.ts';

/**
 * A quantile, as {@link quantileOf} has it, and between what it truly lies: each of the two values next to its rank lies in a bucket
 * that is known. Exact where the buckets are values.
 *
 * @param share in [0, 1]
 */
export function quantileEstimate(counted: Counted, share: number): Estimate {
  const rank = share * (counted.count - 1);
  const below = Math.floor(rank);
  const [first, second] = [boundsAt(counted, below), boundsAt(counted, Math.min(below + 1, counted.count - 1))];
  const value = quantileOf(counted, share);
  const low = between(first.low, second.low, rank - below);
  const high = between(first.high, second.high, rank - below);
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/** Between what the value of a rank lies. Least and greatest are known exactly. */
function boundsAt(counted: Counted, rank: number): { readonly low: number; readonly high: number } {
  const { min, max, count, dropped } = counted;
  if (rank <= 0) return { low: min, high: min };
  if (rank >= count - 1) return { low: max, high: max };
  const { low, high } = boundsOf(edgeAt(counted.buckets, rank), dropped);
  return { low: Math.max(low, min), high: Math.min(high, max) };
}

function edgeAt({ edges, counts }: Buckets, rank: number): number {
  let before = 0;
  for (let at = 0; at < edges.length; at += 1) {
    before += counts[at] ?? 0;
    if (rank < before) return edges[at] ?? 0;
  }
  throw new Error('a profile counts fewer numbers in buckets than it says');
}

function between(low: number, high: number, share: number): number {
  if (share === 0 || low === high) return low;
  const value = low + (high - low) * share;
  return Number.isFinite(value) ? value : low / 2 + high / 2;
}

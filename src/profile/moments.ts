import type { Buckets } from './buckets.ts';
import { fromDouble, productOf, quotient, sumOf, times, zero, type Dyadic } from './dyadic.ts';
import { mergePowerSums, type PowerSums } from './moment-pages.ts';

/** Mean, variance and skewness; `null` where there are too few values, or where a double cannot hold it. */
export interface Moments {
  readonly mean: number | null;
  /** Of a sample: divided by n − 1. */
  readonly variance: number | null;
  /** Adjusted for the size of the sample, as pandas and DuckDB do: √(n(n−1))/(n−2) · m₃/m₂^1.5. */
  readonly skewness: number | null;
}

/** The power sums of values that are known one by one, with how often each is there. */
export function exactSums({ edges, counts }: Buckets): PowerSums {
  let [count, sum, squares, cubes] = [0, zero, zero, zero];
  const small = new SmallSums();
  for (let at = 0; at < edges.length; at += 1) {
    const [value, often] = [edges[at] ?? 0, counts[at] ?? 0];
    count += often;
    if (small.add(value, often)) continue;
    const x = fromDouble(value);
    const n = BigInt(often);
    const square = productOf(x, x);
    sum = sumOf(sum, times(x, n));
    squares = sumOf(squares, times(square, n));
    cubes = sumOf(cubes, times(productOf(square, x), n));
  }
  return mergePowerSums({ count, sum, squares, cubes }, small.sums());
}

/** Power sums of whole numbers, as far as doubles hold them exactly: a fifth of the time that large integers take. */
class SmallSums {
  #sum = 0;
  #squares = 0;
  #cubes = 0;
  /** What no sum is beyond. */
  #most = 0;

  /** @returns whether the value was added: not when it is no whole number, or a sum might become too large */
  add(value: number, often: number): boolean {
    const most = this.#most + Math.max(1, Math.abs(value * value * value)) * often;
    if (!Number.isInteger(value) || most > Number.MAX_SAFE_INTEGER) return false;
    this.#most = most;
    this.#sum += value * often;
    this.#squares += value * value * often;
    this.#cubes += value * value * value * often;
    return true;
  }

  /** Of none: whoever merges them has counted. */
  sums(): PowerSums {
    const [sum, squares, cubes] = [this.#sum, this.#squares, this.#cubes].map(fromDouble);
    return { count: 0, sum: sum ?? zero, squares: squares ?? zero, cubes: cubes ?? zero };
  }
}

/**
 * What follows from power sums, by exact arithmetic and one rounding.
 * @param uncertain how much the mean of the squares may be off: what is not a million times larger is not told
 */
export function momentsOf({ count, sum, squares, cubes }: PowerSums, uncertain = 0): Moments {
  const n = BigInt(count);
  if (count === 0) return { mean: null, variance: null, skewness: null };
  const mean = finite(quotient(sum, n));
  if (count === 1) return { mean, variance: null, skewness: null };
  const spread = minus(times(squares, n), productOf(sum, sum)); // n² m₂
  const variance = finite(quotient(spread, n * (n - 1n)));
  if (variance === null || variance < uncertain * 1e6) return { mean, variance: null, skewness: null };
  const third = minus(
    sumOf(times(cubes, n * n), times(productOf(sum, productOf(sum, sum)), 2n)),
    times(productOf(sum, squares), 3n * n),
  ); // n³ m₃
  return { mean, variance, skewness: skewnessOf(quotient(spread, n * n), quotient(third, n * n * n), count) };
}

function skewnessOf(second: number, third: number, count: number): number | null {
  if (count < 3 || second <= 0) return null;
  const scale = second * Math.sqrt(second);
  if (scale < 1e-280) return null; // its digits are gone
  return finite((third / scale) * (Math.sqrt(count * (count - 1)) / (count - 2)));
}

function minus(a: Dyadic, b: Dyadic): Dyadic {
  return sumOf(a, times(b, -1n));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

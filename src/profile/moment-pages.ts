import type { Bucket } from './bucket-table.ts';
import { sumOf, type Dyadic } from './dyadic.ts';

/** Power sums, exact: of the values, of their squares, of their cubes. */
export interface PowerSums {
  readonly count: number;
  readonly sum: Dyadic;
  readonly squares: Dyadic;
  readonly cubes: Dyadic;
}

export function mergePowerSums(a: PowerSums, b: PowerSums): PowerSums {
  return {
    count: a.count + b.count,
    sum: sumOf(a.sum, b.sum),
    squares: sumOf(a.squares, b.squares),
    cubes: sumOf(a.cubes, b.cubes),
  };
}

/** What pages held: their sums, and how many values lay in each cell. */
interface Taken {
  readonly sums: PowerSums;
  readonly buckets: readonly Bucket[];
}

/** Bits of the fraction that choose a cell, and dropped bits of the bucket that a cell is. */
export const cellBits = 7;
const cells = 1 << cellBits;
const stride = 8;
const pageSize = cells * stride;
/** As many values at once as keep every sum exact. */
export const pageCapacity = 1 << 24;
const pageLimit = 512;
/* Adding and subtracting these rounds to multiples of 2^-26 and of 2^-53. */
const coarse = 1.5 * 67108864;
const fine = 0.75;
const none: Dyadic = { units: 0n, exponent: 0 };
export const noSums: PowerSums = { count: 0, sum: none, squares: none, cubes: none };

/**
 * Adds up values, squares and cubes so that the result does not depend on the order.
 *
 * A double is a cell (sign, exponent, 7 bits of the fraction) and an offset u in [−1, 1) from its middle. Of each cell u, u² and u³ are
 * added up, each cut into multiples of 2^-26 and of 2^-53, of which the sums of 2^24 are exact (the binned summation of Demmel and
 * Nguyen, 2013). From those follow the power sums of the values about 0 as whole numbers: exact for the values themselves, and
 * to 2^-70 of a value's square for the squares, for u² is rounded to 2^-54 and u is 2^-8 of the value.
 */
export class MomentPages {
  #pageOf = new Int32Array(4096).fill(-1);
  #sums = new Float64Array(0);
  #pages = 0;
  #room = pageCapacity;

  /** Whether `count` more values can be added before they are to be taken. */
  hasRoom(count: number): boolean {
    return count <= this.#room && this.#pages < pageLimit;
  }

  occupiedCells(): number {
    let count = 0;
    for (let at = 0; at < this.#pages * pageSize; at += stride) if ((this.#sums[at] ?? 0) > 0) count += 1;
    return count;
  }

  /** Doubles, given as the halves of their bits, low before high. */
  addDoubles(words: Int32Array, from: number, to: number): void {
    const pageOf = this.#pageOf;
    let sums = this.#sums;
    for (let at = 2 * from; at < 2 * to; at += 2) {
      const high = words[at + 1] ?? 0;
      let cell = pageOf[high >>> 20] ?? -1;
      if (cell < 0) {
        cell = this.#open(high >>> 20);
        sums = this.#sums;
      }
      cell += ((high >>> 13) & 127) * stride;
      const u = offset(words[at] ?? 0, high);
      const u2 = u * u;
      const u3 = u2 * u;
      const first = u + coarse - coarse;
      const second = u2 + coarse - coarse;
      const third = u3 + coarse - coarse;
      sums[cell] = (sums[cell] ?? 0) + 1;
      sums[cell + 1] = (sums[cell + 1] ?? 0) + first;
      sums[cell + 2] = (sums[cell + 2] ?? 0) + (u - first);
      sums[cell + 3] = (sums[cell + 3] ?? 0) + second;
      sums[cell + 4] = (sums[cell + 4] ?? 0) + (u2 - second + fine - fine);
      sums[cell + 5] = (sums[cell + 5] ?? 0) + third;
      sums[cell + 6] = (sums[cell + 6] ?? 0) + (u3 - third + fine - fine);
    }
    this.#room -= to - from;
  }

  /** One value `count` times, at most as often as there is room. */
  add(value: number, count: number): void {
    doubleOf[0] = value;
    const at = this.#cellOf(doubleWords[1] ?? 0);
    const pieces = offsetPieces(doubleWords[0] ?? 0, doubleWords[1] ?? 0);
    this.#sums[at] = (this.#sums[at] ?? 0) + count;
    pieces.forEach((piece, nth) => {
      this.#sums[at + 1 + nth] = (this.#sums[at + 1 + nth] ?? 0) + piece * count;
    });
    this.#room -= count;
  }

  #cellOf(high: number): number {
    const page = this.#pageOf[high >>> 20] ?? -1;
    return (page < 0 ? this.#open(high >>> 20) : page) + ((high >>> 13) & 127) * stride;
  }

  /** Hands over what was added, and begins anew. */
  take(): Taken {
    const parts: PowerSums[] = [];
    const buckets: Bucket[] = [];
    this.#pageOf.forEach((at, page) => {
      if (at !== -1) parts.push(pageSums(page, this.#sums.subarray(at, at + pageSize), buckets));
    });
    this.#pageOf.fill(-1);
    this.#sums = new Float64Array(0);
    this.#pages = 0;
    this.#room = pageCapacity;
    return { sums: parts.reduce(mergePowerSums, noSums), buckets };
  }

  #open(page: number): number {
    const at = this.#pages * pageSize;
    if (at === this.#sums.length) {
      const more = new Float64Array(Math.max(2 * at, 8 * pageSize));
      more.set(this.#sums);
      this.#sums = more;
    }
    this.#pages += 1;
    this.#pageOf[page] = at;
    return at;
  }
}

/** What a value adds to the sums of its cell: as in the loop of `addDoubles`. */
function offsetPieces(low: number, high: number): readonly number[] {
  const u = offset(low, high);
  return [u, u * u, u * u * u].flatMap((power) => {
    const first = power + coarse - coarse;
    return [first, power - first + fine - fine];
  });
}

/** Where in its cell a double lies: from −1 at the edge to 1. */
function offset(low: number, high: number): number {
  return ((high & 0x1fff) * 4294967296 + (low >>> 0)) * (1 / 17592186044416) - 1;
}

/** What the cells of one sign and exponent sum up to. */
function pageSums(page: number, sums: Float64Array, buckets: Bucket[]): PowerSums {
  const biased = page & 2047;
  const negative = page > 2047;
  const weighted = new Weighted();
  let count = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const n = sums[cell * stride] ?? 0;
    if (n === 0) continue;
    count += n;
    weighted.add((biased === 0 ? 0 : 2 * cells) + 2 * cell + 1, sums.subarray(cell * stride, (cell + 1) * stride));
    buckets.push([edgeOfCell(page, cell), n]);
  }
  // a value is ±2^exponent·(m + u): what its powers are, in units of 2^-53
  const exponent = Math.max(biased, 1) - 1031;
  const sum = weighted.of(0, 1) + weighted.of(1, 0);
  const squares = weighted.of(0, 2) + 2n * weighted.of(1, 1) + weighted.of(2, 0);
  const cubes = weighted.of(0, 3) + 3n * (weighted.of(1, 2) + weighted.of(2, 1)) + weighted.of(3, 0);
  return {
    count,
    sum: { units: negative ? -sum : sum, exponent: exponent - 53 },
    squares: { units: squares, exponent: 2 * exponent - 53 },
    cubes: { units: negative ? -cubes : cubes, exponent: 3 * exponent - 53 },
  };
}

/* Rounds a coarse sum to halves and a fine one to multiples of 2^-28: what is left and right of that has 25 bits. */
const cuts = [1.5 * 4503599627370496 * 0.5, 1.5 * 16777216] as const;

/** Σ m^k·Σu^j over the cells of a page, m being the middle of a cell: in pieces of so few bits that doubles hold them exactly. */
class Weighted {
  readonly #counts = new Float64Array(4);
  /** By j (from 1), coarse or fine, left or right of the cut, and k. */
  readonly #pieces = new Float64Array(3 * 2 * 2 * 3);

  add(middle: number, cell: Float64Array): void {
    const n = cell[0] ?? 0;
    for (let k = 0, weight = 1; k < 4; k += 1, weight *= middle) this.#counts[k] = (this.#counts[k] ?? 0) + n * weight;
    for (let nth = 0; nth < 6; nth += 1) {
      const sum = cell[nth + 1] ?? 0;
      const cut = cuts[nth & 1] ?? 0;
      const left = sum + cut - cut;
      for (let k = 0, weight = 1; k < 3; k += 1, weight *= middle) {
        const at = nth * 6 + k;
        this.#pieces[at] = (this.#pieces[at] ?? 0) + left * weight;
        this.#pieces[at + 3] = (this.#pieces[at + 3] ?? 0) + (sum - left) * weight;
      }
    }
  }

  /** In units of 2^-53. */
  of(j: 0 | 1 | 2 | 3, k: 0 | 1 | 2 | 3): bigint {
    if (j === 0) return units(this.#counts[k] ?? 0);
    const at = (j - 1) * 12 + k;
    return [0, 3, 6, 9].reduce((sum, piece) => sum + units(this.#pieces[at + piece] ?? 0), 0n);
  }
}

function units(value: number): bigint {
  return BigInt(value * 9007199254740992);
}

function edgeOfCell(page: number, cell: number): number {
  doubleWords[0] = 0;
  doubleWords[1] = (page << 20) | (cell << (20 - cellBits));
  return (doubleOf[0] ?? 0) + 0;
}

const doubleOf = new Float64Array(1);
const doubleWords = new Int32Array(doubleOf.buffer);

import type { Kernels, PlacedDoubles, PlacedInts } from '../data/kernels/kernels.ts';
import type { Bucket } from './buckets.ts';
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
const none: Dyadic = { units: 0n, exponent: 0 };
export const noSums: PowerSums = { count: 0, sum: none, squares: none, cubes: none };

/** What pages hold, as it is: plain data. */
export interface HeldPages {
  /** Signs and exponents. */
  readonly pages: Int32Array<ArrayBuffer>;
  /** Page after page. */
  readonly sums: Float64Array<ArrayBuffer>;
  /** How many values were added. */
  readonly count: number;
}

export const noPages: HeldPages = { pages: new Int32Array(0), sums: new Float64Array(0), count: 0 };

/**
 * Adds up values, squares and cubes so that the result does not depend on the order.
 *
 * A double is a cell (sign, exponent, 7 bits of the fraction) and an offset u in [−1, 1) from its middle. Of each cell u, u² and u³ are
 * added up, each cut into multiples of 2^-26 and of 2^-53, of which the sums of 2^24 are exact (the binned summation of Demmel and
 * Nguyen, 2013): that is done by kernels/profile.ts. From those follow the power sums of the values about 0 as whole numbers: exact
 * for the values themselves, and to 2^-70 of a value's square for the squares, for u² is rounded to 2^-54 and u is 2^-8 of the value.
 */
export class MomentPages {
  readonly #kernels: Kernels;
  readonly #pageOf: PlacedInts;
  readonly #pages = new Map<number, PlacedDoubles>();
  /** Empty ones, to be used again. */
  readonly #spare: PlacedDoubles[] = [];
  #room = pageCapacity;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#pageOf = kernels.takeInts(4096);
  }

  /** Where kernels find the pages. */
  get address(): number {
    return this.#pageOf.address;
  }

  /** Whether `count` more values can be added before they are to be taken. */
  hasRoom(count: number): boolean {
    return count <= this.#room && this.#pages.size < pageLimit;
  }

  /** Kernels have added so many values. */
  added(count: number): void {
    this.#room -= count;
  }

  /** Makes a page for a value. @returns whether there was none */
  open(value: number): boolean {
    doubleOf[0] = value;
    return this.#open((doubleWords[1] ?? 0) >>> 20);
  }

  #open(page: number): boolean {
    if (this.#pages.has(page)) return false;
    const sums = this.#spare.pop() ?? this.#kernels.takeDoubles(pageSize);
    this.#pages.set(page, sums);
    this.#pageOf.values[page] = sums.address;
    return true;
  }

  /** Hands over what was added, and begins anew. */
  take(): Taken {
    const parts: PowerSums[] = [];
    const buckets: Bucket[] = [];
    for (const [page, sums] of this.#pages) {
      parts.push(pageSums(page, sums.values, buckets));
      this.#spare.push({ ...sums, values: sums.values.fill(0) });
    }
    this.#pages.clear();
    this.#pageOf.values.fill(0);
    this.#room = pageCapacity;
    return { sums: parts.reduce(mergePowerSums, noSums), buckets };
  }

  held(): HeldPages {
    const sums = new Float64Array(this.#pages.size * pageSize);
    [...this.#pages.values()].forEach(({ values }, nth) => sums.set(values, nth * pageSize));
    return { pages: Int32Array.from(this.#pages.keys()), sums, count: pageCapacity - this.#room };
  }

  /** Takes in what other pages hold, for which there must be room. */
  absorb({ pages, sums, count }: HeldPages): void {
    pages.forEach((page, nth) => {
      this.#open(page);
      const values = this.#pages.get(page)?.values;
      for (let at = 0; values !== undefined && at < pageSize; at += 1)
        values[at] = (values[at] ?? 0) + (sums[nth * pageSize + at] ?? 0);
    });
    this.added(count);
  }
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

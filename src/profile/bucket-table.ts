import type { Kernels, PlacedDoubles, PlacedInts } from '../data/kernels/kernels.ts';
import { Buckets } from './buckets.ts';
import { fractionBits } from './double-bits.ts';
import type { ProfileMemory } from './profile-memory.ts';

/** How many buckets are told apart; so many different values are known exactly. */
export const bucketLimit = 1024;
/** So many are held while values come in: dropping bits for each one too many would take long. */
const roomiest = 2 * bucketLimit;

/** Places of what kernels/profile.ts reads and writes. */
const Field = { edges: 0, counts: 1, slots: 2, size: 3, limit: 4, shift: 5, mask: 6, count: 8 } as const;

/**
 * Counts numbers by the leading bits of their doubles: all 64 while no more than 1024 are different (then a bucket is a value), and
 * otherwise as many as leave 1024 buckets. A bucket that holds something never becomes empty, so how many bits are left follows from
 * which values there are and from nothing else: not their order, nor how they were parted.
 *
 * An edge is off by at most one bucket: of a value v by 2^−(52−dropped)·|v|, and where all values lie close together by about a
 * thousandth of what they span.
 */
export class BucketTable {
  readonly #kernels: Kernels;
  readonly #fields: PlacedInts;
  readonly #memory: ProfileMemory;
  #slots: Slots;
  #dropped = 0;

  constructor(memory: ProfileMemory) {
    const { kernels } = memory;
    this.#kernels = kernels;
    this.#memory = memory;
    this.#fields = kernels.takeInts(Field.count);
    this.#slots = slotsIn(kernels, 16);
    this.#describe();
  }

  /** Where kernels find this table. */
  get address(): number {
    return this.#fields.address;
  }

  /** How many low bits of a double are not looked at. */
  get dropped(): number {
    return this.#dropped;
  }

  get size(): number {
    return this.#fields.values[Field.size] ?? 0;
  }

  /** Bits of the fraction that are looked at. Below 0: not all of the exponent is. */
  get kept(): number {
    return fractionBits - this.#dropped;
  }

  /** Counts one value, so many times. @returns false when there is no room */
  add(value: number, count: number): boolean {
    return this.#kernels.calls.countNumber(this.address, value + 0, count) === 1;
  }

  /** The same, for which bits are dropped when there is no room otherwise. */
  addForSure(value: number, count: number): void {
    while (!this.add(value, count)) this.makeRoom();
  }

  /** Takes more slots, up to a limit. @returns false when there are no more */
  grow(limit: number): boolean {
    const slots = this.#slots;
    if (slots.counts.values.length >= 2 * limit) return false;
    this.#slots = slotsIn(this.#kernels, Math.min(2 * limit, 4 * slots.counts.values.length));
    this.#describe();
    this.#count(slots);
    return true;
  }

  /** For at least one bucket more. */
  makeRoom(): void {
    if (!this.grow(roomiest)) this.coarsen();
  }

  /** Drops as many bits as leave no more buckets than 1024, and at least `dropped`. */
  coarsen(dropped = this.#dropped): void {
    if (dropped > this.#dropped) this.#drop(dropped);
    if (this.size > bucketLimit) this.#drop(this.#enough());
  }

  /** Forgets everything. */
  clear(): void {
    this.#dropped = 0;
    this.#slots.counts.values.fill(0);
    this.#describe();
  }

  /** Buckets, in no order. */
  held(): { readonly edges: Float64Array<ArrayBuffer>; readonly counts: Float64Array<ArrayBuffer> } {
    const { edges, counts } = this.#memory.spare;
    const size = this.#kernels.calls.listBuckets(this.address, edges.address, counts.address);
    return { edges: edges.values.slice(0, size), counts: counts.values.slice(0, size) };
  }

  /** From the least edge to the greatest. */
  buckets(): Buckets {
    const sorted = this.held().edges.sort(); // without a function that compares, which takes ten times as long
    const { edges, counts } = this.#memory.spare;
    edges.values.set(sorted);
    this.#kernels.calls.countsOfBuckets(this.address, edges.address, counts.address, sorted.length);
    return new Buckets(sorted, counts.values.slice(0, sorted.length));
  }

  /** The least number of dropped bits that leaves no more buckets than 1024. */
  #enough(): number {
    // neighbours fall together when the highest bit in which they differ is dropped
    const partedAt = new Int32Array(65);
    const bits = new Int32Array(this.held().edges.sort().buffer);
    for (let at = 2; at < bits.length; at += 2) {
      const bit = highestDifference(bits, at);
      partedAt[bit] = (partedAt[bit] ?? 0) + 1;
    }
    let dropped = 64;
    for (let buckets = 1; dropped > 0; dropped -= 1) {
      buckets += partedAt[dropped - 1] ?? 0;
      if (buckets > bucketLimit) break;
    }
    return dropped;
  }

  #drop(dropped: number): void {
    const { spare } = this.#memory;
    const slots = this.#slots.counts.values.length;
    spare.edges.values.set(this.#slots.edges.values);
    spare.counts.values.set(this.#slots.counts.values);
    this.#dropped = dropped;
    this.#slots.counts.values.fill(0);
    this.#describe();
    this.#count(spare, slots);
  }

  #count({ edges, counts }: Slots, slots = counts.values.length): void {
    this.#kernels.calls.countBuckets(this.address, edges.address, counts.address, slots);
  }

  /** Writes an empty table of these slots for kernels. */
  #describe(): void {
    const { edges, counts } = this.#slots;
    const slots = counts.values.length;
    const { low, high } = maskOf(this.#dropped);
    const shift = 64 - (31 - Math.clz32(slots));
    this.#fields.values.set([edges.address, counts.address, slots, 0, slots / 2, shift, low, high]);
  }
}

/** An edge and a count for each slot of a table; a slot of none is free. */
export interface Slots {
  readonly edges: PlacedDoubles;
  readonly counts: PlacedDoubles;
}

/** @param slots a power of two */
function slotsIn(kernels: Kernels, slots: number): Slots {
  return { edges: kernels.takeDoubles(slots), counts: kernels.takeDoubles(slots) };
}

/** As many slots as the largest table has. */
export function spareSlots(kernels: Kernels): Slots {
  return slotsIn(kernels, 2 * roomiest);
}

/** The highest bit that keeps two neighbours apart: of numbers of either sign the highest that keeps one from zero, in whose bucket they meet. */
function highestDifference(bits: Int32Array, at: number): number {
  const [lowBefore = 0, highBefore = 0, low = 0, high = 0] = [bits[at - 2], bits[at - 1], bits[at], bits[at + 1]];
  const sameSign = (highBefore ^ high) >= 0;
  const differing = sameSign ? highBefore ^ high : (highBefore | high) & 0x7fffffff;
  if (differing !== 0) return 63 - Math.clz32(differing);
  return 31 - Math.clz32(sameSign ? lowBefore ^ low : lowBefore | low);
}

/** What keeps all but the lowest bits of a double's halves. */
function maskOf(dropped: number): { readonly low: number; readonly high: number } {
  return dropped < 32 ? { low: -1 << dropped, high: -1 } : { low: 0, high: -1 << (dropped - 32) };
}

import { fractionBits } from './double-bits.ts';

/** A bucket and how many values lie in it, told by its edge toward zero. */
export type Bucket = readonly [edge: number, count: number];

/** How many buckets are told apart; so many different values are known exactly. */
export const bucketLimit = 1024;

/**
 * Counts numbers by the leading bits of their doubles: all 64 while no more than 1024 are different (then a bucket is a value), and
 * otherwise as many as leave 1024 buckets. A bucket that holds something never becomes empty, so how many bits are left follows from
 * which values there are and from nothing else: not their order, nor how they were parted.
 *
 * An edge is off by at most one bucket: of a value v by 2^−(52−dropped)·|v|, and where all values lie close together by about a
 * thousandth of what they span.
 */
export class BucketTable {
  #dropped = 0;
  #size = 0;
  #keys = new Int32Array(32);
  #counts = new Float64Array(16);

  /** How many low bits of a double are not looked at. */
  get dropped(): number {
    return this.#dropped;
  }

  get size(): number {
    return this.#size;
  }

  /** Bits of the fraction that are looked at. Below 0: not all of the exponent is. */
  get kept(): number {
    return fractionBits - this.#dropped;
  }

  /**
   * Counts doubles, given as the halves of their bits, low before high.
   * @returns where it stopped: at the first that is one different value too many, or behind the last
   */
  addDoubles(words: Int32Array, from: number, to: number): number {
    const { low: lowMask, high: highMask } = masks(this.#dropped);
    for (let at = from; at < to; at += 1) {
      const low = (words[2 * at] ?? 0) & lowMask;
      const high = withoutSign(low, (words[2 * at + 1] ?? 0) & highMask);
      const slot = this.#slotOf(low, high);
      const count = this.#counts[slot] ?? 0;
      if (count > 0) this.#counts[slot] = count + 1;
      else if (this.#size === bucketLimit) return at;
      else this.#open(slot, { low, high, count: 1 });
    }
    return to;
  }

  /** The same, where bits are dropped so that there is always room for the next. */
  addAllDoubles(words: Int32Array, from: number, to: number): void {
    for (let at = from; (at = this.addDoubles(words, at, to)) < to; at += 1) {
      // the table holds one bucket more than its limit for a moment
      const low = words[2 * at] ?? 0;
      this.#bump(low, withoutSign(low, words[2 * at + 1] ?? 0), 1);
      this.coarsen();
    }
  }

  /** Counts one value more than once; the table may then hold more buckets than its limit. */
  add(value: number, count: number): void {
    scratch[0] = value;
    this.#bump(scratchWords[0] ?? 0, scratchWords[1] ?? 0, count);
  }

  /** Drops as many bits as leave no more buckets than the limit, and at least `dropped`. */
  coarsen(dropped = this.#dropped): void {
    if (dropped > this.#dropped) this.#drop(dropped);
    if (this.#size > bucketLimit) this.#drop(this.#enough());
  }

  /** The least number of dropped bits that leaves no more buckets than the limit. */
  #enough(): number {
    // neighbours fall together when the highest bit in which they differ is dropped
    const partedAt = new Int32Array(65);
    const edges = this.#sortedEdges();
    const bits = new Int32Array(edges.buffer);
    for (let at = 2; at < bits.length; at += 2) {
      const [low, high] = differing(bits, at);
      const bit = high === 0 ? 31 - Math.clz32(low) : 63 - Math.clz32(high);
      partedAt[bit] = (partedAt[bit] ?? 0) + 1;
    }
    let dropped = 64;
    for (let buckets = 1; dropped > 0; dropped -= 1) {
      buckets += partedAt[dropped - 1] ?? 0;
      if (buckets > bucketLimit) break;
    }
    return dropped;
  }

  #sortedEdges(): Float64Array<ArrayBuffer> {
    const edges = new Float64Array(this.#keys.buffer);
    let count = 0;
    const found = new Float64Array(this.#size);
    this.#counts.forEach((often, slot) => {
      if (often > 0) found[count++] = edges[slot] ?? 0;
    });
    return found.sort();
  }

  #drop(dropped: number): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#dropped = dropped;
    this.#size = 0;
    this.#keys = new Int32Array(keys.length);
    this.#counts = new Float64Array(counts.length);
    for (let slot = 0; slot < counts.length; slot += 1) {
      const count = counts[slot] ?? 0;
      if (count > 0) this.#bump(keys[2 * slot] ?? 0, keys[2 * slot + 1] ?? 0, count);
    }
  }

  /** From the least edge to the greatest. */
  buckets(): Bucket[] {
    const edges = new Float64Array(this.#keys.buffer);
    const found: [number, number][] = [];
    this.#counts.forEach((count, slot) => {
      if (count > 0) found.push([edges[slot] ?? 0, count]);
    });
    return found.sort(([a], [b]) => a - b);
  }

  #slotOf(low: number, high: number): number {
    const mask = this.#counts.length - 1;
    let hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while ((this.#counts[slot] ?? 0) !== 0 && (this.#keys[2 * slot] !== low || this.#keys[2 * slot + 1] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #bump(low: number, high: number, count: number): void {
    const mask = masks(this.#dropped);
    const keyLow = low & mask.low;
    const keyHigh = withoutSign(keyLow, high & mask.high);
    const slot = this.#slotOf(keyLow, keyHigh);
    const before = this.#counts[slot] ?? 0;
    if (before > 0) this.#counts[slot] = before + count;
    else this.#open(slot, { low: keyLow, high: keyHigh, count });
  }

  #open(slot: number, { low, high, count }: { low: number; high: number; count: number }): void {
    this.#keys[2 * slot] = low;
    this.#keys[2 * slot + 1] = high;
    this.#counts[slot] = count;
    this.#size += 1;
    if (2 * this.#size > this.#counts.length) this.#grow();
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#size = 0;
    this.#keys = new Int32Array(2 * keys.length);
    this.#counts = new Float64Array(2 * counts.length);
    counts.forEach((count, slot) => {
      if (count > 0) this.#bump(keys[2 * slot] ?? 0, keys[2 * slot + 1] ?? 0, count);
    });
  }
}

/** The bits that keep two neighbours apart: of numbers of either sign all that keep them from zero, in whose bucket they meet. */
function differing(bits: Int32Array, at: number): readonly [low: number, high: number] {
  const [lowBefore = 0, highBefore = 0, low = 0, high = 0] = bits.subarray(at - 2, at + 2);
  if ((highBefore ^ high) >= 0) return [lowBefore ^ low, highBefore ^ high];
  return [lowBefore | low, (highBefore | high) & 0x7fffffff];
}

/** The bucket around zero has one edge, not 0 and −0. */
function withoutSign(low: number, high: number): number {
  return low === 0 && high === -2147483648 ? 0 : high;
}

/** What keeps all but the lowest bits of a double's halves. */
function masks(dropped: number): { readonly low: number; readonly high: number } {
  return dropped < 32 ? { low: -1 << dropped, high: -1 } : { low: 0, high: -1 << (dropped - 32) };
}

const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);

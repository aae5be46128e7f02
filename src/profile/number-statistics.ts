import { bucketLimit, BucketTable, type Bucket } from './bucket-table.ts';
import { fractionBits } from './double-bits.ts';
import { inParts, ManyNumbers } from './many-numbers.ts';
import { cellBits } from './moment-pages.ts';
import { exactSums, momentsOf } from './moments.ts';
import { numberProfile, type NumberFacts, type NumberProfile } from './number-profile.ts';

/** Counts the numbers of a column: each different one while they are few, then buckets, sums and a sketch. */
export class NumberStatistics {
  #table = new BucketTable();
  #many: ManyNumbers | null = null;
  /** Whether the cells in which `#many` adds up are what the table counts, so that it need not look at each value itself. */
  #byCells = false;
  #taken = false;

  /** Finite doubles without −0, given as the halves of their bits, low before high. */
  addDoubles(words: Int32Array, count: number): void {
    let from = 0;
    if (this.#many === null) {
      from = this.#table.addDoubles(words, 0, count);
      if (from === count) return;
      this.#becomeMany();
    }
    const many = this.#roomFor(count - from);
    many.addDoubles(words, from, count);
    if (this.#byCells || this.#passToCells(many)) return;
    this.#table.addAllDoubles(words, from, count);
    this.#lookAtCells();
  }

  /** One number, `count` times. */
  add(value: number, count: number): void {
    this.#count(value, count);
    this.#bound();
  }

  merge(other: NumberProfile): void {
    if (other.state === null) {
      for (const [value, count] of other.buckets) this.#count(value, count);
    } else {
      const many = this.#many ?? this.#becomeMany();
      this.#takeCells();
      many.merge(other, other.state);
      this.#table.coarsen(other.dropped);
      for (const [edge, count] of other.buckets) this.#table.add(edge, count);
    }
    this.#bound();
  }

  /** `null` when there was no number. */
  profile(): NumberProfile | null {
    if (this.#many !== null) {
      this.#takeCells();
      return numberProfile(this.#many.facts(), this.#table);
    }
    const values = this.#table.buckets();
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return null;
    return numberProfile(exactFacts(values, first[0], last[0]), this.#table);
  }

  #count(value: number, count: number): void {
    for (const part of this.#many === null ? [] : inParts(count)) this.#roomFor(part).add(value, part);
    if (!this.#byCells) this.#table.add(value, count);
  }

  /** No more buckets than the limit; more different values than that are no longer kept each. */
  #bound(): void {
    if (this.#many === null && this.#table.size > bucketLimit) this.#becomeMany();
    this.#table.coarsen();
    this.#lookAtCells();
  }

  #becomeMany(): ManyNumbers {
    const many = (this.#many = new ManyNumbers());
    const buckets = this.#table.buckets();
    const once = Float64Array.from(buckets.filter(([, count]) => count === 1).map(([value]) => value));
    many.addDoubles(new Int32Array(once.buffer), 0, once.length);
    for (const [value, count] of buckets)
      for (const part of count === 1 ? [] : inParts(count)) this.#roomFor(part).add(value, part);
    return many;
  }

  #roomFor(count: number): ManyNumbers {
    const many = (this.#many ??= new ManyNumbers());
    if (!many.hasRoom(count)) this.#takeCells();
    return many;
  }

  #takeCells(): void {
    this.#taken ||= this.#many !== null;
    const cells = this.#many?.takeCells() ?? [];
    if (!this.#byCells) return;
    for (const [edge, count] of cells) this.#table.add(edge, count);
    this.#table.coarsen();
  }

  /** A short cut: where more cells are occupied than buckets are allowed, the table would end at cells too, bit by bit. */
  #passToCells(many: ManyNumbers): boolean {
    if (this.#taken || many.occupiedCells() <= bucketLimit) return false;
    this.#table = new BucketTable();
    this.#table.coarsen(fractionBits - cellBits);
    this.#byCells = true;
    return true;
  }

  #lookAtCells(): void {
    if (this.#byCells || this.#many === null || this.#table.kept > cellBits) return;
    this.#takeCells(); // the table has these already
    this.#byCells = true;
  }
}

/** What is known of values that are known one by one. */
function exactFacts(values: readonly Bucket[], min: number, max: number): NumberFacts {
  const sums = exactSums(values);
  const integers = values.reduce((sum, [value, often]) => sum + (Number.isInteger(value) ? often : 0), 0);
  return {
    count: sums.count,
    integers,
    min,
    max,
    distinct: values.length,
    moments: momentsOf(sums),
    state: null,
  };
}

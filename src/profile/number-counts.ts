import { bucketLimit, BucketTable } from './bucket-table.ts';
import type { Buckets } from './buckets.ts';
import { DistinctSketch } from './distinct-sketch.ts';
import { fractionBits } from './double-bits.ts';
import { parseDyadic } from './dyadic.ts';
import { inParts, ManyNumbers, type HeldNumbers } from './many-numbers.ts';
import { cellBits, noPages } from './moment-pages.ts';
import { exactSums, momentsOf } from './moments.ts';
import type { NumberRows, PlacedRows, ProfileMemories, ProfileMemory } from './profile-memory.ts';
import { SmallIntegers, smallIntegers } from './small-integers.ts';
import { numberProfile, type NumberFacts, type NumberProfile, type NumberState } from './number-profile.ts';

/** What was counted of numbers, as it is: plain data, which another thread goes on with. */
export interface HeldCounts {
  readonly dropped: number;
  /** Of buckets, in no order. */
  readonly edges: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
  /** Whether what pages hold is not in the buckets. */
  readonly byCells: boolean;
  /** Whether pages do not hold everything. */
  readonly taken: boolean;
  /** `null` while each bucket is a value. */
  readonly many: HeldNumbers | null;
}

/** Counts numbers as they come: each different one while they are few, then buckets, sums and a sketch. Finite ones; −0 is 0. */
export class NumberCounts {
  readonly #memories: ProfileMemories;
  #memory: ProfileMemory;
  #table: BucketTable;
  /** Of rows, not yet in the table. */
  #small: SmallIntegers;
  #many: ManyNumbers | null = null;
  /** Whether the cells in which `#many` adds up are what the table counts, so that it need not look at each value itself. */
  #byCells = false;
  #taken = false;

  constructor(memories: ProfileMemories) {
    this.#memories = memories;
    this.#memory = memories.roomy();
    this.#table = new BucketTable(this.#memory);
    this.#small = new SmallIntegers(this.#memory);
  }

  addRows(column: NumberRows, rows: number): void {
    for (let from = 0; from < rows;) {
      const memory = this.#memory;
      for (const { numbers, ...placed } of memory.numbers(column, { from, rows })) {
        from += this.#addPlaced(placed, numbers);
        if (this.#memory !== memory) break; // what is left lies elsewhere
      }
    }
  }

  /** One number, `count` times. */
  add(value: number, count: number): void {
    if (this.#many === null) {
      if (this.#table.add(value, count)) return;
      this.#makeRoom(value);
      this.add(value, count);
      return;
    }
    for (const part of inParts(count)) this.#roomFor(part).add(value + 0, part);
    if (this.#byCells) return;
    this.#table.addForSure(value, count);
    this.#lookAtCells();
  }

  held(): HeldCounts {
    this.#settle();
    return {
      dropped: this.#table.dropped,
      ...this.#table.held(),
      byCells: this.#byCells,
      taken: this.#taken,
      many: this.#many?.held() ?? null,
    };
  }

  /** Takes in what was counted of other numbers. */
  absorb(held: HeldCounts): void {
    const { dropped, edges, counts, byCells, taken, many } = held;
    if (many === null) {
      for (let at = 0; at < edges.length; at += 1) this.add(edges[at] ?? 0, counts[at] ?? 0);
      return;
    }
    if (this.#many === null) this.#becomeMany();
    this.#table.coarsen(dropped);
    if (this.#byCells !== byCells) {
      this.#takeCells();
      this.#byCells = byCells;
    }
    for (let at = 0; at < edges.length; at += 1) this.#table.addForSure(edges[at] ?? 0, counts[at] ?? 0);
    this.#roomFor(many.pages.count).absorb(many);
    this.#taken ||= taken;
    this.#lookAtCells();
  }

  /** `null` when there was no number. */
  profile(): NumberProfile | null {
    this.#settle();
    if (this.#many !== null) {
      this.#takeCells();
      this.#table.coarsen();
      return numberProfile(this.#many.facts(), { dropped: this.#table.dropped, buckets: this.#table.buckets() });
    }
    const values = this.#table.buckets();
    return values.length === 0 ? null : numberProfile(exactFacts(values), { dropped: 0, buckets: values });
  }

  /** @returns how many rows were counted: not all where the table moved to another memory */
  #addPlaced({ rows, values, states }: PlacedRows, numbers: Float64Array): number {
    const memory = this.#memory;
    const { calls } = memory.kernels;
    if (!this.#small.hasRoom(rows)) this.#settle();
    const small = this.#small.addressFor(rows, numbers[0]);
    let row = 0;
    while (row < rows && this.#memory === memory) {
      const many = this.#many === null ? null : this.#roomFor(rows - row);
      const from = row;
      const table = this.#byCells ? 0 : this.#table.address;
      row = calls.profileNumbers(small, table, many?.address ?? 0, values, states, from, rows);
      many?.added(row - from);
      if (row < rows) this.#makeRoom(numbers[row] ?? 0);
    }
    this.#passToCells();
    this.#lookAtCells();
    return row;
  }

  /** For a number that kernels found none for. */
  #makeRoom(value: number): void {
    if (this.#many === null) {
      this.#moveOut();
      if (!this.#table.grow(bucketLimit)) this.#becomeMany();
    } else if (!this.#many.open(value + 0)) this.#table.makeRoom();
  }

  /** Moves on what waits apart. */
  #settle(): void {
    const small = this.#small;
    const { calls } = this.#memory.kernels;
    for (let nth = 0; small.rows > 0 && nth < smallIntegers;) {
      const many = this.#many === null ? null : this.#roomFor(small.rows);
      nth = calls.passSmall(small.address, nth, this.#byCells ? 0 : this.#table.address, many?.address ?? 0);
      if (nth < smallIntegers) this.#makeRoom(small.numberAt(nth)); // which may move on all that is left
    }
    this.#many?.added(small.rows);
    small.moved();
    this.#passToCells();
    this.#lookAtCells();
  }

  /** Leaves a memory that is full of others. */
  #moveOut(): void {
    if (this.#memory.isRoomy) return;
    const small = this.#small.take();
    const { edges, counts } = this.#table.held();
    this.#memory = this.#memories.roomy();
    this.#table = new BucketTable(this.#memory);
    this.#small = new SmallIntegers(this.#memory);
    for (let at = 0; at < edges.length; at += 1)
      while (!this.#table.add(edges[at] ?? 0, counts[at] ?? 0)) this.#table.grow(bucketLimit); // as large as it may be while each is kept
    for (const [value, count] of small) this.add(value, count);
  }

  #becomeMany(): void {
    this.#many = new ManyNumbers(this.#memory.kernels);
    const { edges, counts } = this.#table.held();
    for (let at = 0; at < edges.length; at += 1)
      for (const part of inParts(counts[at] ?? 0)) this.#roomFor(part).add(edges[at] ?? 0, part);
  }

  #roomFor(count: number): ManyNumbers {
    const many = (this.#many ??= new ManyNumbers(this.#memory.kernels));
    if (!many.hasRoom(count)) this.#takeCells();
    return many;
  }

  #takeCells(): void {
    this.#taken ||= this.#many !== null;
    const cells = this.#many?.takeCells() ?? [];
    if (!this.#byCells) return; // the table has these already
    for (const [edge, count] of cells) this.#table.addForSure(edge, count);
  }

  /** A short cut: where more cells are occupied than buckets are allowed, the table would end at cells too, bit by bit. */
  #passToCells(): void {
    if (this.#byCells || this.#taken || this.#many === null || this.#many.occupiedCells <= bucketLimit) return;
    this.#table.clear();
    this.#table.coarsen(fractionBits - cellBits);
    this.#byCells = true;
  }

  #lookAtCells(): void {
    if (this.#byCells || this.#many === null || this.#table.kept > cellBits) return;
    this.#takeCells();
    this.#byCells = true;
  }
}

/** What is known of values that are known one by one. */
function exactFacts(values: Buckets): NumberFacts {
  const { edges, counts } = values;
  const sums = exactSums(values);
  const integers = counts.reduce((sum, often, at) => sum + (Number.isInteger(edges[at]) ? often : 0), 0);
  return {
    count: sums.count,
    integers,
    min: edges[0] ?? 0,
    max: edges.at(-1) ?? 0,
    distinct: values.length,
    moments: momentsOf(sums),
    state: null,
  };
}

/** A profile as what was counted. */
export function countsOf(profile: NumberProfile): HeldCounts {
  const { dropped, buckets, state } = profile;
  return {
    dropped,
    edges: buckets.edges,
    counts: buckets.counts,
    byCells: false,
    taken: true,
    many: state === null ? null : heldMany(profile, state),
  };
}

function heldMany({ count, min, max, integers }: NumberProfile, state: NumberState): HeldNumbers {
  const registers = DistinctSketch.parse(state.registers)?.registers;
  const [sum, squares, cubes] = [parseDyadic(state.sum), parseDyadic(state.squares), parseDyadic(state.cubes)];
  if (registers === undefined || sum === undefined || squares === undefined || cubes === undefined)
    throw new Error('a profile that was checked holds a state that is none');
  return { min, max, integers, registers, sums: { count, sum, squares, cubes }, pages: noPages };
}

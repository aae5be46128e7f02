import type { Kernels, PlacedDoubles } from '../data/kernels/kernels.ts';
import type { Bucket } from './buckets.ts';
import { DistinctSketch, registerCount } from './distinct-sketch.ts';
import { writeDyadic } from './dyadic.ts';
import { mergePowerSums, MomentPages, noSums, pageCapacity, type HeldPages, type PowerSums } from './moment-pages.ts';
import { momentsOf, type Moments } from './moments.ts';
import type { NumberFacts } from './number-profile.ts';

/** Places of what kernels/profile.ts reads and writes: doubles, and behind them 32-bit words. */
const Field = { min: 0, max: 1, integers: 2, registers: 6, pageOf: 7, occupied: 8, count: 10 } as const;

/** What is known of many numbers, as it is: plain data. */
export interface HeldNumbers {
  readonly min: number;
  readonly max: number;
  readonly integers: number;
  readonly registers: Uint8Array;
  /** Of what pages do not hold any more. */
  readonly sums: PowerSums;
  readonly pages: HeldPages;
}

/** Numbers of which too many are different to keep each: their extremes, power sums, and a sketch of the distinct ones. */
export class ManyNumbers {
  readonly #kernels: Kernels;
  readonly #facts: PlacedDoubles;
  readonly #words: Int32Array;
  readonly #pages: MomentPages;
  readonly #distinct: DistinctSketch;
  #sums: PowerSums = noSums;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    const facts = (this.#facts = kernels.takeDoubles(Field.count / 2));
    const registers = kernels.takeBytes(registerCount);
    this.#pages = new MomentPages(kernels);
    this.#distinct = DistinctSketch.of(registers.values);
    this.#words = new Int32Array(facts.values.buffer, facts.values.byteOffset, Field.count);
    facts.values.set([Infinity, -Infinity, 0]);
    this.#words.set([registers.address, this.#pages.address, 0], Field.registers);
  }

  /** Where kernels find what they add to. */
  get address(): number {
    return this.#facts.address;
  }

  /** Whether so many more can be added before the cells are to be taken. */
  hasRoom(count: number): boolean {
    return this.#pages.hasRoom(count);
  }

  /** Kernels have added so many. */
  added(count: number): void {
    this.#pages.added(count);
  }

  /** Makes a page for a number. @returns whether there was none */
  open(value: number): boolean {
    return this.#pages.open(value);
  }

  /** How many cells hold something since they were last taken. */
  get occupiedCells(): number {
    return this.#words[Field.occupied] ?? 0;
  }

  /** One number, at most `pageCapacity` times. */
  add(value: number, count: number): void {
    const { calls } = this.#kernels;
    if (calls.addNumber(this.address, value, count) === 0) {
      this.open(value);
      calls.addNumber(this.address, value, count);
    }
    this.added(count);
  }

  /** What lay in each cell since they were last taken; what else they held is added up here. */
  takeCells(): readonly Bucket[] {
    const { sums, buckets } = this.#pages.take();
    this.#words[Field.occupied] = 0;
    this.#sums = mergePowerSums(this.#sums, sums);
    return buckets;
  }

  held(): HeldNumbers {
    const [min = 0, max = 0, integers = 0] = this.#facts.values;
    const registers = Uint8Array.from(this.#distinct.registers);
    return { min, max, integers, registers, sums: this.#sums, pages: this.#pages.held() };
  }

  /** Takes in what is known of other numbers. There must be room for what their pages hold. */
  absorb({ min, max, integers, registers, sums, pages }: HeldNumbers): void {
    const { values } = this.#facts;
    const [least = 0, greatest = 0, whole = 0] = values;
    values.set([Math.min(min, least), Math.max(max, greatest), whole + integers]);
    this.#distinct.merge(DistinctSketch.of(registers));
    this.#sums = mergePowerSums(this.#sums, sums);
    this.#pages.absorb(pages);
  }

  /** To be asked when the cells were taken. */
  facts(): NumberFacts {
    const [min = 0, max = 0, integers = 0] = this.#facts.values;
    const { sum, squares, cubes, count } = this.#sums;
    return {
      count,
      integers,
      min,
      max,
      distinct: Math.min(this.#distinct.estimate(), count),
      moments: manyMoments(this.#sums, min, max),
      state: {
        sum: writeDyadic(sum),
        squares: writeDyadic(squares),
        cubes: writeDyadic(cubes),
        registers: this.#distinct.toString(),
      },
    };
  }
}

/** Squares are kept to 2^-69 of the largest. */
function manyMoments(sums: PowerSums, min: number, max: number): Moments {
  const largest = Math.max(Math.abs(min), Math.abs(max));
  return momentsOf(sums, largest * largest * squaresKept);
}

const squaresKept = 1 / 590295810358705651712; // 2^-69

/** Parts of a count that pages can take at once. */
export function* inParts(count: number): Generator<number> {
  for (let rest = count; rest > 0; rest -= pageCapacity) yield Math.min(rest, pageCapacity);
}

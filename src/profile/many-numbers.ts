import type { Bucket } from './bucket-table.ts';
import { DistinctSketch } from './distinct-sketch.ts';
import { parseDyadic, writeDyadic } from './dyadic.ts';
import { hashWords } from './hash.ts';
import { mergePowerSums, MomentPages, noSums, pageCapacity, type PowerSums } from './moment-pages.ts';
import { momentsOf, type Moments } from './moments.ts';
import type { NumberFacts, NumberProfile, NumberState } from './number-profile.ts';

/** Numbers of which too many are different to keep each: their extremes, power sums, and a sketch of the distinct ones. */
export class ManyNumbers {
  readonly #pages = new MomentPages();
  readonly #distinct = DistinctSketch.empty();
  #sums: PowerSums = noSums;
  #integers = 0;
  #min = Infinity;
  #max = -Infinity;

  /** Finite doubles without −0, given as the halves of their bits, low before high. */
  addDoubles(words: Int32Array, from: number, to: number): void {
    const values = new Float64Array(words.buffer, words.byteOffset, words.length >> 1);
    let [min, max, integers] = [this.#min, this.#max, 0];
    for (let at = from; at < to; at += 1) {
      const value = values[at] ?? 0;
      if (value < min) min = value;
      if (value > max) max = value;
      if (Math.floor(value) === value) integers += 1;
    }
    this.#min = min;
    this.#max = max;
    this.#integers += integers;
    this.#distinct.addDoubles(words, from, to);
    this.#pages.addDoubles(words, from, to);
  }

  /** Whether so many more can be added before the cells are to be taken. */
  hasRoom(count: number): boolean {
    return this.#pages.hasRoom(count);
  }

  /** How many cells hold something since they were last taken. */
  occupiedCells(): number {
    return this.#pages.occupiedCells();
  }

  /** One number, at most `pageCapacity` times. */
  add(value: number, count: number): void {
    this.#observe(value, value, Number.isInteger(value) ? count : 0);
    doubleOf[0] = value;
    this.#distinct.addHash(hashWords(doubleWords[0] ?? 0, doubleWords[1] ?? 0));
    this.#pages.add(value, count);
  }

  /** What lay in each cell since they were last taken; what else they held is added up here. */
  takeCells(): readonly Bucket[] {
    const { sums, buckets } = this.#pages.take();
    this.#sums = mergePowerSums(this.#sums, sums);
    return buckets;
  }

  merge(profile: NumberProfile, state: NumberState): void {
    this.#observe(profile.min, profile.max, profile.integers);
    const registers = DistinctSketch.parse(state.registers);
    const [sum, squares, cubes] = [parseDyadic(state.sum), parseDyadic(state.squares), parseDyadic(state.cubes)];
    if (registers === undefined || sum === undefined || squares === undefined || cubes === undefined)
      throw new Error('a profile that was checked holds a state that is none');
    this.#distinct.merge(registers);
    this.#sums = mergePowerSums(this.#sums, { count: profile.count, sum, squares, cubes });
  }

  /** To be asked when the cells were taken. */
  facts(): NumberFacts {
    const { sum, squares, cubes, count } = this.#sums;
    return {
      count,
      integers: this.#integers,
      min: this.#min,
      max: this.#max,
      distinct: Math.min(this.#distinct.estimate(), count),
      moments: manyMoments(this.#sums, this.#min, this.#max),
      state: {
        sum: writeDyadic(sum),
        squares: writeDyadic(squares),
        cubes: writeDyadic(cubes),
        registers: this.#distinct.toString(),
      },
    };
  }

  #observe(min: number, max: number, integers: number): void {
    if (min < this.#min) this.#min = min;
    if (max > this.#max) this.#max = max;
    this.#integers += integers;
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

const doubleOf = new Float64Array(1);
const doubleWords = new Int32Array(doubleOf.buffer);

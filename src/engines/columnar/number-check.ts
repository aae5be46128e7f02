import { CellState, type NumberColumn, type PlacedNumbers } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { Kernels, PlacedDoubles, PlacedInts } from '../../data/kernels/kernels.ts';
import type { JudgeValue, ValueCheck } from './value-check.ts';

/** So many numbers that hold are remembered. */
const goodLimit = 8;

/** What lies in the memory of kernels while numbers are looked at. */
interface NumberPlaces {
  readonly limits: PlacedDoubles;
  readonly good: PlacedDoubles;
  readonly found: PlacedInts;
}

/** One for all columns, which are looked at one after the other. */
const places = new KeptPlaces(placesIn);

/** Marks the rows in which a number does not hold, or may not. */
export class NumberCheck {
  readonly #check: ValueCheck;
  /** Some numbers that hold. */
  readonly #good: number[] = [];

  constructor(check: ValueCheck) {
    this.#check = check;
  }

  mark(column: NumberColumn, marks: Uint8Array, { rows, judge }: { rows: number; judge: JudgeValue | null }): void {
    const { placed } = column;
    const { numbers, simpleNumbers } = this.#check;
    if (!simpleNumbers || numbers === 'none') this.#markOneByOne(column, marks, { rows, judge });
    else if (placed === undefined) this.#markBounds(column, rows, marks);
    else for (const row of this.#outOfBounds(placed, rows)) marks[row] = 1;
  }

  #markBounds({ values, states, others }: NumberColumn, rows: number, marks: Uint8Array): void {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.#check.bounds;
    const whole = this.#check.numbers === 'whole';
    for (let row = 0; row < rows; row += 1) {
      const value = values[row] ?? 0;
      if (
        value >= minimum &&
        value <= maximum &&
        value > exclusiveMinimum &&
        value < exclusiveMaximum &&
        !(whole && Math.floor(value) !== value)
      )
        continue;
      if (others === 0 || states[row] === CellState.value) marks[row] = 1;
    }
  }

  /** The same in the memory of kernels. @returns rows */
  #outOfBounds({ kernels, values, states }: PlacedNumbers, rows: number): Int32Array {
    const { bounds, numbers } = this.#check;
    const { limits, found } = places.in(kernels, rows);
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
    limits.values.set([minimum, maximum, exclusiveMinimum, exclusiveMaximum]);
    const whole = numbers === 'whole' ? 1 : 0;
    const count = kernels.calls.outOfBounds(values, states, rows, limits.address, whole, found.address);
    return found.values.subarray(0, count);
  }

  /** Numbers that are held to more than bounds. Those that hold are few, mostly, and are looked up then. */
  #markOneByOne(
    { values, states, placed }: NumberColumn,
    marks: Uint8Array,
    { rows, judge }: { rows: number; judge: JudgeValue | null },
  ): void {
    if (placed === undefined) {
      for (let row = 0; row < rows; row += 1)
        if (states[row] === CellState.value && !this.#holds(values[row] ?? NaN, judge)) marks[row] = 1;
    } else for (const row of this.#unknown(placed, rows)) if (!this.#holds(values[row] ?? NaN, judge)) marks[row] = 1;
  }

  /** Numbers in the memory of kernels that are none of those known to hold. @returns rows */
  #unknown({ kernels, values, states }: PlacedNumbers, rows: number): Int32Array {
    const { good, found } = places.in(kernels, rows);
    good.values.set(this.#good);
    const { length } = this.#good;
    const count = kernels.calls.otherNumbers(values, states, rows, good.address, length, found.address);
    return found.values.subarray(0, count);
  }

  #holds(value: number, judge: JudgeValue | null): boolean {
    if (this.#good.includes(value)) return true;
    if (this.#check.holds(value, judge) !== true) return false;
    if (this.#good.length < goodLimit) this.#good.push(value);
    return true;
  }
}

function placesIn(kernels: Kernels, rows: number): NumberPlaces {
  return { limits: kernels.takeDoubles(4), good: kernels.takeDoubles(goodLimit), found: kernels.takeInts(rows) };
}

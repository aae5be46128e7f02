import type { NumberColumn } from '../data/batch.ts';
import { Kernels, type PlacedBytes, type PlacedDoubles } from '../data/kernels/kernels.ts';
import { spareSlots, type Slots } from './bucket-table.ts';

/** Rows that are looked at together. */
const rowsAtOnce = 16_384;

/** What is looked at of a column. */
export type NumberRows = Pick<NumberColumn, 'values' | 'states' | 'others'>;

/** The numbers of some rows, in the memory of kernels. */
export interface PlacedRows {
  readonly rows: number;
  readonly numbers: Float64Array;
  /** Addresses. */
  readonly values: number;
  readonly states: number;
}

/** The memory in which the numbers of a profile are counted, and through which rows pass on their way. It is borrowed when it is first used. */
export class NumberPlaces {
  #kernels: Kernels | null = null;
  #values: PlacedDoubles | null = null;
  #states: PlacedBytes | null = null;
  #spare: Slots | null = null;

  get kernels(): Kernels {
    return (this.#kernels ??= Kernels.borrow());
  }

  /** What tables move what they hold through. */
  get spare(): Slots {
    return (this.#spare ??= spareSlots(this.kernels));
  }

  /** The rows of a column, in parts, each of which must be used before the next is asked for. */
  *rowsOf({ values, states, others }: NumberRows, rows: number): Generator<PlacedRows> {
    const placedValues = (this.#values ??= this.kernels.takeDoubles(rowsAtOnce));
    const placedStates = (this.#states ??= this.kernels.takeBytes(rowsAtOnce));
    for (let from = 0; from < rows; from += rowsAtOnce) {
      const to = Math.min(rows, from + rowsAtOnce);
      placedValues.values.set(values.subarray(from, to));
      if (others > 0) placedStates.values.set(states.subarray(from, to));
      else placedStates.values.fill(0, 0, to - from);
      const { address, values: numbers } = placedValues;
      yield { rows: to - from, numbers, values: address, states: placedStates.address };
    }
  }

  /** Nothing that was counted is looked at any more. */
  close(): void {
    this.#kernels?.giveBack();
    this.#kernels = this.#values = this.#states = this.#spare = null;
  }
}

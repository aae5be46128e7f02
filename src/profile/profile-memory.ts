import { CellState, type DictionaryColumn, type NumberColumn } from '../data/batch.ts';
import { Kernels, type PlacedBytes, type PlacedDoubles, type PlacedInts } from '../data/kernels/kernels.ts';
import { spareSlots, type Slots } from './bucket-table.ts';

/** Rows that are looked at together. */
const rowsAtOnce = 16_384;

/** What is looked at of a column. */
export type NumberRows = Pick<NumberColumn, 'values' | 'states' | 'others'>;

export type CodeRows = Pick<DictionaryColumn, 'codes' | 'states' | 'others'>;

/** Some rows in the memory of kernels: their number, and addresses. */
export interface PlacedRows {
  readonly rows: number;
  /** Of numbers or codes. */
  readonly values: number;
  readonly states: number;
}

/** The memory in which a profile is counted, and through which rows pass on their way. It is borrowed when it is first used. */
export class ProfileMemory {
  #kernels: Kernels | null = null;
  #numbers: PlacedDoubles | null = null;
  #codes: PlacedInts | null = null;
  #states: PlacedBytes | null = null;
  #spare: Slots | null = null;

  get kernels(): Kernels {
    return (this.#kernels ??= Kernels.borrow());
  }

  /** What tables move what they hold through. */
  get spare(): Slots {
    return (this.#spare ??= spareSlots(this.kernels));
  }

  /** The rows of a column of numbers, in parts, each of which must be used before the next is asked for. */
  *numbers({ values, ...cells }: NumberRows, rows: number): Generator<PlacedRows & { readonly numbers: Float64Array }> {
    const placed = (this.#numbers ??= this.kernels.takeDoubles(rowsAtOnce));
    for (const { from, to, states } of this.#parts(cells, rows)) {
      placed.values.set(values.subarray(from, to));
      yield { rows: to - from, values: placed.address, numbers: placed.values, states };
    }
  }

  /** The same of codes. */
  *codes({ codes, ...cells }: CodeRows, rows: number): Generator<PlacedRows> {
    const placed = (this.#codes ??= this.kernels.takeInts(rowsAtOnce));
    for (const { from, to, states } of this.#parts(cells, rows)) {
      placed.values.set(codes.subarray(from, to));
      yield { rows: to - from, values: placed.address, states };
    }
  }

  *#parts(
    { states, others }: Pick<NumberColumn, 'states' | 'others'>,
    rows: number,
  ): Generator<{ readonly from: number; readonly to: number; readonly states: number }> {
    const placed = (this.#states ??= this.kernels.takeBytes(rowsAtOnce));
    for (let from = 0; from < rows; from += rowsAtOnce) {
      const to = Math.min(rows, from + rowsAtOnce);
      if (others > 0) placed.values.set(states.subarray(from, to));
      else placed.values.fill(CellState.value, 0, to - from);
      yield { from, to, states: placed.address };
    }
  }

  /** Nothing that was counted is looked at any more. */
  close(): void {
    this.#kernels?.giveBack();
    this.#kernels = this.#numbers = this.#codes = this.#states = this.#spare = null;
  }
}

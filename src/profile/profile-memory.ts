import { CellState, type DictionaryColumn, type NumberColumn } from '../data/batch.ts';
import { Kernels, type PlacedBytes, type PlacedDoubles, type PlacedInts } from '../data/kernels/kernels.ts';
import { spareSlots, type Slots } from './bucket-table.ts';
import { WaitingRoom } from './waiting-room.ts';

/** Rows that are looked at together. */
const rowsAtOnce = 16_384;

/** What is looked at of a column. */
export type NumberRows = Pick<NumberColumn, 'values' | 'states' | 'others'>;

export type CodeRows = Pick<DictionaryColumn, 'codes' | 'states' | 'others'>;

interface SomeRows {
  readonly from: number;
  readonly rows: number;
}

/** Some rows in the memory of kernels: their number, and addresses. */
export interface PlacedRows {
  readonly rows: number;
  /** Of numbers or codes. */
  readonly values: number;
  readonly states: number;
}

/** With so much in one memory, what begins goes to another: what is there may still grow a hundredfold. */
const roomyBytes = 32 * 1024 * 1024;

/** The memories of a profile: one, unless it has hundreds of columns. */
export class ProfileMemories {
  readonly #memories: ProfileMemory[] = [];
  #waiting = new WaitingRoom();

  /** Where numbers wait to be counted. */
  get waiting(): WaitingRoom {
    return this.#waiting;
  }

  /** One that has room for another column. */
  roomy(): ProfileMemory {
    const last = this.#memories.at(-1);
    if (last?.isRoomy === true) return last;
    const memory = new ProfileMemory();
    this.#memories.push(memory);
    return memory;
  }

  /** Nothing that was counted is looked at any more. */
  close(): void {
    for (const memory of this.#memories.splice(0)) memory.close();
    this.#waiting = new WaitingRoom();
  }
}

/** A memory in which columns are counted, and through which rows pass on their way. It is borrowed when it is first used. */
export class ProfileMemory {
  #kernels: Kernels | null = null;
  #numbers: PlacedDoubles | null = null;
  #codes: PlacedInts | null = null;
  #states: PlacedBytes | null = null;
  #spare: Slots | null = null;

  get kernels(): Kernels {
    return (this.#kernels ??= Kernels.borrow());
  }

  get isRoomy(): boolean {
    return this.#kernels === null || this.#kernels.used < roomyBytes;
  }

  /** What tables move what they hold through. */
  get spare(): Slots {
    return (this.#spare ??= spareSlots(this.kernels));
  }

  /** The rows of a column of numbers, in parts, each of which must be used before the next is asked for. */
  *numbers(
    { values, ...cells }: NumberRows,
    some: SomeRows,
  ): Generator<PlacedRows & { readonly numbers: Float64Array }> {
    const placed = (this.#numbers ??= this.kernels.takeDoubles(rowsAtOnce));
    for (const { from, to, states } of this.#parts(cells, some)) {
      placed.values.set(values.subarray(from, to));
      yield { rows: to - from, values: placed.address, numbers: placed.values, states };
    }
  }

  /** The same of codes. */
  *codes({ codes, ...cells }: CodeRows, rows: number): Generator<PlacedRows> {
    const placed = (this.#codes ??= this.kernels.takeInts(rowsAtOnce));
    for (const { from, to, states } of this.#parts(cells, { from: 0, rows })) {
      placed.values.set(codes.subarray(from, to));
      yield { rows: to - from, values: placed.address, states };
    }
  }

  *#parts(
    { states, others }: Pick<NumberColumn, 'states' | 'others'>,
    { from: first, rows }: SomeRows,
  ): Generator<SomeRows & { readonly to: number; readonly states: number }> {
    const placed = (this.#states ??= this.kernels.takeBytes(rowsAtOnce));
    for (let from = first; from < rows; from += rowsAtOnce) {
      const to = Math.min(rows, from + rowsAtOnce);
      if (others > 0) placed.values.set(states.subarray(from, to));
      else placed.values.fill(CellState.value, 0, to - from);
      yield { from, rows, to, states: placed.address };
    }
  }

  /** Nothing that was counted is looked at any more. */
  close(): void {
    this.#kernels?.giveBack();
    this.#kernels = this.#numbers = this.#codes = this.#states = this.#spare = null;
  }
}

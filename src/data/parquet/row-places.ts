import { CellState } from '../batch.ts';
import type { Kernels, PlacedBytes, PlacedDoubles, PlacedInts } from '../kernels/kernels.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { runFields } from './run-lengths.ts';

/** Where rows of one column are read to, in the memory in which their page lies. */
export class RowPlaces {
  readonly kernels: Kernels;
  readonly states: PlacedBytes;
  readonly numbers: PlacedDoubles;
  /** In the place of the numbers, of which a column has no need that has these. */
  readonly starts: PlacedInts;
  readonly ends: PlacedInts;
  /** What runs say: first levels, then codes. */
  readonly words: PlacedInts;
  readonly levelRuns: PlacedInts;
  readonly codeRuns: PlacedInts;
  readonly #rows: number;
  #moments: PlacedBytes | null = null;

  /** @param rows how many are read at once */
  constructor(kernels: Kernels, rows: number) {
    this.kernels = kernels;
    this.states = kernels.takeBytes(rows);
    this.numbers = kernels.takeDoubles(rows);
    const { address } = this.numbers;
    this.starts = { address, values: new Int32Array(kernels.buffer, address, rows) };
    const behind = address + 4 * rows;
    this.ends = { address: behind, values: new Int32Array(kernels.buffer, behind, rows) };
    this.words = kernels.takeInts(rows);
    this.levelRuns = kernels.takeInts(runFields);
    this.codeRuns = kernels.takeInts(runFields);
    this.#rows = rows;
  }

  /** Where the texts of moments are written: few columns need it. */
  get moments(): PlacedBytes {
    return (this.#moments ??= this.kernels.takeBytes(momentBytes * this.#rows));
  }
}

/** Room for the text of a moment. */
export const momentBytes = 32;

/** The values of a page, read some at a time. */
export interface PlacedValues {
  /**
   * Reads those of the next rows.
   * @param nulls how many of them have none, as the states in the places say
   */
  read(rows: number, nulls: number): TakenColumn;
}

/** What a cell is, of which the state is known. */
export function valueOf<T>(state: number | undefined, value: () => T): T | null | undefined {
  if (state === CellState.null) return null;
  return state === CellState.absent ? undefined : value();
}

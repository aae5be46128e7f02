import type { Kernels, PlacedBytes, PlacedDoubles, PlacedInts } from '../kernels/kernels.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { runFields } from './run-lengths.ts';

/** Where rows of one column are read to, in the memory in which their page lies. */
export interface RowPlaces {
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
}

export function rowPlaces(kernels: Kernels, rows: number): RowPlaces {
  const numbers = kernels.takeDoubles(rows);
  const ints = (address: number): PlacedInts => ({ address, values: new Int32Array(kernels.buffer, address, rows) });
  return {
    kernels,
    states: kernels.takeBytes(rows),
    numbers,
    starts: ints(numbers.address),
    ends: ints(numbers.address + 4 * rows),
    words: kernels.takeInts(rows),
    levelRuns: kernels.takeInts(runFields),
    codeRuns: kernels.takeInts(runFields),
  };
}

/** The values of a page, read some at a time. */
export interface PlacedValues {
  /**
   * Reads those of the next rows.
   * @param nulls how many of them have none, as the states in the places say
   */
  read(rows: number, nulls: number): TakenColumn;
}

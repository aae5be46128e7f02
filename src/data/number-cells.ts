import { CellState } from './batch.ts';
import type { Kernels, PlacedBytes, PlacedDoubles, PlacedInts } from './kernels/kernels.ts';
import type { CellBytes, Meaning } from './text-dictionary.ts';

/** How the texts of a column are numbers. */
export interface NumberMeanings {
  /** `whole`: `1.5` is none; `digits`: of `1.0` somebody else says what it is, too. */
  readonly numbers: 'all' | 'whole' | 'digits';
  /** Numbers that mean "missing"; their texts are looked at. */
  readonly missing: readonly number[];
  /** What any other text is: rare, so it may take its time. The value of a `value` is a number. */
  readonly meaningOf: (text: string) => Meaning;
}

const wholeness = { all: 0, whole: 1, digits: 2 } as const;

/** Stands for no state: empty cells are looked at as other texts are. */
const lookedAt = 255;

/** Reads a column of numbers, batch after batch. Decimals of up to 19 digits are read by kernels/numbers.ts. */
export class NumberCells {
  readonly values: PlacedDoubles;
  readonly #meanings: NumberMeanings;
  readonly #empty: Meaning;
  readonly #missing: PlacedDoubles;
  readonly #left: PlacedInts;

  /** @param capacity rows of the largest batch */
  constructor(kernels: Kernels, capacity: number, meanings: NumberMeanings) {
    this.#meanings = meanings;
    this.#empty = meanings.meaningOf('');
    this.values = kernels.takeDoubles(capacity);
    this.#missing = kernels.takeDoubles(meanings.missing.length);
    this.#missing.values.set(meanings.missing);
    this.#left = kernels.takeInts(capacity + 1);
  }

  /** @returns how many cells are no values */
  read({ kernels, bytes, starts, ends, at, rows }: CellBytes, states: PlacedBytes): number {
    const { numbers, missing, meaningOf } = this.#meanings;
    const { state: empty } = this.#empty;
    const left = kernels.calls.readNumbers(
      at.bytes,
      at.starts,
      at.ends,
      rows,
      this.values.address,
      states.address,
      wholeness[numbers],
      empty === CellState.value ? lookedAt : empty,
      this.#missing.address,
      missing.length,
      this.#left.address,
    );
    let others = this.#left.values[left] ?? 0;
    for (const row of this.#left.values.subarray(0, left)) {
      const { state, value } = meaningOf(bytes.toString('utf8', starts[row], ends[row]));
      states.values[row] = state;
      if (state === CellState.value) this.values.values[row] = value as number;
      else others += 1;
    }
    return others;
  }
}

import { CellState } from '../batch.ts';
import { bigAt, type TakenColumn } from '../typed-cells.ts';
import type { ChunkDictionary } from './chunk-dictionary.ts';
import { require } from './parquet-fault.ts';
import { takenNumbers, valueOf } from './placed-numbers.ts';
import type { PlacedValues, RowPlaces } from './row-places.ts';
import { RunReader } from './run-lengths.ts';

const unknownCode = 'a code that its dictionary does not have';

/** Codes of a dictionary. Those of numbers become the numbers that they mean. */
export class PlacedCodes implements PlacedValues {
  readonly #name: string;
  readonly #places: RowPlaces;
  readonly #dictionary: ChunkDictionary;
  readonly #codes: RunReader;

  constructor(
    name: string,
    places: RowPlaces,
    { bytes, dictionary }: { bytes: Uint8Array; dictionary: ChunkDictionary },
  ) {
    this.#name = name;
    this.#places = places;
    this.#dictionary = dictionary;
    this.#codes = new RunReader(places.kernels, places.codeRuns, { bytes: bytes.subarray(1), width: bytes[0] ?? 0 });
  }

  read(rows: number, nulls: number): TakenColumn {
    this.#codes.read(rows - nulls, this.#places.words.address);
    const { cells } = this.#dictionary;
    return cells.kind === 'numbers' ? this.#numbers(rows, nulls) : this.#column(rows, nulls);
  }

  #numbers(rows: number, nulls: number): TakenColumn {
    const { kernels, words, states, numbers } = this.#places;
    const { size, cells } = this.#dictionary;
    const meant = this.#dictionary.numbers.in(kernels, size).address;
    const invalid = kernels.calls.pickNumbers(
      words.address,
      meant,
      size,
      states.address,
      rows,
      numbers.address,
      CellState.invalid,
    );
    require(invalid >= 0, unknownCode);
    const halves = cells.kind === 'numbers' ? cells.words : null;
    const isSigned = cells.kind === 'numbers' && cells.signed;
    const digits = halves === null ? null : (nth: number): bigint => bigAt(halves, words.values[nth] ?? 0, isSigned);
    return takenNumbers(this.#places, { name: this.#name, rows, nulls, invalid, digits });
  }

  #column(rows: number, nulls: number): TakenColumn {
    const { kernels, words, starts, states } = this.#places;
    const { calls } = kernels;
    const dictionary = this.#dictionary;
    const placed = calls.placeCodes(words.address, dictionary.size, states.address, rows, starts.address);
    require(placed === 0, unknownCode);
    const [codes, cells] = [starts.values, states.values];
    return {
      column: { kind: 'dictionary', name: this.#name, states: cells, others: nulls, codes, dictionary },
      value: (row) => valueOf(cells[row], () => dictionary.value(codes[row] ?? 0)),
    };
  }
}

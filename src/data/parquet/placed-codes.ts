import { CellState } from '../batch.ts';
import { bigAt, type TakenColumn } from '../typed-cells.ts';
import type { ChunkDictionary } from './chunk-dictionary.ts';
import { require } from './parquet-fault.ts';
import { takenNumbers } from './placed-numbers.ts';
import { takenTexts } from './placed-texts.ts';
import { valueOf, type PlacedValues, type RowPlaces } from './row-places.ts';
import { RunReader } from './run-lengths.ts';

const unknownCode = 'a code that its dictionary does not have';

/** The use of codes that are placed. */
type PlacedUse = Exclude<ChunkDictionary['use'], { readonly as: 'values' }>;

/** Codes of a dictionary, or what they mean. */
export class PlacedCodes implements PlacedValues {
  readonly #name: string;
  readonly #places: RowPlaces;
  readonly #dictionary: ChunkDictionary;
  readonly #use: PlacedUse;
  readonly #codes: RunReader;

  constructor(
    name: string,
    places: RowPlaces,
    { bytes, dictionary, use }: { bytes: Uint8Array; dictionary: ChunkDictionary; use: PlacedUse },
  ) {
    this.#name = name;
    this.#places = places;
    this.#dictionary = dictionary;
    this.#use = use;
    this.#codes = new RunReader(places.kernels, places.codeRuns, { bytes: bytes.subarray(1), width: bytes[0] ?? 0 });
  }

  read(rows: number, nulls: number): TakenColumn {
    this.#codes.read(rows - nulls, this.#places.words.address);
    const use = this.#use;
    switch (use.as) {
      case 'codes':
        return this.#column(rows, nulls);
      case 'numbers':
        return this.#numbers(use, rows, nulls);
      case 'texts':
        return this.#texts(use, rows, nulls);
    }
  }

  #column(rows: number, nulls: number): TakenColumn {
    const { kernels, words, starts, states } = this.#places;
    const dictionary = this.#dictionary;
    const { size } = dictionary;
    require(kernels.calls.placeCodes(words.address, size, states.address, rows, starts.address) === 0, unknownCode);
    const [codes, cells] = [starts.values, states.values];
    const at = { kernels, codes: starts.address, states: states.address };
    return {
      column: { kind: 'dictionary', name: this.#name, states: cells, others: nulls, codes, dictionary, placed: at },
      value: (row) => valueOf(cells[row], () => dictionary.value(codes[row] ?? 0)),
    };
  }

  #numbers({ cells, places }: PlacedUse & { as: 'numbers' }, rows: number, nulls: number): TakenColumn {
    const { kernels, words, states, numbers } = this.#places;
    const { size } = this.#dictionary;
    const meant = places.in(kernels, size).address;
    const to = [states.address, rows, numbers.address, CellState.invalid] as const;
    const invalid = kernels.calls.pickNumbers(words.address, meant, size, ...to);
    require(invalid >= 0, unknownCode);
    const { words: halves, signed } = cells;
    const digits = halves === null ? null : (nth: number): bigint => bigAt(halves, words.values[nth] ?? 0, signed);
    return takenNumbers(this.#places, { name: this.#name, rows, nulls, invalid, digits });
  }

  #texts({ places }: PlacedUse & { as: 'texts' }, rows: number, nulls: number): TakenColumn {
    const { kernels, words, states, starts, ends } = this.#places;
    const { size } = this.#dictionary;
    const meant = places.in(kernels, size);
    for (const [from, to] of [
      [meant.starts, starts],
      [meant.ends, ends],
    ] as const) {
      const picked = kernels.calls.pickWords(words.address, from.address, size, states.address, rows, to.address);
      require(picked === 0, unknownCode);
    }
    return takenTexts(this.#places, { name: this.#name, bytes: meant.bytes, others: nulls });
  }
}

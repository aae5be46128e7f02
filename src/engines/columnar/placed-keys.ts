import type { ReadBatch } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { Kernels, PlacedInts } from '../../data/kernels/kernels.ts';
import type { KeyColumn } from './key-column.ts';

/** Words of one cell or key, and of one key with the number of its row. */
const wordsOfKey = 3;
export const collectedWords = 4;

/** Where the words of one column are written. */
export interface WordPlaces {
  readonly words: PlacedInts;
  /** Rows of which kernels do not know the words. */
  readonly left: PlacedInts;
}

/** The keys of the rows of a batch in the memory of kernels. */
export class PlacedKeys {
  readonly #columns: readonly KeyColumn[];
  readonly #words: readonly KeptPlaces<WordPlaces>[];
  readonly #gathered = new KeptPlaces<PlacedInts>((kernels, rows) => kernels.takeInts(collectedWords * rows));

  constructor(columns: readonly KeyColumn[]) {
    this.#columns = columns;
    this.#words = columns.map(() => new KeptPlaces(placesOfWords));
  }

  /**
   * The keys of rows that have one, in order, each with the number of its row.
   * @param first the number of the first row
   * @returns four words a key; `null` where the columns do not all lie in the memory of the same kernels
   */
  gather(batch: ReadBatch, first: number): Uint32Array | null {
    const { rows } = batch;
    const kernels = this.#columns[0]?.kernels;
    if (kernels === undefined || !this.#columns.every((column) => column.kernels === kernels)) return null;
    const [words = 0, ...parts] = this.#columns.map((column, nth) => this.#write(column, nth, { kernels, batch }));
    for (const part of parts) kernels.calls.addWords(words, part, rows);
    const gathered = this.#gathered.in(kernels, rows);
    const count = kernels.calls.gatherKeys(words, rows, first, gathered.address);
    const { values } = gathered;
    return new Uint32Array(values.buffer, values.byteOffset, collectedWords * count);
  }

  /** @returns the address of the words of a column */
  #write(column: KeyColumn, nth: number, { kernels, batch }: { kernels: Kernels; batch: ReadBatch }): number {
    const places = this.#words[nth]?.in(kernels, batch.rows);
    if (places === undefined) throw new Error('a key has more columns than it was made for');
    const { words, left } = places;
    const count = column.write(batch.rows, places);
    const one = { a: 0, b: 0, c: 0 };
    for (const row of left.values.subarray(0, count)) {
      if (!column.words(batch, row, one)) one.c = 0;
      words.values.set([one.a, one.b, one.c], wordsOfKey * row);
    }
    return words.address;
  }
}

function placesOfWords(kernels: Kernels, rows: number): WordPlaces {
  return { words: kernels.takeInts(wordsOfKey * rows), left: kernels.takeInts(rows) };
}

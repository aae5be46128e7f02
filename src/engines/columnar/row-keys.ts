import type { Sample } from '../../core/finding.ts';
import { RowFlag, type BatchColumn, type ReadBatch } from '../../data/batch.ts';
import { KeyColumn } from './key-column.ts';
import { keyOfRow, sampleOfKey } from './key-of-row.ts';
import type { KeyWords } from './key-words.ts';
import { collectedWords, PlacedKeys } from './placed-keys.ts';

/** The keys of the rows of batches: combinations of cells of some columns. A row in which one of them is missing has none, as in SQL. */
export class RowKeys {
  readonly #columns: readonly KeyColumn[];
  readonly #placed: PlacedKeys;
  readonly #words: KeyWords = { a: 0, b: 0, c: 0 };
  #header: readonly string[] = [];

  constructor(names: readonly string[]) {
    this.#columns = names.map((name) => new KeyColumn(name));
    this.#placed = new PlacedKeys(this.#columns);
  }

  /** Begins a file whose rows have these columns. */
  header(names: readonly string[]): void {
    this.#header = names;
    for (const column of this.#columns) column.header(names);
  }

  /**
   * Shows the key of each row that has one, in order. The words are good until `show` returns.
   * @returns how many rows have one
   */
  each(batch: ReadBatch, show: (words: KeyWords, row: number) => void): number {
    const there = this.#columns.map((column) => column.use(batch));
    if (there.includes(false)) return 0;
    const gathered = this.#placed.gather(batch, 0);
    return gathered === null ? this.#eachRow(batch, show) : this.#eachGathered(gathered, show);
  }

  #eachGathered(gathered: Uint32Array, show: (words: KeyWords, row: number) => void): number {
    const words = this.#words;
    for (let at = 0; at < gathered.length; at += collectedWords) {
      words.a = gathered[at] ?? 0;
      words.b = gathered[at + 1] ?? 0;
      words.c = gathered[at + 2] ?? 0;
      show(words, gathered[at + 3] ?? 0);
    }
    return gathered.length / collectedWords;
  }

  #eachRow(batch: ReadBatch, show: (words: KeyWords, row: number) => void): number {
    let count = 0;
    for (let row = 0; row < batch.rows; row += 1) {
      if ((batch.flags?.[row] ?? 0) >= RowFlag.unread || !keyOfRow(this.#columns, batch, row, this.#words)) continue;
      count += 1;
      show(this.#words, row);
    }
    return count;
  }

  /** Where the key of a row stands, and what it is. */
  sample(batch: ReadBatch, row: number): Sample {
    return sampleOfKey(batch, row, { columns: this.#columns, header: this.#header });
  }
}

/** The columns of a batch with some names; of several with the same name the last, which is the one that a key has. */
export function columnsNamed({ columns }: ReadBatch, names: readonly string[]): readonly (BatchColumn | undefined)[] {
  return names.map((name) => columns.findLast((column) => column.name === name));
}

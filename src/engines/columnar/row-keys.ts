import type { Sample } from '../../core/finding.ts';
import { RowFlag, type BatchColumn, type ReadBatch } from '../../data/batch.ts';
import { KeyColumn } from './key-column.ts';
import { keyOfRow, sampleOfKey } from './key-of-row.ts';
import { collectedWords, PlacedKeys } from './placed-keys.ts';

const noKeys = new Uint32Array(0);

/** The keys of the rows of batches: combinations of cells of some columns. A row in which one of them is missing has none, as in SQL. */
export class RowKeys {
  readonly #columns: readonly KeyColumn[];
  readonly #placed: PlacedKeys;
  #list = new Uint32Array(0);
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
   * The keys of the rows that have one, in order, each with the number of its row.
   * @param first the number of the first row
   * @returns `collectedWords` words a key, good until the next batch
   */
  list(batch: ReadBatch, first = 0): Uint32Array {
    const there = this.#columns.map((column) => column.use(batch));
    if (there.includes(false)) return noKeys;
    return this.#placed.gather(batch, first) ?? this.#listed(batch, first);
  }

  #listed(batch: ReadBatch, first: number): Uint32Array {
    const length = collectedWords * batch.rows;
    const list = (this.#list = this.#list.length < length ? new Uint32Array(length) : this.#list);
    const words = { a: 0, b: 0, c: 0 };
    let at = 0;
    for (let row = 0; row < batch.rows; row += 1) {
      if ((batch.flags?.[row] ?? 0) >= RowFlag.unread || !keyOfRow(this.#columns, batch, row, words)) continue;
      list[at] = words.a;
      list[at + 1] = words.b;
      list[at + 2] = words.c;
      list[at + 3] = first + row;
      at += collectedWords;
    }
    return list.subarray(0, at);
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

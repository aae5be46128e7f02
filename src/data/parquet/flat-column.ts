import { CellState } from '../batch.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { cellsOf } from './cells.ts';
import { ChunkDictionary } from './chunk-dictionary.ts';
import type { ChunkPages } from './chunk-pages.ts';
import { DecodedPage } from './decoded-page.ts';
import type { PageRows } from './page-rows.ts';
import { require } from './parquet-fault.ts';
import { momentCells } from './placed-moments.ts';
import { PlacedPages } from './placed-page.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A column of one row group from which rows are taken. */
export interface ColumnRows {
  /** How many rows can be taken at once; reads on when there is none. */
  available(): Promise<number>;
  /** Rows that are good until the next ones are taken, or read. */
  take(rows: number): TakenColumn;
}

/** A column that is not nested: page by page, without making a value of each cell. */
export class FlatColumn implements ColumnRows {
  readonly #pages: ChunkPages;
  readonly #leaf: SchemaNode;
  readonly #nullState: number;
  /** Of the row group. */
  readonly #rows: number;
  readonly #placed: PlacedPages;
  #dictionary: ChunkDictionary | null = null;
  #page: PageRows | null = null;
  #left = 0;

  constructor(
    pages: ChunkPages,
    { leaf, rows, nullable }: { readonly leaf: SchemaNode; readonly rows: number; readonly nullable: boolean },
  ) {
    this.#pages = pages;
    this.#leaf = leaf;
    this.#rows = rows;
    this.#nullState = nullable ? CellState.null : CellState.absent;
    this.#placed = new PlacedPages(pages);
  }

  async available(): Promise<number> {
    while (this.#left === 0) {
      const page = await this.#pages.next((values) => {
        const cells = momentCells(values, this.#leaf) ?? cellsOf(values, this.#leaf);
        this.#dictionary = new ChunkDictionary(cells, this.#rows);
      });
      require(page !== null, `a column with fewer values than there are rows: ${this.#leaf.name}`);
      const column = { leaf: this.#leaf, nullState: this.#nullState, dictionary: this.#dictionary };
      this.#page = this.#placed.of(page, column) ?? new DecodedPage(page, column);
      this.#left = page.count;
    }
    return this.#left;
  }

  take(rows: number): TakenColumn {
    require(this.#page !== null && rows <= this.#left, `rows that were not read: ${this.#leaf.name}`);
    this.#left -= rows;
    return this.#page.take(rows);
  }
}

import type { Json } from '../../core/json.ts';
import { jsonAt, type Cells } from '../typed-cells.ts';
import { cellsOf } from './cells.ts';
import type { ChunkPages, Page } from './chunk-pages.ts';
import { require } from './parquet-fault.ts';
import type { SchemaNode } from './schema-tree.ts';

interface LeafPage extends Page {
  readonly cells: Cells;
}

/** Entries of nested columns that one row group may have. */
const mostEntries = 1 << 26;

/** The entries of one leaf of a nested column, one after the other. */
export class LeafEntries {
  readonly #pages: readonly LeafPage[];
  readonly #leaf: SchemaNode;
  #page = 0;
  #entry = 0;
  #value = 0;

  private constructor(pages: readonly LeafPage[], leaf: SchemaNode) {
    this.#pages = pages;
    this.#leaf = leaf;
  }

  static async read(source: ChunkPages, leaf: SchemaNode): Promise<LeafEntries> {
    let dictionary: Cells = { kind: 'values', values: [] };
    const pages: LeafPage[] = [];
    let entries = 0;
    for (;;) {
      const page = await source.next((values) => (dictionary = cellsOf(values, leaf)));
      if (page === null) return new LeafEntries(pages, leaf);
      entries += page.count;
      require(entries <=
        mostEntries, `a nested column with more than ${mostEntries} values in one row group: ${leaf.name}`);
      const { values } = page;
      const cells: Cells =
        values.kind === 'codes'
          ? { kind: 'values', values: Array.from(values.codes, (code) => jsonAt(dictionary, code)) }
          : cellsOf(values, leaf);
      if (page.count > 0) pages.push({ ...page, cells });
    }
  }

  get more(): boolean {
    return this.#page < this.#pages.length;
  }

  /** At which level the next entry repeats; at 0 a row begins. */
  get repeat(): number {
    return this.#current.repeats?.[this.#entry] ?? 0;
  }

  /** At which level the next entry is defined. */
  get definition(): number {
    return this.#current.definitions?.[this.#entry] ?? this.#leaf.definition;
  }

  take(): Json {
    const isValue = this.definition === this.#leaf.definition;
    const value = isValue ? jsonAt(this.#current.cells, this.#value) : null;
    this.skip();
    return value;
  }

  skip(): void {
    const page = this.#current;
    if (this.definition === this.#leaf.definition) this.#value += 1;
    this.#entry += 1;
    if (this.#entry < page.count) return;
    this.#page += 1;
    this.#entry = 0;
    this.#value = 0;
  }

  get #current(): LeafPage {
    const page = this.#pages[this.#page];
    require(page !== undefined, `a column with fewer values than there are rows: ${this.#leaf.name}`);
    return page;
  }
}

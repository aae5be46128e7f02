import type { Json } from '../../core/json.ts';
import { jsonAt, type Cells } from '../typed-cells.ts';
import { cellsOf } from './cells.ts';
import type { ChunkPages, Page } from './chunk-pages.ts';
import { readLevels } from './levels.ts';
import { areCodes } from './page-rows.ts';
import { require } from './parquet-fault.ts';
import { readValues } from './physical-values.ts';
import { unpackRuns } from './run-lengths.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A page whose levels and values were read. */
interface LeafPage {
  readonly count: number;
  readonly repeats: Uint8Array | null;
  readonly definitions: Uint8Array | null;
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
      if (page.count > 0) pages.push(leafPage(page, leaf, dictionary));
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

function leafPage(
  { count, repeats, definitions, encoding, bytes }: Page,
  leaf: SchemaNode,
  dictionary: Cells,
): LeafPage {
  const defined = definitions === null ? null : readLevels(definitions, leaf.definition, count);
  const values = defined === null ? count : occurrences(defined, leaf.definition);
  return {
    count,
    repeats: repeats === null ? null : readLevels(repeats, leaf.repeat, count),
    definitions: values === count ? null : defined,
    cells: areCodes(encoding)
      ? { kind: 'values', values: codedValues(bytes, values, dictionary) }
      : cellsOf(readValues(encoding, bytes.slice(), { ...leaf, count: values }), leaf),
  };
}

function codedValues(bytes: Uint8Array, count: number, dictionary: Cells): Json[] {
  const codes = new Int32Array(count);
  if (count > 0) unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
  return Array.from(codes, (code) => jsonAt(dictionary, code));
}

function occurrences(levels: Uint8Array, wanted: number): number {
  let count = 0;
  for (const level of levels) if (level === wanted) count += 1;
  return count;
}

import { CellState, type Dictionary } from '../batch.ts';
import {
  markNotFinite,
  noCells,
  othersIn,
  picked,
  pickedNumbers,
  takenColumn,
  type Cells,
  type Content,
  type TakenColumn,
} from '../typed-cells.ts';
import { cellsOf } from './cells.ts';
import type { ChunkPages, Page } from './chunk-pages.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A column of one row group from which rows are taken. */
export interface ColumnRows {
  /** How many rows can be taken at once; reads on when there is none. */
  available(): Promise<number>;
  take(rows: number): TakenColumn;
}

/** The rows of one page, nulls in their places. */
interface Piece {
  readonly rows: number;
  readonly states: Uint8Array;
  readonly others: number;
  readonly content: Content;
}

/** A column that is not nested: page by page, without making a value of each cell. */
export class FlatColumn implements ColumnRows {
  readonly #pages: ChunkPages;
  readonly #leaf: SchemaNode;
  readonly #nullState: number;
  #dictionary: { readonly cells: Cells; readonly values: Dictionary } | null = null;
  #piece: Piece = { rows: 0, states: new Uint8Array(), others: 0, content: noCells };
  #at = 0;

  constructor(pages: ChunkPages, leaf: SchemaNode, nullable: boolean) {
    this.#pages = pages;
    this.#leaf = leaf;
    this.#nullState = nullable ? CellState.null : CellState.absent;
  }

  async available(): Promise<number> {
    while (this.#at === this.#piece.rows) {
      const page = await this.#pages.next((values) => {
        const cells = cellsOf(values, this.#leaf);
        this.#dictionary = { cells, values: dictionaryOf(cells) };
      });
      require(page !== null, `a column with fewer values than there are rows: ${this.#leaf.name}`);
      this.#piece = this.#pieceOf(page);
      this.#at = 0;
    }
    return this.#piece.rows - this.#at;
  }

  take(rows: number): TakenColumn {
    const { states, others, content } = this.#piece;
    const [from, to] = [this.#at, this.#at + rows];
    this.#at = to;
    const some = states.subarray(from, to);
    const cells = { name: this.#leaf.name, states: some, others: others === 0 ? 0 : othersIn(some) };
    return takenColumn(content, cells, { from, to });
  }

  #pieceOf(page: Page): Piece {
    const content = this.#content(page);
    const { count, definitions } = page;
    const states = new Uint8Array(count);
    if (definitions !== null)
      for (let row = 0; row < count; row += 1)
        if (definitions[row] !== this.#leaf.definition) states[row] = this.#nullState;
    const spread = definitions === null ? content : spreadOut(content, states);
    markNotFinite(spread, states);
    return { rows: count, states, others: othersIn(states), content: spread };
  }

  #content({ values }: Page): Content {
    if (values.kind !== 'codes') return cellsOf(values, this.#leaf);
    const dictionary = this.#dictionary;
    require(dictionary !== null || values.codes.length === 0, 'codes without a dictionary');
    if (dictionary === null) return noCells;
    const { size } = dictionary.values;
    const { codes } = values;
    let nth = codes.length;
    while ((nth -= 1) >= 0)
      if ((codes[nth] ?? 0) >>> 0 >= size) throw new ParquetFault('a code that its dictionary does not have');
    const { cells } = dictionary;
    if (cells.kind === 'numbers') return pickedNumbers(cells, values.codes);
    // a code that means no value, like a date of the year 20000, is to be seen in each row
    if (cells.kind === 'values' && cells.values.includes(undefined)) return picked(cells, values.codes);
    return { kind: 'codes', codes: values.codes, dictionary: dictionary.values };
  }
}

function dictionaryOf(cells: Cells): Dictionary {
  switch (cells.kind) {
    case 'texts': {
      const { bytes, starts, ends } = cells;
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const known: string[] = [];
      const value = (code: number): string => (known[code] ??= buffer.toString('utf8', starts[code], ends[code]));
      return { size: starts.length, value };
    }
    case 'numbers':
      return { size: cells.values.length, value: (code) => cells.values[code] ?? null };
    case 'booleans':
      return { size: cells.values.length, value: (code) => cells.values[code] === 1 };
    case 'values':
      return { size: cells.values.length, value: (code) => cells.values[code] ?? null };
  }
}

/** Values in the places of their rows, those of rows without one left as they come. */
function spreadOut(content: Content, states: Uint8Array): Content {
  const from = new Int32Array(states.length);
  for (let row = 0, nth = 0; row < states.length; row += 1) if (states[row] === CellState.value) from[row] = nth++;
  return picked(content, from);
}

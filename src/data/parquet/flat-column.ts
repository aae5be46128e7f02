import type { Json } from '../../core/json.ts';
import { CellState, type BatchColumn, type Dictionary } from '../batch.ts';
import { bigAt, cellsOf, type Cells } from './cells.ts';
import type { ChunkPages, Page } from './chunk-pages.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A column of one row group from which rows are taken. */
export interface ColumnRows {
  /** How many rows can be taken at once; reads on when there is none. */
  available(): Promise<number>;
  take(rows: number): TakenColumn;
}

/** Some rows of a column. */
export interface TakenColumn {
  readonly column: BatchColumn;
  /** A value of a row as it is written: a whole number with all its digits. */
  value(row: number): Json | bigint | undefined;
}

type Content = Cells | { readonly kind: 'codes'; readonly codes: Int32Array; readonly dictionary: Dictionary };

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
    const column = sliced(content, cells, { from, to });
    return { column, value: (row) => valueAt(content, column, { row, at: from + row }) };
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
    if (cells.kind === 'numbers') return gathered(cells, values.codes);
    return { kind: 'codes', codes: values.codes, dictionary: dictionary.values };
  }
}

const noCells: Cells = { kind: 'values', values: [] };

function gathered({ values, words, signed }: Cells & { kind: 'numbers' }, codes: Int32Array): Cells {
  const numbers = new Float64Array(codes.length);
  const halves = words === null ? null : new Int32Array(2 * codes.length);
  for (let nth = 0; nth < codes.length; nth += 1) {
    const code = codes[nth] ?? 0;
    numbers[nth] = values[code] ?? 0;
    if (halves === null) continue;
    halves[2 * nth] = words?.[2 * code] ?? 0;
    halves[2 * nth + 1] = words?.[2 * code + 1] ?? 0;
  }
  return { kind: 'numbers', values: numbers, words: halves, signed };
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

const booleans: Dictionary = { size: 2, value: (code) => code === 1 };

/** Values in the places of their rows, those of rows without one left as they come. */
function spreadOut(content: Content, states: Uint8Array): Content {
  const from = new Int32Array(states.length);
  for (let row = 0, nth = 0; row < states.length; row += 1) if (states[row] === CellState.value) from[row] = nth++;
  const spread = <A extends Int32Array | Uint8Array | Float64Array>(values: A, into: A): A => {
    for (let row = 0; row < states.length; row += 1) into[row] = values[from[row] ?? 0] ?? 0;
    return into;
  };
  const rows = states.length;
  switch (content.kind) {
    case 'numbers':
      return gathered(content, from);
    case 'texts': {
      const { bytes, starts, ends } = content;
      return {
        kind: 'texts',
        bytes,
        starts: spread(starts, new Int32Array(rows)),
        ends: spread(ends, new Int32Array(rows)),
      };
    }
    case 'booleans':
      return { kind: 'booleans', values: spread(content.values, new Uint8Array(rows)) };
    case 'codes':
      return { ...content, codes: spread(content.codes, new Int32Array(rows)) };
    case 'values':
      return { kind: 'values', values: Array.from(from, (nth) => content.values[nth]) };
  }
}

function markNotFinite(content: Content, states: Uint8Array): void {
  const mark = (isValue: (row: number) => boolean): void => {
    for (let row = 0; row < states.length; row += 1)
      if (states[row] === CellState.value && !isValue(row)) states[row] = CellState.invalid;
  };
  if (content.kind === 'numbers') mark((row) => Number.isFinite(content.values[row]));
  else if (content.kind === 'values') mark((row) => content.values[row] !== undefined);
}

function othersIn(states: Uint8Array): number {
  let count = 0;
  let row = states.length;
  while ((row -= 1) >= 0) if (states[row] !== CellState.value) count += 1;
  return count;
}

function sliced(
  content: Content,
  cells: Pick<BatchColumn, 'name' | 'states' | 'others'>,
  { from, to }: { from: number; to: number },
): BatchColumn {
  switch (content.kind) {
    case 'numbers':
      return { ...cells, kind: 'number', values: content.values.subarray(from, to) };
    case 'texts': {
      const { bytes, starts, ends } = content;
      return { ...cells, kind: 'text', bytes, starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
    }
    case 'booleans': {
      const codes = Int32Array.from(content.values.subarray(from, to));
      return { ...cells, kind: 'dictionary', codes, dictionary: booleans };
    }
    case 'codes':
      return { ...cells, kind: 'dictionary', codes: content.codes.subarray(from, to), dictionary: content.dictionary };
    case 'values':
      return { ...cells, kind: 'value', values: content.values.slice(from, to) };
  }
}

function valueAt(
  content: Content,
  column: BatchColumn,
  { row, at }: { row: number; at: number },
): Json | bigint | undefined {
  const state = column.states[row];
  if (state === CellState.null) return null;
  if (state === CellState.absent) return undefined;
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] ?? 0;
      if (content.kind !== 'numbers' || content.words === null || Number.isSafeInteger(value)) return value;
      return bigAt(content.words, at, content.signed);
    }
    case 'dictionary':
      return column.dictionary.value(column.codes[row] ?? 0);
    case 'text': {
      const { bytes, starts, ends } = column;
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', starts[row], ends[row]);
    }
    case 'value':
      return column.values[row];
  }
}

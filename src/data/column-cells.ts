import type { Json } from '../core/json.ts';
import { CellState, RowFlag, type BatchColumn, type ColumnRequest } from './batch.ts';
import { readNumbers } from './number-cells.ts';
import { TextDictionary, type CellBytes, type Meaning } from './text-dictionary.ts';

/** Texts from which on it shows whether they repeat. */
export const enoughTexts = 2048;

/** Makes columns of the texts of delimited cells, batch after batch. */
export class ColumnCells {
  readonly #name: string;
  readonly #request: ColumnRequest;
  readonly #missing: ReadonlySet<string>;
  readonly #missingNumbers: readonly number[];
  readonly #states: Uint8Array;
  #dictionary: TextDictionary | null;
  /** Rows that the dictionary took in. */
  #encoded = 0;
  #codes: Int32Array | null = null;
  #numbers: Float64Array | null = null;

  /** @param capacity rows of the largest batch */
  constructor(
    name: string,
    request: ColumnRequest,
    { missing, capacity }: { missing: ReadonlySet<string>; capacity: number },
  ) {
    this.#name = name;
    this.#request = request;
    this.#missing = missing;
    this.#states = new Uint8Array(capacity);
    const { hold } = request;
    const isNumber = hold === 'integer' || hold === 'number';
    this.#missingNumbers = isNumber
      ? [...missing].map((text) => request.cast(text)).filter((value) => typeof value === 'number')
      : [];
    this.#dictionary = isNumber || hold === 'none' ? null : new TextDictionary((text) => this.#meaningOf(text));
    if (isNumber) this.#numbers = new Float64Array(capacity);
    else if (hold !== 'none') this.#codes = new Int32Array(capacity);
  }

  /** The column of some cells; `null` when nobody asks for it. */
  read(cells: CellBytes, flags: Uint8Array | null): BatchColumn | null {
    const { hold } = this.#request;
    if (hold === 'none') return null;
    const column =
      this.#numbers !== null
        ? this.#readNumbers(cells, this.#numbers)
        : (this.#readCodes(cells) ?? (hold === 'value' ? this.#readValues(cells) : this.#readTexts(cells)));
    return flags === null ? column : this.#withUnread(column, flags, cells.rows);
  }

  #readNumbers(cells: CellBytes, values: Float64Array): BatchColumn {
    const states = this.#states;
    const integer = this.#request.hold === 'integer';
    const meaningOf = (text: string): Meaning => this.#meaningOf(text);
    const others = readNumbers(cells, { integer, missing: this.#missingNumbers, meaningOf }, { values, states });
    return { kind: 'number', name: this.#name, states, others, values, texts: cells };
  }

  #readCodes(cells: CellBytes): BatchColumn | null {
    const states = this.#states;
    const codes = this.#codes;
    const dictionary = this.#dictionary;
    if (dictionary === null || codes === null) return null;
    const others = this.#repeats(dictionary) ? dictionary.encode(cells, codes, states) : -1;
    this.#encoded += cells.rows;
    if (others !== -1) return { kind: 'dictionary', name: this.#name, states, others, codes, dictionary };
    this.#dictionary = null;
    return null;
  }

  /** Whether texts repeat often enough for a dictionary to be worth it. */
  #repeats({ size }: TextDictionary): boolean {
    return size < enoughTexts || 2 * size < this.#encoded;
  }

  #readTexts({ bytes, starts, ends, rows }: CellBytes): BatchColumn {
    const states = this.#states;
    const lengths = new Set([...this.#missing].map((text) => Buffer.byteLength(text)));
    const state = this.#request.nullable ? CellState.null : CellState.absent;
    let others = 0;
    for (let row = 0; row < rows; row += 1) {
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      const missing = lengths.has(end - start) && this.#missing.has(bytes.toString('utf8', start, end));
      states[row] = missing ? state : CellState.value;
      if (missing) others += 1;
    }
    return { kind: 'text', name: this.#name, states, others, bytes, starts, ends };
  }

  #readValues({ bytes, starts, ends, rows }: CellBytes): BatchColumn {
    const states = this.#states;
    const values: Json[] = [];
    let others = 0;
    for (let row = 0; row < rows; row += 1) {
      const { state, value } = this.#meaningOf(bytes.toString('utf8', starts[row], ends[row]));
      states[row] = state;
      values.push(value);
      if (state !== CellState.value) others += 1;
    }
    return { kind: 'value', name: this.#name, states, others, values };
  }

  #meaningOf(text: string): Meaning {
    const { hold, cast, nullable } = this.#request;
    if (this.#missing.has(text)) return { state: nullable ? CellState.null : CellState.absent, value: null };
    if (hold === 'text' || hold === 'any') return { state: CellState.value, value: text };
    const value = cast(text);
    return value === undefined ? { state: CellState.invalid, value: null } : { state: CellState.value, value };
  }

  #withUnread(column: BatchColumn, flags: Uint8Array, rows: number): BatchColumn {
    let { others } = column;
    for (let row = 0; row < rows; row += 1) {
      if ((flags[row] ?? 0) < RowFlag.unread) continue;
      if (this.#states[row] === CellState.value) others += 1;
      this.#states[row] = CellState.unread;
    }
    return { ...column, others };
  }
}

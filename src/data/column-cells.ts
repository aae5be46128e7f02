import type { Json } from '../core/json.ts';
import { CellState, RowFlag, type BatchColumn, type ColumnRequest } from './batch.ts';
import { KeptPlaces } from './kernels/kept-places.ts';
import type { Kernels, PlacedBytes, PlacedInts } from './kernels/kernels.ts';
import { NumberCells } from './number-cells.ts';
import { TextDictionary, type CellBytes, type Meaning } from './text-dictionary.ts';

/** Texts from which on it shows whether they repeat. */
export const enoughTexts = 2048;

/** Makes columns of the texts of delimited cells, batch after batch. */
export class ColumnCells {
  readonly #name: string;
  readonly #request: ColumnRequest;
  readonly #missing: ReadonlySet<string>;
  readonly #states: PlacedBytes;
  readonly #numbers: NumberCells | null = null;
  readonly #codes: PlacedInts | null = null;
  /** Bytes of the longest text that means "missing". */
  readonly #longestMissing: number;
  readonly #short = new KeptPlaces<PlacedInts>((kernels, rows) => kernels.takeInts(rows));
  #dictionary: TextDictionary | null = null;
  /** Rows that the dictionary took in. */
  #encoded = 0;

  /** @param capacity rows of the largest batch */
  constructor(
    name: string,
    request: ColumnRequest,
    { kernels, missing, capacity }: { kernels: Kernels; missing: ReadonlySet<string>; capacity: number },
  ) {
    this.#name = name;
    this.#request = request;
    this.#missing = request.missing ?? missing;
    this.#longestMissing = Math.max(-1, ...[...this.#missing].map((text) => Buffer.byteLength(text)));
    const { hold } = request;
    const meaningOf = (text: string): Meaning => this.#meaningOf(text);
    this.#states = kernels.takeBytes(hold === 'none' ? 0 : capacity);
    if (hold === 'integer' || hold === 'number') {
      const known = [...this.#missing].map((text) => request.cast(text)).filter((value) => typeof value === 'number');
      const numbers = hold === 'number' ? 'all' : request.digitsAlone === true ? 'digits' : 'whole';
      this.#numbers = new NumberCells(kernels, capacity, { numbers, missing: known, meaningOf });
    } else if (hold !== 'none' && request.distinct !== true) {
      this.#codes = kernels.takeInts(capacity);
      const plain = hold === 'value' ? Infinity : this.#longestMissing + 1;
      this.#dictionary = new TextDictionary(kernels, meaningOf, plain);
    }
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

  #readNumbers(cells: CellBytes, numbers: NumberCells): BatchColumn {
    const others = numbers.read(cells, this.#states);
    const { values: states, address } = this.#states;
    const { values, address: at } = numbers.values;
    const placed = { kernels: cells.kernels, values: at, states: address, texts: cells.at };
    return { kind: 'number', name: this.#name, states, others, values, texts: cells, placed };
  }

  #readCodes(cells: CellBytes): BatchColumn | null {
    const states = this.#states;
    const codes = this.#codes;
    const dictionary = this.#dictionary;
    if (dictionary === null || codes === null) return null;
    const to = { codes: codes.address, states: states.address };
    const others = this.#repeats(dictionary) ? dictionary.encode(cells, to) : -1;
    this.#encoded += cells.rows;
    this.#dictionary = others === -1 ? null : dictionary;
    if (others === -1) return null;
    const placed = { kernels: cells.kernels, ...to };
    const { values } = states;
    return { kind: 'dictionary', name: this.#name, states: values, others, codes: codes.values, dictionary, placed };
  }

  /** Whether texts repeat often enough for a dictionary to be worth it. */
  #repeats({ size }: TextDictionary): boolean {
    return size < enoughTexts || 2 * size < this.#encoded;
  }

  #readTexts({ kernels, bytes, starts, ends, at, rows }: CellBytes): BatchColumn {
    const { values: states, address } = this.#states;
    const short = this.#short.in(kernels, rows);
    const found = kernels.calls.shortTexts(at.starts, at.ends, rows, this.#longestMissing, address, short.address);
    const state = this.#request.nullable ? CellState.null : CellState.absent;
    let others = 0;
    for (const row of short.values.subarray(0, found)) {
      if (!this.#missing.has(bytes.toString('utf8', starts[row], ends[row]))) continue;
      states[row] = state;
      others += 1;
    }
    const placed = { kernels, ...at, states: address };
    return { kind: 'text', name: this.#name, states, others, bytes, starts, ends, placed };
  }

  #readValues({ bytes, starts, ends, rows }: CellBytes): BatchColumn {
    const { values: states } = this.#states;
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
    const { values: states } = this.#states;
    for (let row = 0; row < rows; row += 1) {
      if ((flags[row] ?? 0) < RowFlag.unread) continue;
      if (states[row] === CellState.value) others += 1;
      states[row] = CellState.unread;
    }
    return { ...column, others };
  }
}

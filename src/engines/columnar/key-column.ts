import type { Json } from '../../core/json.ts';
import {
  CellState,
  type BatchColumn,
  type Dictionary,
  type PlacedNumbers,
  type ReadBatch,
  type TextSlices,
} from '../../data/batch.ts';
import { cellAt } from './cell-value.ts';
import { own } from './record.ts';
import { sliceWords, textKind, valueWords, wholeNumberWords, type KeyWords } from './key-words.ts';

const digitZero = 0x30;
const minus = 0x2d;

/** One column of a key: what stands for the cells of its rows. */
export class KeyColumn {
  readonly name: string;
  #dictionary: Dictionary | null = null;
  #words: KeyWords[] = [];
  #column: BatchColumn | undefined;
  #index = -1;

  constructor(name: string) {
    this.name = name;
  }

  /** Learns where the column stands in rows of texts. */
  header(names: readonly string[]): void {
    this.#index = names.lastIndexOf(this.name);
  }

  /** Looks at a batch. @returns whether it has the column */
  use({ columns }: ReadBatch): boolean {
    this.#column = columns.findLast(({ name }) => name === this.name);
    return this.#column !== undefined;
  }

  /** Where the numbers of the batch lie, if it has numbers, and they lie in the memory of kernels. */
  get placedNumbers(): PlacedNumbers | undefined {
    return this.#column?.kind === 'number' ? this.#column.placed : undefined;
  }

  /** Writes the words of a row's cell. @returns false when it is missing, and is not compared */
  words(batch: ReadBatch, row: number, to: KeyWords): boolean {
    const column = this.#column;
    if (column === undefined) return false;
    const state = column.states[row];
    if (state !== CellState.value && state !== CellState.invalid) return false;
    if (state === CellState.invalid || !this.#cellWords(column, row, to)) this.#writtenWords(batch, row, to);
    return true;
  }

  /** @returns false when the cell alone does not tell how it is written */
  #cellWords(column: BatchColumn, row: number, to: KeyWords): boolean {
    switch (column.kind) {
      case 'number': {
        const value = column.values[row] ?? 0;
        const { texts, digits } = column;
        if (texts === undefined ? !Number.isSafeInteger(value) : !isShortWhole(texts, row)) {
          if (texts !== undefined || digits === undefined) return false;
          valueWords(value, to, textAt(digits, row));
          return true;
        }
        wholeNumberWords(value, to);
        return true;
      }
      case 'text': {
        const { bytes, starts, ends } = column;
        sliceWords(bytes, { start: starts[row] ?? 0, end: ends[row] ?? 0, kind: textKind }, to);
        return true;
      }
      case 'dictionary': {
        const { dictionary, codes } = column;
        const code = codes[row] ?? 0;
        if (typeof dictionary.value(code) !== 'string') return false;
        Object.assign(to, this.#codeWords(dictionary, code));
        return true;
      }
      case 'value':
        return false;
    }
  }

  #codeWords(dictionary: Dictionary, code: number): KeyWords {
    if (dictionary !== this.#dictionary) this.#words = [];
    this.#dictionary = dictionary;
    const known = this.#words[code];
    if (known !== undefined) return known;
    const words = { a: 0, b: 0, c: 1 };
    valueWords(dictionary.value(code), words);
    this.#words[code] = words;
    return words;
  }

  /** The words of a cell as it is written: a number is the decimal that stands there, and what does not cast is its text. */
  #writtenWords(batch: ReadBatch, row: number, to: KeyWords): void {
    const written = batch.written(row);
    const value = this.#column === undefined ? undefined : (cellAt(this.#column, row) as Json | undefined);
    if ('cells' in written) {
      const text = written.cells[this.#index] ?? '';
      valueWords(value ?? text, to, text);
      return;
    }
    const exact = written.fault === undefined ? own(written.record, this.name) : null;
    if (typeof exact === 'bigint') valueWords(value ?? 0, to, String(exact));
    else valueWords(value ?? (exact as Json), to);
  }
}

function textAt({ bytes, starts, ends }: TextSlices, row: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', starts[row], ends[row]);
}

/** Whether a number is written in up to 15 digits and nothing else, so that its double is all there is to know. */
function isShortWhole({ bytes, starts, ends }: TextSlices, row: number): boolean {
  const start = starts[row] ?? 0;
  const end = ends[row] ?? 0;
  const first = bytes[start] === minus ? start + 1 : start;
  if (end - first > 15) return false;
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - digitZero;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

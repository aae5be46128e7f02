import { bufferOf } from '../../core/buffer-of.ts';
import type { Json } from '../../core/json.ts';
import { CellState, type BatchColumn, type Dictionary, type ReadBatch, type TextSlices } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { Kernels, PlacedInts } from '../../data/kernels/kernels.ts';
import { cellAt } from './cell-value.ts';
import type { WordPlaces } from './placed-keys.ts';
import { own } from './record.ts';
import { sliceWords, textKind, valueWords, wholeNumberWords, type KeyWords } from './key-words.ts';

/** Addresses of texts that there are none of. */
const nowhere = { bytes: 0, starts: 0, ends: 0 };
const noWords: KeyWords = { a: 0, b: 0, c: 0 };
const digitZero = 0x30;
const minus = 0x2d;

/** One column of a key: what stands for the cells of its rows. */
export class KeyColumn {
  readonly name: string;
  #dictionary: Dictionary | null = null;
  #words: KeyWords[] = [];
  #column: BatchColumn | undefined;
  readonly #places = new KeptPlaces<PlacedInts>((kernels, codes) => kernels.takeInts(3 * codes));
  /** Of which dictionary words were placed, where, and of how many codes. */
  #placedDictionary: Dictionary | null = null;
  #placedWords: Int32Array | null = null;
  #placed = 0;
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

  /** The kernels in whose memory the column of the batch lies; `undefined` when it lies elsewhere. */
  get kernels(): Kernels | undefined {
    return this.#column === undefined || this.#column.kind === 'value' ? undefined : this.#column.placed?.kernels;
  }

  /** Writes the words of all rows into the memory of {@link kernels}. @returns of how many rows they are not known there */
  write(rows: number, { words: { address: words }, left: { address: left } }: WordPlaces): number {
    const column = this.#column;
    if (column === undefined || column.kind === 'value' || column.placed === undefined)
      throw new Error('a column that lies in no memory of kernels');
    const { calls } = column.placed.kernels;
    switch (column.kind) {
      case 'number': {
        const { values, states, texts = nowhere } = column.placed;
        return calls.numberWords(values, states, texts.bytes, texts.starts, texts.ends, rows, words, left);
      }
      case 'dictionary': {
        const { codes, states, kernels } = column.placed;
        return calls.codeWords(codes, states, this.#known(column.dictionary, kernels), rows, words, left);
      }
      case 'text': {
        const { bytes, starts, ends, states } = column.placed;
        return calls.textWords(bytes, starts, ends, states, rows, textKind, words, left);
      }
    }
  }

  /** The address of the words of a dictionary's texts. */
  #known(dictionary: Dictionary, kernels: Kernels): number {
    const { address, values } = this.#places.in(kernels, Math.max(64, dictionary.size));
    if (dictionary !== this.#placedDictionary || values !== this.#placedWords) this.#placed = 0;
    this.#placedDictionary = dictionary;
    this.#placedWords = values;
    const from = this.#placed;
    const codes = dictionary.size - from;
    this.#placed = dictionary.size;
    const texts = codes === 0 ? null : (dictionary.texts?.(from) ?? null);
    if (texts === null) this.#placeWords(dictionary, from, values);
    else {
      const { bytes, starts, ends, states } = texts.placed;
      kernels.calls.textWords(bytes, starts, ends, states, codes, textKind, address + 12 * from, 0); // each has a value, or is missing
    }
    return address;
  }

  #placeWords(dictionary: Dictionary, from: number, words: Int32Array): void {
    for (let code = from; code < dictionary.size; code += 1) {
      const isText = typeof dictionary.value(code) === 'string';
      const { a, b, c } = isText ? this.#codeWords(dictionary, code) : noWords;
      words.set([a, b, c], 3 * code);
    }
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
        const { texts, digits, exact } = column;
        const written = texts ?? digits;
        if (written === undefined ? !Number.isSafeInteger(value) : !isShortWhole(written, row)) {
          if (texts !== undefined || (digits === undefined && exact === undefined)) return false;
          valueWords(value, to, digits === undefined ? String(exact?.(row)) : textAt(digits, row));
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
    const digits = written.fault === undefined ? written.digits?.get(this.name) : undefined;
    if (typeof exact === 'bigint') valueWords(value ?? 0, to, String(exact));
    else if (typeof value === 'number' && digits !== undefined) valueWords(value, to, digits);
    else valueWords(value ?? (exact as Json), to);
  }
}

function textAt({ bytes, starts, ends }: TextSlices, row: number): string {
  return bufferOf(bytes).toString('latin1', starts[row], ends[row]);
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

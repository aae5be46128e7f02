import { CellState, type Dictionary, type DictionaryColumn } from '../../../data/batch.ts';
import { isExact } from './cell-text.ts';
import { cellOf, grown, rowAt, textOrFault, type ColumnPart, type TellFault } from './column-part.ts';
import type { Codes } from '../../../metrics/predictions/codes.ts';
import type { Category } from '../../../metrics/predictions/columns.ts';

/** Numbers whose codes are remembered beside their texts. */
const numbersKept = 65_536;

/** Values that a byte tells apart. */
const byteValues = 256;

/** A column of few values while its rows arrive: the value of a dictionary's code is looked up once. */
export class GrowingCategory {
  #codes: Codes = new Uint8Array(1024);
  #rows = 0;
  readonly #known = new Map<string, number>();
  readonly #ofNumber = new Map<number, number>();
  #dictionary: Dictionary | undefined;
  /** Of each code of the dictionary the own one, and one. */
  #ofCode = new Uint32Array(0);

  add(part: ColumnPart, tell: TellFault): void {
    const { column, kept, count } = part;
    if (this.#rows + count > this.#codes.length) this.#codes = grown(this.#codes, this.#rows + count);
    if (column?.kind === 'dictionary' && column.others === 0 && kept === null) this.#addCodes(column, part, tell);
    else
      for (let nth = 0; nth < count; nth += 1) {
        const row = rowAt(part, nth);
        const known = this.#knownAt(part, row);
        const code = known === 0 ? this.#slowly(part, row, tell) : known - 1;
        this.#codes[this.#rows + nth] = code;
      }
    this.#rows += count;
  }

  end(): Category {
    return { codes: this.#codes.subarray(0, this.#rows), values: [...this.#known.keys()] };
  }

  /** Most rows are codes and nothing else, and nothing else is asked of them. */
  #addCodes({ codes, dictionary }: DictionaryColumn, part: ColumnPart, tell: TellFault): void {
    const ofCode = this.#codesOf(dictionary);
    const first = this.#rows;
    for (let row = 0; row < part.count; row += 1) {
      const known = ofCode[codes[row] ?? 0] ?? 0;
      const code = known === 0 ? this.#slowly(part, row, tell) : known - 1;
      this.#codes[first + row] = code;
    }
  }

  /** The own code of a row's value, and one; 0 when it is not known yet. */
  #knownAt({ column }: ColumnPart, row: number): number {
    if (column?.states[row] !== CellState.value) return 0;
    if (column.kind === 'dictionary') return this.#codesOf(column.dictionary)[column.codes[row] ?? 0] ?? 0;
    return column.kind === 'number' ? (this.#ofNumber.get(column.values[row] ?? 0) ?? 0) : 0;
  }

  #slowly(part: ColumnPart, row: number, tell: TellFault): number {
    const { column } = part;
    const text = textOrFault(cellOf(part, row), row, tell);
    const code = this.#codeOf(text);
    if (text === '' || column?.states[row] !== CellState.value) return code;
    if (column.kind === 'dictionary') this.#ofCode[column.codes[row] ?? 0] = code + 1;
    else if (column.kind === 'number') {
      const value = column.values[row] ?? 0;
      if (isExact(value) && this.#ofNumber.size < numbersKept) this.#ofNumber.set(value, code + 1);
    }
    return code;
  }

  #codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const { size } = this.#known;
    this.#known.set(text, size);
    if (size === byteValues) this.#codes = new Uint32Array(this.#codes); // from here on a byte is too small
    return size;
  }

  #codesOf(dictionary: Dictionary): Uint32Array {
    if (dictionary !== this.#dictionary) this.#ofCode = new Uint32Array(dictionary.size);
    else if (dictionary.size > this.#ofCode.length) this.#ofCode = grown(this.#ofCode, dictionary.size);
    this.#dictionary = dictionary;
    return this.#ofCode;
  }
}

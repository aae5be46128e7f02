import { bufferOf } from '../core/buffer-of.ts';
import type { Json } from '../core/json.ts';
import { CellState, type BatchColumn, type Dictionary } from './batch.ts';

/** Values of a file that has types, as checks and profiles take them. */
export type Cells =
  | {
      readonly kind: 'numbers';
      readonly values: Float64Array;
      /** The halves of whole numbers, of which a double may not hold all digits. */
      readonly words: Int32Array | null;
      readonly signed: boolean;
    }
  | { readonly kind: 'texts'; readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array }
  | { readonly kind: 'booleans'; readonly values: Uint8Array }
  /** `undefined`: something is there that is no value, like a date of the year 20000. */
  | { readonly kind: 'values'; readonly values: readonly (Json | undefined)[] };

/** Cells, or codes of a dictionary that hold them. */
export type Content = Cells | { readonly kind: 'codes'; readonly codes: Int32Array; readonly dictionary: Dictionary };

/** Some rows of a column. */
export interface TakenColumn {
  readonly column: BatchColumn;
  /** A value of a row as it is written: a whole number with all its digits. */
  value(row: number): Json | bigint | undefined;
}

export const noCells: Cells = { kind: 'values', values: [] };

/** Numbers that a double holds. */
export function plainNumbers(values: Float64Array): Cells & { kind: 'numbers' } {
  return { kind: 'numbers', values, words: null, signed: true };
}

/** Whole numbers of 64 bits, of which the low half goes before the high one. */
export function longNumbers(words: Int32Array, signed: boolean): Cells & { kind: 'numbers' } {
  const count = words.length >> 1;
  const values = new Float64Array(count);
  for (let nth = 0; nth < count; nth += 1) {
    const high = words[2 * nth + 1] ?? 0;
    values[nth] = (signed ? high : high >>> 0) * 4294967296 + ((words[2 * nth] ?? 0) >>> 0);
  }
  return { kind: 'numbers', values, words, signed };
}

/** A whole number of 64 bits. */
export function bigAt(words: Int32Array, nth: number, signed = true): bigint {
  const value = (BigInt(words[2 * nth + 1] ?? 0) << 32n) | BigInt((words[2 * nth] ?? 0) >>> 0);
  return signed ? value : BigInt.asUintN(64, value);
}

/** A cell as JSON, but for NaN and infinity, which are kept; a date of the year 20000 is null. */
export function jsonAt(content: Content, nth: number): Json {
  switch (content.kind) {
    case 'numbers':
      return content.values[nth] ?? null;
    case 'booleans':
      return content.values[nth] === 1;
    case 'texts': {
      const { bytes, starts, ends } = content;
      return bufferOf(bytes).toString('utf8', starts[nth], ends[nth]);
    }
    case 'values':
      return content.values[nth] ?? null;
    case 'codes':
      return content.dictionary.value(content.codes[nth] ?? 0);
  }
}

/** Cells anew: of each place the one that `from` names. */
export function picked(content: Content, from: Int32Array): Content {
  const rows = from.length;
  const each = <A extends Int32Array | Uint8Array>(values: A, into: A): A => {
    for (let row = 0; row < rows; row += 1) into[row] = values[from[row] ?? 0] ?? 0;
    return into;
  };
  switch (content.kind) {
    case 'numbers':
      return pickedNumbers(content, from);
    case 'texts': {
      const { bytes, starts, ends } = content;
      return {
        kind: 'texts',
        bytes,
        starts: each(starts, new Int32Array(rows)),
        ends: each(ends, new Int32Array(rows)),
      };
    }
    case 'booleans':
      return { kind: 'booleans', values: each(content.values, new Uint8Array(rows)) };
    case 'codes':
      return { ...content, codes: each(content.codes, new Int32Array(rows)) };
    case 'values':
      return { kind: 'values', values: Array.from(from, (nth) => content.values[nth]) };
  }
}

/** The same of numbers. */
export function pickedNumbers({ values, words, signed }: Cells & { kind: 'numbers' }, from: Int32Array): Cells {
  const numbers = new Float64Array(from.length);
  const halves = words === null ? null : new Int32Array(2 * from.length);
  for (let nth = 0; nth < from.length; nth += 1) {
    const at = from[nth] ?? 0;
    numbers[nth] = values[at] ?? 0;
    if (halves === null) continue;
    halves[2 * nth] = words?.[2 * at] ?? 0;
    halves[2 * nth + 1] = words?.[2 * at + 1] ?? 0;
  }
  return { kind: 'numbers', values: numbers, words: halves, signed };
}

/** Marks what is there and no value: NaN, infinity, a date of the year 20000. */
export function markNotFinite(content: Content, states: Uint8Array): void {
  const { value, invalid } = CellState;
  if (content.kind === 'numbers') {
    const { values } = content;
    for (let row = 0; row < states.length; row += 1) {
      const number = values[row] ?? NaN;
      if (number - number !== 0 && states[row] === value) states[row] = invalid; // NaN − NaN and ∞ − ∞ are NaN
    }
  } else if (content.kind === 'values') {
    const { values } = content;
    for (let row = 0; row < states.length; row += 1)
      if (values[row] === undefined && states[row] === value) states[row] = invalid;
  }
}

/** How many cells are no values. */
export function othersIn(states: Uint8Array): number {
  const { value } = CellState;
  let count = 0;
  let row = states.length;
  while ((row -= 1) >= 0) if (states[row] !== value) count += 1;
  return count;
}

const booleans: Dictionary = { size: 2, value: (code) => code === 1 };

/** The column of the cells from `from` to before `to`, of which `states` are those of these rows alone. */
export function takenColumn(
  content: Content,
  cells: Pick<BatchColumn, 'name' | 'states' | 'others'>,
  { from, to }: { from: number; to: number },
): TakenColumn {
  const column = sliced(content, cells, { from, to });
  return { column, value: (row) => valueAt(content, column, { row, at: from + row }) };
}

function sliced(
  content: Content,
  cells: Pick<BatchColumn, 'name' | 'states' | 'others'>,
  { from, to }: { from: number; to: number },
): BatchColumn {
  switch (content.kind) {
    case 'numbers':
      return {
        ...cells,
        kind: 'number',
        values: content.values.subarray(from, to),
        exact: (row) => exactAt(content, from + row),
      };
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
  if (content.kind === 'values') return content.values[at];
  if (content.kind !== 'numbers') return jsonAt(content, at);
  return exactAt(content, at);
}

function exactAt({ values, words, signed }: Cells & { kind: 'numbers' }, at: number): number | bigint {
  const value = values[at] ?? 0;
  return words === null || Number.isSafeInteger(value) ? value : bigAt(words, at, signed);
}

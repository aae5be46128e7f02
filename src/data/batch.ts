import type { Json } from '../core/json.ts';
import type { TextRow } from './delimited.ts';
import type { JsonRow } from './json-records.ts';
import type { Kernels } from './kernels/kernels.ts';

/**
 * Some rows of a data set, column by column: what readers yield, and what checks and profiles take in.
 *
 * Arrays may be longer than `rows`; only the first `rows` entries count. They belong to the reader, which writes the next batch
 * into them: who wants to keep something copies it before the next batch is asked for.
 */
export interface ColumnBatch {
  /** Shown path of the file that the rows stand in. */
  readonly file: string;
  readonly rows: number;
  /** Whether a header, or the schema of the file, gives every row the same columns; without one a record has the keys that it has. */
  readonly headed: boolean;
  /** In the order of the file. A column that nobody asked for need not be there. Names may be anything, and appear twice. */
  readonly columns: readonly BatchColumn[];
  /** For each row what {@link RowFlag} says; `null` when all are regular. */
  readonly flags: Uint8Array | null;
  /** Rows that count: all but blank ones. */
  readonly counted: number;
}

/** How a row stands in a batch. */
export const RowFlag = {
  regular: 0,
  /** Its cells are there, and something about the way it is written is wrong. */
  faulty: 1,
  /** It could not be cut into its columns: the state of every cell is `unread`. */
  unread: 2,
  /** It is blank and no row of the data; the state of every cell is `unread`. */
  blank: 3,
} as const;

/** What a cell is. */
export const CellState = {
  value: 0,
  /** Nothing is there: no key in a record, or a text that means "missing" in a column that cannot be null. */
  absent: 1,
  /** null, or a text that means "missing" in a column that may be null. */
  null: 2,
  /** Something is there that the column cannot hold: `12abc` among numbers, NaN. */
  invalid: 3,
  /** Its row could not be cut into columns. */
  unread: 4,
} as const;

interface Cells {
  readonly name: string;
  /** For each row its {@link CellState}. */
  readonly states: Uint8Array;
  /** How many rows have another state than `value`: 0 lets a loop pass over `states`. */
  readonly others: number;
}

/** Numbers as doubles. */
export interface NumberColumn extends Cells {
  readonly kind: 'number';
  /** Anything where the state is not `value`; never NaN or infinite where it is. */
  readonly values: Float64Array;
  /** What the numbers were read from, where a file holds texts: a double does not tell 9007199254740993 from its neighbour. */
  readonly texts?: TextSlices;
  /** How a JSON file writes the numbers: there, digits that no double holds are no value of their own, but an id has them. */
  readonly digits?: TextSlices;
  /** All digits of a row's number, where a file has numbers of which a double may not hold all. */
  readonly exact?: (row: number) => number | bigint;
  /** Where values and states lie, if they lie in the memory of kernels. */
  readonly placed?: PlacedNumbers;
}

/** Addresses of numbers and of their states. */
export interface PlacedNumbers {
  readonly kernels: Kernels;
  readonly values: number;
  readonly states: number;
  /** Addresses of the texts that they were read from. */
  readonly texts?: Omit<PlacedTexts, 'kernels' | 'states'>;
}

/** Values that repeat: each row is a code of the dictionary. */
export interface DictionaryColumn extends Cells {
  readonly kind: 'dictionary';
  /** Anything where the state is not `value`. */
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
  /** Where codes and states lie, if they lie in the memory of kernels. */
  readonly placed?: PlacedCodes;
}

/** Addresses of codes and of their states. */
export interface PlacedCodes {
  readonly kernels: Kernels;
  readonly codes: number;
  readonly states: number;
}

/**
 * Distinct values by code. It only grows, and the same object goes from batch to batch as long as its codes mean the same; another
 * object begins anew. Values of different codes differ as texts (`1` and `1.0` of a column of integers and strings are two codes).
 */
export interface Dictionary {
  readonly size: number;
  /** The value of a code: a text, or what the column's type made of it. Not to be asked of codes whose cells are no values. */
  value(code: number): Json;
  /** The texts of the codes from one on, where each stands for itself and its bytes lie in the memory of kernels. */
  texts?(from: number): PlacedSlices | null;
}

/** Texts with their states, and where all this lies. */
export interface PlacedSlices extends TextSlices {
  readonly states: Uint8Array;
  readonly placed: PlacedTexts;
}

/** Texts as bytes. */
export interface TextSlices {
  /** UTF-8 (also where a file is damaged: then not valid). */
  readonly bytes: Uint8Array;
  /** Offset of the first byte of each row's text. */
  readonly starts: Int32Array;
  /** Offset behind the last byte of each row's text. */
  readonly ends: Int32Array;
}

/** Texts that are too many for a dictionary: their bytes. */
export interface TextColumn extends Cells, TextSlices {
  readonly kind: 'text';
  /** Where all this lies, if it lies in the memory of kernels. */
  readonly placed?: PlacedTexts;
}

/** Addresses of texts and of their states. */
export interface PlacedTexts {
  readonly kernels: Kernels;
  readonly bytes: number;
  readonly starts: number;
  readonly ends: number;
  readonly states: number;
}

/** Anything else: booleans, lists, objects, values of several types. */
export interface ValueColumn extends Cells {
  readonly kind: 'value';
  /** As `JSON.parse` would make them. */
  readonly values: readonly (Json | undefined)[];
}

/** One column of a batch. Its kind may change from batch to batch: a dictionary that became too large is given up for texts. */
export type BatchColumn = NumberColumn | DictionaryColumn | TextColumn | ValueColumn;

/** How a reader is to hold a column. What cannot be held so is `invalid`. */
export interface ColumnRequest {
  /**
   * `integer`: a number column of whole numbers, where a file has texts (`1.5` is invalid; a file that has numbers gives them as they
   * are, for the schema to judge). `number`: a number column. `text`: a dictionary or texts, as they are written. `value`: a dictionary or
   * values, what `cast` makes of each text. `any`: by what a file that has types says; texts where it has none. `none`: nobody asks for
   * it, and it need not be decoded.
   */
  readonly hold: 'integer' | 'number' | 'text' | 'value' | 'any' | 'none';
  /** Whether texts hardly ever repeat, as ids do not: no dictionary is tried. */
  readonly distinct?: boolean;
  /** Makes the value of a text, `undefined` where it has none. */
  readonly cast: (text: string) => Json | undefined;
  /** Whether a text that means "missing" is null; else it is absent. */
  readonly nullable: boolean;
  /** Whether whole numbers of delimited text must be written with digits alone: `1.0` is asked about. */
  readonly digitsAlone?: boolean;
  /** Texts that mean "missing" in this column, instead of those of the data set. */
  readonly missing?: ReadonlySet<string>;
}

/** What a reader yields: a batch whose rows can be looked at one by one, for those that break a rule. */
export interface ReadBatch extends ColumnBatch {
  /**
   * A row as it is written, with its place. Of a file that has no lines the line is the number of the row, from 1. Valid as long as the
   * batch is.
   */
  written(row: number): TextRow | JsonRow;
}

/** How a reader is asked for the rows of a file, in their order. */
export type RequestColumn = (name: string) => ColumnRequest;

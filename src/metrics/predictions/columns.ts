import type { Codes } from './codes.ts';
import type { RowPlaces } from './row-places.ts';
import type { RowTexts } from './row-texts.ts';

/** How a column is wanted: a few values that repeat, numbers, or texts of its own in each row. */
export type ColumnKind = 'category' | 'number' | 'text';

export interface WantedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The key of `predictions` that names it, for messages: `['score', 'cat']`. */
  readonly key: readonly string[];
}

/** A column of few values: a number per row, and the text that each number stands for. */
export interface Category {
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** The wanted columns of predictions, whatever the format of their files. */
export interface Columns {
  /** The file as messages name it. */
  readonly label: string;
  /** Its shown path; of several files the pattern that names them. */
  readonly shown: string;
  /** Shown paths of its files. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly categories: ReadonlyMap<string, Category>;
  /** NaN where the cell is empty, `nan`, or infinite. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  readonly texts: ReadonlyMap<string, RowTexts>;
  /** Where each row stands. */
  readonly places: RowPlaces;
}

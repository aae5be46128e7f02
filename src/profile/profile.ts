import type { NumberProfile } from './number-profile.ts';
import type { TextProfile } from './text-profile.ts';

export const profileVersion = 1;

/** What is known of one column: of each kind of value that it holds for itself. */
export interface ColumnProfile {
  readonly name: string;
  /** Rows without a value: nothing there, null, or a text that means "missing". */
  readonly missing: number;
  /** Rows that hold something which the column cannot hold: `12abc` among numbers, NaN. */
  readonly invalid: number;
  readonly numbers: NumberProfile | null;
  readonly texts: TextProfile | null;
  readonly booleans: { readonly false: number; readonly true: number } | null;
  /** Lists and objects. */
  readonly structures: number;
}

/**
 * What a baseline keeps of a data set instead of the data. It follows from which rows there are: two data sets of the same rows have the
 * same profile, byte for byte, in whatever order the rows came and however they were parted.
 */
export interface Profile {
  readonly version: typeof profileVersion;
  readonly rows: number;
  /** Rows that could not be cut into columns. */
  readonly unread: number;
  /** By name. */
  readonly columns: readonly ColumnProfile[];
}

/** What most of a column's values are; `mixed` when it holds several kinds. */
export type ColumnKind =
  'empty' | 'integer' | 'number' | 'boolean' | 'date' | 'date-time' | 'text' | 'structure' | 'mixed';

export function kindOf({ numbers, texts, booleans, structures }: ColumnProfile): ColumnKind {
  const kinds: ColumnKind[] = [];
  if (numbers !== null) kinds.push(numbers.integers === numbers.count ? 'integer' : 'number');
  if (texts !== null) kinds.push(textKind(texts));
  if (booleans !== null) kinds.push('boolean');
  if (structures > 0) kinds.push('structure');
  const [kind] = kinds;
  return kind === undefined ? 'empty' : kinds.length === 1 ? kind : 'mixed';
}

function textKind({ count, dates, times }: TextProfile): ColumnKind {
  if (dates === count) return 'date';
  return times === count ? 'date-time' : 'text';
}

/** How many of a column's rows hold a value. */
export function present({ numbers, texts, booleans, structures }: ColumnProfile): number {
  const flags = booleans === null ? 0 : booleans.false + booleans.true;
  return (numbers?.count ?? 0) + (texts?.count ?? 0) + flags + structures;
}

/** How many different values a column holds, and whether that is exact. */
export function distinctOf({ numbers, texts, booleans }: ColumnProfile): {
  readonly count: number;
  readonly exact: boolean;
} {
  const flags = booleans === null ? 0 : Math.min(booleans.false, 1) + Math.min(booleans.true, 1);
  return {
    count: (numbers?.distinct ?? 0) + (texts?.distinct ?? 0) + flags,
    exact: (numbers?.state ?? null) === null && (texts?.registers ?? null) === null,
  };
}

/** A value and how often it is there. */
export type ValueCount = readonly [value: string, count: number];

/** What is known of the texts of a column. It follows from which texts there are, in whatever order they came. */
export interface TextProfile {
  readonly count: number;
  /** Different texts: exact where `values` are there, else an estimate with a standard error of 1.6 %. */
  readonly distinct: number;
  /** In characters (code points). */
  readonly lengths: { readonly min: number; readonly max: number; readonly mean: number; readonly total: number };
  /** How many are a date as ISO 8601 has it (`2013-01-31`), and a date with a time (`2013-01-31T05:00:00Z`). */
  readonly dates: number;
  readonly times: number;
  /**
   * All of them, the most frequent first, while they are at most 1024 different ones; `null` when they are more. Of one that is
   * longer than 200 characters its beginning and a hash stand for it.
   */
  readonly values: readonly ValueCount[] | null;
  /** The sketch of distinct texts, when `values` is `null`. */
  readonly registers: string | null;
}

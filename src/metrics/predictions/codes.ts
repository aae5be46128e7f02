/**
 * One number per row that stands for something: a class, a value, a query. A byte each where they are few, as classes are: sorted by their
 * scores, rows are looked up all over the array, and a million bytes stay in the cache.
 */
export type Codes = Uint8Array | Uint32Array;

/** Codes of so many rows, all 0, for `count` different things. */
export function codesFor(rows: number, count: number): Codes {
  return count <= 256 ? new Uint8Array(rows) : new Uint32Array(rows);
}

import type { Category } from './columns.ts';

/** Two models' predictions of the same rows, in the same order. */
export interface Pair<Data> {
  readonly candidate: Data;
  readonly baseline: Data;
  /** What is independent when there are no clusters: rows, or the queries of a ranking. */
  readonly unit: 'rows' | 'queries';
  readonly units: number;
  /** Which rows belong together. */
  readonly clusters?: Category;
}

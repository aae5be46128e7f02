import { unpackRuns } from './run-lengths.ts';

/**
 * The levels of the entries of a page (Dremel: Melnik et al. 2010).
 * @param most the highest level
 * @throws ParquetFault when there are fewer than `count`
 */
export function readLevels(runs: Uint8Array, most: number, count: number): Uint8Array {
  const levels = new Uint8Array(count);
  unpackRuns(runs, widthOf(most), levels);
  return levels;
}

/** Bits that a level takes. */
export function widthOf(most: number): number {
  return 32 - Math.clz32(most);
}

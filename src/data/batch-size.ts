/** Rows of a batch, at least: looking at a column takes time even where it is short. */
export const leastRows = 128;
/** Cells of a batch, at most: what its arrays take does not depend on the number of columns. */
export const mostCells = 1_048_576;
/** So many bytes may wait for a batch that has enough rows. */
const mostWaiting = 4_194_304;

/** Bytes that should wait for the next batch. @param most rows that it may have */
export function bytesToWaitFor(bytesOfRow: number, most: number): number {
  return Math.min(mostWaiting, bytesOfRow * Math.min(leastRows, most));
}

import { CellState, RowFlag, type BatchColumn, type ReadBatch } from '../../data/batch.ts';

/** How many cells of a column are missing; without a header a record that lacks the key counts too. */
export function missingIn(batch: ReadBatch, name: string): number {
  const { rows, headed, columns } = batch;
  const some = columns.filter((column) => column.name === name);
  if (some.length === 0) return headed ? 0 : readRows(batch);
  let count = 0;
  for (const { states, others } of some) {
    if (others === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      const state = states[row];
      if (state === CellState.absent || state === CellState.null) count += 1;
    }
  }
  return count;
}

/** Rows that could be cut into cells. */
function readRows({ rows, flags }: ReadBatch): number {
  if (flags === null) return rows;
  let count = 0;
  for (let row = 0; row < rows; row += 1) if ((flags[row] ?? 0) < RowFlag.unread) count += 1;
  return count;
}

/** Marks the rows in which something is there. */
export function markPresent({ states }: BatchColumn, rows: number, marks: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) if (states[row] !== CellState.absent) marks[row] = 1;
}

/** Marks the rows in which something is there that the column cannot hold. */
export function markInvalid({ states }: BatchColumn, rows: number, marks: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) if (states[row] === CellState.invalid) marks[row] = 1;
}

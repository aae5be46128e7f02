import type { ReadBatch } from './batch.ts';
import type { TakenColumn } from './typed-cells.ts';

/**
 * Some rows of a file that says itself what its columns are.
 * @param first the number of the first row in the file, from 1
 */
export function takenBatch(
  columns: readonly TakenColumn[],
  { file, rows, first }: { readonly file: string; readonly rows: number; readonly first: number },
): ReadBatch {
  return {
    file,
    rows,
    headed: true,
    columns: columns.map(({ column }) => column),
    flags: null,
    counted: rows,
    written: (row) => ({
      record: Object.fromEntries(columns.map((taken) => [taken.column.name, taken.value(row)])),
      line: first + row,
    }),
  };
}

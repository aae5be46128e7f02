import type { TextRow } from '../../data/delimited.ts';

/** The line and the column of a cell of a row. */
export function placeOfCell(
  { raw, cells, starts, line, lineEnd }: TextRow,
  index: number,
): { readonly line: number; readonly column: number } {
  const at = starts?.[index] ?? cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 0);
  const before = raw.slice(0, at);
  return { line: line + before.split(lineEnd).length - 1, column: at - before.lastIndexOf(lineEnd) };
}

import type { TextRow } from '../../data/delimited.ts';

/** The line and the column of a cell of a row, found by walking over the cells before it as they are written. */
export function placeOfCell(row: TextRow, index: number): { readonly line: number; readonly column: number } {
  let at = 0;
  for (let cell = 0; cell < index; cell += 1) at = behindCell(row, at, cell);
  const before = row.raw.slice(0, at);
  const lastBreak = before.lastIndexOf('\n');
  const breaks = before.split('\n').length - 1;
  return { line: row.line + breaks, column: at - lastBreak };
}

/** The offset at which the cell after `cell` begins. A cell is at least as long as its value; quotes and escapes make it longer. */
function behindCell(row: TextRow, from: number, cell: number): number {
  const value = row.cells[cell] ?? '';
  const written = row.raw.startsWith(value, from) ? from + value.length : endOfQuoted(row.raw, from);
  return written + 1;
}

function endOfQuoted(raw: string, from: number): number {
  const start = raw.slice(from).search(/[^ ]/) + from;
  const quote = raw[start] ?? '"';
  for (let at = start + 1; at < raw.length; at += 1) {
    if (raw[at] === '\\') at += 1;
    else if (raw[at] === quote && raw[at + 1] === quote) at += 1;
    else if (raw[at] === quote) return at + 1;
  }
  return raw.length;
}

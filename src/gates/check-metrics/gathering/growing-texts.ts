import { CellState } from '../../../data/batch.ts';
import { valueText } from './cell-text.ts';
import { cellOf, rowAt, textOrFault, type ColumnPart, type TellFault } from './column-part.ts';
import type { RowTexts } from '../../../metrics/predictions/row-texts.ts';

/** Adds the texts of some rows, each of which must have one. */
export function addTexts(rows: RowTexts, part: ColumnPart, tell: TellFault): void {
  const { column, kept, count } = part;
  const isWhole = column?.kind === 'text' && column.others === 0 && !hasEmpty(column, part);
  if (isWhole) {
    rows.addSlices(column, kept, count);
    return;
  }
  const known: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const row = rowAt(part, nth);
    if (column?.kind === 'dictionary' && column.states[row] === CellState.value) {
      const code = column.codes[row] ?? 0;
      const text = known[code] ?? textOrFault(valueText(column.dictionary.value(code)), row, tell);
      if (text !== '') known[code] = text;
      rows.add(text);
    } else rows.add(textOrFault(cellOf(part, row), row, tell));
  }
}

function hasEmpty(
  { starts, ends }: { readonly starts: Int32Array; readonly ends: Int32Array },
  part: ColumnPart,
): boolean {
  for (let nth = 0; nth < part.count; nth += 1) {
    const row = rowAt(part, nth);
    if (starts[row] === ends[row]) return true;
  }
  return false;
}

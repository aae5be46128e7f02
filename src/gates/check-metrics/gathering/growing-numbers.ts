import { parseNumber } from '../../../core/number.ts';
import { CellState, type BatchColumn, type TextColumn } from '../../../data/batch.ts';
import { decimalOf } from '../../../data/decimal-bytes.ts';
import type { CellText } from './cell-text.ts';
import { cellOf, grown, rowAt, type ColumnPart, type TellFault } from './column-part.ts';

const nonFiniteName = /^[-+]?(?:nan|inf|infinity)$/i;

/** A column of numbers while its rows arrive. */
export class GrowingNumbers {
  #values = new Float64Array(1024);
  #rows = 0;

  add(part: ColumnPart, tell: TellFault): void {
    const { column, kept, count } = part;
    if (this.#rows + count > this.#values.length) this.#values = grown(this.#values, this.#rows + count);
    const values = this.#values;
    if (column?.kind === 'number' && column.others === 0 && kept === null)
      values.set(column.values.subarray(0, count), this.#rows);
    else if (column?.kind === 'text' && column.others === 0) this.#addTexts(column, part, tell);
    else {
      for (let nth = 0; nth < count; nth += 1) {
        const row = rowAt(part, nth);
        const value = column?.states[row] === CellState.value ? valueOf(column, row) : undefined;
        values[this.#rows + nth] = value ?? numberOf(cellOf(part, row), row, tell);
      }
    }
    this.#rows += count;
  }

  /** Most texts are numbers as programs write them, and read as bytes. */
  #addTexts(column: TextColumn, part: ColumnPart, tell: TellFault): void {
    const { bytes, starts, ends } = column;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = this.#values;
    for (let nth = 0; nth < part.count; nth += 1) {
      const row = rowAt(part, nth);
      const value = decimalOf(view, starts[row] ?? 0, ends[row] ?? 0);
      values[this.#rows + nth] = Number.isNaN(value) ? numberOf(cellOf(part, row), row, tell) : value;
    }
  }

  end(): Float64Array {
    return this.#values.subarray(0, this.#rows);
  }
}

/** The number of a cell that is one already. */
function valueOf(column: BatchColumn, row: number): number | undefined {
  const value = column.kind === 'number' || column.kind === 'value' ? column.values[row] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** NaN where nothing is there, or a number that is not finite. */
function numberOf(cell: CellText, row: number, tell: TellFault): number {
  if (cell.kind === 'nested') tell(row, { kind: 'nested' });
  if (cell.kind !== 'text') return Number.NaN;
  const value = parseNumber(cell.text);
  if (value === undefined && cell.text !== '' && !nonFiniteName.test(cell.text))
    tell(row, { kind: 'not-a-number', text: cell.text });
  return value ?? Number.NaN;
}

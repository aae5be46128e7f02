import { parseNumber } from '../../../core/number.ts';
import { CellState, type BatchColumn, type PlacedTexts } from '../../../data/batch.ts';
import { KeptPlaces } from '../../../data/kernels/kept-places.ts';
import type { PlacedDoubles } from '../../../data/kernels/kernels.ts';
import type { CellText } from './cell-text.ts';
import { cellOf, grown, rowAt, type ColumnPart, type TellFault } from './column-part.ts';

const nonFiniteName = /^[-+]?(?:nan|inf|infinity)$/i;

/** A column of numbers while its rows arrive. */
export class GrowingNumbers {
  readonly #places = new KeptPlaces<PlacedDoubles>((kernels, rows) => kernels.takeDoubles(rows));
  #values = new Float64Array(1024);
  #rows = 0;

  add(part: ColumnPart, tell: TellFault): void {
    const { column, kept, count } = part;
    if (this.#rows + count > this.#values.length) this.#values = grown(this.#values, this.#rows + count);
    const values = this.#values;
    if (column?.kind === 'number' && column.others === 0 && kept === null)
      values.set(column.values.subarray(0, count), this.#rows);
    else if (column?.kind === 'text' && column.others === 0 && column.placed !== undefined)
      this.#addTexts(column.placed, part, tell);
    else {
      for (let nth = 0; nth < count; nth += 1) {
        const row = rowAt(part, nth);
        const value = column?.states[row] === CellState.value ? valueOf(column, row) : undefined;
        values[this.#rows + nth] = value ?? numberOf(cellOf(part, row), row, tell);
      }
    }
    this.#rows += count;
  }

  /** Most texts are numbers as programs write them, and read where they lie. */
  #addTexts({ kernels, bytes, starts, ends }: PlacedTexts, part: ColumnPart, tell: TellFault): void {
    const { rows } = part.batch;
    const { address, values: read } = this.#places.in(kernels, rows);
    const others = kernels.calls.readDecimals(bytes, starts, ends, rows, address);
    const values = this.#values;
    if (others === 0 && part.kept === null) {
      values.set(read.subarray(0, part.count), this.#rows);
      return;
    }
    for (let nth = 0; nth < part.count; nth += 1) {
      const row = rowAt(part, nth);
      const value = read[row] ?? Number.NaN;
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

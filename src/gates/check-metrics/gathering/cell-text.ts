import { bufferOf } from '../../../core/buffer-of.ts';
import type { Json } from '../../../core/json.ts';
import {
  CellState,
  type BatchColumn,
  type NumberColumn,
  type ReadBatch,
  type ValueColumn,
} from '../../../data/batch.ts';
import { nonFiniteToken } from '../../../data/json-text.ts';

/**
 * What stands in a cell: a text (empty where nothing is there), or why it has none: a number that is not finite, a whole number of which
 * JSON lost digits, something that is no single value.
 */
export type CellText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'not-finite' | 'inexact' | 'nested' };

export const emptyCell: CellText = { kind: 'text', text: '' };
const notFinite: CellText = { kind: 'not-finite' };
const inexact: CellText = { kind: 'inexact' };
const nested: CellText = { kind: 'nested' };

/** The text of any cell: of a number the shortest one that means it, of a whole number all its digits. */
export function cellText(column: BatchColumn, row: number, batch: ReadBatch): CellText {
  const state = column.states[row];
  if (state === CellState.invalid) return invalidText(column, row);
  if (state !== CellState.value) return emptyCell;
  switch (column.kind) {
    case 'number':
      return numberText(column, row, batch);
    case 'dictionary':
      return valueText(column.dictionary.value(column.codes[row] ?? 0));
    case 'text':
      return { kind: 'text', text: sliceText(column, row) };
    case 'value':
      return writtenText(column, row, batch);
  }
}

/** The text of one of several kinds of values; of a number beyond 2^53 the digits that stand there, if the file still knows them. */
function writtenText({ name, values }: ValueColumn, row: number, batch: ReadBatch): CellText {
  const text = valueText(values[row]);
  if (text.kind !== 'inexact') return text;
  const written = batch.written(row);
  const digits = 'cells' in written || written.fault !== undefined ? undefined : written.digits?.get(name);
  return digits === undefined || !whole.test(digits) ? text : { kind: 'text', text: digits };
}

const whole = /^-?[0-9]+$/;

/** The text of a value that is not a number in a column of numbers. */
export function valueText(value: Json | undefined): CellText {
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'object') return nested;
  if (typeof value === 'number' && !Number.isFinite(value)) return notFinite;
  if (typeof value === 'number' && !isExact(value)) return inexact;
  if (typeof value === 'string' && nonFiniteToken(value) !== undefined) return notFinite;
  return { kind: 'text', text: String(value) };
}

/** Whether a double tells a number from all others that are written in another way. */
export function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || !Number.isInteger(value);
}

function numberText(column: NumberColumn, row: number, batch: ReadBatch): CellText {
  const value = column.values[row] ?? 0;
  if (isExact(value)) return { kind: 'text', text: String(value) };
  if (!batch.headed) {
    if (column.digits === undefined) return inexact;
    const text = sliceText(column.digits, row);
    return { kind: 'text', text: whole.test(text) ? text : String(value) };
  }
  const written = batch.written(row);
  const exact = 'cells' in written || written.fault !== undefined ? value : written.record[column.name];
  return { kind: 'text', text: typeof exact === 'bigint' ? String(exact) : String(value) };
}

function sliceText(
  { bytes, starts, ends }: { readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array },
  row: number,
): string {
  return bufferOf(bytes).toString('utf8', starts[row], ends[row]);
}

function invalidText(column: BatchColumn, row: number): CellText {
  if (column.kind === 'number' && column.texts !== undefined)
    return { kind: 'text', text: sliceText(column.texts, row) };
  if (column.kind === 'value') return valueText(column.values[row]);
  return notFinite;
}

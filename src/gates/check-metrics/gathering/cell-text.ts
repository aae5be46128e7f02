import type { Json } from '../../../core/json.ts';
import { CellState, type BatchColumn, type ReadBatch } from '../../../data/batch.ts';
import { nonFiniteToken } from '../../../data/json-text.ts';

/** What stands in a cell: a text (empty where nothing is there), a number that is none, or something that is no single value. */
export type CellText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'not-finite' } | { readonly kind: 'nested' };

export const emptyCell: CellText = { kind: 'text', text: '' };
const notFinite: CellText = { kind: 'not-finite' };
const nested: CellText = { kind: 'nested' };

/** The text of any cell: of a number the shortest one that means it, of a whole number all its digits. */
export function cellText(column: BatchColumn, row: number, batch: ReadBatch): CellText {
  const state = column.states[row];
  if (state === CellState.invalid) return invalidText(column, row);
  if (state !== CellState.value) return emptyCell;
  switch (column.kind) {
    case 'number':
      return { kind: 'text', text: numberText(column.values[row] ?? 0, () => exactText(column, row, batch)) };
    case 'dictionary':
      return valueText(column.dictionary.value(column.codes[row] ?? 0));
    case 'text':
      return { kind: 'text', text: sliceText(column, row) };
    case 'value':
      return valueText(column.values[row]);
  }
}

/** The text of a value that is not a number in a column of numbers. */
export function valueText(value: Json | undefined): CellText {
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'object') return nested;
  if (typeof value === 'number' && !Number.isFinite(value)) return notFinite;
  if (typeof value === 'string' && nonFiniteToken(value) !== undefined) return notFinite;
  return { kind: 'text', text: String(value) };
}

/** The text of a finite number. @param exact asked where a double does not tell a whole number from its neighbour */
export function numberText(value: number, exact: () => string | undefined): string {
  if (Number.isSafeInteger(value) || !Number.isInteger(value)) return String(value);
  return exact() ?? String(value);
}

export function sliceText(
  { bytes, starts, ends }: { readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array },
  row: number,
): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', starts[row], ends[row]);
}

/** Digits of a large whole number, as a file that has such numbers wrote it; `undefined` where it is written in another way. */
function exactText(column: BatchColumn, row: number, batch: ReadBatch): string | undefined {
  const written = batch.written(row);
  if ('cells' in written) return undefined;
  if (written.fault !== undefined) return undefined;
  const value = written.record[column.name];
  return typeof value === 'bigint' ? String(value) : undefined;
}

function invalidText(column: BatchColumn, row: number): CellText {
  if (column.kind === 'number' && column.texts !== undefined)
    return { kind: 'text', text: sliceText(column.texts, row) };
  if (column.kind === 'value') return valueText(column.values[row]);
  return notFinite;
}

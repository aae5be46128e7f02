import type { BatchColumn, ReadBatch } from '../../../data/batch.ts';
import { roomFor } from '../../../metrics/predictions/room.ts';
import { cellText, emptyCell, type CellText } from './cell-text.ts';

/** What is wrong with a cell. */
export type CellFault =
  | { readonly kind: 'empty' | 'not-finite' | 'inexact' | 'nested' }
  | { readonly kind: 'not-a-number'; readonly text: string };

/** Told of each cell that is wrong, with its row in the batch. */
export type TellFault = (row: number, fault: CellFault) => void;

/** Some rows of one column of a batch. */
export interface ColumnPart {
  /** `undefined` where the batch does not have the column. */
  readonly column: BatchColumn | undefined;
  readonly batch: ReadBatch;
  /** Which rows are taken; `null`: the first `count`. */
  readonly kept: Int32Array | null;
  readonly count: number;
}

export function rowAt({ kept }: ColumnPart, nth: number): number {
  return kept === null ? nth : (kept[nth] ?? 0);
}

export function cellOf({ column, batch }: ColumnPart, row: number): CellText {
  return column === undefined ? emptyCell : cellText(column, row, batch);
}

/** The text of a cell that must have one; what is wrong is told. */
export function textOrFault(cell: CellText, row: number, tell: TellFault): string {
  if (cell.kind !== 'text') tell(row, { kind: cell.kind });
  else if (cell.text === '') tell(row, { kind: 'empty' });
  return cell.kind === 'text' ? cell.text : '';
}

/** A larger array with the same beginning. */
export function grown<T extends Uint8Array | Uint32Array | Float64Array>(values: T, atLeast: number): T {
  const length = roomFor(atLeast, values.length);
  const Kind = values.constructor as new (length: number) => T;
  const larger = new Kind(length);
  larger.set(values);
  return larger;
}

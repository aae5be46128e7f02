import { CellState, type BatchColumn, type ReadBatch } from '../../src/data/batch.ts';
import type { ByteSource, TableFile } from '../../src/data/table-file.ts';
import { cellAt } from '../../src/engines/columnar/cell-value.ts';

/** Bytes in memory; counts what is read of them. */
export function sourceOf(bytes: Uint8Array): ByteSource & { read: number } {
  return {
    byteLength: bytes.length,
    read: 0,
    slice(start, end) {
      if (start < 0 || end < start || end > bytes.length) throw new Error('a slice outside of the file');
      this.read += end - start;
      return Promise.resolve(bytes.slice(start, end));
    },
  };
}

export const anything = { hold: 'any', nullable: true, cast: (text: string) => text } as const;

/** Every cell of a file, row by row; of one that is invalid what it is written as. */
export async function rowsOf(table: TableFile): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const batch of table.batches(() => anything))
    for (let row = 0; row < batch.rows; row += 1)
      rows.push(Object.fromEntries(batch.columns.map((column) => [column.name, cell(batch, column, row)])));
  return rows;
}

function cell(batch: ReadBatch, column: BatchColumn, row: number): unknown {
  if (column.states[row] === CellState.invalid) {
    const written = batch.written(row);
    return { invalid: 'cells' in written || written.fault !== undefined ? undefined : written.record[column.name] };
  }
  return cellAt(column, row);
}

/** Rows key by key, for `__proto__` is a column; −0 is 0. */
export function comparable(row: Record<string, unknown>): unknown {
  return Object.entries(row).map(([key, value]) => [key, plain(value)]);
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : nameOf(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, 'NaN')) return 'NaN';
  if (Object.hasOwn(value, 'Infinity')) return 'Infinity';
  if (Object.hasOwn(value, 'invalid')) return plain((value as { invalid: unknown }).invalid);
  return Array.isArray(value) ? value.map(plain) : Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
}

function nameOf(value: number): string {
  return Number.isNaN(value) ? 'NaN' : 'Infinity';
}

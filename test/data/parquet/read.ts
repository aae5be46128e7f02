import { readFileSync } from 'node:fs';
import { CellState, type BatchColumn, type ReadBatch } from '../../../src/data/batch.ts';
import { openParquet } from '../../../src/data/parquet/parquet-file.ts';
import type { ByteSource, TableFile } from '../../../src/data/table-file.ts';
import { cellAt } from '../../../src/engines/columnar/cell-value.ts';

export const folder = 'test/fixtures/parquet';

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

export function open(name: string): Promise<TableFile> {
  return openParquet(sourceOf(readFileSync(`${folder}/${name}.parquet`)), `${name}.parquet`);
}

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

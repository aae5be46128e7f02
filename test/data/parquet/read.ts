import { readFileSync } from 'node:fs';
import { openParquet } from '../../../src/data/parquet/parquet-file.ts';
import type { TableFile } from '../../../src/data/table-file.ts';
import { sourceOf } from '../table-rows.ts';

export { anything, comparable, rowsOf, sourceOf } from '../table-rows.ts';
export const folder = 'test/fixtures/parquet';

export function open(name: string): Promise<TableFile> {
  return openParquet(sourceOf(readFileSync(`${folder}/${name}.parquet`)), `${name}.parquet`);
}

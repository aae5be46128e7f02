import { readdirSync, readFileSync } from 'node:fs';
import { openArrow } from '../../../src/data/arrow/arrow-file.ts';
import type { TableFile } from '../../../src/data/table-file.ts';
import { sourceOf } from '../table-rows.ts';

export { anything, comparable, rowsOf, sourceOf } from '../table-rows.ts';
export const folder = 'test/fixtures/arrow';

/** Files beside which there is what their writer's own library reads. */
export const names = readdirSync(folder).filter(
  (name) => /\.(arrow|arrows|feather)$/.test(name) && !name.includes('version-1'),
);

export function open(name: string): Promise<TableFile> {
  return openArrow(sourceOf(readFileSync(`${folder}/${name}`)), name);
}

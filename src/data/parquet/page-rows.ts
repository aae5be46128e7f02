import type { TakenColumn } from '../typed-cells.ts';
import type { ChunkDictionary } from './chunk-dictionary.ts';
import type { SchemaNode } from './schema-tree.ts';

/** The rows of one page of a column that is not nested, in their order. */
export interface PageRows {
  /** The next rows, of which there are as many. They are good until the next ones are taken. */
  take(rows: number): TakenColumn;
}

/** The column that a page is of. */
export interface PageColumn {
  readonly leaf: SchemaNode;
  /** The state of a row without a value. */
  readonly nullState: number;
  readonly dictionary: ChunkDictionary | null;
}

/** Whether values are codes of a dictionary. */
export function areCodes(encoding: string): boolean {
  return encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
}

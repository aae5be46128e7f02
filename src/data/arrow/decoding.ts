import type { Content } from '../typed-cells.ts';
import type { BatchBody } from './batch-body.ts';
import type { ColumnLayout } from './column-layout.ts';
import type { DictionaryValues } from './dictionary-values.ts';

/** Rows of a column from `from` to before `to`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Some rows of a column: what is where a row is null is anything. */
export interface DecodedRows {
  readonly content: Content;
  /** 1 for each row that has a value; `null` when all have. */
  readonly valid: Uint8Array | null;
}

/** What rows are made of. */
export interface Decoding {
  readonly body: BatchBody;
  /** The values of a dictionary, as far as there were any. */
  dictionary(id: number): DictionaryValues | undefined;
  /**
   * Makes cells of some rows of a column, or of a part of one.
   * @throws ArrowFault for damage, RowsTooWide when their values take more room than is left
   */
  decode(layout: ColumnLayout, rows: Rows): Promise<DecodedRows>;
}

import type { ReadBatch } from '../../data/batch.ts';
import type { TextRow } from '../../data/delimited.ts';

const most = 64;

/**
 * Rows that an engine without a validator leaves to one that has it, as long as they are few: loading ajv takes another thread as long as
 * reading half a million rows.
 */
export class PostponedRows {
  #rows: TextRow[] = [];

  /** Keeps the marked rows of a batch. @returns false when they are too many, or no texts: nothing is kept then */
  add(batch: ReadBatch, marks: Uint8Array): boolean {
    const rows: TextRow[] = [];
    for (let row = marks.indexOf(1); row !== -1 && row < batch.rows; row = marks.indexOf(1, row + 1)) {
      const written = batch.written(row);
      if (!('cells' in written) || this.#rows.length + rows.length === most) return false;
      rows.push(written);
    }
    this.#rows.push(...rows);
    return true;
  }

  /** Those since this was last asked, in their order. */
  take(): readonly TextRow[] {
    return this.#rows.splice(0);
  }
}

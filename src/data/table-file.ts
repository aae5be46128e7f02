import type { ReadBatch, RequestColumn } from './batch.ts';

/** A file that says itself what its columns are, and of which single columns can be read. */
export interface TableFile {
  readonly names: readonly string[];
  /** `null` when only reading says. */
  readonly rows: number | null;
  /** How many parts can be read apart. */
  readonly parts: number;
  /**
   * Its rows in their order; a column that nobody asks for is not read.
   * @param part which rows: those of one part, counted from 1 there; all, unless it says so
   */
  batches(request: RequestColumn, part?: number): AsyncGenerator<ReadBatch>;
}

/** A file that is read in pieces, anywhere. */
export interface ByteSource {
  readonly byteLength: number;
  /** The bytes from `start` to before `end`, which are within the file. */
  slice(start: number, end: number): Promise<Uint8Array>;
  /** Writes the bytes from `start` on to where they are used, where that saves a copy. @returns whether there were as many */
  fill?(into: Uint8Array, start: number): boolean;
}

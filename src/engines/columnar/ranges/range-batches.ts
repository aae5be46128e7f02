import { inputError } from '../../../core/errors.ts';
import type { ReadBatch, RequestColumn } from '../../../data/batch.ts';
import { DelimitedColumns } from '../../../data/delimited-columns.ts';
import { JsonLinesColumns } from '../../../data/json-lines-columns.ts';
import { boundOf, type RangeJob } from './range-job.ts';

/** Reads bytes at an offset into a buffer. @returns how many */
export type ReadAt = (into: Uint8Array, offset: number) => number;

const chunkBytes = 512 * 1024;

/** Where a range was read, and how far the lines go. */
export interface RangeExtent {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly blank: number;
}

export interface RangeReading {
  readonly job: RangeJob;
  readonly readAt: ReadAt;
  readonly request: RequestColumn;
  readonly missing: ReadonlySet<string>;
}

/**
 * The offset of the first row of a range: behind the first line end at or before which the range begins. That it is no line end in
 * quotes is for the end of the range before to show.
 */
export function guessStart({ job, readAt }: RangeReading, nth: number): number {
  if (nth === 0) return job.from;
  const chunk = Buffer.allocUnsafe(chunkBytes);
  const bound = boundOf(job, nth);
  if (bound <= job.from) return job.from;
  for (let offset = bound - 1; offset < job.size;) {
    const length = readAt(chunk, offset);
    if (length === 0) break;
    const at = chunk.subarray(0, length).indexOf(job.lineEnd);
    if (at !== -1) return offset + at + 1;
    offset += length;
  }
  return job.size;
}

/** The rows that begin in a range, from an offset on; lines are counted from 1. */
export function* rangeBatches(
  { job, readAt }: RangeReading,
  { nth, start, reader }: { readonly nth: number; readonly start: number; readonly reader: RangeReader },
): Generator<ReadBatch, RangeExtent> {
  const bound = boundOf(job, nth + 1);
  let offset = start;
  const next = (most: number): number => {
    const wanted = Math.min(chunkBytes, most);
    const length = readAt(reader.reserve(wanted), offset);
    if (length === 0)
      throw inputError({ message: `${job.file} became shorter while it was read`, where: { file: job.file } });
    offset += length;
    return length;
  };
  while (offset < bound) yield* reader.pushReserved(next(bound - offset));
  yield* reader.flush();
  let complete = reader.waiting === 0;
  while (!complete && offset < job.size) complete = yield* reader.one(next(job.size - offset));
  if (!complete) yield* reader.end();
  const end = complete ? offset - reader.waiting : offset;
  return { start, end, lines: reader.line - 1, blank: 'blank' in reader ? reader.blank : 0 };
}

export type RangeReader = DelimitedColumns | JsonLinesColumns;

/** A reader for a range. */
export function rangeReader({ job, request, missing }: RangeReading): RangeReader {
  const { file, names, dialect, lineEnd, limit } = job;
  if (names === null) return new JsonLinesColumns(file, limit, true);
  return new DelimitedColumns({ file, dialect, names, request, missing, limit, onHeader: () => undefined }, lineEnd);
}

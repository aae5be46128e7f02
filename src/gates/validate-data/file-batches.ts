import { inputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import type { ReadBatch } from '../../data/batch.ts';
import { DelimitedColumns, isPlain, type DelimitedOptions } from '../../data/delimited-columns.ts';
import { gunzip } from '../../data/gunzip.ts';
import { checkedHead } from '../../data/head.ts';
import { JsonLinesColumns } from '../../data/json-lines-columns.ts';
import { JsonArrayReader } from '../../data/json-records.ts';
import { JsonFault } from '../../data/json-text.ts';
import { RecordColumns } from '../../data/record-columns.ts';
import { RewrittenColumns } from '../../data/rewritten-columns.ts';
import { decodeText, refuseOtherContent } from '../../data/text-stream.ts';
import type { DataFile } from './data-files.ts';

/** Bytes of which there may be any number in a file that is empty: blanks, and those of a byte order mark. */
const blankBytes: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf]);

/** What it takes to read a file: a disk has it, and so has what lies in memory. */
export type ByteFiles = Pick<Files, 'size' | 'slice' | 'stream'>;

/** The bytes of a file, unpacked. Each chunk must be used before the next is asked for. */
async function* bytesOf(file: DataFile, files: ByteFiles): AsyncGenerator<Uint8Array> {
  const bytes = files.stream(file.path, { passing: !file.gzip && !file.zstd });
  let some = false;
  for await (const chunk of await unpacked(file, bytes)) {
    some ||= chunk.some((byte) => !blankBytes.has(byte));
    yield chunk;
  }
  if (!some) throw inputError({ message: `${file.shown} is empty`, where: { file: file.shown } });
}

async function unpacked(file: DataFile, bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  if (file.gzip) return gunzip(bytes, file.shown);
  if (!file.zstd) return bytes;
  const { unzstd } = await import('../../data/unzstd.ts'); // a library that only such files need
  return unzstd(bytes, file.shown);
}

/** The rows of a delimited file. Each batch must be used before the next is asked for. */
export function delimitedBatches(
  file: DataFile,
  files: ByteFiles,
  options: DelimitedOptions,
): AsyncIterable<ReadBatch> {
  const bytes = bytesOf(file, files);
  if (!isPlain(options.dialect)) return batchesIn(decodeText(bytes, file.shown), new RewrittenColumns(options));
  return batchesIn(
    checkedHead(bytes, (head) => refuseOtherContent(head, file.shown)),
    new DelimitedColumns(options),
  );
}

/**
 * The records of a file of JSON Lines, or of one JSON array. Each batch must be used before the next is asked for.
 * @param limit bytes that one record may have
 */
export async function* recordBatches(file: DataFile, files: ByteFiles, limit: number): AsyncGenerator<ReadBatch> {
  const bytes = bytesOf(file, files);
  if (file.format === 'jsonl') {
    const text = checkedHead(bytes, (head) => refuseOtherContent(head, file.shown));
    yield* batchesIn(text, new JsonLinesColumns(file.shown, limit));
    return;
  }
  const reader = new JsonArrayReader(limit);
  const columns = new RecordColumns(file.shown);
  const source = {
    push: (text: string) => columns.batches(reader.push(text)),
    end: () => columns.batches(reader.end()),
  };
  try {
    yield* batchesIn(decodeText(bytes, file.shown), source);
  } catch (thrown) {
    if (!(thrown instanceof JsonFault)) throw thrown;
    const where = { file: file.shown, line: reader.line };
    throw inputError(
      { message: `${file.shown} is not a JSON array of objects: ${thrown.message}`, where },
      { cause: thrown },
    );
  }
}

/** Something that takes pieces of a file and gives batches. */
interface BatchSource<Piece> {
  push(piece: Piece): Iterable<ReadBatch>;
  end(): Iterable<ReadBatch>;
  /** Told when nothing that was read is used any more. */
  close?(): void;
}

async function* batchesIn<Piece>(pieces: AsyncIterable<Piece>, source: BatchSource<Piece>): AsyncGenerator<ReadBatch> {
  try {
    for await (const piece of pieces) yield* source.push(piece);
    yield* source.end();
  } finally {
    source.close?.();
  }
}

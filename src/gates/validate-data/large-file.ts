import { readSync } from 'node:fs';
import { inputError } from '../../core/errors.ts';
import type { Files, OpenFile } from '../../core/ports.ts';
import { DelimitedColumns, type DelimitedOptions } from '../../data/delimited-columns.ts';
import type { Dialect, LineEnd } from '../../data/delimited.ts';
import type { TableFile } from '../../data/table-file.ts';
import { refuseOtherContent } from '../../data/text-stream.ts';
import type { ColumnarEngine } from '../../engines/columnar/columnar-engine.ts';
import { isTable, type DataFile } from './data-files.ts';
import { readRanges } from './read-ranges.ts';
import { recordLimit, type ReadOptions } from './read-options.ts';

/** Bytes of a range. What comes of a file must not depend on the machine, so they are the same everywhere. */
const rangeBytes = 16 * 1024 * 1024;
/** From here on ranges repay the threads that read them. */
const largeBytes = rangeBytes;
/** The same of tables, which are packed. */
const largeTableBytes = rangeBytes / 2;
const headBytes = 4096;

/** A file that is large enough to be read in ranges, opened; `null` when it is not, or cannot be. */
export async function openLarge({ path, gzip, zstd }: DataFile, files: Files): Promise<OpenFile | null> {
  if (gzip || zstd || files.open === undefined || (await files.size(path)) < largeBytes) return null;
  return files.open(path);
}

/** Whether any of some files will be read in ranges. */
export async function anyLarge(dataFiles: readonly DataFile[], files: Files): Promise<boolean> {
  if (files.open === undefined) return false;
  for (const { path, format, gzip, zstd } of dataFiles)
    if (!gzip && !zstd && (await files.size(path)) >= (isTable(format) ? largeTableBytes : largeBytes)) return true;
  return false;
}

/** Reads a large table in the parts that it has. @returns false when it is none */
export async function readInParts(
  engine: ColumnarEngine,
  { file, table, ...options }: ReadOptions & { readonly file: DataFile; readonly table: TableFile },
): Promise<boolean> {
  const { plan, loaded, threads, ports, referenced = [] } = options;
  const { files, log } = ports;
  if (table.parts < 2 || files.open === undefined || (await files.size(file.path)) < largeTableBytes) return false;
  const large = await files.open(file.path);
  try {
    const { descriptor, size } = large;
    const { shown, partition } = file;
    const missingValues = [...engine.missingValues];
    const reading = { plan, missingValues, referenced, file: shown, partition };
    const job = { ...reading, names: table.names, size, parts: table.parts };
    const judging = { validate: loaded?.validate ?? null, draft: loaded?.draft ?? null };
    await readRanges(job, { engine, threads, descriptor, lines: 0, log, ...judging });
  } finally {
    await large.close();
  }
  return true;
}

interface LargeReading extends ReadOptions {
  readonly file: DataFile;
  readonly large: OpenFile;
  /** Of delimited text; `null` for records, a line each. */
  readonly options: DelimitedOptions | null;
  /** The names of the columns, once the header was read; `null` for records. */
  readonly names: () => readonly string[] | null;
}

/** Reads a large file in ranges, and closes it. */
export async function readInRanges(engine: ColumnarEngine, reading: LargeReading): Promise<void> {
  const { file, large, options, names, plan, loaded, threads, ports, referenced = [] } = reading;
  try {
    const begun = begin(large, file.shown, options);
    const job = {
      plan,
      missingValues: [...engine.missingValues],
      referenced,
      file: file.shown,
      partition: file.partition,
      names: names(),
      dialect: options?.dialect ?? records,
      limit: recordLimit,
      size: large.size,
      rangeBytes,
      from: begun.from,
      lineEnd: begun.lineEnd,
    };
    const { descriptor } = large;
    const judging = { validate: loaded?.validate ?? null, draft: loaded?.draft ?? null };
    await readRanges(job, { engine, threads, descriptor, lines: begun.lines, log: ports.log, ...judging });
  } finally {
    await large.close();
  }
}

/** Stands where there is no dialect. */
const records: Dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};

/** Where the data begins. */
interface Beginning {
  readonly from: number;
  readonly lines: number;
  readonly lineEnd: LineEnd;
}

/** Looks at the head of a file, and reads its header. */
function begin({ descriptor, size }: OpenFile, file: string, options: DelimitedOptions | null): Beginning {
  const chunk = Buffer.allocUnsafe(256 * 1024);
  const head = chunk.subarray(0, readSync(descriptor, chunk, 0, headBytes, 0));
  refuseOtherContent(head, file);
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if (options === null) return { from: mark, lines: 0, lineEnd: '\n' };
  const reader = new DelimitedColumns(options);
  try {
    return beginReader(reader, { descriptor, size, file, chunk });
  } finally {
    reader.close();
  }
}

function beginReader(
  reader: DelimitedColumns,
  { descriptor, size, file, chunk }: { descriptor: number; size: number; file: string; chunk: Buffer },
): Beginning {
  for (let offset = 0; ;) {
    const length = readSync(descriptor, chunk, 0, chunk.length, offset);
    if (length === 0) throw inputError({ message: `${file} became shorter while it was read`, where: { file } });
    offset += length;
    if (reader.begin(chunk.subarray(0, length), offset === size) || offset === size)
      return { from: offset - reader.waiting, lines: reader.line - 1, lineEnd: reader.lineEnd ?? '\n' };
  }
}

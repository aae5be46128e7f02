import type { DialectConfig } from '../../config/config.ts';
import { inputError, MlGatesError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { cellLimit, DelimitedReader, RowTooLong, type Dialect, type TextRow } from '../../data/delimited.ts';
import { gunzip } from '../../data/gunzip.ts';
import { JsonArrayReader, JsonLinesReader } from '../../data/json-records.ts';
import { JsonFault } from '../../data/json-text.ts';
import { decodeText, shownText } from '../../data/text-stream.ts';
import type { RecordEngine } from '../../engines/records/record-engine.ts';
import type { DataFile } from './data-files.ts';
import { withinTimeLimit } from './time-limit.ts';

/** Characters that one record may have. */
const recordLimit = 64 * 1024 * 1024;

/** What was found in a header. */
export interface Header {
  readonly file: string;
  readonly names: readonly string[];
  /** The line it stands on. */
  readonly line: number;
}

/** What a data set's files hold. */
export interface ReadFiles {
  /** Of delimited files. */
  readonly headers: readonly Header[];
  /** Files without a row, shown paths. */
  readonly empty: readonly string[];
}

/** Feeds every file of a data set to the engine. */
export async function readData(
  dataFiles: readonly DataFile[],
  engine: RecordEngine,
  { dialect, ports, declared }: { dialect: DialectConfig; ports: Ports; declared: readonly string[] },
): Promise<ReadFiles> {
  const headers: Header[] = [];
  const empty: string[] = [];
  for (const file of dataFiles) {
    ports.log.progress(`reading ${file.shown}`);
    const chunks = textOf(file, ports);
    const before = engine.rows;
    try {
      if (file.format === 'csv' || file.format === 'tsv')
        headers.push(await readDelimited(chunks, engine, { file, dialect, declared, ports }));
      else await readJson(chunks, engine, { file, ports });
    } catch (thrown) {
      throw located(thrown, file);
    }
    if (engine.rows === before) empty.push(file.shown);
  }
  return { headers, empty };
}

async function* textOf(file: DataFile, ports: Ports): AsyncGenerator<string> {
  const bytes = ports.files.stream(file.path);
  let some = false;
  for await (const chunk of decodeText(file.gzip ? gunzip(bytes, file.shown) : bytes, file.shown)) {
    some ||= chunk.trim() !== '';
    yield chunk;
  }
  if (!some) throw inputError({ message: `${file.shown} is empty`, where: { file: file.shown } });
}

interface Delimited {
  readonly file: DataFile;
  readonly dialect: DialectConfig;
  readonly declared: readonly string[];
  readonly ports: Ports;
}

async function readDelimited(chunks: AsyncIterable<string>, engine: RecordEngine, options: Delimited): Promise<Header> {
  const { file, ports } = options;
  const reader = new DelimitedReader(dialectOf(options.dialect, file), recordLimit);
  let header: Header | null =
    options.dialect.header === false ? { file: file.shown, names: options.declared, line: 0 } : null;
  if (header !== null) engine.header(header.names);
  let rows = 0;
  const take = (batch: TextRow[]): void => {
    if (header === null) {
      const [first, ...rest] = batch;
      if (first === undefined) return;
      if (first.cells.length > cellLimit)
        throw inputError({
          message: `${file.shown} has more than ${cellLimit} columns`,
          where: { file: file.shown, line: first.line },
        });
      header = { file: file.shown, names: first.cells.map(shownText), line: first.line };
      const { names } = header;
      withinTimeLimit(() => engine.header(names), { file: file.shown });
      engine.rowFaults(first, file.shown);
      batch = rest;
    }
    rows += batch.length;
    withinTimeLimit(() => engine.textRows(batch, file.shown), { file: file.shown });
    ports.log.progress(`${file.shown}: ${rows} rows`);
  };
  for await (const chunk of chunks) take(reader.push(chunk));
  take(reader.end());
  return header ?? { file: file.shown, names: [], line: 1 };
}

async function readJson(
  chunks: AsyncIterable<string>,
  engine: RecordEngine,
  { file, ports }: { file: DataFile; ports: Ports },
): Promise<void> {
  const reader = file.format === 'jsonl' ? new JsonLinesReader(recordLimit) : new JsonArrayReader(recordLimit);
  let rows = 0;
  try {
    for await (const chunk of chunks) {
      const batch = reader.push(chunk);
      rows += batch.length;
      withinTimeLimit(() => engine.jsonRows(batch, file.shown), { file: file.shown });
      ports.log.progress(`${file.shown}: ${rows} records`);
    }
    withinTimeLimit(() => engine.jsonRows(reader.end(), file.shown), { file: file.shown });
  } catch (thrown) {
    if (!(thrown instanceof JsonFault) || !(reader instanceof JsonArrayReader)) throw thrown;
    const where = { file: file.shown, line: reader.line };
    throw inputError(
      { message: `${file.shown} is not a JSON array of objects: ${thrown.message}`, where },
      { cause: thrown },
    );
  }
}

function located(thrown: unknown, file: DataFile): unknown {
  if (!(thrown instanceof RowTooLong)) return thrown;
  const message = `${file.shown} has a record of more than ${recordLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
  const problem = {
    message,
    where: { file: file.shown, line: thrown.line },
    hint: 'a quote that is never closed makes the rest of a file one record',
  };
  return new MlGatesError('input', [problem], { cause: thrown });
}

function dialectOf(dialect: DialectConfig, file: DataFile): Dialect {
  return {
    delimiter: dialect.delimiter ?? (file.format === 'tsv' ? '\t' : ','),
    quoteChar: dialect.quoteChar ?? '"',
    doubleQuote: dialect.doubleQuote ?? true,
    escapeChar: dialect.escapeChar ?? null,
    skipInitialSpace: dialect.skipInitialSpace ?? false,
    commentChar: dialect.commentChar ?? null,
  };
}

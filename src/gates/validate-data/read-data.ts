import type { DialectConfig } from '../../config/config.ts';
import { inputError, MlGatesError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import type { ColumnRequest, ReadBatch } from '../../data/batch.ts';
import { isPlain, type DelimitedOptions } from '../../data/delimited-columns.ts';
import { cellLimit, RowTooLong, type Dialect, type TextRow } from '../../data/delimited.ts';
import type { PartitionKey } from '../../data/partition.ts';
import { shownText } from '../../data/text-stream.ts';
import { ColumnarEngine } from '../../engines/columnar/columnar-engine.ts';
import { isTable, type DataFile } from './data-files.ts';
import { delimitedBatches, recordBatches } from './file-batches.ts';
import { openLarge, readInParts, readInRanges } from './large-file.ts';
import { openTable } from './open-table.ts';
import { recordLimit, type ReadOptions } from './read-options.ts';
import { withinTimeLimit } from '../../engines/columnar/time-limit.ts';

/** Who takes in what is read: the engine, of which large files are read in ranges, or a profile. */
export interface Observer {
  /** How many there were so far. */
  readonly rows: number;
  /** Texts that mean "missing". */
  readonly missingValues: ReadonlySet<string>;
  request(name: string): ColumnRequest;
  /** Begins a file whose folders say these columns. */
  partition(keys: readonly PartitionKey[]): void;
  header(names: readonly string[]): void;
  headerFaults(row: TextRow, file: string): void;
  headless(): void;
  observe(batch: ReadBatch): void;
}

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
  engine: Observer,
  options: ReadOptions,
): Promise<ReadFiles> {
  const { ports } = options;
  const headers: Header[] = [];
  const empty: string[] = [];
  for (const file of dataFiles) {
    ports.log.progress(`reading ${file.shown}`);
    const before = engine.rows;
    engine.partition(file.partition);
    try {
      if (file.format === 'csv' || file.format === 'tsv')
        headers.push(withPartition(await readDelimited(engine, file, options), file));
      else if (isTable(file.format)) headers.push(withPartition(await readTable(engine, file, options), file));
      else await readJson(engine, file, options);
    } catch (thrown) {
      throw located(thrown, file);
    }
    if (engine.rows === before) empty.push(file.shown);
  }
  return { headers, empty };
}

/** The columns of a file, and behind them those that its folders give. */
function withPartition(header: Header, { partition }: DataFile): Header {
  return { ...header, names: [...header.names, ...partition.map(({ name }) => name)] };
}

/** A file that has no lines: findings name the number of a row. */
async function readTable(engine: Observer, file: DataFile, options: ReadOptions): Promise<Header> {
  const { ports } = options;
  const table = await openTable(file, ports.files);
  withinTimeLimit(() => engine.header(table.names), { file: file.shown });
  const header = { file: file.shown, names: table.names, line: 0 };
  if (engine instanceof ColumnarEngine && (await readInParts(engine, { ...options, file, table }))) return header;
  await observeAll(
    table.batches((name) => engine.request(name)),
    engine,
    { file, ports },
  );
  return header;
}

async function readDelimited(engine: Observer, file: DataFile, reading: ReadOptions): Promise<Header> {
  const { dialect, plan, ports } = reading;
  const declared = plan.columns.map((column) => column.name);
  const headless = dialect.header === false;
  let header: Header = { file: file.shown, names: headless ? declared : [], line: headless ? 0 : 1 };
  const begin = (): void => withinTimeLimit(() => engine.header(header.names), { file: file.shown });
  if (headless) begin();
  const options: DelimitedOptions = {
    file: file.shown,
    dialect: dialectOf(dialect, file),
    names: headless ? declared : null,
    request: (name) => engine.request(name),
    missing: engine.missingValues,
    limit: recordLimit,
    onHeader: (row) => {
      if (row.cells.length > cellLimit)
        throw inputError({
          message: `${file.shown} has more than ${cellLimit} columns`,
          where: { file: file.shown, line: row.line },
          hint: 'mostly the delimiter is another one: set dialect.delimiter',
        });
      header = { file: file.shown, names: row.cells.map(shownText), line: row.line };
      begin();
      engine.headerFaults(row, file.shown);
    },
  };
  if (engine instanceof ColumnarEngine && isPlain(options.dialect)) {
    const large = await openLarge(file, ports.files);
    if (large !== null) {
      await readInRanges(engine, { ...reading, file, large, options, names: () => header.names });
      return header;
    }
  }
  await observeAll(delimitedBatches(file, ports.files, options), engine, { file, ports });
  return header;
}

async function readJson(engine: Observer, file: DataFile, reading: ReadOptions): Promise<void> {
  const { ports } = reading;
  engine.headless();
  if (engine instanceof ColumnarEngine && file.format === 'jsonl') {
    const large = await openLarge(file, ports.files);
    if (large !== null) {
      await readInRanges(engine, { ...reading, file, large, options: null, names: () => null });
      return;
    }
  }
  await observeAll(recordBatches(file, ports.files, recordLimit), engine, { file, ports });
}

async function observeAll(
  batches: AsyncIterable<ReadBatch>,
  engine: Observer,
  { file, ports }: { file: DataFile; ports: Ports },
): Promise<void> {
  let rows = 0;
  for await (const batch of batches) {
    engine.observe(batch);
    rows += batch.counted;
    ports.log.progress(`${file.shown}: ${rows} rows`);
  }
}

function located(thrown: unknown, file: DataFile): unknown {
  if (!(thrown instanceof RowTooLong)) return thrown;
  const message = `${file.shown} has a record of more than ${recordLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
  const problem = {
    message,
    where: { file: file.shown, line: thrown.line },
    hint: hintOfLongRecord(file),
  };
  return new MlGatesError('input', [problem], { cause: thrown });
}

function hintOfLongRecord({ format }: DataFile): string {
  if (format === 'jsonl') return 'each line is a record: is this one JSON text, whose ending is .json?';
  if (format === 'json') return 'is each value of the list a record, and not the whole of it one?';
  return 'a quote that is never closed makes the rest of a file one record';
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

import { RowFlag, type ReadBatch } from './batch.ts';
import { DelimitedColumns, type DelimitedOptions } from './delimited-columns.ts';
import { DelimitedReader, type Dialect, type TextRow } from './delimited.ts';

/** The dialect that rows are written in again. */
const plain: Dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};

/**
 * Reads delimited text of a dialect that bytes alone do not tell how to cut (escapes, delimiters beyond ASCII): as texts, which are written
 * again in a plain one. What is told of a row is what stands in the file.
 */
export class RewrittenColumns {
  readonly #options: DelimitedOptions;
  readonly #reader: DelimitedReader;
  readonly #columns: DelimitedColumns;
  #header: boolean;

  constructor(options: DelimitedOptions) {
    this.#options = options;
    this.#header = options.names === null;
    this.#reader = new DelimitedReader(options.dialect, options.limit);
    this.#columns = new DelimitedColumns({ ...options, dialect: plain, onHeader: () => undefined }, '\n');
  }

  push(text: string): Generator<ReadBatch> {
    return this.#batches(this.#reader.push(text));
  }

  end(): Generator<ReadBatch> {
    return this.#batches(this.#reader.end());
  }

  /** Nothing that was read is used any more. */
  close(): void {
    this.#columns.close();
  }

  *#batches(rows: readonly TextRow[]): Generator<ReadBatch> {
    const [first] = rows;
    if (first === undefined) return;
    let from = 0;
    if (this.#header) {
      this.#options.onHeader(first);
      this.#header = false;
      from = 1;
    }
    const text = rows.map(({ cells }) => `${cells.map(quoted).join(',')}\n`).join('');
    for (const batch of this.#columns.push(Buffer.from(text))) {
      yield asWritten(batch, rows.slice(from, from + batch.rows));
      from += batch.rows;
    }
  }
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function asWritten(batch: ReadBatch, rows: readonly TextRow[]): ReadBatch {
  const flags = Uint8Array.from(rows, ({ faults }, row) => {
    const flag = batch.flags?.[row] ?? RowFlag.regular;
    return flag === RowFlag.regular && faults.length > 0 ? RowFlag.faulty : flag;
  });
  const written = (row: number): TextRow =>
    rows[row] ?? { cells: [], line: 0, raw: '', starts: null, lineEnd: '\n', faults: [] };
  return { ...batch, flags: flags.some((flag) => flag !== RowFlag.regular) ? flags : null, written };
}

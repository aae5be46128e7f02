import { isUtf8 } from 'node:buffer';
import { RowFlag, type BatchColumn, type ReadBatch, type RequestColumn } from './batch.ts';
import { bytesToWaitFor, leastRows, mostCells } from './batch-size.ts';
import { ByteWindow } from './byte-window.ts';
import { ColumnCells } from './column-cells.ts';
import { firstLineEnd, readRow, RowTooLong, type Dialect, type LineEnd, type TextRow } from './delimited.ts';
import { RowCutter } from './row-cutter.ts';
import { decoded, shownText } from './text-stream.ts';

/** Cells of one batch, about, and rows at most. */
const batchCells = 131_072;
const mostRows = 8192;

export interface DelimitedOptions {
  /** Shown path. */
  readonly file: string;
  readonly dialect: Dialect;
  /** The names of the columns where no header gives them; `null`: the first row is the header. */
  readonly names: readonly string[] | null;
  readonly request: RequestColumn;
  /** Texts that mean "missing". */
  readonly missing: ReadonlySet<string>;
  /** Bytes that one row may have. */
  readonly limit: number;
  /** Told of the header's row when it was read. */
  readonly onHeader: (row: TextRow) => void;
}

/** Whether bytes alone tell how text of a dialect is cut: all that is special is one byte, and is special everywhere. */
export function isPlain(dialect: Dialect): boolean {
  const { delimiter, quoteChar, commentChar, doubleQuote, escapeChar, skipInitialSpace } = dialect;
  const special = [delimiter, quoteChar, ...(commentChar === null ? [] : [commentChar])];
  const single = special.every((one) => one.length === 1 && one < '\x80' && !'\r\n\0'.includes(one));
  return single && delimiter !== quoteChar && doubleQuote && escapeChar === null && !skipInitialSpace;
}

/** Reads delimited text of a plain dialect from bytes, in whatever pieces they come, column by column. */
export class DelimitedColumns {
  readonly #options: DelimitedOptions;
  readonly #window = new ByteWindow();
  #names: readonly string[] | null;
  #lineEnd: LineEnd | null;
  #cutter: RowCutter | null = null;
  #cells: readonly ColumnCells[] = [];
  #line = 1;
  #enough = 0;
  /** Bytes that a batch of enough rows takes, about. */
  #batchBytes = 0;
  #begun: boolean;

  /** @param begun the line end, where the bytes begin in the middle of a file, at a row */
  constructor(options: DelimitedOptions, begun: LineEnd | null = null) {
    this.#options = options;
    this.#names = options.names;
    this.#lineEnd = begun;
    this.#begun = begun !== null;
  }

  /** Lines so far, and one. */
  get line(): number {
    return this.#cutter?.line ?? this.#line;
  }

  /** The line end of the file, once it is known. */
  get lineEnd(): LineEnd | null {
    return this.#lineEnd;
  }

  /** Bytes that wait for the end of their row. */
  get waiting(): number {
    return this.#window.to - this.#window.from;
  }

  /** The batches that are complete by now. Each must be used before the next is asked for. */
  *push(chunk: Uint8Array): Generator<ReadBatch> {
    this.reserve(chunk.length).set(chunk);
    yield* this.pushReserved(chunk.length);
  }

  /** Where so many bytes can be written, to be pushed then. */
  reserve(length: number): Uint8Array {
    return this.#window.reserve(length);
  }

  /** The same as {@link push}, of bytes that were written where {@link reserve} said. */
  *pushReserved(length: number): Generator<ReadBatch> {
    this.#window.to += length;
    if (this.waiting >= Math.max(this.#enough, this.#batchBytes)) yield* this.#batches(false);
  }

  /** What is complete of all that was pushed. */
  *flush(): Generator<ReadBatch> {
    yield* this.#batches(false);
  }

  /** The next row of what was reserved alone, once it is complete. @returns whether it was; what follows it waits */
  *one(length: number): Generator<ReadBatch, boolean> {
    this.#window.to += length;
    if (this.waiting < this.#enough) return false;
    return yield* this.#batches(false, 1);
  }

  /** Reads as far as the header. @returns whether it is there */
  begin(chunk: Uint8Array, last: boolean): boolean {
    this.#window.add(chunk);
    if (this.waiting < this.#enough && !last) return false;
    const begun = this.#begin(last) !== null;
    this.#keep();
    return begun;
  }

  /** The last batches; no line end need follow. */
  *end(): Generator<ReadBatch> {
    yield* this.#batches(true);
  }

  /** Begins again at some row; what is known of the columns stays known. */
  restart(): void {
    this.#window.from = this.#window.to = 0;
    this.#enough = 0;
    if (this.#cutter !== null) this.#cutter.line = 1;
  }

  /** Nothing that was read is used any more. */
  close(): void {
    this.#window.close();
  }

  *#batches(last: boolean, most?: number): Generator<ReadBatch, boolean> {
    const cutter = this.#cutter ?? this.#begin(last);
    let some = false;
    while (cutter !== null && !(some && most !== undefined)) {
      const { from } = this.#window;
      const rows = cutter.cut(this.#window, last, most);
      if (rows === 0) break;
      this.#batchBytes = bytesToWaitFor((this.#window.from - from) / rows, cutter.capacity);
      yield this.#batch(cutter, { rows, from });
      some = true;
    }
    this.#keep();
    return some;
  }

  /** What cuts the rows behind the header; `null` when it takes more bytes to know. */
  #begin(last: boolean): RowCutter | null {
    if (!this.#dropMark(last)) return null;
    this.#lineEnd ??= firstLineEnd(this.#text(), this.#options.dialect, last);
    if (this.#lineEnd === null) return null;
    if (this.#names === null && !this.#readHeader(last, this.#lineEnd)) return null;
    return (this.#cutter = this.#start(this.#names ?? [], this.#lineEnd));
  }

  /** Drops a byte order mark. @returns whether enough is there to know */
  #dropMark(last: boolean): boolean {
    const { bytes, from, to } = this.#window;
    if (this.#begun) return true;
    if (to - from < 3 && !last) return false;
    if (to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf)
      this.#window.from += 3;
    return (this.#begun = true);
  }

  #text(): string {
    const { bytes, from, to } = this.#window;
    return bytes.toString('latin1', from, to);
  }

  #readHeader(last: boolean, lineEnd: LineEnd): boolean {
    const cutter = this.#cutterOf(lineEnd, { columns: 0, capacity: 1 });
    if (cutter.cut(this.#window, last) === 0) {
      this.#line = cutter.line; // comments alone
      return false;
    }
    const row = this.#rowAt(cutter, 0);
    this.#line = cutter.line;
    this.#options.onHeader(row);
    this.#names = row.cells.map(shownText);
    return true;
  }

  #cutterOf(lineEnd: LineEnd, { columns, capacity }: { columns: number; capacity: number }): RowCutter {
    const { delimiter, quoteChar, commentChar } = this.#options.dialect;
    const dialect = {
      delimiter: delimiter.charCodeAt(0),
      quote: quoteChar.charCodeAt(0),
      comment: commentChar?.charCodeAt(0) ?? -1,
      terminator: lineEnd.charCodeAt(0),
    };
    return new RowCutter(this.#window.kernels, dialect, { columns, capacity, line: this.#line });
  }

  #start(names: readonly string[], lineEnd: LineEnd): RowCutter {
    const { missing, request } = this.#options;
    const rows = rowsOfBatch(Math.max(1, names.length));
    const capacity = rows % 1024 === 0 ? rows - 16 : rows; // columns that lie so far apart would share lines of the cache
    const { kernels } = this.#window;
    this.#cells = names.map((name) => new ColumnCells(name, request(name), { kernels, missing, capacity }));
    return this.#cutterOf(lineEnd, { columns: names.length, capacity });
  }

  #batch(cutter: RowCutter, { rows, from }: { rows: number; from: number }): ReadBatch {
    const { bytes, kernels, address } = this.#window;
    this.#flagBytes(cutter, { rows, from });
    const { capacity } = cutter;
    const flags = cutter.flagged ? cutter.flags : null;
    const columns: BatchColumn[] = [];
    this.#cells.forEach((cells, index) => {
      const starts = cutter.starts.subarray(index * capacity, (index + 1) * capacity);
      const ends = cutter.ends.subarray(index * capacity, (index + 1) * capacity);
      const at = { bytes: address, ...cutter.cellsOf(index) };
      const column = cells.read({ kernels, bytes, starts, ends, at, rows }, flags);
      if (column !== null) columns.push(column);
    });
    const counted = rows - cutter.blank;
    const { file } = this.#options;
    return { file, rows, headed: true, columns, flags, counted, written: (row) => this.#rowAt(cutter, row) };
  }

  /** Flags rows with a NUL or with bytes that are no UTF-8. */
  #flagBytes(cutter: RowCutter, { rows, from }: { rows: number; from: number }): void {
    if (cutter.plain) return;
    const { bytes, from: behind } = this.#window;
    const all = bytes.subarray(from, behind);
    if (isUtf8(all) && !all.includes(0)) return;
    for (let row = 0; row < rows; row += 1) {
      const one = bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]);
      if (cutter.flags[row] !== RowFlag.regular || (isUtf8(one) && !one.includes(0))) continue;
      cutter.flags[row] = RowFlag.faulty;
      cutter.flagged = true;
    }
  }

  #rowAt(cutter: RowCutter, row: number): TextRow {
    const text = decoded(this.#window.bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]));
    return readRow(text, this.#options.dialect, { line: cutter.lines[row] ?? 0, lineEnd: this.#lineEnd ?? '\n' });
  }

  #keep(): void {
    const { waiting } = this;
    const { limit } = this.#options;
    if (waiting > limit) throw new RowTooLong(this.line);
    this.#enough = Math.min(2 * waiting, limit + 1);
  }
}

function rowsOfBatch(columns: number): number {
  const rows = Math.max(leastRows, Math.min(mostRows, Math.floor(batchCells / columns)));
  return Math.max(1, Math.min(rows, Math.floor(mostCells / columns)));
}

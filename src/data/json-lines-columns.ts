import { isUtf8 } from 'node:buffer';
import { CellState, RowFlag, type BatchColumn, type ReadBatch } from './batch.ts';
import { bytesToWaitFor } from './batch-size.ts';
import { ByteWindow } from './byte-window.ts';
import { RowTooLong } from './delimited.ts';
import { JsonCells } from './json-cells.ts';
import { JsonLineCutter } from './json-line-cutter.ts';
import { JsonLinesReader, type JsonRow } from './json-records.ts';
import { nameLimit, PropertyNames } from './property-names.ts';
import { RecordColumns } from './record-columns.ts';
import { decoded } from './text-stream.ts';

const batchRows = 2048;
/** Lines that are parsed once one has to be: lines like it mostly come together. */
const parsedTogether = 256;
/** No more of them than take so many bytes: parsed, a number takes as much again as its text. */
const bytesTogether = 4_194_304;

/** Reads JSON Lines from bytes, in whatever pieces they come, column by column. What is not flat and plain is parsed line by line. */
export class JsonLinesColumns {
  readonly #file: string;
  readonly #limit: number;
  readonly #window = new ByteWindow();
  readonly #names = new PropertyNames();
  readonly #cutter = new JsonLineCutter(this.#window.kernels, this.#names, batchRows);
  readonly #lines: JsonLinesReader;
  readonly #records: RecordColumns;
  readonly #cells: JsonCells[] = [];
  #begun: boolean;
  #enough = 0;
  /** Bytes that a batch of enough rows takes, about. */
  #batchBytes = 0;

  /** @param begun whether the bytes begin in the middle of a file, at a line */
  constructor(file: string, limit: number, begun = false) {
    this.#file = file;
    this.#limit = limit;
    this.#lines = new JsonLinesReader(limit);
    this.#records = new RecordColumns(file, this.#names);
    this.#begun = begun;
  }

  /** Lines so far, and one. */
  get line(): number {
    return this.#cutter.line;
  }

  /** Bytes that wait for the end of their line. */
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

  /** The next line of what was reserved alone, once it is complete. @returns whether it was; what follows it waits */
  *one(length: number): Generator<ReadBatch, boolean> {
    this.#window.to += length;
    if (this.waiting < this.#enough) return false;
    const { line } = this;
    yield* this.#batches(false, 1);
    return this.line > line;
  }

  /** Blank lines at the end, which count if something follows them. */
  get blank(): number {
    return this.#lines.blank;
  }

  /** The last batches; no line end need follow. */
  *end(): Generator<ReadBatch> {
    yield* this.#batches(true);
  }

  /** Nothing that was read is used any more. */
  close(): void {
    this.#window.close();
  }

  *#batches(last: boolean, most?: number): Generator<ReadBatch> {
    if (!this.#dropMark(last)) return;
    const { bytes, from, to } = this.#window;
    if (from === to) return;
    const end = last ? to : bytes.lastIndexOf(0x0a, to - 1) + 1;
    const sound = end <= from || isUtf8(bytes.subarray(from, end));
    const { line } = this;
    while (most === undefined || this.line < line + most) {
      const plain = sound && this.#lines.blank === 0 && this.#names.size <= nameLimit;
      const begin = this.#window.from;
      const rows = plain ? this.#cutter.cut(this.#window, last, most) : 0;
      if (rows > 0) {
        this.#batchBytes = bytesToWaitFor((this.#window.from - begin) / rows, this.#cutter.capacity);
        yield this.#batch(rows);
      } else if (!plain || this.#cutter.stopped) {
        const parsed = this.#parse(last, most ?? parsedTogether);
        if (parsed === null) break;
        yield* this.#records.batches(parsed);
      } else break;
    }
    if (this.waiting > this.#limit) throw new RowTooLong(this.line);
    this.#enough = Math.min(2 * this.waiting, this.#limit + 1);
  }

  /** Drops a byte order mark. @returns whether enough is there to know */
  #dropMark(last: boolean): boolean {
    const { bytes, from, to } = this.#window;
    if (this.#begun) return true;
    if (to - from < 3 && !last) return false;
    if (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) this.#window.from += 3;
    return (this.#begun = true);
  }

  /** Parses the next lines; `null` when no whole one is there. */
  #parse(last: boolean, most: number): JsonRow[] | null {
    const { bytes, to } = this.#window;
    const rows: JsonRow[] = [];
    const first = this.#window.from;
    let lines = 0;
    for (; lines < most && this.#window.from < Math.min(to, first + bytesTogether); lines += 1) {
      const { from } = this.#window;
      const feed = bytes.subarray(from, to).indexOf(0x0a);
      if (feed === -1 && !last) break;
      const end = feed === -1 ? to : from + feed;
      rows.push(...this.#lines.rowOfLine(decoded(bytes.subarray(from, end)), this.line));
      this.#cutter.line += 1;
      this.#window.from = Math.min(end + 1, to);
    }
    return lines === 0 ? null : rows;
  }

  #batch(rows: number): ReadBatch {
    const cutter = this.#cutter;
    const { bytes, kernels, address } = this.#window;
    const { capacity, tokens, firstLine, rowStarts, rowEnds } = cutter;
    const columns = [...this.#names.all].map((name, index): BatchColumn => {
      const cells = (this.#cells[index] ??= new JsonCells(name, kernels, capacity));
      const [from, to] = [index * capacity, (index + 1) * capacity];
      const [starts, ends] = [cutter.starts.subarray(from, to), cutter.ends.subarray(from, to)];
      const at = { bytes: address, ...cutter.cellsOf(index) };
      return cells.read({ kernels, bytes, starts, ends, at, rows, tokens: tokens.subarray(from, to) });
    });
    const written = lastKept((row) => {
      const text = decoded(bytes.subarray(rowStarts[row], rowEnds[row]));
      return this.#lines.rowOfLine(text, firstLine + row)[0] ?? { record: {}, line: firstLine + row };
    });
    return { file: this.#file, rows, headed: false, columns, flags: flagsOf(columns, rows), counted: rows, written };
  }
}

/** What is made of a row, kept until another row is asked for: each of its faults asks. */
function lastKept(make: (row: number) => JsonRow): (row: number) => JsonRow {
  let kept: { readonly row: number; readonly made: JsonRow } | null = null;
  return (row) => {
    if (kept?.row !== row) kept = { row, made: make(row) };
    return kept.made;
  };
}

/** Rows with a number that no double holds. */
function flagsOf(columns: readonly BatchColumn[], rows: number): Uint8Array | null {
  let flags: Uint8Array | null = null;
  for (const { others, states } of columns) {
    if (others === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      if (states[row] !== CellState.invalid) continue;
      flags ??= new Uint8Array(rows);
      flags[row] = RowFlag.faulty;
    }
  }
  return flags;
}

import { RowFlag } from './batch.ts';
import type { ByteWindow } from './byte-window.ts';

/** The bytes that a plain dialect is made of: quotes are doubled inside quotes, and nothing else is special. */
export interface DialectBytes {
  readonly delimiter: number;
  readonly quote: number;
  /** -1: there are no comments. */
  readonly comment: number;
  /** LF (which stands for CR LF too) or CR. */
  readonly terminator: number;
}

const carriageReturn = 13;

/**
 * Cuts bytes into rows and cells: where each begins and ends, without a look at what it holds. A row that is not written right is flagged,
 * and ends where a reader of texts would end it, too.
 */
export class RowCutter {
  readonly #dialect: DialectBytes;
  readonly #columns: number;
  readonly capacity: number;
  /** Column after column, `capacity` entries each: where the cells begin. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rowStarts: Int32Array;
  /** Offset of the line end: the CR of CR LF is still before it. */
  readonly rowEnds: Int32Array;
  /** The line that each row begins on. */
  readonly lines: Int32Array;
  readonly flags: Uint8Array;
  /** Whether any row of the last batch is flagged. */
  flagged = false;
  /** Rows of the last batch that are blank. */
  blank = 0;
  line: number;
  #inQuotes = 0;
  /** Whether something about the row at hand is not written right. */
  #odd = false;
  /** Whether that is a text behind a quoted cell. */
  #stray = false;
  #room = 0;

  /** @param columns cells that a row should have; 0 to learn where rows are alone */
  constructor(dialect: DialectBytes, { columns, capacity, line }: { columns: number; capacity: number; line: number }) {
    this.#dialect = dialect;
    this.#columns = columns;
    this.capacity = capacity;
    this.line = line;
    this.starts = new Int32Array(columns * capacity);
    this.ends = new Int32Array(columns * capacity);
    this.rowStarts = new Int32Array(capacity);
    this.rowEnds = new Int32Array(capacity);
    this.lines = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
  }

  /**
   * Cuts as many rows as there are, and as fit; the window begins behind them then.
   * @param last whether the file ends with the window
   * @param most rows
   * @returns how many rows
   */
  cut(window: ByteWindow, last: boolean, most = this.capacity): number {
    const { bytes, to } = window;
    const { delimiter, quote, comment, terminator } = this.#dialect;
    const { capacity, starts, ends } = this;
    const columns = this.#columns;
    const stop = Math.max(delimiter, quote, terminator);
    bytes[to] = terminator; // so that no loop need look where the bytes end
    bytes[to + 1] = quote;
    this.#begin(window.room);
    let at = window.from;
    let row = 0;
    while (row < most && at < to) {
      const begin = at;
      if (comment !== -1 && bytes[at] === comment) {
        at = this.#behindComment(window, at);
        if (at > to && !last) break;
        window.from = Math.min(at, to);
        continue;
      }
      let column = 0;
      let length = 0;
      for (;;) {
        let start = at;
        let end: number;
        if (bytes[at] === quote) {
          end = this.#closingQuote(window, at);
          at = this.#behindQuote(bytes, end, to);
          start += 1;
          if (end < 0) {
            end = this.#unescape(bytes, start, -end);
            start = this.#room;
            this.#room = end;
          }
        } else {
          let byte = bytes[at] ?? 0;
          while (byte > stop || (byte !== delimiter && byte !== terminator)) {
            if (byte === quote) this.#odd = true;
            at += 1;
            byte = bytes[at] ?? 0;
          }
          end = byte === terminator && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
        }
        if (column < columns) {
          starts[column * capacity + row] = start;
          ends[column * capacity + row] = end;
        }
        column += 1;
        length = end - start;
        if (bytes[at] !== delimiter || at >= to) break;
        at += 1;
      }
      if (at >= to && !last) break;
      this.#endRow(row, begin, Math.min(at, to));
      if (column !== columns || this.#odd) this.#flag(row, column, length);
      at += 1;
      row += 1;
      window.from = Math.min(at, to);
    }
    return row;
  }

  #begin(room: number): void {
    if (this.flagged) this.flags.fill(0);
    this.flagged = false;
    this.blank = 0;
    this.#room = room;
    this.#inQuotes = 0;
    this.#odd = this.#stray = false;
  }

  #behindComment({ bytes, to }: ByteWindow, at: number): number {
    const end = bytes.indexOf(this.#dialect.terminator, at);
    if (end < to) this.line += 1;
    return end + 1;
  }

  /** The offset of the quote that closes a cell, negative when quotes inside are doubled; the end when none does. */
  #closingQuote({ bytes, to }: ByteWindow, open: number): number {
    const { quote, terminator } = this.#dialect;
    let doubled = false;
    for (let at = open + 1; ; at += 1) {
      let byte = bytes[at] ?? 0;
      while (byte !== quote) {
        if (byte === terminator) this.#inQuotes += 1;
        at += 1;
        byte = bytes[at] ?? 0;
      }
      if (at >= to) {
        this.#odd = true;
        return doubled ? -to : to;
      }
      if (bytes[at + 1] !== quote || at + 1 >= to) return doubled ? -at : at;
      doubled = true;
      at += 1;
    }
  }

  /** Where a quoted cell ends: what stands between its quote and that is not written right. */
  #behindQuote(bytes: Buffer, close: number, to: number): number {
    const { delimiter, terminator } = this.#dialect;
    let at = Math.abs(close);
    if (at >= to) return to;
    at += 1;
    const first = at;
    while (bytes[at] !== delimiter && bytes[at] !== terminator) at += 1;
    if (at > first + 1 || (at === first + 1 && (bytes[first] !== carriageReturn || bytes[at] === delimiter)))
      this.#odd = this.#stray = true;
    return at;
  }

  /** Writes a cell without its second quotes into the room behind the window. @returns the offset behind it */
  #unescape(bytes: Buffer, from: number, to: number): number {
    const { quote } = this.#dialect;
    let at = this.#room;
    for (let read = from; read < to; read += 1) {
      const byte = bytes[read] ?? 0;
      bytes[at] = byte;
      at += 1;
      if (byte === quote && bytes[read + 1] === quote) read += 1;
    }
    return at;
  }

  #endRow(row: number, begin: number, end: number): void {
    this.rowStarts[row] = begin;
    this.rowEnds[row] = end;
    this.lines[row] = this.line;
    this.line += 1 + this.#inQuotes;
    this.#inQuotes = 0;
  }

  #flag(row: number, cells: number, length: number): void {
    this.flagged = true;
    const blank = cells === 1 && length === 0 && !this.#stray && this.#columns > 1;
    if (blank) this.blank += 1;
    this.flags[row] = cells === this.#columns ? RowFlag.faulty : blank ? RowFlag.blank : RowFlag.unread;
    this.#odd = this.#stray = false;
    if (cells === this.#columns) return;
    for (let column = 0; column < this.#columns; column += 1) {
      this.starts[column * this.capacity + row] = 0;
      this.ends[column * this.capacity + row] = 0;
    }
  }
}

import { Pending } from './pending.ts';
import { isDamaged } from './text-stream.ts';

/** How delimited text is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly doubleQuote: boolean;
  readonly escapeChar: string | null;
  readonly skipInitialSpace: boolean;
  readonly commentChar: string | null;
}

export type LineEnd = '\n' | '\r';

/** Cells that are kept of one row; of a row with more, only one more is kept. */
export const cellLimit = 65_536;

/** What is wrong with the way a row is written. */
type RowFault = 'stray-quote' | 'unclosed-quote' | 'encoding-error' | 'null-byte';

/** One row as it was written. */
export interface TextRow {
  readonly cells: readonly string[];
  /** The line that the row begins on, from 1. */
  readonly line: number;
  /** The row's text. */
  readonly raw: string;
  /** Where in `raw` each cell begins; `null` when the cells stand there as they are, one character between them. */
  readonly starts: readonly number[] | null;
  readonly lineEnd: LineEnd;
  readonly faults: readonly RowFault[];
}

const noFaults: readonly RowFault[] = [];

/** Splits text into rows as RFC 4180 and the dialect say; where chunks end makes no difference. */
export class DelimitedReader {
  readonly #dialect: Dialect;
  readonly #plain: boolean;
  readonly #limit: number;
  readonly #pending: Pending;
  #line = 1;
  #lineEnd: LineEnd | null = null;

  /** @param limit characters that one row may have */
  constructor(dialect: Dialect, limit: number, begun?: { readonly line: number; readonly lineEnd: LineEnd }) {
    this.#dialect = dialect;
    this.#plain = dialect.escapeChar === null && !dialect.skipInitialSpace && dialect.doubleQuote;
    this.#limit = limit;
    this.#pending = new Pending(limit);
    if (begun !== undefined) ({ line: this.#line, lineEnd: this.#lineEnd } = begun);
  }

  /** The rows of a text that is all there is. */
  whole(text: string): TextRow[] {
    return this.#rows(text, true);
  }

  /** Rows that are complete by now; some may wait for more text. */
  push(text: string): TextRow[] {
    const all = this.#pending.add(text);
    return all === null ? [] : this.#rows(all, false);
  }

  /** The last rows; no line end need follow. */
  end(): TextRow[] {
    return this.#rows(this.#pending.all(), true);
  }

  #rows(text: string, last: boolean): TextRow[] {
    const rows: TextRow[] = [];
    const terminator = (this.#lineEnd ??= firstLineEnd(text, this.#dialect, last));
    let at = 0;
    let quote = text.indexOf(this.#dialect.quoteChar);
    const suspicious = text.includes('\0') || isDamaged(text);
    while (terminator !== null && at < text.length) {
      if (quote !== -1 && quote < at) quote = text.indexOf(this.#dialect.quoteChar, at);
      let end = text.indexOf(terminator, at);
      if (end === -1) {
        if (!last) break;
        end = text.length;
      }
      const quoted = !this.#plain || (quote !== -1 && quote < end);
      const row = quoted ? this.#quotedRow(text, at, { terminator, last }) : this.#plainRow(text, at, end);
      if (row === null) break;
      if (row.next - at > this.#limit + 1) throw new RowTooLong(this.#line);
      if (row.row !== null) rows.push(suspicious ? withByteFaults(row.row) : row.row);
      this.#line += row.lines;
      at = row.next;
    }
    if (this.#pending.keep(text.slice(at))) throw new RowTooLong(this.#line);
    return rows;
  }

  #plainRow(text: string, at: number, end: number): Cut {
    const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const raw = text.slice(at, stop);
    const { commentChar, delimiter } = this.#dialect;
    const next = end + 1;
    if (commentChar !== null && raw.startsWith(commentChar)) return { row: null, next, lines: 1 };
    const cells = raw.split(delimiter, cellLimit + 1);
    const lineEnd = this.#lineEnd ?? '\n';
    return { row: { cells, line: this.#line, raw, starts: null, lineEnd, faults: noFaults }, next, lines: 1 };
  }

  /** A row with quotes in it, cell by cell; `null` when its end is not there yet. */
  #quotedRow(text: string, at: number, options: { terminator: LineEnd; last: boolean }): Cut | null {
    const { commentChar, delimiter, quoteChar } = this.#dialect;
    const { terminator, last } = options;
    if (commentChar !== null && text.startsWith(commentChar, at)) {
      const end = text.indexOf(terminator, at);
      if (end === -1 && !last) return null;
      return { row: null, next: end === -1 ? text.length : end + 1, lines: 1 };
    }
    const cells: string[] = [];
    const starts: number[] = [];
    const faults = new Set<RowFault>();
    for (let from = at; ;) {
      if (this.#dialect.skipInitialSpace) while (text[from] === ' ') from += 1;
      const start = from - at;
      const cell =
        text[from] === quoteChar ? this.#quotedCell(text, from, last) : this.#bareCell(text, from, terminator);
      if (cell === null) return null;
      if (cell.fault !== undefined) faults.add(cell.fault);
      let { value, end } = cell;
      const behind = nextOf(text, end, { delimiter, terminator });
      if (behind > end) {
        const tail = text.slice(end, behind);
        const ending = tail.endsWith('\r') && text[behind] !== delimiter;
        const stray = ending ? tail.slice(0, -1) : tail;
        if (stray !== '') faults.add('stray-quote');
        value += stray;
        end = behind;
      }
      if (end >= text.length && !last) return null;
      if (cells.length <= cellLimit) {
        cells.push(value);
        starts.push(start);
      }
      if (text[end] === delimiter) {
        from = end + 1;
        continue;
      }
      const raw = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
      return {
        row: { cells, line: this.#line, raw, starts, lineEnd: terminator, faults: [...faults] },
        next: end + 1,
        lines: 1 + linesIn(raw, terminator),
      };
    }
  }

  #bareCell(text: string, from: number, terminator: string): Cell {
    const { delimiter, escapeChar, quoteChar } = this.#dialect;
    let end = nextOf(text, from, { delimiter, terminator });
    if (escapeChar !== null) {
      let value = '';
      for (end = from; end < text.length && text[end] !== delimiter && text[end] !== terminator; end += 1) {
        if (text[end] === escapeChar && end + 1 < text.length) end += 1;
        value += text[end] ?? '';
      }
      return { value: value.endsWith('\r') ? value.slice(0, -1) : value, end };
    }
    const written = text.slice(from, end);
    const value = text[end] !== delimiter && written.endsWith('\r') ? written.slice(0, -1) : written;
    return value.includes(quoteChar) ? { value, end, fault: 'stray-quote' } : { value, end };
  }

  /** Looks for the end before it takes anything, for a quote that is never closed goes through all that is there. */
  #quotedCell(text: string, from: number, last: boolean): Cell | null {
    const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
    let escape = from;
    for (let at = from + 1; ;) {
      const close = text.indexOf(quoteChar, at);
      if (escapeChar !== null && escape !== -1 && escape < at) escape = text.indexOf(escapeChar, at);
      if (escapeChar !== null && escape !== -1 && (close === -1 || escape < close) && escape + 1 < text.length) {
        at = escape + 2;
        continue;
      }
      if (close === -1)
        return last
          ? { value: this.#unescaped(text.slice(from + 1)), end: text.length, fault: 'unclosed-quote' }
          : null;
      if (close === text.length - 1 && !last) return null;
      if (doubleQuote && escapeChar === null && text[close + 1] === quoteChar) at = close + 2;
      else return { value: this.#unescaped(text.slice(from + 1, close)), end: close + 1 };
    }
  }

  #unescaped(written: string): string {
    const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
    if (escapeChar === null) return doubleQuote ? written.replaceAll(quoteChar + quoteChar, quoteChar) : written;
    if (!written.includes(escapeChar)) return written;
    const pieces: string[] = [];
    let from = 0;
    for (let at = written.indexOf(escapeChar); at !== -1 && at + 1 < written.length;) {
      pieces.push(written.slice(from, at));
      from = at + 1; // what is escaped stays, whatever it is
      at = written.indexOf(escapeChar, from + 1);
    }
    return pieces.join('') + written.slice(from);
  }
}

/** A row that is longer than any row should be; `line` is where it begins. */
export class RowTooLong extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`the row of line ${line} is too long`);
    this.line = line;
  }
}

interface Cut {
  readonly row: TextRow | null;
  readonly next: number;
  readonly lines: number;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly fault?: RowFault;
}

function nextOf(
  text: string,
  from: number,
  { delimiter, terminator }: { delimiter: string; terminator: string },
): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === terminator) return at;
  }
  return text.length;
}

/** The first line end outside quotes decides for the file; `null` when it is not there yet. LF stands for CR LF too. */
export function firstLineEnd(text: string, dialect: Dialect, last: boolean): LineEnd | null {
  const { commentChar, delimiter, doubleQuote, escapeChar, quoteChar, skipInitialSpace } = dialect;
  const comment = commentChar !== null && text.startsWith(commentChar);
  let quoted = false;
  let begins = !comment;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === escapeChar) at += 1;
      else if (character === quoteChar && doubleQuote && escapeChar === null && text[at + 1] === quoteChar) at += 1;
      else if (character === quoteChar) quoted = false;
    } else if (character === '\n') return '\n';
    else if (character === '\r') {
      if (at + 1 === text.length && !last) return null;
      return text[at + 1] === '\n' ? '\n' : '\r';
    } else if (character === escapeChar && !comment) at += 1;
    else quoted = begins && character === quoteChar;
    begins = !comment && (character === delimiter || (begins && skipInitialSpace && character === ' '));
  }
  return last ? '\n' : null;
}

function linesIn(text: string, terminator: string): number {
  let count = 0;
  for (let at = text.indexOf(terminator); at >= 0; at = text.indexOf(terminator, at + 1)) count += 1;
  return count;
}

function withByteFaults(row: TextRow): TextRow {
  const faults = [...row.faults];
  if (row.raw.includes('\0')) faults.push('null-byte');
  if (isDamaged(row.raw)) faults.push('encoding-error');
  return faults.length === row.faults.length ? row : { ...row, faults };
}

/** The row that a text is: all before its line feed, or before its CR where lines end so. */
export function readRow(
  text: string,
  dialect: Dialect,
  { line, lineEnd }: { readonly line: number; readonly lineEnd: LineEnd },
): TextRow {
  const [row] = new DelimitedReader(dialect, Infinity, { line, lineEnd }).whole(text);
  return row ?? { cells: [''], line, raw: '', starts: null, lineEnd, faults: noFaults };
}

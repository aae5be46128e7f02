import { leastRows, mostCells } from './batch-size.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Kernels, PlacedInts } from './kernels/kernels.ts';
import type { PropertyNames } from './property-names.ts';

/** What stands where a value of a record would. */
export const Token = { absent: 0, text: 1, number: 2, true: 3, false: 4, null: 5 } as const;

/** Places of what kernels/lines.ts reads and writes. */
const Field = {
  columns: 0,
  capacity: 1,
  starts: 2,
  ends: 3,
  tokens: 4,
  rowStarts: 5,
  rowEnds: 6,
  names: 7,
  order: 8,
  next: 9,
  count: 10,
} as const;

const lineFeed = 0x0a;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Cuts lines of JSON into the places of their values, as long as each is one flat object that is written as most are. It stops at any
 * other line, good or bad: a list, a key that is there twice, NaN, something that is no JSON. That one has to be parsed.
 */
export class JsonLineCutter {
  /** Rows that a batch may have: fewer where records have many properties. */
  capacity: number;
  /** Column after column, `capacity` entries each. */
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  tokens: Uint8Array = new Uint8Array(0);
  readonly rowStarts: Int32Array;
  readonly rowEnds: Int32Array;
  /** The line of the first row of the last batch; the others follow it. */
  firstLine = 1;
  line = 1;
  /** Whether the line at which it stopped is there as a whole, and is to be parsed. */
  stopped = false;
  readonly #kernels: Kernels;
  readonly #names: PropertyNames;
  readonly #address: number;
  readonly #fields: Int32Array;
  #columns = 0;
  /** Of each name that kernels/lines.ts knows its address and its size: names that it knows are never forgotten. */
  #known: PlacedInts;
  /** How many they are. */
  #placed = 0;
  /** The name that stood at each place of a record last. */
  #order: PlacedInts;
  #room = 0;

  constructor(kernels: Kernels, names: PropertyNames, capacity: number) {
    const rowStarts = kernels.takeInts(capacity);
    const rowEnds = kernels.takeInts(capacity);
    const fields = kernels.takeInts(Field.count);
    this.#kernels = kernels;
    this.#names = names;
    this.#known = this.#order = kernels.takeInts(0);
    this.#address = fields.address;
    this.#fields = fields.values;
    this.capacity = capacity;
    this.rowStarts = rowStarts.values;
    this.rowEnds = rowEnds.values;
    this.#fields[Field.rowStarts] = rowStarts.address;
    this.#fields[Field.rowEnds] = rowEnds.address;
  }

  /**
   * Cuts as many lines as there are, and as fit; the window begins behind them then.
   * @param most lines
   * @returns how many
   */
  cut(window: ByteWindow, last: boolean, most = Infinity): number {
    const { bytes, to } = window;
    bytes[to] = lineFeed; // no value goes over a line's end, so no loop need look where the bytes end
    this.tokens.fill(0);
    this.#fields[Field.capacity] = this.capacity = this.#rowsFor(this.#columns);
    this.#room = window.room;
    this.firstLine = this.line;
    this.stopped = false;
    let row = 0;
    while (row < Math.min(most, this.capacity) && window.from < to) {
      row = this.#cutKnown(window, row, { last, most });
      if (row === Math.min(most, this.capacity) || window.from === to) break;
      const begin = window.from;
      const known = this.#names.size;
      const end = this.#line(bytes, begin, row);
      if (end === -1 || (end >= to && !last)) {
        this.stopped = end === -1 && (last || bytes.indexOf(lineFeed, begin) < to);
        this.#names.shrink(known); // the line may turn out to be no record
        this.#clear(row);
        break;
      }
      this.rowStarts[row] = begin;
      this.rowEnds[row] = end;
      window.from = Math.min(end + 1, to);
      this.line += 1;
      row += 1;
    }
    return row;
  }

  /** Cuts lines whose keys are all known, and none of whose texts has escapes. @returns the row that follows them */
  #cutKnown(window: ByteWindow, row: number, { last, most }: { last: boolean; most: number }): number {
    if (this.#placed !== this.#names.size) this.#placeNames(row);
    const { calls } = this.#kernels;
    const { address, from, to } = window;
    const end = Math.min(most, this.capacity);
    const next = calls.cutLines(this.#address, address, from, to, last ? 1 : 0, row, end);
    window.from = this.#fields[Field.next] ?? from;
    this.line += next - row;
    return next;
  }

  /** @param row the one that is cut next */
  #placeNames(row: number): void {
    const { written } = this.#names;
    if (written.length > this.#order.values.length) this.#takeNames(2 * written.length);
    for (const name of written.slice(this.#placed)) {
      const { address, values } = this.#kernels.takeBytes(name.length);
      values.set(name);
      this.#known.values.set([address, name.length], 2 * this.#placed);
      this.#placed += 1;
    }
    if (written.length > this.#columns) this.#widen(written.length, row);
    this.#fields[Field.columns] = written.length;
  }

  /** For so many names. */
  #takeNames(count: number): void {
    const [known, order] = [this.#kernels.takeInts(2 * count), this.#kernels.takeInts(count)];
    known.values.set(this.#known.values);
    order.values.fill(-1);
    [this.#known, this.#order] = [known, order];
    this.#fields[Field.names] = this.#known.address;
    this.#fields[Field.order] = this.#order.address;
  }

  /** @returns the offset of the line's end, -1 when it has to be parsed */
  #line(bytes: Buffer, from: number, row: number): number {
    let at = behindBlanks(bytes, from);
    if (bytes[at] !== 0x7b) return -1;
    at = behindBlanks(bytes, at + 1);
    for (let nth = 0; bytes[at] !== 0x7d; nth += 1) {
      if (nth > 0) {
        if (bytes[at] !== 0x2c) return -1;
        at = behindBlanks(bytes, at + 1);
      }
      const column = this.#names.at(bytes, at, nth);
      if (column === -1) return -1;
      if (column >= this.#columns) this.#widen(column + 1, row);
      at = behindBlanks(bytes, this.#names.behind);
      if (bytes[at] !== 0x3a) return -1;
      at = behindBlanks(bytes, at + 1);
      const cell = column * this.capacity + row;
      if (this.tokens[cell] !== Token.absent) return -1;
      at = this.#value(bytes, at, cell);
      if (at === -1) return -1;
      at = behindBlanks(bytes, at);
    }
    at = behindBlanks(bytes, at + 1);
    return bytes[at] === lineFeed ? at : -1;
  }

  /** Notes where a value is. @returns the offset behind it, -1 when the line has to be parsed */
  #value(bytes: Buffer, at: number, cell: number): number {
    const first = bytes[at] ?? 0;
    if (first === quote) return this.#text(bytes, at + 1, cell);
    if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
      const end = behindNumber(bytes, at);
      if (end === -1) return -1;
      return this.#note(cell, Token.number, { start: at, end });
    }
    if (first === 0x6e && isWord(bytes, at, 'null')) return this.#note(cell, Token.null, { start: at, end: at + 4 });
    if (first === 0x74 && isWord(bytes, at, 'true')) return this.#note(cell, Token.true, { start: at, end: at + 4 });
    if (first === 0x66 && isWord(bytes, at, 'false')) return this.#note(cell, Token.false, { start: at, end: at + 5 });
    return -1;
  }

  #text(bytes: Buffer, start: number, cell: number): number {
    let escaped = false;
    let at = start;
    for (; ; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > quote && byte !== backslash) continue;
      if (byte === quote) break;
      if (byte < 0x20) return -1;
      if (byte !== backslash) continue;
      escaped = true;
      at += 1;
      if (bytes[at] === lineFeed) return -1;
    }
    if (!escaped) {
      this.tokens[cell] = Token.text;
      this.starts[cell] = start;
      this.ends[cell] = at;
      return at + 1;
    }
    const text = unescaped(bytes.toString('utf8', start - 1, at + 1));
    if (text === null) return -1;
    const from = this.#room;
    this.#room += bytes.write(text, from);
    this.#note(cell, Token.text, { start: from, end: this.#room });
    return at + 1;
  }

  #note(cell: number, token: number, { start, end }: { start: number; end: number }): number {
    this.tokens[cell] = token;
    this.starts[cell] = start;
    this.ends[cell] = end;
    return end;
  }

  #clear(row: number): void {
    if (row >= this.capacity) return;
    for (let column = 0; column < this.#columns; column += 1) this.tokens[column * this.capacity + row] = Token.absent;
  }

  /** For so many columns. @param row the last one of which something may be known */
  #widen(columns: number, row: number): void {
    const [known, rows] = [this.#columns, this.capacity];
    this.#columns = Math.max(columns, 2 * known);
    const fewer = this.#rowsFor(this.#columns);
    if (row < fewer) this.#fields[Field.capacity] = this.capacity = fewer;
    const cells = this.#columns * this.capacity;
    const starts = this.#kernels.takeInts(cells);
    const ends = this.#kernels.takeInts(cells);
    const tokens = this.#kernels.takeBytes(cells);
    for (let column = 0; column < known; column += 1) {
      const [from, to] = [column * rows, column * this.capacity];
      starts.values.set(this.starts.subarray(from, from + row + 1), to);
      ends.values.set(this.ends.subarray(from, from + row + 1), to);
      tokens.values.set(this.tokens.subarray(from, from + row + 1), to);
    }
    [this.starts, this.ends, this.tokens] = [starts.values, ends.values, tokens.values];
    this.#fields[Field.starts] = starts.address;
    this.#fields[Field.ends] = ends.address;
    this.#fields[Field.tokens] = tokens.address;
  }

  #rowsFor(columns: number): number {
    return Math.min(this.rowStarts.length, Math.max(leastRows, Math.floor(mostCells / Math.max(1, columns))));
  }

  /** Addresses of the cells of a column. */
  cellsOf(column: number): { readonly starts: number; readonly ends: number; readonly tokens: number } {
    const cell = column * this.capacity;
    const at = (field: number, bytes: number): number => (this.#fields[field] ?? 0) + bytes * cell;
    return { starts: at(Field.starts, 4), ends: at(Field.ends, 4), tokens: at(Field.tokens, 1) };
  }
}

function behindBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at += 1;
  return at;
}

function isWord(bytes: Buffer, at: number, word: string): boolean {
  for (let nth = 0; nth < word.length; nth += 1) if (bytes[at + nth] !== word.charCodeAt(nth)) return false;
  return true;
}

/** The offset behind a number as JSON writes it; -1 when it is none. */
function behindNumber(bytes: Buffer, from: number): number {
  let at = bytes[from] === 0x2d ? from + 1 : from;
  const whole = at;
  at = behindDigits(bytes, at);
  if (at === whole || (bytes[whole] === 0x30 && at > whole + 1)) return -1;
  if (bytes[at] === 0x2e) {
    const fraction = at + 1;
    at = behindDigits(bytes, fraction);
    if (at === fraction) return -1;
  }
  if (bytes[at] !== 0x65 && bytes[at] !== 0x45) return at;
  at += 1;
  if (bytes[at] === 0x2b || bytes[at] === 0x2d) at += 1;
  const power = at;
  at = behindDigits(bytes, power);
  return at === power ? -1 : at;
}

function behindDigits(bytes: Buffer, from: number): number {
  let at = from;
  let byte = bytes[at] ?? 0;
  while (byte >= 0x30 && byte <= 0x39) {
    at += 1;
    byte = bytes[at] ?? 0;
  }
  return at;
}

/** The text of a JSON string; `null` when it is none, or when UTF-8 has no bytes for it. */
function unescaped(written: string): string | null {
  try {
    const text = JSON.parse(written) as string;
    return /[\ud800-\udfff]/u.test(text) || text.startsWith('\0') ? null : text;
  } catch {
    return null;
  }
}

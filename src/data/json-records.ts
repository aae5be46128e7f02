import { RowTooLong } from './delimited.ts';
import { longNumbers } from './json-digits.ts';
import { checkedJson, JsonFault } from './json-text.ts';
import { Pending } from './pending.ts';
import { isDamaged } from './text-stream.ts';

/** Blanks as JSON knows them. */
const blankText = /^[ \t\r\n]*$/;

/** One record of a JSON file, or why it is none. */
export type JsonRow =
  | {
      readonly record: Readonly<Record<string, unknown>>;
      readonly line: number;
      /** How numbers of the record are written of which a double may not hold all digits, by their names. */
      readonly digits?: ReadonlyMap<string, string>;
      readonly fault?: undefined;
    }
  | {
      readonly fault: {
        readonly code: 'not-json' | 'not-an-object' | 'blank-row' | 'encoding-error';
        /** What is wrong, or what stands there. */
        readonly message: string;
        /** How many lines after one another it is. Default 1. */
        readonly lines?: number;
      };
      readonly line: number;
      readonly column: number;
    };

/** Reads JSON Lines: an object a line; blank lines count only when something follows them. */
export class JsonLinesReader {
  readonly #limit: number;
  readonly #pending: Pending;
  #line = 1;
  #blank = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#pending = new Pending(limit);
  }

  push(text: string): JsonRow[] {
    const all = this.#pending.add(text);
    if (all === null) return [];
    const lines = all.split('\n');
    const rest = lines.pop() ?? '';
    const rows = lines.flatMap((line) => this.#row(line));
    if (this.#pending.keep(rest)) throw new RowTooLong(this.#line);
    return rows;
  }

  end(): JsonRow[] {
    const lines = this.#pending.all().split('\n');
    return lines.flatMap((line, index) => (line === '' && index === lines.length - 1 ? [] : this.#row(line)));
  }

  /** Blank lines that wait for something that follows them. */
  get blank(): number {
    return this.#blank;
  }

  /** The rows that one line makes, where somebody else counts the lines. */
  rowOfLine(text: string, line: number): JsonRow[] {
    this.#line = line;
    return this.#row(text);
  }

  #row(text: string): JsonRow[] {
    const line = this.#line;
    this.#line += 1;
    if (text.length > this.#limit) throw new RowTooLong(line);
    const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (blankText.test(trimmed)) {
      this.#blank += 1;
      return [];
    }
    const lines = this.#blank;
    this.#blank = 0;
    const row = readRecord(trimmed, { line, column: 1 });
    if (lines === 0) return [row];
    return [{ fault: { code: 'blank-row', message: '', lines }, line: line - lines, column: 1 }, row];
  }
}

/** Reads one JSON array of objects, an element at a time; the array as a whole never lies in memory. */
export class JsonArrayReader {
  readonly #pending: Pending;
  readonly #limit: number;
  #rest = '';
  #line = 1;
  #column = 1;
  #state: 'start' | 'first' | 'element' | 'between' | 'done' = 'start';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #scanned = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#pending = new Pending(limit);
  }

  push(text: string): JsonRow[] {
    const all = this.#pending.add(text);
    return all === null ? [] : this.#rows(all);
  }

  /** @throws JsonFault when the array is not closed */
  end(): JsonRow[] {
    const rows = this.#rows(this.#pending.all());
    if (this.#state !== 'done') {
      this.#consume(/^[ \t\r\n]*/.exec(this.#rest)?.[0].length ?? 0); // the line of what was cut
      throw new JsonFault('the array ends in the middle: it was cut off', 0);
    }
    return rows;
  }

  get line(): number {
    return this.#line;
  }

  #rows(text: string): JsonRow[] {
    this.#rest = text;
    const rows: JsonRow[] = [];
    for (let row = this.#next(); row !== null; row = this.#next()) rows.push(row);
    if (this.#pending.keep(this.#rest)) throw new RowTooLong(this.#line);
    return rows;
  }

  /** The next element, or `null` when it is not complete yet. */
  #next(): JsonRow | null {
    for (;;) {
      if (this.#state === 'first' || this.#state === 'element') return this.#element();
      const blank = /^[ \t\r\n]*/.exec(this.#rest)?.[0] ?? '';
      this.#consume(blank.length);
      const character = this.#rest[0];
      if (character === undefined) return null;
      if (this.#state === 'done') throw new JsonFault('something follows the array', 0);
      this.#open(character);
    }
  }

  #open(character: string): void {
    if (this.#state === 'start') {
      if (character !== '[') throw new JsonFault('it is not an array', 0);
      this.#state = 'first';
    } else this.#state = character === ']' ? 'done' : 'element'; // an element ends at one of the two
    this.#consume(1);
    this.#scanned = 0;
  }

  #element(): JsonRow | null {
    for (; this.#scanned < this.#rest.length; this.#scanned += 1) {
      const character = this.#rest.charCodeAt(this.#scanned);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (character === 0x5c) this.#escaped = true;
        else if (character === 0x22) this.#inString = false;
      } else if (character === 0x22) this.#inString = true;
      else if (character === 0x7b || character === 0x5b) this.#depth += 1;
      else if (this.#depth === 0 && (character === 0x2c || character === 0x5d)) return this.#cut(character === 0x5d);
      else if (character === 0x7d || character === 0x5d) this.#depth = Math.max(0, this.#depth - 1);
    }
    return null;
  }

  #cut(closing: boolean): JsonRow | null {
    const text = this.#rest.slice(0, this.#scanned);
    const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
    if (text.length > this.#limit) throw new RowTooLong(this.#line);
    const empty = this.#state === 'first' && closing;
    this.#state = 'between';
    this.#consume(blank);
    if (blank === text.length) {
      if (!empty) throw new JsonFault('an element is missing', 0);
      return this.#next();
    }
    const row = readRecord(text.slice(blank), { line: this.#line, column: this.#column });
    this.#consume(text.length - blank);
    return row;
  }

  #consume(count: number): void {
    const text = this.#rest.slice(0, count);
    this.#rest = this.#rest.slice(count);
    const last = text.lastIndexOf('\n');
    if (last === -1) this.#column += count;
    else {
      this.#line += text.split('\n').length - 1;
      this.#column = count - last;
    }
  }
}

function readRecord(text: string, at: { line: number; column: number }): JsonRow {
  const { line, column } = at;
  const faulty = (code: 'not-json' | 'not-an-object' | 'encoding-error', message: string, offset = 0): JsonRow => {
    const before = text.slice(0, offset).split('\n');
    const written = before.at(-1)?.length ?? 0;
    const first = before.length === 1;
    return {
      fault: { code, message },
      line: line + before.length - 1,
      column: first ? column + written : written + 1,
    };
  };
  if (isDamaged(text)) return faulty('encoding-error', text);
  try {
    const value = JSON.parse(checkedJson(text)) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return faulty('not-an-object', text);
    const digits = longNumbers(text);
    return { record: value as Readonly<Record<string, unknown>>, line, ...(digits === undefined ? {} : { digits }) };
  } catch (error) {
    // what JSON.parse says differs between versions of Node
    return error instanceof JsonFault ? faulty('not-json', error.message, error.offset) : faulty('not-json', text);
  }
}

import { RowTooLong } from './delimited.ts';
import { checkedJson, JsonFault } from './json-text.ts';
import type { TextChunk } from './text-stream.ts';

/** One record of a JSON file, or why it is none. */
export type JsonRow =
  | { readonly record: Readonly<Record<string, unknown>>; readonly line: number; readonly fault?: undefined }
  | {
      readonly fault: {
        readonly code: 'not-json' | 'not-an-object' | 'blank-row' | 'encoding-error';
        readonly message: string;
      };
      readonly line: number;
      readonly column: number;
    };

/** Reads JSON Lines: an object a line; blank lines count only when something follows them. */
export class JsonLinesReader {
  readonly #limit: number;
  #rest = '';
  #line = 1;
  #damaged = false;
  #blank: JsonRow[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: TextChunk): JsonRow[] {
    this.#damaged ||= chunk.damaged;
    const lines = (this.#rest + chunk.text).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > this.#limit) throw new RowTooLong(this.#line + lines.length);
    return lines.flatMap((line) => this.#row(line));
  }

  end(): JsonRow[] {
    return this.#rest === '' ? [] : this.#row(this.#rest);
  }

  #row(text: string): JsonRow[] {
    const line = this.#line;
    this.#line += 1;
    const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (trimmed.trim() === '') {
      if (this.#blank.length < 1000) this.#blank.push({ fault: { code: 'blank-row', message: '' }, line, column: 1 });
      return [];
    }
    const before = this.#blank;
    this.#blank = [];
    return [...before, readRecord(trimmed, { line, column: 1, damaged: this.#damaged })];
  }
}

/** Reads one JSON array of objects, an element at a time; the array as a whole never lies in memory. */
export class JsonArrayReader {
  readonly #limit: number;
  #rest = '';
  #line = 1;
  #column = 1;
  #state: 'start' | 'element' | 'between' | 'done' = 'start';
  #damaged = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #scanned = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: TextChunk): JsonRow[] {
    this.#damaged ||= chunk.damaged;
    this.#rest += chunk.text;
    const rows: JsonRow[] = [];
    for (let row = this.#next(); row !== null; row = this.#next()) rows.push(row);
    if (this.#rest.length > this.#limit) throw new RowTooLong(this.#line);
    return rows;
  }

  /** @throws JsonFault when the array is not closed */
  end(): JsonRow[] {
    if (this.#state !== 'done') throw new JsonFault('the array ends in the middle: it was cut off', 0);
    return [];
  }

  get line(): number {
    return this.#line;
  }

  /** The next element, or `null` when it is not complete yet. */
  #next(): JsonRow | null {
    for (;;) {
      if (this.#state === 'element') return this.#element();
      const blank = /^[ \t\r\n]*/.exec(this.#rest)?.[0] ?? '';
      this.#consume(blank.length);
      const character = this.#rest[0];
      if (character === undefined) return null;
      if (this.#state === 'done') throw new JsonFault('something follows the array', 0);
      this.#open(character);
    }
  }

  #open(character: string): void {
    const expected = { start: '[', between: ',', element: '', done: '' }[this.#state];
    if (this.#state === 'between' && character === ']') {
      this.#state = 'done';
    } else if (character === expected) {
      this.#state = 'element';
    } else
      throw new JsonFault(
        this.#state === 'start' ? 'it is not an array' : `"${character}" stands where , or ] should`,
        0,
      );
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
      else if (character === 0x7d || character === 0x5d) this.#depth -= 1;
    }
    return null;
  }

  #cut(closing: boolean): JsonRow | null {
    const text = this.#rest.slice(0, this.#scanned);
    const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
    this.#state = 'between';
    if (text.trim() === '') {
      if (!closing) throw new JsonFault('an element is missing', 0);
      this.#consume(text.length);
      return this.#next();
    }
    this.#consume(blank);
    const row = readRecord(text.slice(blank), { line: this.#line, column: this.#column, damaged: this.#damaged });
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

function readRecord(text: string, at: { line: number; column: number; damaged: boolean }): JsonRow {
  const { line, column } = at;
  if (at.damaged && text.includes('\ufffd')) return { fault: { code: 'encoding-error', message: '' }, line, column };
  try {
    const value = JSON.parse(checkedJson(text)) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { record: value as Readonly<Record<string, unknown>>, line };
    return { fault: { code: 'not-an-object', message: text.slice(0, 200) }, line, column };
  } catch (error) {
    const offset = error instanceof JsonFault ? error.offset : 0;
    return {
      fault: { code: 'not-json', message: error instanceof Error ? error.message : '' },
      line,
      column: column + offset,
    };
  }
}

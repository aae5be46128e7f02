import { FaultyText } from './source-text.ts';

const escapes = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
]);
/** What TOML allows nowhere. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;
const blank = /[ \t]*/y;
const blankLine = /(?:[ \t]|\r?\n|#[^\n]*)*/y;
const restOfLine = /(?:#[^\n]*)?(?:\r?\n|$)/y;
const code = /u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})/y;
const foldedLine = /[ \t]*\r?\n\s*/y;

/** A place in a TOML text, and the words that can be read there. */
export class TomlText {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.at = text.search(unseen);
    if (this.at >= 0) this.refuse('a control character, or a line end that is a carriage return alone');
    this.at = 0;
  }

  ended(): boolean {
    return this.at >= this.text.length;
  }

  /** What stands between an offset and here. */
  since(offset: number): string {
    return this.text.slice(offset, this.at);
  }

  blanks(): this {
    this.match(blank);
    return this;
  }

  /** Blanks, line ends and comments. */
  blankLines(): this {
    this.match(blankLine);
    return this;
  }

  endLine(): void {
    if (this.blanks().match(restOfLine) === undefined)
      this.refuse(`expected the end of the line, found ${this.found()}`);
  }

  take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.blanks().take(text)) this.refuse(`expected "${text}", found ${this.found()}`);
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  insideWord(): boolean {
    return /[\w.+-]/.test(this.text[this.at] ?? '');
  }

  /** A quoted text on one line; `undefined` when none begins here. */
  line(): string | undefined {
    const start = this.at;
    if (this.take("'")) return this.literal("'", start, /[^'\r\n]*/y);
    return this.take('"') ? this.basic('"', start) : undefined;
  }

  /** A quoted text on several lines; `undefined` when none begins here. */
  block(): string | undefined {
    const start = this.at;
    const quotes = ['"""', "'''"].find((three) => this.take(three));
    if (quotes === undefined) return undefined;
    this.match(/(?:\r?\n)?/y);
    return quotes === '"""' ? this.basic(quotes, start) : this.literal(quotes, start, /(?:(?!''')[\s\S])*/y);
  }

  private literal(quotes: string, start: number, content: RegExp): string {
    const text = this.match(content) ?? '';
    if (!this.take(quotes)) this.neverClosed(start);
    return text + this.quotesBefore(quotes);
  }

  private basic(quotes: string, start: number): string {
    const plain = quotes.length === 1 ? /[^"\\\r\n]*/y : /[^"\\]*/y;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.match(plain) ?? '');
      if (this.take(quotes)) return parts.join('') + this.quotesBefore(quotes);
      if (this.take('\\')) parts.push(this.escape(quotes.length > 1));
      else if (quotes.length > 1 && this.take('"')) parts.push('"');
      else this.neverClosed(start);
    }
  }

  /** Up to two quotes may stand before the three that end a text. */
  private quotesBefore(quotes: string): string {
    const one = quotes[0] ?? '';
    const more = quotes.length > 1 ? [this.take(one), this.take(one)].filter(Boolean).length : 0;
    return one.repeat(more);
  }

  private escape(folds: boolean): string {
    if (folds && this.match(foldedLine) !== undefined) return '';
    const start = this.at;
    const digits = this.match(code)?.slice(1);
    const point = digits === undefined ? undefined : Buffer.from(digits.padStart(8, '0'), 'hex').readUInt32BE();
    const scalar = point !== undefined && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (scalar) return String.fromCodePoint(point);
    const plain = escapes.get(this.text[start] ?? '');
    this.at = start;
    if (plain === undefined) this.refuse(`\\${this.text[start] ?? ''} is not an escape of TOML`);
    this.at += 1;
    return plain;
  }

  private neverClosed(start: number): never {
    this.at = start;
    this.refuse('this text is never closed');
  }

  found(): string {
    return this.foundAt(this.at);
  }

  foundAt(offset: number): string {
    if (offset >= this.text.length) return 'the end of the file: it was cut short';
    const word = /^[-+\w.]+/.exec(this.text.slice(offset, offset + 40))?.[0];
    return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(offset) ?? 0));
  }

  refuse(message: string): never {
    throw new FaultyText([{ message, offset: Math.min(this.at, this.text.length) }]);
  }
}

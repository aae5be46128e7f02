import { parseNumber } from '../core/number.ts';
import { type Fault, FaultyText } from './source-text.ts';
import {
  depthLimit,
  listedLimit,
  listOf,
  textKind,
  valuesLimit,
  type Branch,
  type List,
  type Tree,
  type Value,
  type ValueKind,
} from './tree.ts';

/**
 * Reads JSON (RFC 8259) as metric writers produce it. Unlike `JSON.parse` it takes Python's `NaN`, `Infinity` and
 * `-Infinity`, keeps where every value stands, calls `1e400` not finite, and refuses a key that is there twice.
 *
 * @throws FaultyText with every duplicate key, or with the first thing that is not JSON.
 */
export function readJson(text: string): Tree {
  return new JsonReader(text).read();
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const wordPattern = /-?[A-Za-z_][A-Za-z_0-9]*/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const hexPattern = /[0-9a-fA-F]{4}/y;
const blankPattern = /[ \t\n\r]*/y;
const words = new Map<string, ValueKind>([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
  ['NaN', 'not-finite'],
  ['Infinity', 'not-finite'],
  ['-Infinity', 'not-finite'],
]);
const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const duplicatesShown = 20;
/** What `str()` and `print()` of Python make of a dict, and `json.dump` does not. */
const pythonPrints = /^(?:'|None\b|True\b|False\b|nan\b|inf\b|-inf\b|np\.|array\(|tensor\()/;
const conflict = /^(?:<{7}|={7}|>{7})/;
const asJson = 'this is how Python prints it: write it with json.dump, and numbers of numpy and torch as float(…)';

function hintOf(found: string): { readonly hint?: string } {
  if (conflict.test(found)) return { hint: 'git left a merge conflict in it: measure again' };
  return pythonPrints.test(found) ? { hint: asJson } : {};
}

class JsonReader {
  private at = 0;
  private values = 0;
  /** How many lists are open, and how many values of lists are kept so far. */
  private lists = 0;
  private listed = 0;
  private readonly duplicates: Fault[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Tree {
    this.blanks();
    const tree = this.value(1);
    this.blanks();
    if (this.at < this.text.length) this.refuse(`expected the end of the file, found ${this.found()}`);
    const [first, ...rest] = this.duplicates;
    if (first !== undefined) throw new FaultyText([first, ...rest]);
    return tree;
  }

  private value(depth: number): Tree {
    if (depth > depthLimit) this.refuse(`nested deeper than ${depthLimit} levels`);
    const next = this.text[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.list(depth);
    return next === '"' ? this.quoted() : this.numberOrWord();
  }

  private object(depth: number): Branch {
    const offset = this.at++;
    const entries = new Map<string, Tree>();
    const offsets = new Map<string, number>();
    this.blanks();
    if (this.take('}')) return { kind: 'object', offset, entries };
    do {
      this.blanks();
      const keyOffset = this.at;
      if (this.text[this.at] !== '"') this.refuse(`expected a key in double quotes, found ${this.found()}`);
      const key = this.string();
      this.blanks();
      if (!this.take(':')) this.refuse(`expected ":" after the key, found ${this.found()}`);
      this.blanks();
      this.countNamed();
      const value = this.value(depth + 1);
      this.noteDuplicate(key, { keyOffset, first: offsets.get(key) });
      if (!offsets.has(key)) offsets.set(key, keyOffset);
      entries.set(key, value);
      this.blanks();
    } while (this.take(','));
    if (!this.take('}')) this.refuse(`expected "," or "}", found ${this.found()}`);
    return { kind: 'object', offset, entries };
  }

  private countNamed(): void {
    const [count, limit] = this.lists > 0 ? [(this.listed += 1), 2 * listedLimit] : [(this.values += 1), valuesLimit];
    if (count > limit) this.refuse(`more than ${limit} values: this is data, not metrics`);
  }

  private noteDuplicate(key: string, seen: { keyOffset: number; first: number | undefined }): void {
    if (seen.first === undefined || this.duplicates.length >= duplicatesShown) return;
    const line = this.text.slice(0, seen.first).split('\n').length;
    const length = this.text.slice(seen.keyOffset).search(/:/);
    this.duplicates.push({
      message: `the key ${JSON.stringify(key.slice(0, 100))} is there twice; it is already on line ${line}`,
      offset: seen.keyOffset,
      length: Math.max(1, Math.min(length, key.length + 2)),
    });
  }

  private list(depth: number): List {
    const offset = this.at++;
    const before = this.listed;
    let items: Tree[] | null = [];
    this.lists += 1;
    this.blanks();
    if (!this.take(']')) {
      do {
        this.blanks();
        const item = this.value(depth + 1);
        if ((this.listed += 1) > listedLimit) items = null;
        // What is not kept takes no room from the lists that follow.
        if (items === null) this.listed = before;
        else items.push(item);
        this.blanks();
      } while (this.take(','));
      if (!this.take(']')) this.refuse(`expected "," or "]", found ${this.found()}`);
    }
    this.lists -= 1;
    return listOf(items, offset);
  }

  private quoted(): Value {
    const offset = this.at;
    const content = this.string();
    return { ...this.leaf(textKind(content), offset), content };
  }

  private string(): string {
    const start = this.at++;
    let text = '';
    for (;;) {
      text += this.match(plainText) ?? '';
      const next = this.text[this.at];
      if (next === '"') {
        this.at += 1;
        return text;
      }
      if (next === undefined) {
        this.at = start;
        this.refuse('this text is never closed: the file ends before its second quote');
      }
      if (next !== '\\') this.refuse('a line break or control character inside a text; write it as an escape like \\n');
      text += this.escape();
    }
  }

  private escape(): string {
    const start = this.at;
    const letter = this.text[start + 1] ?? '';
    const plain = escapes.get(letter);
    this.at += 2;
    if (plain !== undefined) return plain;
    const code = letter === 'u' ? this.match(hexPattern) : undefined;
    if (code === undefined) {
      this.at = start;
      this.refuse(`\\${letter} is not an escape of JSON`);
    }
    return String.fromCharCode(Buffer.from(code, 'hex').readUInt16BE());
  }

  private numberOrWord(): Value {
    const offset = this.at;
    const word = this.match(wordPattern);
    const kind = word === undefined ? undefined : words.get(word);
    if (kind !== undefined) return this.leaf(kind, offset);
    this.at = offset;
    const number = word === undefined ? this.match(numberPattern) : undefined;
    if (number === undefined || /[\w.+]/.test(this.text[this.at] ?? '')) {
      this.at = offset;
      this.refuse(`expected a value, found ${this.found()}`);
    }
    return this.leaf(parseNumber(number) === undefined ? 'not-finite' : 'number', offset);
  }

  private leaf(kind: ValueKind, offset: number): Value {
    const text = this.text.slice(offset, this.at);
    const value = kind === 'number' ? (parseNumber(text) ?? NaN) : NaN;
    return { kind, offset, text, value };
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private blanks(): void {
    this.match(blankPattern);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private found(): string {
    if (this.at >= this.text.length) return 'the end of the file: it was cut short';
    const word = /^[-+\w.]+/.exec(this.text.slice(this.at, this.at + 40))?.[0];
    return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
  }

  private refuse(message: string): never {
    const offset = Math.min(this.at, this.text.length);
    const hint = hintOf(this.text.slice(offset, offset + 12));
    throw new FaultyText([{ message, offset, ...hint }]);
  }
}

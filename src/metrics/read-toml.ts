import { parseNumber } from '../core/number.ts';
import { FaultyText } from './source-text.ts';
import { TomlTables, type KeyPart } from './toml-tables.ts';
import { TomlText } from './toml-text.ts';
import {
  depthLimit,
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
 * Reads TOML 1.0. `nan` and `inf` are not finite; dates, and integers that are not decimal, are no numbers of a metric.
 *
 * @throws FaultyText with the first thing that is not TOML, or is there twice.
 */
export function readToml(text: string): Tree {
  return new TomlReader(text).read();
}

const bareKey = /[A-Za-z0-9_-]+/y;
const decimal = /[-+]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][-+]?\d(?:_?\d)*)?/y;
const special = /[-+]?(?:inf|nan)/y;
const flag = /true|false/y;
const moment = /(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?|\d\d:\d\d:\d\d(?:\.\d+)?)/y;
const otherBase = /0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*/y;
/** In the order in which they are tried: a date begins like a number. */
const scalars: readonly (readonly [RegExp, ValueKind])[] = [
  [moment, 'other'],
  [otherBase, 'other'],
  [special, 'not-finite'],
  [flag, 'boolean'],
  [decimal, 'number'],
];

class TomlReader {
  private readonly text: TomlText;
  private readonly tables = new TomlTables();
  private values = 0;

  constructor(text: string) {
    this.text = new TomlText(text);
  }

  read(): Tree {
    const { text } = this;
    for (text.blankLines(); !text.ended(); text.blankLines()) {
      if (text.take('[')) this.header();
      else this.assignment(undefined);
      text.endLine();
    }
    return this.tables.root;
  }

  private header(): void {
    const many = this.text.take('[');
    this.text.blanks();
    const path = this.key();
    this.text.expect(many ? ']]' : ']');
    this.tables.open(path, many);
  }

  private assignment(inline: Branch | undefined): void {
    const path = this.key();
    this.text.expect('=');
    this.text.blanks();
    if ((this.values += 1) > valuesLimit)
      this.text.refuse(`more than ${valuesLimit} values: this is data, not metrics`);
    const value = this.value(this.tables.depthOf(inline) + path.length);
    this.tables.put(path, value, inline);
  }

  private key(): readonly KeyPart[] {
    const parts: KeyPart[] = [];
    do {
      this.text.blanks();
      const offset = this.text.at;
      const quoted = this.text.line();
      const part = quoted ?? this.text.match(bareKey) ?? this.text.refuse(`expected a key, found ${this.text.found()}`);
      parts.push({ text: part, offset });
      this.text.blanks();
    } while (this.text.take('.'));
    return parts;
  }

  private value(depth: number): Tree {
    if (depth > depthLimit) this.text.refuse(`nested deeper than ${depthLimit} levels`);
    const offset = this.text.at;
    if (this.text.take('[')) return this.list(offset, depth);
    if (this.text.take('{')) return this.inlineTable(offset, depth);
    const content = this.text.block() ?? this.text.line();
    if (content === undefined) return this.scalar(offset);
    return { kind: textKind(content), offset, text: this.text.since(offset), value: NaN, content };
  }

  private list(offset: number, depth: number): List {
    const items: Tree[] = [];
    for (this.text.blankLines(); !this.text.take(']'); this.text.blankLines()) {
      if ((this.values += 1) > valuesLimit)
        this.text.refuse(`more than ${valuesLimit} values: this is data, not metrics`);
      items.push(this.value(depth + 1));
      this.text.blankLines();
      if (this.text.take(',')) continue;
      this.text.expect(']');
      break;
    }
    return listOf(items, offset);
  }

  private inlineTable(offset: number, depth: number): Branch {
    const branch = this.tables.inline(offset, depth);
    this.text.blanks();
    if (!this.text.take('}')) {
      do this.assignment(branch);
      while (this.text.blanks().take(','));
      this.text.expect('}');
    }
    this.tables.close(branch);
    return branch;
  }

  private scalar(offset: number): Value {
    for (const [pattern, kind] of scalars) {
      const text = this.text.match(pattern);
      if (text === undefined) continue;
      // A pattern that ends inside a word was the beginning of something else.
      if (this.text.insideWord()) break;
      const value = kind === 'number' ? parseNumber(text.replaceAll('_', '')) : NaN;
      if (value === undefined) return { kind: 'not-finite', offset, text, value: NaN };
      return { kind, offset, text, value };
    }
    throw new FaultyText([{ message: `expected a value, found ${this.text.foundAt(offset)}`, offset }]);
  }
}

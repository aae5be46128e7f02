import { parseNumber } from '../core/number.ts';
import { FaultyText } from './source-text.ts';
import { listedLimit, listOf, textKind, type Branch, type List, type Tree, type Value } from './tree.ts';

/**
 * Reads delimited text (RFC 4180) with a header as a list of rows, each a mapping of column → cell. A cell is a number only when it
 * is a plain decimal: `0,95` and `91 %` are texts, and an empty one is nothing.
 *
 * @param delimiter one character
 * @throws FaultyText for a row with more or fewer cells than the header, a column that is there twice, a quote that is never closed,
 *   and more than 500,000 cells
 */
export function readTable(text: string, delimiter: string): List {
  const [header, ...rows] = new TableReader(text, delimiter).rows();
  if (header === undefined) return listOf([], 0);
  const columns = header.map(({ content }) => content);
  refuseTwice(header);
  return listOf(
    rows.map((cells) => branch(columns, cells)),
    0,
  );
}

interface Cell {
  readonly content: string;
  readonly offset: number;
  readonly quoted: boolean;
}

class TableReader {
  private at = 0;
  private cells = 0;
  private readonly text: string;
  private readonly delimiter: string;

  constructor(text: string, delimiter: string) {
    this.text = text;
    this.delimiter = delimiter;
  }

  rows(): Cell[][] {
    const rows: Cell[][] = [];
    while (this.at < this.text.length) {
      const row = this.row();
      const blank = row.length === 1 && row[0]?.content === '' && !row[0].quoted;
      if (!blank) rows.push(row);
    }
    return rows;
  }

  private row(): Cell[] {
    const row: Cell[] = [];
    for (;;) {
      if ((this.cells += 1) > listedLimit)
        this.refuse(`more than ${listedLimit} cells: this is data, not metrics`, this.at);
      row.push(this.text[this.at] === '"' ? this.quoted() : this.plain());
      const next = this.text[this.at];
      this.at += next === '\r' ? 2 : 1;
      if (next !== this.delimiter) return row;
    }
  }

  private plain(): Cell {
    const offset = this.at;
    while (this.at < this.text.length && this.text[this.at] !== this.delimiter && !this.atLineEnd()) this.at += 1;
    return { content: this.text.slice(offset, this.at), offset, quoted: false };
  }

  private quoted(): Cell {
    const offset = this.at;
    const parts: string[] = [];
    for (let from = offset + 1; ; from = this.at + 1) {
      const end = this.text.indexOf('"', from);
      if (end < 0) this.refuse('this cell is never closed: the file ends before its second quote', offset);
      parts.push(this.text.slice(from, end));
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
    }
    if (this.at < this.text.length && this.text[this.at] !== this.delimiter && !this.atLineEnd())
      this.refuse('text after the quote that ends this cell', this.at);
    return { content: parts.join('"'), offset, quoted: true };
  }

  private atLineEnd(): boolean {
    const here = this.text[this.at];
    return here === '\n' || (here === '\r' && this.text[this.at + 1] === '\n');
  }

  private refuse(message: string, offset: number): never {
    throw new FaultyText([{ message, offset }]);
  }
}

function refuseTwice(header: readonly Cell[]): void {
  const seen = new Set<string>();
  for (const { content, offset } of header) {
    if (seen.has(content))
      throw new FaultyText([{ message: `the column ${JSON.stringify(content.slice(0, 100))} is there twice`, offset }]);
    seen.add(content);
  }
}

function branch(columns: readonly string[], cells: readonly Cell[]): Branch {
  const offset = cells[0]?.offset ?? 0;
  if (cells.length !== columns.length) {
    const message = `this row has ${cells.length} cells, and the header ${columns.length}`;
    const isSemicolons = columns.length === 1 && columns[0]?.includes(';') === true;
    throw new FaultyText([{ message, offset, ...(isSemicolons ? { hint: 'write it with commas, sep=","' } : {}) }]);
  }
  const entries = new Map<string, Tree>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (cell !== undefined) entries.set(column, value(cell));
  }
  return { kind: 'object', offset, entries };
}

function value({ content, offset }: Cell): Value {
  const text = content.trim();
  if (text === '') return { kind: 'null', offset, text: 'empty', value: NaN, content: '' };
  const number = parseNumber(text);
  if (number !== undefined) return { kind: 'number', offset, text, value: number, content };
  const beyond = /^[-+]?[\d.]+e\+?\d+$/i.test(text);
  const kind = beyond ? 'not-finite' : /^(?:true|false)$/i.test(text) ? 'boolean' : textKind(text);
  return { kind, offset, text: content, value: NaN, content };
}

import { FaultyText } from './source-text.ts';
import { depthLimit, type Branch, type List, type Tree } from './tree.ts';

/** One part of a dotted key, with where it stands. */
export interface KeyPart {
  readonly text: string;
  readonly offset: number;
}

/** How a table came about, which says who may still add to it. */
type Origin = 'passed' | 'header' | 'dotted' | 'inline';

interface Table {
  readonly branch: Branch;
  readonly entries: Map<string, Tree>;
  origin: Origin;
  /** The header under which a dotted key made it. */
  readonly section: number;
  readonly depth: number;
}

/** The tables of a TOML text, which headers and dotted keys may name in pieces, and never twice. */
export class TomlTables {
  readonly root: Branch;
  private readonly tables = new Map<Tree, Table>();
  private readonly lists = new Map<Tree, Tree[]>();
  private section = 0;
  private current: Branch;

  constructor() {
    this.root = this.grow({ offset: 0, origin: 'header', depth: 0 });
    this.current = this.root;
  }

  /** `[a.b]`, or `[[a.b]]` with `many`: what follows is in this table. */
  open(path: readonly KeyPart[], many: boolean): void {
    this.section += 1;
    const parent = path.slice(0, -1).reduce<Branch>((branch, part) => this.passed(branch, part), this.root);
    const last = path.at(-1);
    if (last === undefined) return;
    this.current = many ? this.appended(parent, last) : this.headed(parent, last);
  }

  /** A key of the current table, or of an inline one. */
  put(path: readonly KeyPart[], value: Tree, inline: Branch | undefined): void {
    const parent = path
      .slice(0, -1)
      .reduce<Branch>((branch, part) => this.dotted(branch, part), inline ?? this.current);
    const last = path.at(-1);
    const entries = this.tables.get(parent)?.entries;
    if (last === undefined || entries === undefined) return;
    if (entries.has(last.text)) refuseTwice(last);
    entries.set(last.text, value);
  }

  /** A table in braces, which is to be filled and then closed. */
  inline(offset: number, depth: number): Branch {
    return this.grow({ offset, origin: 'dotted', depth });
  }

  /** Nothing may be added to it, or to what it holds, any more. */
  close(branch: Branch): void {
    const table = this.tables.get(branch);
    if (table === undefined || table.origin === 'inline') return;
    table.origin = 'inline';
    for (const inner of table.entries.values()) if (inner.kind === 'object') this.close(inner);
  }

  depthOf(inline: Branch | undefined): number {
    return this.tables.get(inline ?? this.current)?.depth ?? 0;
  }

  private passed(branch: Branch, part: KeyPart): Branch {
    const there = branch.entries.get(part.text);
    if (there === undefined) return this.plant(branch, part, 'passed');
    const inner = this.lists.get(there)?.at(-1) ?? there;
    if (inner.kind !== 'object' || this.tables.get(inner)?.origin === 'inline') refuseTwice(part);
    return inner;
  }

  private headed(branch: Branch, part: KeyPart): Branch {
    const there = branch.entries.get(part.text);
    if (there === undefined) return this.plant(branch, part, 'header');
    const table = this.tables.get(there);
    if (table?.origin !== 'passed') refuseTwice(part);
    table.origin = 'header';
    return table.branch;
  }

  private appended(branch: Branch, part: KeyPart): Branch {
    const there = branch.entries.get(part.text);
    const items = there === undefined ? [] : this.lists.get(there);
    if (items === undefined) refuseTwice(part);
    const depth = this.depth(branch, part);
    const item = this.grow({ offset: part.offset, origin: 'header', depth });
    items.push(item);
    if (there !== undefined) return item;
    const list: List = { kind: 'list', offset: part.offset, text: 'a list', value: NaN, items };
    this.lists.set(list, items);
    this.tables.get(branch)?.entries.set(part.text, list);
    return item;
  }

  private dotted(branch: Branch, part: KeyPart): Branch {
    const there = branch.entries.get(part.text);
    if (there === undefined) return this.plant(branch, part, 'dotted');
    const table = this.tables.get(there);
    const open = table?.origin === 'passed' || (table?.origin === 'dotted' && table.section === this.section);
    if (table === undefined || !open) refuseTwice(part);
    return table.branch;
  }

  private plant(branch: Branch, part: KeyPart, origin: Origin): Branch {
    const inner = this.grow({ offset: part.offset, origin, depth: this.depth(branch, part) });
    this.tables.get(branch)?.entries.set(part.text, inner);
    return inner;
  }

  private depth(branch: Branch, part: KeyPart): number {
    const depth = (this.tables.get(branch)?.depth ?? 0) + 1;
    if (depth < depthLimit) return depth;
    throw new FaultyText([{ message: `nested deeper than ${depthLimit} levels`, offset: part.offset }]);
  }

  private grow({ offset, origin, depth }: { offset: number; origin: Origin; depth: number }): Branch {
    const entries = new Map<string, Tree>();
    const branch: Branch = { kind: 'object', offset, entries };
    this.tables.set(branch, { branch, entries, origin, section: this.section, depth });
    return branch;
  }
}

function refuseTwice({ text, offset }: KeyPart): never {
  const message = `the key ${JSON.stringify(text.slice(0, 100))} is there twice`;
  throw new FaultyText([{ message, offset, length: Math.max(1, text.length) }]);
}

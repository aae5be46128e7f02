import { require } from './arrow-fault.ts';
import { arrowType, integerType, type ArrowType } from './arrow-type.ts';
import type { FlatTable } from './flat-table.ts';

/** A column of an Arrow schema, or a part of one. */
export interface ArrowField {
  readonly name: string;
  /** What its values are; where they are codes of a dictionary, what those stand for. */
  readonly type: ArrowType;
  /** Parts, which stand with the dictionary where there is one. */
  readonly children: readonly ArrowField[];
  readonly dictionary: DictionaryEncoding | null;
}

/** Values are written as codes of the dictionary `id`. */
export interface DictionaryEncoding {
  readonly id: number;
  readonly codes: ArrowType & { readonly kind: 'integer' };
}

const mostFields = 131_072;
const deepest = 64;

/** @throws ArrowFault for what is not read: columns in big-endian order, and types that are not known */
export function readSchema(schema: FlatTable): readonly ArrowField[] {
  require(schema.short(0) === 0, 'columns in big-endian order, which is not read');
  return new SchemaReader().fields(schema, 0);
}

/** Offsets may lead twice to the same place: what is read is bounded, not what is written. */
class SchemaReader {
  #fields = 0;
  #characters = 0;

  fields(parent: FlatTable, depth: number): readonly ArrowField[] {
    require(depth < deepest, 'columns that nest too deep');
    return Array.from(parent.tables(depth === 0 ? 1 : 5), (table) => this.#field(table, depth));
  }

  #field(table: FlatTable, depth: number): ArrowField {
    this.#fields += 1;
    require(this.#fields <= mostFields, `a schema of more than ${mostFields} columns`);
    const type = table.table(3);
    require(type !== null, 'a column without a type');
    const children = this.fields(table, depth + 1);
    const found = arrowType(table.byte(2), type, this.#extension(table));
    requireChildren(found, children);
    return { name: this.#text(table, 0), type: found, children, dictionary: dictionaryOf(table.table(4)) };
  }

  #extension(table: FlatTable): string {
    let seen = 0;
    for (const entry of table.tables(6)) {
      if (this.#text(entry, 0) === 'ARROW:extension:name') return this.#text(entry, 1);
      seen += 1;
      if (seen === 100) break;
    }
    return '';
  }

  #text(table: FlatTable, nth: number): string {
    this.#characters += table.count(nth);
    require(this.#characters <= 64 * 1024 * 1024, 'a schema with names of more than 64 MB');
    return table.text(nth);
  }
}

function requireChildren(type: ArrowType, children: readonly ArrowField[]): void {
  const expected = type.kind === 'list' || type.kind === 'list-view' || type.kind === 'fixed-list' ? 1 : null;
  if (expected !== null) require(children.length === expected, 'a list whose elements are not described');
  if (type.kind === 'map')
    require(children.length === 1 && children[0]?.children.length === 2, 'a map that is not one of keys and values');
  if (type.kind === 'run-ends') {
    require(children.length === 2, 'runs without their ends or values');
    require(children[0]?.type.kind === 'integer', 'runs whose ends are no whole numbers');
  }
  if (type.kind === 'union') require(children.length <= 128, 'a union of more than 128 types');
  if (type.kind === 'union')
    require(type.ids.length === 0 || type.ids.length === children.length, 'a union whose types are not described');
}

function dictionaryOf(table: FlatTable | null): DictionaryEncoding | null {
  if (table === null) return null;
  const codes = table.table(1);
  return {
    id: table.long(0),
    codes: codes === null ? { kind: 'integer', bits: 32, signed: true } : integerType(codes),
  };
}

/** The dictionaries that some columns need, those of their parts and of dictionaries among them. */
export function dictionariesOf(fields: readonly ArrowField[]): ReadonlyMap<number, ArrowField> {
  const found = new Map<number, ArrowField>();
  const look = (field: ArrowField): void => {
    if (field.dictionary !== null) {
      const known = found.get(field.dictionary.id) ?? field;
      require(known === field || shapeOf(known) === shapeOf(field), 'a dictionary that two columns read differently');
      found.set(field.dictionary.id, known);
    }
    field.children.forEach(look);
  };
  fields.forEach(look);
  return found;
}

function shapeOf({ type, children }: ArrowField): string {
  return JSON.stringify([type, children]);
}

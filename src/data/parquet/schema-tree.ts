import { require } from './parquet-fault.ts';
import { numberAt, structAt, textAt, type Struct } from './thrift.ts';

const physicalTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const;
export type PhysicalType = (typeof physicalTypes)[number];

/** What values mean beyond the type that they are written as. */
export type Meaning =
  | { readonly kind: 'plain' | 'text' | 'json' | 'date' | 'uuid' | 'half' | 'interval' | 'bson' }
  | { readonly kind: 'integer'; readonly signed: boolean }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'time' | 'timestamp'; readonly digits: 3 | 6 | 9; readonly utc: boolean };

/** A column, or a group of columns, of a Parquet schema. */
export interface SchemaNode {
  readonly name: string;
  readonly repetition: 'required' | 'optional' | 'repeated';
  readonly children: readonly SchemaNode[];
  /** Of a leaf. */
  readonly type: PhysicalType;
  /** Bytes of a value of a fixed length. */
  readonly length: number;
  readonly meaning: Meaning;
  /** What a group is: a list or a map is written as groups in groups. */
  readonly group: 'list' | 'map' | 'struct';
  /** Levels at which a value is defined, and at which it repeats (Dremel). */
  readonly definition: number;
  readonly repeat: number;
}

const mostColumns = 65_536;

/** The tree that a footer writes as a list, parents before children. */
export function schemaTree(elements: readonly Struct[]): SchemaNode {
  require(elements.length > 0 && elements.length <= 2 * mostColumns, 'a schema without columns, or with too many');
  let at = 0;
  const read = (levels: { definition: number; repeat: number }, depth: number): SchemaNode => {
    const element = elements[at];
    at += 1;
    require(element !== undefined && depth < 64, 'a schema that ends in the middle');
    const repetition = depth === 0 ? 'required' : (repetitions[numberAt(element, 3) ?? 0] ?? 'required');
    const definition = levels.definition + (repetition === 'required' ? 0 : 1);
    const repeat = levels.repeat + (repetition === 'repeated' ? 1 : 0);
    const count = numberAt(element, 5) ?? 0;
    require(count <= elements.length, 'a schema that ends in the middle');
    const children: SchemaNode[] = [];
    for (let nth = 0; nth < count; nth += 1) children.push(read({ definition, repeat }, depth + 1));
    return { ...shapeOf(element), name: textAt(element, 4), repetition, children, definition, repeat };
  };
  const root = read({ definition: 0, repeat: 0 }, 0);
  require(at === elements.length, 'a schema with columns that belong nowhere');
  return root;
}

const repetitions = ['required', 'optional', 'repeated'] as const;

function shapeOf(element: Struct): Pick<SchemaNode, 'type' | 'length' | 'meaning' | 'group'> {
  const type = physicalTypes[numberAt(element, 1) ?? 0] ?? 'BYTE_ARRAY';
  const converted = numberAt(element, 6);
  const logical = structAt(element, 10);
  const isMap = converted === 1 || converted === 2 || logical?.has(2) === true;
  const isList = converted === 3 || logical?.has(3) === true;
  return {
    type,
    length: numberAt(element, 2) ?? 0,
    meaning:
      (logical === undefined ? undefined : logicalMeaning(logical)) ?? convertedMeaning(converted ?? -1, element),
    group: isMap ? 'map' : isList ? 'list' : 'struct',
  };
}

/** LogicalType, a union: the field that is there says which. */
function logicalMeaning(logical: Struct): Meaning | undefined {
  const field = [...logical.keys()][0] ?? 0;
  const inner = structAt(logical, field);
  if (inner === undefined) return undefined;
  switch (field) {
    case 1:
    case 4:
      return { kind: 'text' };
    case 5:
      return { kind: 'decimal', scale: numberAt(inner, 1) ?? 0 };
    case 6:
      return { kind: 'date' };
    case 7:
    case 8: {
      const unit = structAt(inner, 2);
      const digits = unit?.has(1) === true ? 3 : unit?.has(2) === true ? 6 : 9;
      return { kind: field === 7 ? 'time' : 'timestamp', digits, utc: inner.get(1) === true };
    }
    case 10:
      return { kind: 'integer', signed: inner.get(2) !== false };
    case 12:
      return { kind: 'json' };
    case 13:
      return { kind: 'bson' };
    case 14:
      return { kind: 'uuid' };
    case 15:
      return { kind: 'half' };
    default:
      return undefined;
  }
}

/** ConvertedType, which older writers write alone. */
function convertedMeaning(converted: number, element: Struct): Meaning {
  switch (converted) {
    case 0:
    case 4:
      return { kind: 'text' };
    case 5:
      return { kind: 'decimal', scale: numberAt(element, 7) ?? 0 };
    case 6:
      return { kind: 'date' };
    case 7:
    case 8:
      return { kind: 'time', digits: converted === 7 ? 3 : 6, utc: true };
    case 9:
    case 10:
      return { kind: 'timestamp', digits: converted === 9 ? 3 : 6, utc: true };
    case 11:
    case 12:
    case 13:
    case 14:
      return { kind: 'integer', signed: false };
    case 19:
      return { kind: 'json' };
    case 20:
      return { kind: 'bson' };
    case 21:
      return { kind: 'interval' };
    default:
      return { kind: 'plain' };
  }
}

import type { TimeDigits } from '../typed-values.ts';
import { ArrowFault, require } from './arrow-fault.ts';
import type { FlatTable } from './flat-table.ts';

/** How wide the offsets of a list or a text are. */
export type OffsetBits = 32 | 64;

/** What the values of an Arrow column are, and so how its buffers are laid out. */
export type ArrowType =
  | { readonly kind: 'null' | 'boolean' | 'interval' | 'struct' | 'map' | 'run-ends' }
  | { readonly kind: 'integer'; readonly bits: number; readonly signed: boolean }
  | { readonly kind: 'float'; readonly bits: number }
  | { readonly kind: 'decimal'; readonly bits: number; readonly scale: number }
  | { readonly kind: 'date'; readonly bits: OffsetBits }
  | { readonly kind: 'time'; readonly bits: OffsetBits; readonly digits: TimeDigits }
  | { readonly kind: 'timestamp'; readonly digits: TimeDigits; readonly utc: boolean }
  | { readonly kind: 'bytes'; readonly offsets: OffsetBits | 'view'; readonly meaning: 'text' | 'binary' | 'json' }
  | { readonly kind: 'fixed-bytes'; readonly width: number; readonly isUuid: boolean }
  | { readonly kind: 'list' | 'list-view'; readonly offsets: OffsetBits }
  | { readonly kind: 'fixed-list'; readonly size: number }
  | { readonly kind: 'union'; readonly isDense: boolean; readonly ids: readonly number[] };

const digitsOf: readonly TimeDigits[] = [0, 3, 6, 9];

/**
 * A member of the union Type of Schema.fbs, by its number there.
 * @param extension what the field says that its values stand for, beyond their type
 * @throws ArrowFault for a type that is not known, or one that cannot be
 */
export function arrowType(number: number, table: FlatTable, extension: string): ArrowType {
  switch (number) {
    case 1:
      return { kind: 'null' };
    case 2:
      return integerType(table);
    case 3:
      return { kind: 'float', bits: named(table.short(0), [16, 32, 64]) };
    case 6:
      return { kind: 'boolean' };
    case 7:
      return { kind: 'decimal', bits: oneOf(table.int(2, 128), [32, 64, 128, 256]), scale: table.int(1) };
    case 8:
      return { kind: 'date', bits: named(table.short(0, 1), [32, 64]) };
    case 9:
      return { kind: 'time', bits: oneOf(table.int(1, 32), [32, 64]), digits: named(table.short(0, 1), digitsOf) };
    case 10:
      return { kind: 'timestamp', digits: named(table.short(0), digitsOf), utc: table.text(1) !== '' };
    case 11:
      return { kind: 'interval' };
    case 18: // as Parquet has durations: their number
      return { kind: 'integer', bits: 64, signed: true };
    default:
      return byteType(number, table, extension) ?? nestedType(number, table);
  }
}

export function integerType(table: FlatTable): ArrowType & { kind: 'integer' } {
  return { kind: 'integer', bits: oneOf(table.int(0), [8, 16, 32, 64]), signed: table.flag(1) };
}

function byteType(number: number, table: FlatTable, extension: string): ArrowType | undefined {
  const isJson = extension === 'arrow.json';
  switch (number) {
    case 4:
    case 19:
    case 23:
      return { kind: 'bytes', offsets: number === 4 ? 32 : number === 19 ? 64 : 'view', meaning: 'binary' };
    case 5:
    case 20:
    case 24: {
      const meaning = isJson ? 'json' : 'text';
      return { kind: 'bytes', offsets: number === 5 ? 32 : number === 20 ? 64 : 'view', meaning };
    }
    case 15: {
      const width = table.int(0);
      require(width >= 0 && width <= 65_536, 'values of a fixed length that is none');
      return { kind: 'fixed-bytes', width, isUuid: extension === 'arrow.uuid' && width === 16 };
    }
    default:
      return undefined;
  }
}

function nestedType(number: number, table: FlatTable): ArrowType {
  switch (number) {
    case 12:
    case 21:
      return { kind: 'list', offsets: number === 12 ? 32 : 64 };
    case 25:
    case 26:
      return { kind: 'list-view', offsets: number === 25 ? 32 : 64 };
    case 13:
      return { kind: 'struct' };
    case 14: {
      const ids = table.structs(1, 4);
      require(ids.byteLength <= 4 * 128, 'a union of more than 128 types');
      const isDense = named(table.short(0), [false, true]);
      return {
        kind: 'union',
        isDense,
        ids: Array.from({ length: ids.byteLength / 4 }, (_, nth) => ids.getInt32(4 * nth, true)),
      };
    }
    case 16: {
      const size = table.int(0);
      require(size >= 0, 'lists of a fixed length that is none');
      return { kind: 'fixed-list', size };
    }
    case 17:
      return { kind: 'map' };
    case 22:
      return { kind: 'run-ends' };
    default:
      throw new ArrowFault(`a type of column that is not known (number ${number})`);
  }
}

/** What a number of an enumeration names. */
function named<T>(number: number, names: readonly T[]): T {
  const name = names[number];
  if (name === undefined) throw new ArrowFault('a kind of a type that is not known');
  return name;
}

function oneOf<Bits extends number>(bits: number, known: readonly Bits[]): Bits {
  const found = known.find((one) => one === bits);
  if (found === undefined) throw new ArrowFault(`numbers of ${bits} bits, which are not read`);
  return found;
}

import { isUtf8 } from 'node:buffer';
import type { Json } from '../../core/json.ts';
import { dateText, Moments, timeText } from '../calendar.ts';
import { decimalNumber, smallDecimalNumber } from '../decimal.ts';
import { ParquetFault } from './parquet-fault.ts';
import type { PhysicalValues } from './physical-values.ts';
import type { Meaning, SchemaNode } from './schema-tree.ts';

/** Values as checks and profiles take them, nulls left out. */
export type Cells =
  | {
      readonly kind: 'numbers';
      readonly values: Float64Array;
      /** The halves of whole numbers, of which a double may not hold all digits. */
      readonly words: Int32Array | null;
      readonly signed: boolean;
    }
  | { readonly kind: 'texts'; readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array }
  | { readonly kind: 'booleans'; readonly values: Uint8Array }
  /** `undefined`: something is there that is no value, like a date of the year 20000. */
  | { readonly kind: 'values'; readonly values: readonly (Json | undefined)[] };

/**
 * What values mean: numbers as doubles (of INT64 and decimals the nearest one), dates and times as ISO 8601 writes them, with `Z` when
 * they are adjusted to UTC, UUIDs as texts, what is called JSON as JSON. Other bytes are texts where they are UTF-8, and else hexadecimal.
 * @throws ParquetFault for intervals and BSON
 */
export function cellsOf(physical: PhysicalValues, leaf: SchemaNode): Cells {
  const { meaning } = leaf;
  if (meaning.kind === 'interval' || meaning.kind === 'bson')
    throw new ParquetFault(`values of the kind ${meaning.kind.toUpperCase()} in ${leaf.name}, which is not read`);
  switch (physical.kind) {
    case 'bits':
      return { kind: 'booleans', values: physical.values };
    case 'doubles':
      return smallCells(physical.values, meaning);
    case 'longs':
      return longCells(physical.words, meaning);
    case 'bytes':
      return byteCells(physical, leaf);
  }
}

function smallCells(values: Float64Array, meaning: Meaning): Cells {
  if (meaning.kind === 'date') return { kind: 'values', values: Array.from(values, (days) => dateText(days)) };
  if (meaning.kind === 'time') return { kind: 'values', values: Array.from(values, (ms) => timeOfDay(ms, meaning)) };
  if (meaning.kind === 'decimal') return numbers(values.map((digits) => smallDecimalNumber(digits, meaning.scale)));
  if (meaning.kind === 'integer' && !meaning.signed)
    return numbers(values.map((value) => (value < 0 ? value + 4294967296 : value)));
  return numbers(values);
}

function longCells(words: Int32Array, meaning: Meaning): Cells {
  const count = words.length >> 1;
  const signed = !(meaning.kind === 'integer' && !meaning.signed);
  const values = new Float64Array(count);
  for (let nth = 0; nth < count; nth += 1) {
    const high = words[2 * nth + 1] ?? 0;
    values[nth] = (signed ? high : high >>> 0) * 4294967296 + ((words[2 * nth] ?? 0) >>> 0);
  }
  if (meaning.kind === 'timestamp') return { kind: 'values', values: timestamps(words, meaning) };
  if (meaning.kind === 'time')
    return { kind: 'values', values: Array.from(values, (time) => timeOfDay(time, meaning)) };
  if (meaning.kind !== 'decimal') return { kind: 'numbers', values, words, signed };
  const { scale } = meaning;
  const exact = (value: number, nth: number): number =>
    Number.isSafeInteger(value) ? smallDecimalNumber(value, scale) : decimalNumber(bigAt(words, nth), scale);
  return numbers(values.map(exact));
}

function timestamps(
  words: Int32Array,
  { digits, utc }: Meaning & { kind: 'timestamp' | 'time' },
): (string | undefined)[] {
  const moments = new Moments(utc);
  return Array.from({ length: words.length >> 1 }, (_, nth) => {
    const { seconds, nanoseconds } = splitTime(bigAt(words, nth), digits);
    return moments.text(seconds, nanoseconds);
  });
}

function byteCells(physical: PhysicalValues & { kind: 'bytes' }, leaf: SchemaNode): Cells {
  const { bytes, starts, ends } = physical;
  const { meaning, type } = leaf;
  const each = <T>(of: (some: Uint8Array) => T): T[] =>
    Array.from(starts, (start, nth) => of(bytes.subarray(start, ends[nth] ?? 0)));
  if (type === 'INT96') return { kind: 'values', values: each(int96Text) };
  if (meaning.kind === 'decimal')
    return numbers(Float64Array.from(each((some) => decimalNumber(bigEndian(some), meaning.scale))));
  if (meaning.kind === 'half') return numbers(Float64Array.from(each(halfNumber)));
  if (meaning.kind === 'uuid') return { kind: 'values', values: each(uuidText) };
  if (meaning.kind === 'json') return { kind: 'values', values: each(parsedJson) };
  if (meaning.kind === 'text') return { kind: 'texts', bytes, starts, ends };
  // old writers do not say that bytes are a text
  if (type === 'BYTE_ARRAY' && each(isUtf8).every(Boolean)) return { kind: 'texts', bytes, starts, ends };
  const text = (some: Uint8Array): string => Buffer.from(some).toString(isUtf8(some) ? 'utf8' : 'hex');
  return { kind: 'values', values: each(text) };
}

function numbers(values: Float64Array): Cells {
  return { kind: 'numbers', values, words: null, signed: true };
}

/** A whole number of 64 bits. */
export function bigAt(words: Int32Array, nth: number, signed = true): bigint {
  const value = (BigInt(words[2 * nth + 1] ?? 0) << 32n) | BigInt((words[2 * nth] ?? 0) >>> 0);
  return signed ? value : BigInt.asUintN(64, value);
}

const perSecond = { 3: 1000, 6: 1_000_000, 9: 1_000_000_000 } as const;

function timeOfDay(value: number, { digits }: { digits: 3 | 6 | 9 }): string | undefined {
  const seconds = Math.floor(value / perSecond[digits]);
  if (!(seconds >= 0 && seconds < 86_400)) return undefined;
  return timeText(seconds, (value - seconds * perSecond[digits]) * (1_000_000_000 / perSecond[digits]));
}

/** Seconds since 1970, and the nanoseconds behind them. */
function splitTime(value: bigint, digits: 3 | 6 | 9): { readonly seconds: number; readonly nanoseconds: number } {
  const unit = BigInt(perSecond[digits]);
  const rest = ((value % unit) + unit) % unit;
  return {
    seconds: wholeNumber((value - rest) / unit),
    nanoseconds: wholeNumber(rest) * (1_000_000_000 / perSecond[digits]),
  };
}

function wholeNumber(value: bigint): number {
  return decimalNumber(value, 0);
}

/** Nanoseconds of the day, then the Julian day: what Impala and old Spark wrote. */
function int96Text(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
  const nanoseconds = view.getBigUint64(0, true);
  const day = view.getUint32(8, true) - 2_440_588;
  const ofDay = splitTime(nanoseconds, 9);
  return new Moments(false).text(day * 86_400 + ofDay.seconds, ofDay.nanoseconds);
}

function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

/** IEEE 754 with 16 bits: in a double's exponent and fraction it is exact. */
function halfNumber(bytes: Uint8Array): number {
  const bits = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits >> 15 === 1 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return (sign * fraction) / 16_777_216;
  return (sign * (1024 + fraction) * (1 << exponent)) / 33_554_432;
}

function uuidText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function parsedJson(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Json;
  } catch {
    return undefined;
  }
}

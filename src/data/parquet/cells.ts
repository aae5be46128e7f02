import { isUtf8 } from 'node:buffer';
import { dateText, Moments } from '../calendar.ts';
import { decimalNumber, smallDecimalNumber } from '../decimal.ts';
import { bigAt, longNumbers, plainNumbers, type Cells } from '../typed-cells.ts';
import { halfNumber, momentTexts, parsedJson, splitTime, textOrHex, timeOfDay, uuidText } from '../typed-values.ts';
import { ParquetFault } from './parquet-fault.ts';
import type { PhysicalValues } from './physical-values.ts';
import type { Meaning, SchemaNode } from './schema-tree.ts';

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
  if (meaning.kind === 'decimal')
    return plainNumbers(values.map((digits) => smallDecimalNumber(digits, meaning.scale)));
  if (meaning.kind === 'integer' && !meaning.signed)
    return plainNumbers(values.map((value) => (value < 0 ? value + 4294967296 : value)));
  return plainNumbers(values);
}

function longCells(words: Int32Array, meaning: Meaning): Cells {
  if (meaning.kind === 'timestamp') return { kind: 'values', values: momentTexts(words, meaning) };
  const numbers = longNumbers(words, !(meaning.kind === 'integer' && !meaning.signed));
  const { values } = numbers;
  if (meaning.kind === 'time')
    return { kind: 'values', values: Array.from(values, (time) => timeOfDay(time, meaning)) };
  if (meaning.kind !== 'decimal') return numbers;
  const { scale } = meaning;
  const exact = (value: number, nth: number): number =>
    Number.isSafeInteger(value) ? smallDecimalNumber(value, scale) : decimalNumber(bigAt(words, nth), scale);
  return plainNumbers(values.map(exact));
}

function byteCells(physical: PhysicalValues & { kind: 'bytes' }, leaf: SchemaNode): Cells {
  const { bytes, starts, ends } = physical;
  const { meaning, type } = leaf;
  const each = <T>(of: (some: Uint8Array) => T): T[] =>
    Array.from(starts, (start, nth) => of(bytes.subarray(start, ends[nth] ?? 0)));
  if (type === 'INT96') return { kind: 'values', values: each(int96Text) };
  if (meaning.kind === 'decimal')
    return plainNumbers(Float64Array.from(each((some) => decimalNumber(bigEndian(some), meaning.scale))));
  if (meaning.kind === 'half') return plainNumbers(Float64Array.from(each(littleHalf)));
  if (meaning.kind === 'uuid') return { kind: 'values', values: each(uuidText) };
  if (meaning.kind === 'json') return { kind: 'values', values: each(parsedJson) };
  if (meaning.kind === 'text') return { kind: 'texts', bytes, starts, ends };
  // old writers do not say that bytes are a text
  if (type === 'BYTE_ARRAY' && each(isUtf8).every(Boolean)) return { kind: 'texts', bytes, starts, ends };
  return { kind: 'values', values: each(textOrHex) };
}

function littleHalf(bytes: Uint8Array): number {
  return halfNumber((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8));
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

import type { Json } from '../../core/json.ts';
import { dateText } from '../calendar.ts';
import { decimalNumber, smallDecimalNumber } from '../decimal.ts';
import { longNumbers, plainNumbers, type Cells } from '../typed-cells.ts';
import { halfNumber, momentTexts, textOrHex, timeOfDay, uuidText } from '../typed-values.ts';
import { ArrowFault, require } from './arrow-fault.ts';
import type { ArrowType } from './arrow-type.ts';
import type { BatchBody } from './batch-body.ts';
import type { BufferPlace, ColumnLayout } from './column-layout.ts';
import type { Rows } from './decoding.ts';

/** Values that all take as many bits. @throws ArrowFault for intervals, which Parquet does not give either */
export async function fixedCells({ field, buffers }: ColumnLayout, rows: Rows, body: BatchBody): Promise<Cells> {
  const { type } = field;
  const count = rows.to - rows.from;
  const read = (width: number): Promise<Uint8Array> => body.bytes(buffers[0], width * rows.from, width * rows.to);
  switch (type.kind) {
    case 'null':
      return plainNumbers(new Float64Array(count));
    case 'boolean':
      return bits(await body.bytes(buffers[0], rows.from >> 3, (rows.to + 7) >> 3), rows);
    case 'integer':
      return integers(await read(type.bits / 8), type);
    case 'float':
      return plainNumbers(floats(aligned(await read(type.bits / 8)), type.bits));
    case 'decimal':
      return plainNumbers(decimals(await read(type.bits / 8), type));
    case 'date':
    case 'time':
    case 'timestamp': {
      body.take(48 * count);
      const bytes = await read(type.kind === 'timestamp' ? 8 : type.bits / 8);
      return { kind: 'values', values: times(aligned(bytes), type) };
    }
    case 'fixed-bytes': {
      body.take((48 + 2 * type.width) * count);
      const bytes = await read(type.width);
      const text = type.isUuid ? uuidText : textOrHex;
      const at = (nth: number): string => text(bytes.subarray(nth * type.width, (nth + 1) * type.width));
      return { kind: 'values', values: Array.from({ length: count }, (_, nth) => at(nth)) };
    }
    case 'interval':
      throw new ArrowFault(`values of the kind INTERVAL in ${field.name}, which is not read`);
    case 'bytes':
    case 'list':
    case 'list-view':
    case 'fixed-list':
    case 'struct':
    case 'map':
    case 'union':
    case 'run-ends':
      throw new Error(`${type.kind} is no type of a fixed width`);
  }
}

/** A copy that begins where numbers may begin. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function bits(bytes: Uint8Array, { from, to }: Rows): Cells {
  const values = new Uint8Array(to - from);
  for (let row = 0, bit = from & 7; row < values.length; row += 1, bit += 1)
    values[row] = ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1;
  return { kind: 'booleans', values };
}

function integers(bytes: Uint8Array, { bits: width, signed }: ArrowType & { kind: 'integer' }): Cells {
  const buffer = aligned(bytes);
  if (width === 64) return longNumbers(new Int32Array(buffer), signed);
  return plainNumbers(Float64Array.from(smallIntegers(buffer, width, signed)));
}

function smallIntegers(
  buffer: ArrayBuffer,
  width: number,
  signed: boolean,
): Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array {
  if (width === 8) return signed ? new Int8Array(buffer) : new Uint8Array(buffer);
  if (width === 16) return signed ? new Int16Array(buffer) : new Uint16Array(buffer);
  return signed ? new Int32Array(buffer) : new Uint32Array(buffer);
}

/** Whole numbers, as offsets and codes are. Of 64 bits the nearest doubles: who has 2^53 of something is refused elsewhere. */
export async function wholeValues(
  place: BufferPlace | undefined,
  { from, to, type }: Rows & { readonly type: ArrowType & { kind: 'integer' } },
  body: BatchBody,
): Promise<Float64Array> {
  const width = type.bits / 8;
  const cells = integers(await body.bytes(place, width * from, width * to), type);
  require(cells.kind === 'numbers', 'codes that are no whole numbers');
  return cells.values;
}

function floats(buffer: ArrayBuffer, width: number): Float64Array {
  if (width === 64) return new Float64Array(buffer);
  if (width === 32) return Float64Array.from(new Float32Array(buffer));
  return Float64Array.from(new Uint16Array(buffer), halfNumber);
}

function decimals(bytes: Uint8Array, { bits: width, scale }: ArrowType & { kind: 'decimal' }): Float64Array {
  if (width === 32)
    return Float64Array.from(new Int32Array(aligned(bytes)), (value) => smallDecimalNumber(value, scale));
  const words = new Uint32Array(aligned(bytes));
  const each = width / 32;
  const values = new Float64Array(words.length / each);
  for (let nth = 0; nth < values.length; nth += 1)
    values[nth] = decimal(words.subarray(nth * each, (nth + 1) * each), scale);
  return values;
}

/** The low word first; the highest has the sign. */
function decimal(words: Uint32Array, scale: number): number {
  const low = words[0] ?? 0;
  const high = (words[1] ?? 0) | 0;
  const small = high * 4294967296 + low;
  const sign = (high >> 31) >>> 0;
  if (Number.isSafeInteger(small) && words.subarray(2).every((word) => word === sign))
    return smallDecimalNumber(small, scale);
  const all = words.reduceRight((digits, word) => (digits << 32n) | BigInt(word), 0n);
  return decimalNumber(BigInt.asIntN(32 * words.length, all), scale);
}

type TimeType = ArrowType & { kind: 'date' | 'time' | 'timestamp' };

const millisecondsOfDay = 86_400_000;

function times(buffer: ArrayBuffer, type: TimeType): readonly (Json | undefined)[] {
  if (type.kind === 'timestamp') return momentTexts(new Int32Array(buffer), type);
  const words = new Int32Array(buffer);
  const values = type.bits === 32 ? Float64Array.from(words) : longNumbers(words, true).values;
  if (type.kind === 'time') return Array.from(values, (time) => timeOfDay(time, type));
  return Array.from(values, (day) => dateText(type.bits === 32 ? day : Math.floor(day / millisecondsOfDay)));
}

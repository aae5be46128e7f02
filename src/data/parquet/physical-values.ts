import { unpackByteArrays, unpackDeltas } from './deltas.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import { unpackRuns } from './run-lengths.ts';
import type { SchemaNode } from './schema-tree.ts';

/** Values as a page holds them, nulls left out. */
export type PhysicalValues =
  /** INT32, FLOAT, DOUBLE. */
  | { readonly kind: 'doubles'; readonly values: Float64Array }
  /** INT64: the halves of each, low before high. */
  | { readonly kind: 'longs'; readonly words: Int32Array }
  | { readonly kind: 'bits'; readonly values: Uint8Array }
  /** BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array };

type Leaf = Pick<SchemaNode, 'type' | 'length'>;

/**
 * The values of a page that are not codes of a dictionary.
 * @throws ParquetFault when there are fewer than `count`, or the encoding is none of this type
 */
export function readValues(encoding: string, bytes: Uint8Array, leaf: Leaf & { count: number }): PhysicalValues {
  const { type, count } = leaf;
  switch (encoding) {
    case 'PLAIN':
      return plainValues(bytes, leaf);
    case 'RLE':
      return { kind: 'bits', values: bits(bytes, count) };
    case 'DELTA_BINARY_PACKED': {
      const { words } = unpackDeltas(bytes, count);
      if (type === 'INT64') return { kind: 'longs', words };
      require(type === 'INT32', `${encoding} of ${type}`);
      return { kind: 'doubles', values: Float64Array.from({ length: count }, (_, nth) => words[2 * nth] ?? 0) };
    }
    case 'DELTA_LENGTH_BYTE_ARRAY':
    case 'DELTA_BYTE_ARRAY':
      require(type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY', `${encoding} of ${type}`);
      return { kind: 'bytes', ...unpackByteArrays(bytes, count, encoding === 'DELTA_BYTE_ARRAY') };
    case 'BYTE_STREAM_SPLIT':
      return plainValues(joinedStreams(bytes, widthOf(leaf), count), leaf);
    default:
      throw new ParquetFault(`the encoding ${encoding}, which is not read`);
  }
}

function bits(bytes: Uint8Array, count: number): Uint8Array {
  const values = new Uint8Array(count);
  unpackRuns(bytes.subarray(4), 1, values); // its length goes before it
  return values;
}

function plainValues(bytes: Uint8Array, leaf: Leaf & { count: number }): PhysicalValues {
  const { type, count } = leaf;
  if (type === 'BYTE_ARRAY') return { kind: 'bytes', ...lengthBeforeEach(bytes, count) };
  require(bytes.length >=
    (type === 'BOOLEAN' ? Math.ceil(count / 8) : count * widthOf(leaf)), 'a page that ends before its values do');
  switch (type) {
    case 'BOOLEAN':
      return {
        kind: 'bits',
        values: Uint8Array.from({ length: count }, (_, nth) => ((bytes[nth >> 3] ?? 0) >> (nth & 7)) & 1),
      };
    case 'INT32':
      return { kind: 'doubles', values: Float64Array.from(new Int32Array(aligned(bytes, 4 * count))) };
    case 'FLOAT':
      return { kind: 'doubles', values: Float64Array.from(new Float32Array(aligned(bytes, 4 * count))) };
    case 'DOUBLE':
      return { kind: 'doubles', values: new Float64Array(aligned(bytes, 8 * count)) };
    case 'INT64':
      return { kind: 'longs', words: new Int32Array(aligned(bytes, 8 * count)) };
    case 'INT96':
    case 'FIXED_LEN_BYTE_ARRAY': {
      const width = widthOf(leaf);
      const starts = Int32Array.from({ length: count }, (_, nth) => nth * width);
      return { kind: 'bytes', bytes, starts, ends: starts.map((start) => start + width) };
    }
  }
}

/** A copy that begins where doubles may begin. */
function aligned(bytes: Uint8Array, length: number): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length) as ArrayBuffer;
}

function lengthBeforeEach(bytes: Uint8Array, count: number): Omit<PhysicalValues & { kind: 'bytes' }, 'kind'> {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const length =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    require(length >= 0 && at + 4 + length <= bytes.length, 'a page that ends before its values do');
    starts[nth] = at + 4;
    at += 4 + length;
    ends[nth] = at;
  }
  return { bytes, starts, ends };
}

function widthOf({ type, length }: Leaf): number {
  switch (type) {
    case 'INT32':
    case 'FLOAT':
      return 4;
    case 'INT64':
    case 'DOUBLE':
      return 8;
    case 'INT96':
      return 12;
    case 'FIXED_LEN_BYTE_ARRAY':
      require(length > 0 && length < 65_536, 'values of a fixed length that is none');
      return length;
    case 'BOOLEAN':
    case 'BYTE_ARRAY':
      throw new ParquetFault(`an encoding that ${type} does not have`);
  }
}

/** The first bytes of all values, then the second bytes of all, …: value by value. */
function joinedStreams(bytes: Uint8Array, width: number, count: number): Uint8Array {
  require(bytes.length >= width * count, 'a page that ends before its values do');
  const joined = new Uint8Array(width * count);
  for (let stream = 0; stream < width; stream += 1)
    for (let nth = 0; nth < count; nth += 1) joined[nth * width + stream] = bytes[stream * count + nth] ?? 0;
  return joined;
}

import { ParquetFault, require } from './parquet-fault.ts';

/** Whole numbers that are written as differences, in blocks of groups of bits. */
interface Deltas {
  /** The halves of each, low before high, modulo 2^64. */
  readonly words: Int32Array;
  /** How many bytes they took. */
  readonly length: number;
}

/** @throws ParquetFault when there are fewer than `count` */
export function unpackDeltas(bytes: Uint8Array, count: number): Deltas {
  const reader = new BitReader(bytes);
  const blockSize = reader.varint();
  const groups = reader.varint();
  require(reader.varint() >= count, 'a page that ends before its values do');
  const size = blockSize / groups;
  require(Number.isInteger(size) && size > 0 && size % 8 === 0 && groups <= 4096, 'blocks of differences of no size');
  const values = new BigInt64Array(count);
  let value = reader.zigzag();
  if (count > 0) values[0] = value;
  for (let nth = 1; nth < count;) {
    const least = reader.zigzag();
    const widths = reader.bytes(groups);
    for (let group = 0; group < groups && nth < count; group += 1) {
      const width = widths[group] ?? 0;
      require(width <= 64, 'differences of more than 64 bits');
      const packed = reader.bytes((size * width) / 8);
      for (let at = 0; at < size && nth < count; at += 1, nth += 1) {
        value = BigInt.asIntN(64, value + least + bitsAt(packed, at * width, width));
        values[nth] = value;
      }
    }
  }
  return { words: new Int32Array(values.buffer), length: reader.at };
}

/**
 * Texts whose lengths are written as differences; with `shared`, also how much of the text before each one repeats.
 * @throws ParquetFault when they are longer than what is there
 */
export function unpackByteArrays(
  bytes: Uint8Array,
  count: number,
  shared: boolean,
): { readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array } {
  const prefixes = shared ? unpackDeltas(bytes, count) : { words: new Int32Array(2 * count), length: 0 };
  const lengths = unpackDeltas(bytes.subarray(prefixes.length), count);
  const suffixes = bytes.subarray(prefixes.length + lengths.length);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let [total, read, before] = [0, 0, 0];
  for (let nth = 0; nth < count; nth += 1) {
    const [prefix, length] = [prefixes.words[2 * nth] ?? 0, lengths.words[2 * nth] ?? 0];
    require(prefix >= 0 && prefix <= before && length >= 0, 'a text that repeats more than there is');
    read += length;
    require(read <= suffixes.length, 'a page that ends before its values do');
    before = prefix + length;
    starts[nth] = total;
    total += before;
    require(total <= longestPage, 'a page of more than 256 MB');
    ends[nth] = total;
  }
  if (!shared) return { bytes: suffixes, starts, ends };
  const joined = new Uint8Array(total);
  for (let nth = 0, from = 0; nth < count; nth += 1) {
    const [start, prefix, length] = [starts[nth] ?? 0, prefixes.words[2 * nth] ?? 0, lengths.words[2 * nth] ?? 0];
    if (prefix > 0) joined.copyWithin(start, starts[nth - 1] ?? 0, (starts[nth - 1] ?? 0) + prefix);
    joined.set(suffixes.subarray(from, from + length), start + prefix);
    from += length;
  }
  return { bytes: joined, starts, ends };
}

/** Bytes that one page may have. */
export const longestPage = 256 * 1024 * 1024;

function bitsAt(bytes: Uint8Array, start: number, width: number): bigint {
  if (width <= 24) return BigInt(smallBits(bytes, start, width));
  let value = 0n;
  for (let bit = 0; bit < width; bit += 16) {
    const some = Math.min(16, width - bit);
    value |= BigInt(smallBits(bytes, start + bit, some)) << BigInt(bit);
  }
  return value;
}

function smallBits(bytes: Uint8Array, start: number, width: number): number {
  const at = start >> 3;
  const some =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return (some >>> (start & 7)) & ((1 << width) - 1);
}

class BitReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bytes(length: number): Uint8Array {
    require(this.at + length <= this.#bytes.length, 'a page that ends before its values do');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  varint(): number {
    let [value, scale] = [0, 1];
    for (let length = 0; length < 5; length += 1, scale *= 128) {
      const [byte = 0] = this.bytes(1);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new ParquetFault('a page that counts more than it can hold');
  }

  zigzag(): bigint {
    const value = this.#unsigned();
    return (value >> 1n) ^ -(value & 1n);
  }

  #unsigned(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const [byte = 0] = this.bytes(1);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new ParquetFault('a number of more than 64 bits');
  }
}

import { require } from './parquet-fault.ts';

/**
 * Unpacks numbers that are written as runs and as groups of bits (Parquet's RLE/bit-packing hybrid).
 * @param width bits of a number, at most 32
 * @throws ParquetFault when there are fewer numbers than `output` takes
 */
export function unpackRuns(bytes: Uint8Array, width: number, output: Int32Array | Uint8Array): void {
  require(width <= 32, `numbers of ${width} bits`);
  let at = 0;
  let count = 0;
  while (count < output.length) {
    let header = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      require(at < bytes.length && shift < 35, 'a page that ends before its levels or codes do');
      const byte = bytes[at] ?? 0;
      at += 1;
      header |= (byte & 127) << shift;
      more = byte > 127;
    }
    const size = header >>> 1;
    if ((header & 1) === 1) {
      const values = Math.min(size * 8, output.length - count);
      unpackBits(bytes.subarray(at), { width, from: count, to: count + values }, output);
      at += size * width;
      count += values;
    } else {
      require(size > 0, 'an empty run');
      const length = (width + 7) >> 3;
      require(at + length <= bytes.length, 'a page that ends before its levels or codes do');
      let value = 0;
      for (let byte = 0; byte < length; byte += 1) value |= (bytes[at + byte] ?? 0) << (8 * byte);
      at += length;
      const end = Math.min(count + size, output.length);
      output.fill(value, count, end);
      count = end;
    }
  }
}

/** Numbers side by side, the lowest bit first. */
function unpackBits(
  bytes: Uint8Array,
  { width, from, to }: { width: number; from: number; to: number },
  output: Int32Array | Uint8Array,
): void {
  require(bytes.length * 8 >= (to - from) * width, 'a page that ends before its levels or codes do');
  const mask = width === 32 ? -1 : (1 << width) - 1;
  let [at, buffer, bits] = [0, 0, 0];
  for (let nth = from; nth < to; nth += 1) {
    if (width > 24) {
      output[nth] = wideBits(bytes, (nth - from) * width, width);
      continue;
    }
    while (bits < width) {
      buffer |= (bytes[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    output[nth] = buffer & mask;
    buffer >>>= width;
    bits -= width;
  }
}

function wideBits(bytes: Uint8Array, start: number, width: number): number {
  let value = 0;
  for (let bit = 0; bit < width; bit += 1) {
    const at = start + bit;
    value |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
  }
  return value;
}

import { require } from './parquet-fault.ts';

/**
 * Unpacks one Snappy block.
 * @param size how long it is, unpacked
 */
export function unpackSnappy(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let at = 0;
  while ((packed[at] ?? 0) > 127) at += 1; // its own length, which is known
  at += 1;
  let filled = 0;
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length > 59) {
        const bytes = length - 59;
        length = littleEndian(packed, at, bytes);
        at += bytes;
      }
      length += 1;
      require(at + length <= packed.length && filled + length <= size, 'a Snappy block that ends in the middle');
      if (length <= 16) for (let nth = 0; nth < length; nth += 1) output[filled + nth] = packed[at + nth] ?? 0;
      else output.set(packed.subarray(at, at + length), filled);
      at += length;
      filled += length;
    } else {
      const bytes = (tag & 3) === 3 ? 4 : tag & 3;
      const length = bytes === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const offset = littleEndian(packed, at, bytes) + (bytes === 1 ? (tag >> 5) << 8 : 0);
      at += bytes;
      require(offset > 0 &&
        offset <= filled &&
        filled + length <= size, 'a Snappy block that repeats what is not there');
      for (let nth = filled; nth < filled + length; nth += 1) output[nth] = output[nth - offset] ?? 0;
      filled += length;
    }
  }
  require(filled === size, 'a Snappy block that is shorter than it says');
  return output;
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let nth = count - 1; nth >= 0; nth -= 1) value = value * 256 + (bytes[at + nth] ?? 0);
  return value;
}

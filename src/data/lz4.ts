/** Bytes that are no LZ4 block, or of another length than they should be. */
export class Lz4Fault extends Error {}

/**
 * Unpacks one LZ4 block.
 * @param size how long it is, unpacked
 */
export function unpackLz4(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  if (unpackLz4Into(packed, output, 0) !== size) throw new Lz4Fault('an LZ4 block that is shorter than it says');
  return output;
}

/**
 * Unpacks one LZ4 block to where others were unpacked before, which it may repeat.
 * @returns where it ends
 */
export function unpackLz4Into(packed: Uint8Array, output: Uint8Array, start: number): number {
  let [at, filled] = [0, start];
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    for (let more = nibble === 15; more;) {
      const byte = packed[at];
      if (byte === undefined) throw new Lz4Fault('an LZ4 block that ends in the middle');
      at += 1;
      length += byte;
      more = byte === 255;
    }
    return length;
  };
  while (at < packed.length) {
    const token = packed[at] ?? 0;
    at += 1;
    const literals = lengthFrom(token >> 4);
    if (at + literals > packed.length || filled + literals > output.length)
      throw new Lz4Fault('an LZ4 block that is longer than it says');
    output.set(packed.subarray(at, at + literals), filled);
    at += literals;
    filled += literals;
    if (at === packed.length) return filled;
    const offset = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    at += 2;
    const length = lengthFrom(token & 15) + 4;
    if (offset === 0 || offset > filled || filled + length > output.length)
      throw new Lz4Fault('an LZ4 block that repeats what is not there');
    if (offset >= length) output.copyWithin(filled, filled - offset, filled - offset + length);
    else for (let nth = filled; nth < filled + length; nth += 1) output[nth] = output[nth - offset] ?? 0;
    filled += length;
  }
  return filled;
}

import zlib from 'node:zlib';
import { asError } from '../../core/errors.ts';
import { unpackLz4Frame } from '../lz4-frame.ts';
import { unpackZstd } from '../zstd-library.ts';
import { ArrowFault, require } from './arrow-fault.ts';

/** Of Node 22.15 and later. */
const { zstdDecompressSync } = zlib as {
  zstdDecompressSync?: (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
};

/** How much more neither can make of a byte: an LZ4 sequence, and a run of a Zstandard block. */
const mostOfAByte = { LZ4_FRAME: 255, ZSTD: 43_691 } as const;

/**
 * The bytes of a packed buffer.
 * @param size how many there are, of which as many are made room for and no more
 * @throws ArrowFault when there are more or fewer, or the bytes are damaged
 */
export function unpackBuffer(codec: 'LZ4_FRAME' | 'ZSTD', packed: Uint8Array, size: number): Uint8Array {
  require(size <= mostOfAByte[codec] * packed.length, 'a packed column that is not as long as it says');
  let unpacked: Uint8Array;
  try {
    unpacked = codec === 'LZ4_FRAME' ? unpackLz4Frame(packed, size) : zstd(packed, size);
  } catch (cause) {
    throw new ArrowFault(`a column that cannot be unpacked (${asError(cause).message})`, { cause });
  }
  require(unpacked.length === size, 'a packed column that is not as long as it says');
  return unpacked;
}

function zstd(packed: Uint8Array, size: number): Uint8Array {
  if (zstdDecompressSync === undefined) return unpackZstd(packed, size);
  return zstdDecompressSync(packed, { maxOutputLength: Math.max(size, 1) });
}

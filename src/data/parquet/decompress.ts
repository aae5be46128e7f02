import zlib from 'node:zlib';
import { asError } from '../../core/errors.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { unpackLz4 } from '../lz4.ts';
import { unpackZstd } from '../zstd-library.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import { unpackSnappy } from './snappy.ts';

/**
 * Unpacks a page.
 * @param packed the page, in the memory of the kernels
 * @param unpacked where it goes, as long as it says that it is, in the same memory
 * @throws ParquetFault when there is more or less, or the bytes are damaged
 */
export function decompress(codec: string, kernels: Kernels, { packed, unpacked }: PageBytes): void {
  try {
    if (codec === 'SNAPPY') unpackSnappy(kernels, packed, unpacked);
    else {
      const bytes = unpack(codec, packed, unpacked.length);
      require(bytes.length === unpacked.length, 'a page that is not as long as it says when it is unpacked');
      unpacked.set(bytes);
    }
  } catch (cause) {
    if (cause instanceof ParquetFault) throw cause;
    throw new ParquetFault(`a page that cannot be unpacked (${asError(cause).message})`, { cause });
  }
}

export interface PageBytes {
  readonly packed: Uint8Array;
  readonly unpacked: Uint8Array;
}

/** Of Node 22.15 and later. */
const { zstdDecompressSync } = zlib as {
  zstdDecompressSync?: (packed: Uint8Array, options: { maxOutputLength: number; chunkSize: number }) => Uint8Array;
};

function unpack(codec: string, packed: Uint8Array, size: number): Uint8Array {
  const options = { maxOutputLength: Math.max(size, 1) };
  switch (codec) {
    case 'GZIP':
      return zlib.gunzipSync(packed, options);
    case 'BROTLI':
      return zlib.brotliDecompressSync(packed, options);
    case 'ZSTD':
      // in one piece, which ends behind the page: there is nothing to join
      return zstdDecompressSync === undefined
        ? unpackZstd(packed, size)
        : zstdDecompressSync(packed, { ...options, chunkSize: Math.max(size + 1, 64) });
    case 'LZ4_RAW':
      return unpackLz4(packed, size);
    case 'LZ4':
      return unpackHadoopLz4(packed, size);
    default:
      throw new ParquetFault(`pages packed with ${codec}, which is not read`);
  }
}

/** The old LZ4 of Hadoop: blocks, each behind its two lengths; some writers wrote one bare block under the same name. */
function unpackHadoopLz4(packed: Uint8Array, size: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const output = new Uint8Array(size);
  let [at, filled] = [0, 0];
  while (at + 8 <= packed.length) {
    const length = view.getUint32(at);
    const packedLength = view.getUint32(at + 4);
    if (filled + length > size || at + 8 + packedLength > packed.length) break;
    output.set(unpackLz4(packed.subarray(at + 8, at + 8 + packedLength), length), filled);
    at += 8 + packedLength;
    filled += length;
  }
  return at === packed.length && filled === size ? output : unpackLz4(packed, size);
}

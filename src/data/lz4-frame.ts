import { Lz4Fault, unpackLz4Into } from './lz4.ts';
import { xxhash32 } from './xxhash32.ts';

const magic = 0x184d2204;

/**
 * Unpacks LZ4 frames (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md), with their checksums compared.
 * @param size how long they are, unpacked
 * @throws Lz4Fault when they are damaged, longer or shorter, or need a dictionary
 */
export function unpackLz4Frame(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let [at, filled] = [0, 0];
  while (at < packed.length) ({ at, filled } = frame(view, { packed, at, output, filled }));
  if (filled !== size) throw new Lz4Fault('LZ4 frames that are shorter than they say');
  return output;
}

interface Frame {
  readonly packed: Uint8Array;
  readonly at: number;
  readonly output: Uint8Array;
  readonly filled: number;
}

function frame(view: DataView, { packed, at: begin, output, filled }: Frame): { at: number; filled: number } {
  const need = (at: number, bytes: number): void => {
    if (at + bytes > packed.length) throw new Lz4Fault('an LZ4 frame that ends in the middle');
  };
  const header = headerAt(view, packed, begin);
  let at = header.end;
  // blocks that stand alone must not repeat what is before them
  let [end, window] = [filled, filled];
  for (;;) {
    need(at, 4);
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) break;
    const length = word & 0x7fffffff;
    need(at, length + (header.blockChecksum ? 4 : 0));
    const block = packed.subarray(at, at + length);
    at += length;
    if (header.blockChecksum) {
      compare(view.getUint32(at, true), block);
      at += 4;
    }
    if (header.independent) window = end;
    end =
      word >>> 31 === 1
        ? copied(block, output, end)
        : window + unpackLz4Into(block, output.subarray(window), end - window);
  }
  if (header.contentChecksum) {
    need(at, 4);
    compare(view.getUint32(at, true), output.subarray(filled, end));
    at += 4;
  }
  return { at, filled: end };
}

interface Header {
  readonly independent: boolean;
  readonly blockChecksum: boolean;
  readonly contentChecksum: boolean;
  /** Where the first block begins. */
  readonly end: number;
}

function headerAt(view: DataView, packed: Uint8Array, at: number): Header {
  if (at + 7 > packed.length || view.getUint32(at, true) !== magic) throw new Lz4Fault('no LZ4 frame');
  const flags = view.getUint8(at + 4);
  if (flags >> 6 !== 1 || (flags & 2) !== 0) throw new Lz4Fault('an LZ4 frame of a version that is not known');
  if ((flags & 1) !== 0) throw new Lz4Fault('an LZ4 frame that needs a dictionary');
  const end = at + 7 + ((flags & 8) === 0 ? 0 : 8);
  if (end > packed.length) throw new Lz4Fault('an LZ4 frame that ends in the middle');
  if (((xxhash32(packed.subarray(at + 4, end - 1)) >>> 8) & 255) !== view.getUint8(end - 1))
    throw new Lz4Fault('an LZ4 frame whose header is damaged');
  return {
    independent: (flags & 32) !== 0,
    blockChecksum: (flags & 16) !== 0,
    contentChecksum: (flags & 4) !== 0,
    end,
  };
}

function compare(checksum: number, bytes: Uint8Array): void {
  if (xxhash32(bytes) !== checksum) throw new Lz4Fault('LZ4 whose checksum is another');
}

function copied(block: Uint8Array, output: Uint8Array, at: number): number {
  if (at + block.length > output.length) throw new Lz4Fault('an LZ4 block that is longer than it says');
  output.set(block, at);
  return at + block.length;
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kernels } from '../../../src/data/kernels/kernels.ts';
import { unpackSnappy } from '../../../src/data/parquet/snappy.ts';

/** `abcd`, and then 8 bytes from 4 before. */
const block = Uint8Array.from([12, 3 << 2, 0x61, 0x62, 0x63, 0x64, (7 << 2) | 2, 4, 0]);

test('a block that ends in the middle of a repetition is damaged, whatever was unpacked before it', () => {
  expect(unpacked(block, 12)).toBe('abcdabcdabcd');
  for (let length = 1; length < block.length; length += 1) {
    unpacked(block, 12);
    expect(() => unpacked(block.subarray(0, length), 12)).toThrow(/^a Snappy block that/);
  }
});

/** Bytes as they are, or so many bytes that stand so far before. */
type Element = { readonly literal: Uint8Array } | { readonly length: number; readonly back: number };

const element: fc.Arbitrary<Element> = fc.oneof(
  fc.record({ literal: fc.uint8Array({ minLength: 1, maxLength: 80 }) }),
  fc.record({ literal: fc.uint8Array({ minLength: 250, maxLength: 350 }) }),
  fc.record({ length: fc.integer({ min: 1, max: 64 }), back: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ length: fc.integer({ min: 1, max: 64 }), back: fc.integer({ min: 1, max: 100_000 }) }),
);

test('a block is what its elements say, one after the other', () => {
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 60 }), (elements) => {
      const packed: number[] = [];
      const bytes: number[] = [];
      for (const one of [{ literal: Uint8Array.of(7) }, ...elements]) {
        if ('literal' in one) {
          packed.push(...literal(one.literal));
          bytes.push(...one.literal);
          continue;
        }
        const back = 1 + (one.back % bytes.length);
        packed.push(...copy(one.length, back));
        const from = bytes.length - back;
        for (let nth = 0; nth < one.length; nth += 1) bytes.push(bytes[from + nth]!);
      }
      const block = Uint8Array.from([...varint(bytes.length), ...packed]);
      expect(Buffer.from(unpackedBytes(block, bytes.length)).equals(Uint8Array.from(bytes))).toBe(true);
    }),
  );
});

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function literal(bytes: Uint8Array): number[] {
  const last = bytes.length - 1;
  if (last < 60) return [last << 2, ...bytes];
  return last < 256 ? [60 << 2, last, ...bytes] : [61 << 2, last & 255, last >> 8, ...bytes];
}

/** In the shortest of its three ways. */
function copy(length: number, back: number): number[] {
  if (length >= 4 && length <= 11 && back < 2048) return [1 | ((length - 4) << 2) | ((back >> 8) << 5), back & 255];
  const far = [back & 255, (back >> 8) & 255, (back >> 16) & 255, 0];
  return back < 65_536 ? [2 | ((length - 1) << 2), ...far.slice(0, 2)] : [3 | ((length - 1) << 2), ...far];
}

function unpacked(bytes: Uint8Array, size: number): string {
  return Buffer.from(unpackedBytes(bytes, size)).toString();
}

function unpackedBytes(bytes: Uint8Array, size: number): Uint8Array {
  const kernels = Kernels.borrow();
  try {
    const packed = kernels.takeBytes(bytes.length).values;
    packed.set(bytes);
    const output = kernels.takeBytes(size).values;
    const behind = kernels.takeBytes(16).values;
    unpackSnappy(kernels, packed, output);
    expect([...behind].every((byte) => byte === 0)).toBe(true); // what is copied by sixteens touches nobody else's
    return output.slice();
  } finally {
    kernels.giveBack();
  }
}

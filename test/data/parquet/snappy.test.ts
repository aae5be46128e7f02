import { expect, test } from '@jest/globals';
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

function unpacked(bytes: Uint8Array, size: number): string {
  const kernels = Kernels.borrow();
  try {
    const packed = kernels.takeBytes(bytes.length).values;
    packed.set(bytes);
    const output = kernels.takeBytes(size).values;
    unpackSnappy(kernels, packed, output);
    return Buffer.from(output).toString();
  } finally {
    kernels.giveBack();
  }
}

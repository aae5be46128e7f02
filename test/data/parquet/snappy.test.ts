import { expect, test } from '@jest/globals';
import { unpackSnappy } from '../../../src/data/parquet/snappy.ts';

/** `abcd`, and then 8 bytes from 4 before. */
const block = Uint8Array.from([12, 3 << 2, 0x61, 0x62, 0x63, 0x64, (7 << 2) | 2, 4, 0]);

test('a block that ends in the middle of a repetition is damaged, whatever was unpacked before it', () => {
  expect(Buffer.from(unpackSnappy(block, 12)).toString()).toBe('abcdabcdabcd');
  for (let length = 1; length < block.length; length += 1) {
    unpackSnappy(block, 12);
    expect(() => unpackSnappy(block.subarray(0, length), 12)).toThrow(/^a Snappy block that/);
  }
});

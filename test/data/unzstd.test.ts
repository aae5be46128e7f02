import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { unzstd } from '../../src/data/unzstd.ts';
import { collect, inChunks } from '../support/bytes.ts';

const folder = 'test/fixtures/zstd';
const plain = readFileSync(`${folder}/rows.csv`);

async function unpacked(bytes: Uint8Array, chunk = 700): Promise<Buffer> {
  return Buffer.concat(await collect(unzstd(inChunks(bytes, chunk), 'rows.csv.zst')));
}

test.each(['rows.csv.zst', 'rows-19.csv.zst', 'two-frames.csv.zst', 'skippable.csv.zst'])('%s', async (name) => {
  const packed = readFileSync(`${folder}/${name}`);
  for (const chunk of [1, 700, 1_000_000]) expect(await unpacked(packed, chunk)).toEqual(plain);
});

test.each<[string, (packed: Buffer) => Uint8Array, RegExp]>([
  ['cut off', (packed) => packed.subarray(0, packed.length - 40), /rows\.csv\.zst ends in the middle: it was cut off/],
  ['damaged', (packed) => packed.fill(0xff, 40, 60), /rows\.csv\.zst (is damaged|ends in the middle)/],
  [
    'of another checksum',
    (packed) => flipped(packed, packed.length - 1),
    /rows\.csv\.zst is damaged \(its checksum is another\)/,
  ],
  ['of other content under the same checksum', (packed) => flipped(packed, 60), /is damaged/],
  ['cut off within its checksum', (packed) => packed.subarray(0, -2), /ends in the middle/],
  ['of another kind', () => Buffer.from('a,b\n1,2\n'), /rows\.csv\.zst is no Zstandard, and its name says so/],
  [
    'followed by something else',
    (packed) => Buffer.concat([packed, Buffer.from('a,b\n1,2\n1,2\n1,2\n1,2\n')]),
    /damaged|no Zst/,
  ],
  [
    'a Git LFS pointer',
    () => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    /LFS pointer/,
  ],
  ['of a window of 2 GB', () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 21 << 3, 0, 0, 0]), /takes more than 128 MB/],
])('%s', async (_, damage, expected) => {
  await expect(unpacked(damage(readFileSync(`${folder}/rows.csv.zst`)))).rejects.toThrow(expected);
});

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}

test('a bomb is unpacked bit by bit', async () => {
  // one frame of blocks that repeat a zero 128 KB long, four bytes each
  const blocks = Buffer.alloc(4 * 4000);
  for (let at = 0; at < blocks.length; at += 4) blocks.writeUInt32LE((131_072 << 3) | 2, at);
  const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]), blocks]);
  let largest = 0;
  let total = 0;
  for await (const chunk of unzstd(inChunks(frame, 1_000_000), 'bomb.csv.zst')) {
    largest = Math.max(largest, chunk.length);
    total += chunk.length;
    if (total > 300_000_000) break;
  }
  expect(largest).toBeLessThanOrEqual(1024 * 1024);
});

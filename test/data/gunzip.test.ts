import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { gunzip } from '../../src/data/gunzip.ts';
import { bytesOf, chunkSizes, collect, inChunks } from '../support/bytes.ts';

const one = gzipSync('id,age\n1,34\n');
const two = gzipSync('2,27\n');
const empty = gzipSync('');
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const changed = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
};

async function unpacked(bytes: Uint8Array, size: number): Promise<string> {
  return Buffer.concat(await collect(gunzip(inChunks(bytes, size), 'data.csv.gz'))).toString();
}

describe.each(chunkSizes)('in chunks of %d', (size) => {
  test.each<[string, Uint8Array, string]>([
    ['one member', one, 'id,age\n1,34\n'],
    ['two members', joined(one, two), 'id,age\n1,34\n2,27\n'],
    ['many members', joined(one, ...Array.from({ length: 50 }, () => two)), `id,age\n1,34\n${'2,27\n'.repeat(50)}`],
    ['an empty member between', joined(one, empty, two), 'id,age\n1,34\n2,27\n'],
    ['an empty member', empty, ''],
    ['padding of zeros', joined(one, new Uint8Array(20)), 'id,age\n1,34\n'],
  ])('%s is read whole', async (_, bytes, expected) => expect(await unpacked(bytes, size)).toBe(expected));

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off in its data', one.subarray(0, -12), /^data\.csv\.gz ends in the middle: it was cut off$/],
    ['cut off in its checksum', one.subarray(0, -3), /cut off/],
    ['cut off in its header', one.subarray(0, 6), /cut off/],
    ['without a byte', new Uint8Array(), /cut off/],
    ['with a second member that is cut off', joined(one, two.subarray(0, -5)), /cut off/],
    ['with a second member of one byte', joined(one, two.subarray(0, 1)), /cut off/],
    ['with a wrong checksum', changed(one, -8), /^data\.csv\.gz is damaged \(incorrect data check\)$/],
    ['with a wrong length', changed(one, -1), /is damaged \(incorrect length check\)/],
    ['with a wrong checksum in its second member', joined(one, changed(two, -8)), /is damaged/],
    ['with garbage behind it', joined(one, bytesOf('garbage')), /is damaged/],
    ['with garbage behind a zero', joined(one, bytesOf(0, 'garbage')), /is damaged/],
    ['with a member behind padding', joined(one, new Uint8Array(9), two), /is damaged/],
    ['of plain text', bytesOf('id,age\n1,34\n'), /is damaged \(incorrect header check\)/],
  ])('%s is an error', async (_, bytes, message) => {
    await expect(unpacked(bytes, size)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(message),
      problems: [{ where: { file: 'data.csv.gz' } }],
    });
  });

  test.each(['git-lfs', 'hawser'])('a Git LFS pointer (%s) is told as one', async (host) => {
    const pointer = bytesOf(`version https://${host}.github.com/spec/v1\noid sha256:00\nsize 1\n`);
    await expect(unpacked(pointer, size)).rejects.toMatchObject({
      kind: 'input',
      message: 'data.csv.gz is a Git LFS pointer, not the data',
      problems: [{ hint: 'set lfs: true on actions/checkout' }],
    });
  });
});

test('an error of the source is thrown as it is', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(one.subarray(0, 10));
    throw new Error('the disk is gone');
  }
  await expect(collect(gunzip(failing(), 'data.csv.gz'))).rejects.toThrow('the disk is gone');
});

test('who stops reading stops the source', async () => {
  const big = gzipSync(Buffer.alloc(8_000_000, 'abcdefg'), { level: 0 });
  let given = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < big.length; at += 65_536) {
      given += 1;
      yield await Promise.resolve(big.subarray(at, at + 65_536));
    }
  }
  for await (const chunk of gunzip(source(), 'data.csv.gz')) if (chunk.length > 0) break;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(given).toBeLessThan(big.length / 65_536 / 2);
});

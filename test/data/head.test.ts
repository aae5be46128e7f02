import { expect, test } from '@jest/globals';
import { checkedHead } from '../../src/data/head.ts';

/** Bytes that come in chunks of some sizes, each in the memory of the one before. */
async function* inPlace(content: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(Math.max(...sizes));
  for (let [nth, from] = [0, 0]; from < content.length; nth += 1) {
    const part = content.subarray(from, from + sizes[nth % sizes.length]!);
    memory.set(part);
    yield await Promise.resolve(memory.subarray(0, part.length));
    from += part.length;
  }
}

test.each([
  { sizes: [1] },
  { sizes: [100, 5000, 7] },
  { sizes: [4095, 1] },
  { sizes: [4096] },
  { sizes: [20_000] },
  { sizes: [30_000] },
])('a head is checked, and the bytes are all there, in chunks of $sizes that lie in one place', async ({ sizes }) => {
  const content = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7) % 251);
  const heads: number[][] = [];
  const seen: number[] = [];
  for await (const chunk of checkedHead(inPlace(content, sizes), (head) => heads.push([...head]))) seen.push(...chunk);
  expect(heads).toEqual([[...content.subarray(0, 4096)]]);
  expect(seen).toEqual([...content]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesPerKey, HashedKeys, KeySet } from '../../../src/engines/columnar/hashed-keys.ts';
import { valueWords, wholeNumberWords, type KeyWords } from '../../../src/engines/columnar/key-words.ts';

type Words = readonly [a: number, b: number, c: number];

const words = (value: string | number): Words => {
  const to: KeyWords = { a: 0, b: 0, c: 0 };
  valueWords(value, to);
  return [to.a, to.b, to.c];
};

/** A list of keys, of so many words each. */
function listOf(keys: readonly Words[], length = 3): Uint32Array {
  const list = new Uint32Array(length * keys.length);
  keys.forEach((key, nth) => {
    list.set(key, length * nth);
  });
  return list;
}

/** The numbers of keys that were there before. */
function repeatedOf(keys: readonly Words[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, nth) => {
    const before = seen.has(String(key));
    seen.add(String(key));
    return before ? [nth] : [];
  });
}

const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 20 }));

test('it has what was added, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), fc.array(value, { maxLength: 50 }), (added, asked) => {
      const keys = new HashedKeys();
      keys.addAll(listOf(added.map(words)), 3);
      const shared = structuredClone(keys.shared()); // as another thread gets it
      const set = new KeySet(shared);
      expect(shared.count).toBe(new Set(added.map((one) => (Object.is(one, -0) ? 0 : one))).size);
      for (const one of [...added, ...asked]) expect(set.has(...words(one))).toBe(added.some((other) => other === one));
    }),
  );
});

test('it tells which keys were there before, in whatever lists they come', () => {
  const word = fc.oneof(fc.nat(3), fc.nat(0xffff_ffff));
  const key = fc.tuple(word, word, fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), fc.nat(300), fc.constantFrom(3, 4), (keys, cut, length) => {
      const table = new HashedKeys();
      const first = table.addAll(listOf(keys.slice(0, cut), length), length);
      table.reserve(1000, 3);
      const second = table.addAll(listOf(keys.slice(cut), length), length);
      expect([...first, ...second.map((nth) => Math.min(cut, keys.length) + nth)]).toEqual(repeatedOf(keys));
    }),
  );
});

test('words of which only one differs are different keys', () => {
  const keys = new HashedKeys();
  keys.addAll(listOf([[1, 2, 3]]), 3);
  const set = new KeySet(keys.shared());
  const others: Words[] = [
    [2, 2, 3],
    [1, 3, 3],
    [1, 2, 5],
    [2, 1, 3],
  ];
  expect(others.map((one) => set.has(...one))).toEqual([false, false, false, false]);
  expect(set.has(1, 2, 3)).toBe(true);
});

/** The word whose hash with a second one of 0 is this: the hash multiplies by an odd number, which has an inverse. */
function wordOfHash(hash: number): number {
  const factor = 0xc2b2ae35;
  let inverse = factor;
  for (let round = 0; round < 5; round += 1) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
  return Math.imul(hash, inverse) >>> 0;
}

test.each<[string, (nth: number) => Words]>([
  ['the same hash', (nth) => [7, 7, nth + 1]],
  ['the largest hashes', (nth) => [wordOfHash(0xffff_ffff - nth), 0, 1]],
  ['the smallest hashes', (nth) => [wordOfHash(nth), 0, 1]],
  ['hashes that fall', (nth) => [wordOfHash(0xffff_ffff - nth * 100_000), 0, 1]],
])('keys with %s are all there, and each once', (_, keyOf) => {
  const keys = Array.from({ length: 4000 }, (__, nth) => keyOf(nth)); // more than a table has places at first
  const table = new HashedKeys();
  expect(table.addAll(listOf(keys), 3)).toEqual([]);
  expect(table.addAll(listOf(keys), 3)).toHaveLength(keys.length);
  const set = new KeySet(table.shared());
  expect(keys.filter((__, nth) => nth % 40 === 0).every((key) => set.has(...key))).toBe(true);
  expect(set.has(8, 7, 1) || set.has(7, 7, 4001)).toBe(false);
});

test.each([100_000, 1_000_000])('%i keys take about as many bytes as the documentation says', (count) => {
  const table = new HashedKeys();
  const list = new Uint32Array(3 * count);
  const key = { a: 0, b: 0, c: 0 };
  for (let nth = 0; nth < count; nth += 1) {
    wholeNumberWords(nth * 0x1_0000_0001, key);
    list.set([key.a, key.b, key.c], 3 * nth);
  }
  expect(table.addAll(list, 3)).toEqual([]);
  const { homes, count: kept } = table.shared();
  const bytes = 12 * homes;
  expect(kept).toBe(count);
  expect(bytes / count).toBeGreaterThan(0.8 * bytesPerKey);
  expect(bytes / count).toBeLessThan(1.3 * bytesPerKey);
});

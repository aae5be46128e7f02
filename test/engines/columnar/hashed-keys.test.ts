import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesPerKey, HashedKeys, KeySet } from '../../../src/engines/columnar/hashed-keys.ts';
import { mixed, valueWords, wholeNumberWords, type KeyWords } from '../../../src/engines/columnar/key-words.ts';

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

/** The number that the finalizer of MurmurHash3 makes this of. */
function unmixed(hash: number): number {
  let word = hash ^ (hash >>> 16);
  word = Math.imul(word, 0x7ed1b41d);
  word ^= (word >>> 13) ^ (word >>> 26);
  word = Math.imul(word, 0xa5cb9243);
  return (word ^ (word >>> 16)) >>> 0;
}

const seed = 12_345;
/** A key with this hash in a table with the seed. */
const keyOf = (hash: number, a = 1): Words => [a, (mixed(a ^ seed) ^ unmixed(hash)) >>> 0, 1];

test.each<[string, (nth: number) => Words]>([
  ['the same hash', (nth) => keyOf(0xdead_beef, nth + 1)],
  ['the largest hashes', (nth) => keyOf(0xffff_ffff - nth)],
  ['the largest hash', (nth) => keyOf(0xffff_ffff, nth + 1)],
  ['the smallest hashes', (nth) => keyOf(nth)],
  ['hashes that fall', (nth) => keyOf(0xffff_ffff - nth * 100_000)],
])('keys with %s are all there, and each once', (_, make) => {
  const keys = Array.from({ length: 4000 }, (__, nth) => make(nth)); // more than a table has places at first
  const table = new HashedKeys(undefined, seed);
  expect(table.addAll(listOf(keys), 3)).toEqual([]);
  expect(table.addAll(listOf(keys), 3)).toHaveLength(keys.length);
  const set = new KeySet(table.shared());
  expect(keys.filter((__, nth) => nth % 40 === 0).every((key) => set.has(...key))).toBe(true);
  expect(set.has(8, 7, 1)).toBe(false);
});

test('keys that have one hash in one table have many in another', () => {
  const keys = Array.from({ length: 4000 }, (_, nth) => keyOf(7, nth + 1));
  const hashes = (other: number) => new Set(keys.map(([a, b]) => mixed(mixed(a ^ other) ^ b)));
  expect(hashes(seed).size).toBe(1);
  expect(hashes(987_654_321).size).toBeGreaterThan(3900);
});

const ids = (count: number, from = 0): Words[] => Array.from({ length: count }, (_, nth) => [from + nth, 3, 1]);

test('lists that repeat what was there take no room for those to come', () => {
  const table = new HashedKeys();
  for (let nth = 0; nth < 20; nth += 1) {
    table.reserve(10_000, 1000);
    table.addAll(listOf(nth === 0 ? ids(10_000) : ids(1).flatMap((one) => Array<Words>(10_000).fill(one))), 3);
  }
  expect(table.shared().count).toBe(10_000);
  expect(table.shared().homes).toBeLessThanOrEqual(4 * 25_000);
});

test('lists of new keys take the room for those to come at once', () => {
  const table = new HashedKeys();
  table.addAll(listOf(ids(10_000)), 3);
  table.reserve(10_000, 4);
  const { homes } = table.shared();
  expect(homes).toBe(75_000);
  for (let nth = 1; nth < 6; nth += 1) table.addAll(listOf(ids(10_000, nth * 10_000)), 3);
  expect(table.shared()).toMatchObject({ homes, count: 60_000 });
});

test('where there is no room for more, keys that were there before are still found, and a new one is an error', () => {
  const table = new HashedKeys(10_000, seed);
  const keys = ids(8000);
  table.reserve(8000, 1000);
  table.addAll(listOf(keys), 3);
  table.reserve(8000, 1000);
  expect(table.addAll(listOf(keys), 3)).toHaveLength(8000);
  expect(() => table.addAll(listOf([[1, 1, 1]]), 3)).toThrow('there are more than 8000 different keys');
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

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesPerReferenceKey, GrowingKeySet, KeySet } from '../../../src/engines/columnar/key-set.ts';
import { valueWords, wholeNumberWords, type KeyWords } from '../../../src/engines/columnar/key-words.ts';

const words = (value: string | number): KeyWords => {
  const to = { a: 0, b: 0, c: 0 };
  valueWords(value, to);
  return to;
};

test('it has what was added, and nothing else', () => {
  const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), fc.array(value, { maxLength: 50 }), (added, asked) => {
      const growing = new GrowingKeySet();
      for (const one of added) growing.add(words(one));
      const shared = structuredClone(growing.shared()); // as another thread gets it
      const set = new KeySet(shared);
      expect(shared.count).toBe(new Set(added.map((one) => (Object.is(one, -0) ? 0 : one))).size);
      for (const one of [...added, ...asked]) expect(set.has(words(one))).toBe(added.some((other) => other === one));
    }),
  );
});

test('words of which only one differs are different keys', () => {
  const growing = new GrowingKeySet();
  growing.add({ a: 1, b: 2, c: 3 });
  const set = new KeySet(growing.shared());
  const others = [{ a: 2 }, { b: 3 }, { c: 5 }, { a: 2, b: 1 }].map((over) => ({ a: 1, b: 2, c: 3, ...over }));
  expect(others.map((one) => set.has(one))).toEqual([false, false, false, false]);
  expect(set.has({ a: 1, b: 2, c: 3 })).toBe(true);
});

test.each([100_000, 1_000_000])('%i keys take about as many bytes as the documentation says', (count) => {
  const growing = new GrowingKeySet();
  const key = { a: 0, b: 0, c: 0 };
  for (let at = 0; at < count; at += 1) {
    wholeNumberWords(at * 0x1_0000_0001, key);
    growing.add(key);
  }
  const { tables, count: kept } = growing.shared();
  const bytes = tables.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(kept).toBe(count);
  expect(bytes / count).toBeGreaterThan(0.8 * bytesPerReferenceKey);
  expect(bytes / count).toBeLessThan(1.3 * bytesPerReferenceKey);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KeyTable } from '../../../src/engines/columnar/key-table.ts';
import { valueWords } from '../../../src/engines/columnar/key-words.ts';
import { collectedWords } from '../../../src/engines/columnar/placed-keys.ts';

type Value = number | string;

/** A list of keys, as the rows of a column give it. */
function listOf(values: readonly Value[]): Uint32Array {
  const list = new Uint32Array(collectedWords * values.length);
  const words = { a: 0, b: 0, c: 0 };
  values.forEach((value, row) => {
    valueWords(value, words);
    list.set([words.a, words.b, words.c, row], collectedWords * row);
  });
  return list;
}

/** The numbers of values that were there before, counted on from list to list. */
function repeatedOf(lists: readonly (readonly Value[])[]): readonly (readonly number[])[] {
  const table = new KeyTable();
  return lists.map((list, nth) => {
    const keys = listOf(list);
    if (keys.length > 0) table.expect(keys, lists.length - nth - 1);
    return keys.length > 0 ? table.addAll(keys) : [];
  });
}

/** The same by a set. */
function expectedOf(lists: readonly (readonly Value[])[]): readonly (readonly number[])[] {
  const seen = new Set<Value>();
  return lists.map((list) =>
    list.flatMap((value, nth) => {
      const before = seen.has(value);
      seen.add(value);
      return before ? [nth] : [];
    }),
  );
}

const near = fc.integer({ min: -5000, max: 5000 });
const far = fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value));
const value = fc.oneof(near, near, far, fc.string({ maxLength: 2 }));

test('it tells which values were there before', () => {
  const lists = fc.array(fc.array(value, { maxLength: 200 }), { maxLength: 5 });
  fc.assert(fc.property(lists, (some) => expect(repeatedOf(some)).toEqual(expectedOf(some))));
});

const count = 30_000;
const sequence = (valueOf: (nth: number) => Value): Value[] => Array.from({ length: count }, (_, nth) => valueOf(nth));

test.each<[string, Value[]]>([
  ['ids', sequence((nth) => nth)],
  ['ids from last to first', sequence((nth) => count - nth)],
  ['ids around zero', sequence((nth) => nth - count / 2)],
  ['ids in disorder', sequence((nth) => (nth * 7919) % count)],
  ['ids with a step', sequence((nth) => nth * 40)],
  ['large ids', sequence((nth) => Number.MAX_SAFE_INTEGER - nth)],
  ['large negative ids', sequence((nth) => nth - Number.MAX_SAFE_INTEGER)],
  ['numbers far apart', sequence((nth) => nth * 1_000_003)],
  ['ids, then numbers far apart', sequence((nth) => (nth < count / 2 ? nth : nth * 1_000_003))],
  ['ids, and texts among them', sequence((nth) => (nth % 3 === 0 ? `id ${String(nth)}` : nth))],
  ['texts, and ids among them', sequence((nth) => (nth % 3 === 0 ? `id ${String(nth)}` : nth + 1))],
])('%s: each is new once, and there after that', (_, values) => {
  const again = values.slice(count / 2);
  expect(repeatedOf([values.slice(0, 9), values.slice(9), again])).toEqual([[], [], again.map((__, nth) => nth)]);
});

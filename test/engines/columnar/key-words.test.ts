import { describe, expect, test } from '@jest/globals';
import { addWords, valueWords, type KeyWords } from '../../../src/engines/columnar/key-words.ts';
import type { Json } from '../../../src/core/json.ts';

function wordsOf(values: readonly Json[]): string {
  const [first = null, ...rest] = values;
  const words: KeyWords = { a: 0, b: 0, c: 0 };
  valueWords(first, words);
  for (const value of rest) {
    const part: KeyWords = { a: 0, b: 0, c: 0 };
    valueWords(value, part);
    addWords(part, words);
  }
  return `${String(words.a)} ${String(words.b)} ${String(words.c)}`;
}

/** Every pair of the numbers of two sequences. */
function grid(first: readonly Json[], second: readonly Json[]): Json[][] {
  return first.flatMap((one) => second.map((other) => [one, other]));
}

const upTo = (count: number, from = 0, step = 1): number[] =>
  Array.from({ length: count }, (_, nth) => from + nth * step);
const high = 0x1_0000_0000;
const twoTo = (power: number): number => Array.from({ length: power }).reduce<number>((value) => 2 * value, 1);

describe('different keys of several columns have different words', () => {
  test.each<[string, readonly Json[][]]>([
    ['small numbers', grid(upTo(300), upTo(1200))],
    ['numbers around zero', grid(upTo(200, -100), upTo(200, -100))],
    ['numbers that differ above 32 bits', grid(upTo(300, 0, high), upTo(300, -150 * 37 * high, 37 * high))],
    [
      'powers of two',
      grid(
        upTo(50).map((nth) => twoTo(nth)),
        upTo(50).map((nth) => twoTo(nth)),
      ),
    ],
    [
      'numbers in either order, and with a third',
      grid(upTo(60), upTo(60)).flatMap((pair) => [pair, [...pair, 7], [7, ...pair]]),
    ],
    [
      'numbers and texts',
      grid(
        upTo(300),
        upTo(300).map((nth) => `item ${String(nth)}`),
      ),
    ],
    ['texts and numbers', grid(upTo(300).map(String), upTo(300))],
    ['three numbers', grid(upTo(30), upTo(30)).flatMap((pair) => upTo(30).map((third) => [...pair, third]))],
  ])('%s', (_, keys) => {
    const distinct = new Set(keys.map((key) => JSON.stringify(key)));
    expect(new Set(keys.map(wordsOf)).size).toBe(distinct.size);
  });

  test.each<[readonly Json[], readonly Json[]]>([
    [
      [49, 4986],
      [1892, 62345],
    ],
    [
      [5, 6308],
      [405, 10548],
    ],
    [
      [1, 52444],
      [4147, 80622],
    ],
    [
      [4294967296, 158913789952],
      [8589934592, 0],
    ],
    [['\ud800'], ['\ud801']],
    [['\ud800'], ['\ufffd']],
    [[[1, 2]], [[2, 1]]],
  ])('%j and %j', (one, other) => {
    expect(wordsOf(one)).not.toBe(wordsOf(other));
  });
});

test('objects are equal in whatever order their keys stand', () => {
  const one = { x: 1, y: [{ a: null, b: '' }] };
  const other = { y: [{ b: '', a: null }], x: 1 };
  expect(wordsOf([one, 5])).toBe(wordsOf([other, 5]));
  expect(wordsOf([one])).not.toBe(wordsOf([{ ...one, x: 2 }]));
});

import { mixed } from './sketch';
import { wholeMark, wordBytes, writeWords } from './words';

/*
 * Writes the words that stand for the cells of a key (src/engines/columnar/key-words.ts): three a row, of which the last is 0 where a cell
 * is missing and nothing is compared.
 */

const mostSafe: f64 = 9007199254740991;
const mostDigits: i32 = 15;
/* The states of cells that hold something: a value, or what is none (src/data/batch.ts). */
const valueState: u8 = 0;
const invalidState: u8 = 3;

/**
 * Of whole numbers.
 * @param bytes where the numbers are written as texts, of more than 15 digits of which somebody else says what they are; 0: they are not
 * @param left where the rows are written that somebody else has to look at
 * @returns how many
 */
export function numberWords(
  values: usize,
  states: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  rows: i32,
  words: usize,
  left: usize,
): i32 {
  let asked = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = (<usize>row) << 2;
    const to = words + <usize>row * wordBytes;
    if (isMissing(states, row, to)) continue;
    const value = load<f64>(values + (place << 1));
    if (
      load<u8>(states + row) != valueState ||
      floor(value) != value ||
      abs(value) > mostSafe ||
      (bytes != 0 && !isShort(bytes + load<i32>(starts + place), bytes + load<i32>(ends + place)))
    ) {
      store<i32>(left + ((<usize>asked) << 2), row);
      asked += 1;
      continue;
    }
    const whole = <i64>value;
    writeWords(to, <u32>whole, <u32>(whole >> 32), wholeMark);
  }
  return asked;
}

/**
 * Of codes of a dictionary.
 * @param known the words of each code; the third is 0 where somebody else has to look
 */
export function codeWords(codes: usize, states: usize, known: usize, rows: i32, words: usize, left: usize): i32 {
  let asked = 0;
  for (let row = 0; row < rows; row += 1) {
    const to = words + <usize>row * wordBytes;
    if (isMissing(states, row, to)) continue;
    const from = known + <usize>load<i32>(codes + ((<usize>row) << 2)) * wordBytes;
    if (load<u8>(states + row) != valueState || load<u32>(from, 8) == 0) {
      store<i32>(left + ((<usize>asked) << 2), row);
      asked += 1;
    } else writeWords(to, load<u32>(from), load<u32>(from, 4), load<u32>(from, 8));
  }
  return asked;
}

/** Of texts: three multiplicative hashes. */
export function textWords(
  bytes: usize,
  starts: usize,
  ends: usize,
  states: usize,
  rows: i32,
  kind: i32,
  words: usize,
  left: usize,
): i32 {
  let asked = 0;
  for (let row = 0; row < rows; row += 1) {
    const to = words + <usize>row * wordBytes;
    if (isMissing(states, row, to)) continue;
    if (load<u8>(states + row) != valueState) {
      store<i32>(left + ((<usize>asked) << 2), row);
      asked += 1;
      continue;
    }
    const place = (<usize>row) << 2;
    let at = bytes + load<i32>(starts + place);
    const behind = bytes + load<i32>(ends + place);
    let a: u32 = kind ^ 0x2545f491;
    let b: u32 = (<u32>(behind - at)) ^ 0x9e3779b9;
    let c: u32 = 0x165667b1 ^ kind;
    for (; at < behind; at += 1) {
      const byte = <u32>load<u8>(at);
      a = (a ^ byte) * 0x01000193;
      b = ((b ^ byte) * 0x85ebca6b) ^ (b >>> 15);
      c = ((c + byte) * 0xc2b2ae35) ^ (c >>> 13);
    }
    writeWords(to, mixed(a ^ (c << 7)), mixed(b), (mixed(c) | 1) & ~wholeMark);
  }
  return asked;
}

/** Adds one part of keys of several columns: src/engines/columnar/key-words.ts does the same. */
export function addWords(words: usize, part: usize, rows: i32): void {
  for (let row = 0; row < rows; row += 1) {
    const to = words + <usize>row * wordBytes;
    const from = part + <usize>row * wordBytes;
    const before = load<u32>(to, 8);
    const c = load<u32>(from, 8);
    if (before == 0 || c == 0) {
      store<u32>(to, 0, 8);
      continue;
    }
    const first = mixed(load<u32>(to) + 0x9e3779b1);
    const second = mixed(load<u32>(to, 4) ^ first);
    const third = mixed(before ^ second);
    const firstOfAll = mixed(first ^ third);
    const secondOfAll = mixed(second ^ firstOfAll);
    writeWords(to, firstOfAll ^ load<u32>(from), secondOfAll ^ load<u32>(from, 4), ((third ^ c) | 1) & ~wholeMark);
  }
}

/** Writes the keys that are there, with the numbers of their rows: four words each. @returns how many */
export function gatherKeys(words: usize, rows: i32, first: i32, keys: usize): i32 {
  let key = keys;
  for (let row = 0; row < rows; row += 1) {
    const from = words + <usize>row * wordBytes;
    const last = load<u32>(from, 8);
    if (last == 0) continue;
    writeWords(key, load<u32>(from), load<u32>(from, 4), last);
    store<i32>(key, first + row, 12);
    key += 16;
  }
  return <i32>((key - keys) >> 4);
}

/** Whether nothing is in a cell: so it is written. */
function isMissing(states: usize, row: i32, to: usize): bool {
  const state = load<u8>(states + row);
  if (state == valueState || state == invalidState) return false;
  store<u32>(to, 0, 8);
  return true;
}

/** Whether a number is written in up to 15 digits and nothing else. */
function isShort(text: usize, behind: usize): bool {
  let at = load<u8>(text) == 0x2d ? text + 1 : text;
  if (<i32>(behind - at) > mostDigits) return false;
  for (; at < behind; at += 1) if (load<u8>(at) - 0x30 > <u8>9) return false;
  return true;
}

/*
 * Looks at texts, which stand as UTF-8 between offsets: gives them the codes of a dictionary, looks for patterns, hashes them.
 */

import { ask, no, yes } from './answers';
import { areDigits, pair } from './digits';
import { mixed, register } from './sketch';

/* Offsets in the structure of a dictionary: 32-bit words (src/data/text-dictionary.ts). */
const tableAt = 0;
const maskAt = 4;
const hashesAt = 8;
const offsetsAt = 12;
const bytesAt = 16;
const knownAt = 20;
const othersAt = 24;
const hashAt = 28;
const sizeAt = 32;
const mostAt = 36;
const roomAt = 40;
const plainAt = 44;

/**
 * Writes the codes of texts, and the states that the codes have. A text that is new gets a code as long as there is room for it.
 * @param from the row to begin with
 * @returns the row at which a text stands that has no code, whose hash is written to the structure; `rows` when there is none
 */
export function encodeTexts(
  d: usize,
  base: usize,
  starts: usize,
  ends: usize,
  from: i32,
  rows: i32,
  codes: usize,
  states: usize,
): i32 {
  const table = load<usize>(d + tableAt);
  const mask = load<i32>(d + maskAt);
  const hashes = load<usize>(d + hashesAt);
  const offsets = load<usize>(d + offsetsAt);
  const bytes = load<usize>(d + bytesAt);
  const known = load<usize>(d + knownAt);
  let others = 0;
  let row = from;
  for (; row < rows; row += 1) {
    const start = load<i32>(starts + ((<usize>row) << 2));
    const length = load<i32>(ends + ((<usize>row) << 2)) - start;
    const text = base + start;
    let hash = length;
    let at: i32 = 0;
    for (; at + 4 <= length; at += 4) hash = ((hash ^ load<i32>(text + at)) * 0x5bd1e995) ^ (hash >>> 15);
    for (; at < length; at += 1) hash = (hash ^ load<u8>(text + at)) * 0x01000193;
    hash = (hash ^ (hash >>> 13)) * 0x5bd1e995;
    hash ^= hash >>> 15;
    let slot = hash & mask;
    let code = load<i32>(table + ((<usize>slot) << 2));
    while (
      code != -1 &&
      !(load<i32>(hashes + ((<usize>code) << 2)) == hash && equals(offsets, bytes, code, text, length))
    ) {
      slot = (slot + 1) & mask;
      code = load<i32>(table + ((<usize>slot) << 2));
    }
    if (code == -1) {
      code = added(d, text, length, hash);
      if (code == -1) {
        store<i32>(d + hashAt, hash);
        break;
      }
      store<i32>(table + ((<usize>slot) << 2), code);
    }
    store<i32>(codes + ((<usize>row) << 2), code);
    const state = load<u8>(known + code);
    store<u8>(states + row, state);
    if (state != 0) others += 1;
  }
  store<i32>(d + othersAt, others);
  return row;
}

/** The code of a new text that is a value; -1 where that is not known, or there is no room for it. */
function added(d: usize, text: usize, length: i32, hash: i32): i32 {
  const code = load<i32>(d + sizeAt);
  if (length < load<i32>(d + plainAt) || code >= load<i32>(d + mostAt)) return -1;
  const offset = load<usize>(d + offsetsAt) + ((<usize>code) << 2);
  const from = load<i32>(offset);
  if (length > load<i32>(d + roomAt) - from) return -1;
  memory.copy(load<usize>(d + bytesAt) + from, text, length);
  store<i32>(offset, from + length, 4);
  store<i32>(load<usize>(d + hashesAt) + ((<usize>code) << 2), hash);
  store<u8>(load<usize>(d + knownAt) + code, 0);
  store<i32>(d + sizeAt, code + 1);
  return code;
}

/** Writes the codes of a dictionary, from one on, into its table. */
export function indexCodes(d: usize, from: i32): void {
  const table = load<usize>(d + tableAt);
  const mask = load<i32>(d + maskAt);
  const hashes = load<usize>(d + hashesAt);
  const size = load<i32>(d + sizeAt);
  for (let code = from; code < size; code += 1) {
    let slot = load<i32>(hashes + ((<usize>code) << 2)) & mask;
    while (load<i32>(table + ((<usize>slot) << 2)) != -1) slot = (slot + 1) & mask;
    store<i32>(table + ((<usize>slot) << 2), code);
  }
}

function equals(offsets: usize, bytes: usize, code: i32, text: usize, length: i32): bool {
  const from = load<i32>(offsets + ((<usize>code) << 2));
  if (load<i32>(offsets + ((<usize>code) << 2) + 4) - from != length) return false;
  const own = bytes + from;
  let at: i32 = 0;
  for (; at + 8 <= length; at += 8) if (load<u64>(own + at) != load<u64>(text + at)) return false;
  for (; at < length; at += 1) if (load<u8>(own + at) != load<u8>(text + at)) return false;
  return true;
}

/**
 * Looks for a pattern by the steps of an automaton (src/core/byte-pattern.ts).
 * @param mayEnd whether a text may end in a state: 1 it may, 2 it may not, 0 not known yet
 * @returns the row at which a step is not known yet; `rows` when there is none
 */
export function matchTexts(
  base: usize,
  starts: usize,
  ends: usize,
  states: usize,
  from: i32,
  rows: i32,
  steps: usize,
  first: i32,
  mayEnd: usize,
  answers: usize,
): i32 {
  for (let row = from; row < rows; row += 1) {
    if (load<u8>(states + row) != 0 || load<u8>(answers + row) == no) continue;
    let at = base + load<i32>(starts + ((<usize>row) << 2));
    const behind = base + load<i32>(ends + ((<usize>row) << 2));
    let state = first;
    let answer: u8 = ask;
    if (at == behind) {
      store<u8>(answers + row, ask);
      continue;
    }
    if (first <= 2) {
      if (first != 1) store<u8>(answers + row, no);
      continue;
    }
    while (true) {
      if (at == behind) {
        const ending = load<u8>(mayEnd + state);
        if (ending == 0) return row;
        answer = ending == 1 ? yes : no;
        break;
      }
      const byte = load<u8>(at);
      if (byte >= 128) break;
      state = load<u16>(steps + ((<usize>((state << 7) | byte)) << 1));
      if (state <= 2) {
        if (state == 0) return row;
        answer = state == 1 ? yes : no;
        break;
      }
      at += 1;
    }
    if (answer != yes) store<u8>(answers + row, answer);
  }
  return rows;
}

/** Counts the characters of texts (code points), and says which have not as many as they may. */
export function measureTexts(
  base: usize,
  starts: usize,
  ends: usize,
  states: usize,
  rows: i32,
  least: i32,
  most: i32,
  answers: usize,
): void {
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const start = base + load<i32>(starts + ((<usize>row) << 2));
    const behind = base + load<i32>(ends + ((<usize>row) << 2));
    let length = <i32>(behind - start);
    if (length >= least) for (let at = start; at < behind; at += 1) if ((load<u8>(at) & 0xc0) == 0x80) length -= 1;
    if (length < least || length > most) store<u8>(answers + row, no);
  }
}

/* Offsets in the structure of what texts sum up to (src/profile/text-statistics.ts). */
const countAt = 0;
const charactersAt = 8;
const datesAt = 16;
const timesAt = 24;
const shortestAt = 32;
const longestAt = 36;

/**
 * Adds texts to the registers of a sketch of distinct ones, and to a structure.
 * @param often how often each is there, as doubles, and 0 is not at all; 0: each is there once
 * @param longest texts of more bytes are left
 * @param left where the rows of those are written
 * @returns how many are left
 */
export function profileTexts(
  s: usize,
  base: usize,
  starts: usize,
  ends: usize,
  states: usize,
  rows: i32,
  often: usize,
  registers: usize,
  longest: i32,
  left: usize,
): i32 {
  let asked = 0;
  let count: f64 = load<f64>(s + countAt);
  let characters: f64 = load<f64>(s + charactersAt);
  let shortest = load<i32>(s + shortestAt);
  let most = load<i32>(s + longestAt);
  for (let row = 0; row < rows; row += 1) {
    const times: f64 = often == 0 ? 1 : load<f64>(often + ((<usize>row) << 3));
    if (load<u8>(states + row) != 0 || times == 0) continue;
    const text = base + load<i32>(starts + ((<usize>row) << 2));
    const size = <i32>(base + load<i32>(ends + ((<usize>row) << 2)) - text);
    if (size > longest) {
      store<i32>(left + ((<usize>asked) << 2), row);
      asked += 1;
      continue;
    }
    let hash: u32 = 0;
    let bits: u32 = 0;
    let at: i32 = 0;
    for (; at + 4 <= size; at += 4) {
      const word = load<u32>(text + at);
      bits |= word;
      hash = rotl<u32>(hash ^ scrambled(word), 13) * 5 + 0xe6546b64;
    }
    let tail: u32 = 0;
    for (let byte = size - 1; byte >= at; byte -= 1) tail = (tail << 8) | load<u8>(text + byte);
    hash = mixed(hash ^ scrambled(tail) ^ size);
    register(registers, hash);
    let length = size;
    if (((bits | tail) & 0x80808080) != 0)
      for (let byte = 0; byte < size; byte += 1) if ((load<u8>(text + byte) & 0xc0) == 0x80) length -= 1;
    count += times;
    characters += times * length;
    if (length < shortest) shortest = length;
    if (length > most) most = length;
    if (size >= 10 && load<u8>(text + 4) == 0x2d && load<u8>(text + 7) == 0x2d && isDate(text)) {
      if (size == 10) store<f64>(s + datesAt, load<f64>(s + datesAt) + times);
      else if (isTime(text + 10, text + size)) store<f64>(s + timesAt, load<f64>(s + timesAt) + times);
    }
  }
  store<f64>(s + countAt, count);
  store<f64>(s + charactersAt, characters);
  store<i32>(s + shortestAt, shortest);
  store<i32>(s + longestAt, most);
  return asked;
}

/** A step of MurmurHash3. */
function scrambled(word: u32): u32 {
  return rotl<u32>(word * 0xcc9e2d51, 15) * 0x1b873593;
}

/** Whether `2013-01-31` stands there, as far as the days go that every month may have. */
function isDate(text: usize): bool {
  if (!areDigits(text, 4)) return false;
  const month = pair(text + 5);
  const day = pair(text + 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Whether `T05:00:00.123Z`, or a part of it that may stand alone, is all that stands there. */
function isTime(from: usize, behind: usize): bool {
  let at = from;
  const size = <i32>(behind - from);
  if (size < 6 || (load<u8>(at) != 0x54 && load<u8>(at) != 0x20)) return false;
  const hour = pair(at + 1);
  if (hour < 0 || hour > 23 || load<u8>(at + 3) != 0x3a || !isSixty(at + 4, behind)) return false;
  at += 6;
  if (at < behind && load<u8>(at) == 0x3a) {
    // a leap second is written as 60, and texts with 61 to 69 are not told from it
    if (at + 3 > behind || pair(at + 1) < 0 || load<u8>(at + 1) > 0x36) return false;
    at += 3;
    if (at < behind && load<u8>(at) == 0x2e) {
      at += 1;
      const fraction = at;
      while (at < behind && load<u8>(at) - 0x30 <= <u8>9) at += 1;
      if (at == fraction || at > fraction + 9) return false;
    }
  }
  if (at == behind) return true;
  const zone = load<u8>(at);
  if (zone == 0x5a) return at + 1 == behind;
  if (zone != 0x2b && zone != 0x2d) return false;
  at += 1;
  if (at + 2 > behind || !areDigits(at, 2)) return false;
  at += 2;
  if (at < behind && load<u8>(at) == 0x3a) at += 1;
  return at + 2 == behind && areDigits(at, 2);
}

function isSixty(at: usize, behind: usize): bool {
  const value = at + 2 <= behind ? pair(at) : -1;
  return value >= 0 && value <= 59;
}

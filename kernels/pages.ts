/*
 * Reads the pages of Parquet files, some rows at a time. Values of rows that have none are left out of a page: what is read goes to the rows
 * whose state is 0.
 */

/* Offsets in the structure of runs: 32-bit words (src/data/parquet/run-lengths.ts). */
const runAt = 0;
const runBehind = 4;
const runWidth = 8;
/* Numbers that are left of a run, and the number it repeats, or the bit of its bytes at which the next one begins. */
const runLeft = 12;
const runValue = 16;
const runBit = 20;
const repeats = -1;

/* What is wrong with runs, if something is. */
const sound = 0;
const endsBefore = 1;
const emptyRun = 2;

/** More groups than any page has numbers. */
const mostGroups: u32 = 1 << 24;

/**
 * Reads numbers that are written as runs and as groups of bits (Parquet's RLE/bit-packing hybrid), on from where it stopped.
 * @param to where they are written, as 32-bit words
 * @returns 0, or what is wrong
 */
export function readRuns(r: usize, count: i32, to: usize): i32 {
  const behind = load<usize>(r + runBehind);
  const width = load<i32>(r + runWidth);
  const mask: u64 = ((<u64>1) << width) - 1;
  let left = load<i32>(r + runLeft);
  let place = to;
  const end = to + ((<usize>count) << 2);
  while (place < end) {
    if (left == 0) {
      const fault = beginRun(r);
      if (fault != sound) return fault;
      left = load<i32>(r + runLeft);
      continue;
    }
    const some = min(left, <i32>((end - place) >> 2));
    const stop = place + ((<usize>some) << 2);
    const bit = load<i32>(r + runBit);
    if (bit == repeats) {
      const value = load<i32>(r + runValue);
      for (; place < stop; place += 4) store<i32>(place, value);
    } else {
      const at = load<usize>(r + runAt);
      let next = <u64>bit;
      if (((<u64>at) << 3) + next + <u64>some * <u64>width > (<u64>behind) << 3) return endsBefore;
      for (; place < stop; place += 4) {
        store<i32>(place, <i32>((load<u64>(at + <usize>(next >> 3)) >> (next & 7)) & mask));
        next += width;
      }
      store<i32>(r + runBit, <i32>next);
    }
    left -= some;
    store<i32>(r + runLeft, left);
  }
  return sound;
}

/** Reads what stands before a run, and behind what was read of the one before it. */
function beginRun(r: usize): i32 {
  const behind = load<usize>(r + runBehind);
  const width = load<i32>(r + runWidth);
  const bit = load<i32>(r + runBit);
  let at = load<usize>(r + runAt) + (bit == repeats ? 0 : bit >> 3);
  let header: u32 = 0;
  let more = true;
  for (let shift = 0; more; shift += 7) {
    if (at >= behind || shift >= 35) return endsBefore;
    const byte = <u32>load<u8>(at);
    at += 1;
    header |= (byte & 127) << shift;
    more = byte > 127;
  }
  const size = header >>> 1;
  if ((header & 1) == 1) {
    store<i32>(r + runLeft, <i32>(min(size, mostGroups) << 3));
    store<i32>(r + runBit, 0);
  } else {
    if (size == 0) return emptyRun;
    const length = (width + 7) >> 3;
    if (at + length > behind) return endsBefore;
    let value: u32 = 0;
    for (let nth = 0; nth < length; nth += 1) value |= (<u32>load<u8>(at + nth)) << (nth << 3);
    at += length;
    store<i32>(r + runLeft, <i32>size);
    store<i32>(r + runValue, <i32>value);
    store<i32>(r + runBit, repeats);
  }
  store<usize>(r + runAt, at);
  return sound;
}

/**
 * Writes the states of rows by their levels.
 * @param defined the level of a row that has a value
 * @param none the state of a row that has none
 * @returns how many have none
 */
export function statesOfLevels(levels: usize, rows: i32, defined: i32, none: i32, states: usize): i32 {
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    const some = load<i32>(levels + ((<usize>row) << 2)) == defined;
    store<u8>(states + row, some ? 0 : <u8>none);
    others += some ? 0 : 1;
  }
  return others;
}

/* How numbers are written (src/data/parquet/placed-page.ts). */
const int32 = 0;
const uint32 = 1;
const int64 = 2;
const uint64 = 3;
const float = 4;

/**
 * Reads numbers as doubles, of 64 bits the nearest one.
 * @param invalid the state of what is no number: NaN, infinity
 * @returns how many are none
 */
export function readPlain(type: i32, from: usize, states: usize, rows: i32, values: usize, invalid: i32): i32 {
  if (type == int32) return readAs<i32>(from, states, rows, values, invalid);
  if (type == uint32) return readAs<u32>(from, states, rows, values, invalid);
  if (type == int64) return readAs<i64>(from, states, rows, values, invalid);
  if (type == uint64) return readAs<u64>(from, states, rows, values, invalid);
  if (type == float) return readAs<f32>(from, states, rows, values, invalid);
  return readAs<f64>(from, states, rows, values, invalid);
}

function readAs<T>(from: usize, states: usize, rows: i32, values: usize, invalid: i32): i32 {
  let others = 0;
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const value = <f64>load<T>(at);
    at += sizeof<T>();
    store<f64>(values + ((<usize>row) << 3), value);
    if (isFloat<T>()) others += refused(value, states + row, invalid);
  }
  return others;
}

/**
 * The numbers that codes mean.
 * @returns how many are none; -1 when a code means nothing
 */
export function pickNumbers(
  codes: usize,
  numbers: usize,
  size: i32,
  states: usize,
  rows: i32,
  values: usize,
  invalid: i32,
): i32 {
  let others = 0;
  let at = codes;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const code = load<u32>(at);
    at += 4;
    if (code >= <u32>size) return -1;
    const value = load<f64>(numbers + ((<usize>code) << 3));
    store<f64>(values + ((<usize>row) << 3), value);
    others += refused(value, states + row, invalid);
  }
  return others;
}

function refused(value: f64, state: usize, invalid: i32): i32 {
  if (value - value == 0) return 0; // NaN − NaN and ∞ − ∞ are NaN
  store<u8>(state, <u8>invalid);
  return 1;
}

/** Codes in the places of their rows. @returns 0; -1 when a code means nothing */
export function placeCodes(codes: usize, size: i32, states: usize, rows: i32, to: usize): i32 {
  let at = codes;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const code = load<u32>(at);
    at += 4;
    if (code >= <u32>size) return -1;
    store<u32>(to + ((<usize>row) << 2), code);
  }
  return 0;
}

/**
 * Finds texts, each of which stands behind its length.
 * @param base what their offsets are counted from
 * @param from the offset of the first, and `behind` what ends the page
 * @returns the offset behind the last; -1 when the page ends before
 */
export function placeTexts(
  base: usize,
  from: i32,
  behind: i32,
  states: usize,
  rows: i32,
  starts: usize,
  ends: usize,
): i32 {
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    if (behind - at < 4) return -1;
    const length = load<i32>(base + at);
    at += 4;
    if (length < 0 || length > behind - at) return -1;
    store<i32>(starts + ((<usize>row) << 2), at);
    at += length;
    store<i32>(ends + ((<usize>row) << 2), at);
  }
  return at;
}

/** The words that codes mean, in the places of their rows. @returns 0; -1 when a code means nothing */
export function pickWords(codes: usize, words: usize, size: i32, states: usize, rows: i32, to: usize): i32 {
  let at = codes;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const code = load<u32>(at);
    at += 4;
    if (code >= <u32>size) return -1;
    store<i32>(to + ((<usize>row) << 2), load<i32>(words + ((<usize>code) << 2)));
  }
  return 0;
}

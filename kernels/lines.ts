/*
 * Cuts lines of JSON, each of which is a flat object, into the places of its values. It stops at a line that is anything else, or has a key
 * that is not known yet or written with escapes: JsonLineCutter (src/data/json-line-cutter.ts) goes on with it.
 */

/* Offsets in the structure: 32-bit words. */
const columnsAt = 0;
const capacityAt = 4;
const startsAt = 8;
const endsAt = 12;
const tokensAt = 16;
const rowStartsAt = 20;
const rowEndsAt = 24;
const namesAt = 28;
const orderAt = 32;
const nextAt = 36;

/* Tokens. */
const text: u8 = 1;
const number: u8 = 2;
const true_: u8 = 3;
const false_: u8 = 4;
const null_: u8 = 5;

/* Names that a key is compared with, one by one: the caller finds it among any number at once. */
const mostLooked = 256;

const lineFeed: u32 = 0x0a;
const quote: u32 = 0x22;

/** What a value is that was passed last. */
let token: u8 = 0;
let valueStart: usize = 0;
let valueEnd: usize = 0;

/**
 * Cuts lines. A line feed must stand behind the last byte.
 * @param s the structure. Its names are a list of addresses and sizes, of names with their quotes; its order says for each place of an
 *   object which name stood there last, -1 where none did
 * @param row the first one to be written
 * @param most where to stop
 * @returns the row at which it stopped
 */
export function cutLines(s: usize, base: usize, from: i32, to: i32, last: bool, row: i32, most: i32): i32 {
  const columns = load<i32>(s + columnsAt);
  const capacity = load<i32>(s + capacityAt);
  const starts = load<usize>(s + startsAt);
  const ends = load<usize>(s + endsAt);
  const tokens = load<usize>(s + tokensAt);
  const rowStarts = load<usize>(s + rowStartsAt);
  const rowEnds = load<usize>(s + rowEndsAt);
  const names = load<usize>(s + namesAt);
  const order = load<usize>(s + orderAt);
  const behind = base + to;
  let at = base + from;
  while (row < most && at < behind) {
    const begin = at;
    const end = lineEnd(at, row, columns, capacity, starts, ends, tokens, names, order, base);
    if (end == 0 || (end >= behind && !last)) {
      for (let column = 0; column < columns; column += 1) store<u8>(tokens + column * capacity + row, 0);
      break;
    }
    store<i32>(rowStarts + ((<usize>row) << 2), <i32>(begin - base));
    store<i32>(rowEnds + ((<usize>row) << 2), <i32>(end - base));
    row += 1;
    at = end < behind ? end + 1 : behind;
  }
  store<i32>(s + nextAt, <i32>(at - base));
  return row;
}

/** The address of the end of a line; 0 when it is not one that is cut here. */
function lineEnd(
  from: usize,
  row: i32,
  columns: i32,
  capacity: i32,
  starts: usize,
  ends: usize,
  tokens: usize,
  names: usize,
  order: usize,
  base: usize,
): usize {
  let at = behindBlanks(from);
  if (load<u8>(at) != 0x7b) return 0;
  at = behindBlanks(at + 1);
  let expected = 0;
  for (let nth = 0; load<u8>(at) != 0x7d; nth += 1) {
    if (nth > 0) {
      if (load<u8>(at) != 0x2c) return 0;
      at = behindBlanks(at + 1);
    }
    if (nth == columns) return 0;
    let column = load<i32>(order + ((<usize>nth) << 2));
    if (column < 0 || !stands(at, names, column)) {
      column = found(at, names, columns, expected);
      if (column < 0) return 0;
      store<i32>(order + ((<usize>nth) << 2), column);
    }
    expected = column + 1;
    at = behindBlanks(at + load<i32>(names + ((<usize>column) << 3) + 4));
    if (load<u8>(at) != 0x3a) return 0;
    at = behindValue(behindBlanks(at + 1));
    if (at == 0) return 0;
    const cell = column * capacity + row;
    if (load<u8>(tokens + cell) != 0) return 0;
    store<u8>(tokens + cell, token);
    store<i32>(starts + ((<usize>cell) << 2), <i32>(valueStart - base));
    store<i32>(ends + ((<usize>cell) << 2), <i32>(valueEnd - base));
    at = behindBlanks(at);
  }
  at = behindBlanks(at + 1);
  return load<u8>(at) == lineFeed ? at : 0;
}

/** Whether a name stands there. One without bytes is nowhere. */
function stands(at: usize, names: usize, column: i32): bool {
  const name = load<usize>(names + ((<usize>column) << 3));
  const size = load<i32>(names + ((<usize>column) << 3) + 4);
  if (size == 0) return false;
  let nth = 0;
  for (; nth + 8 <= size; nth += 8) if (load<u64>(at + nth) != load<u64>(name + nth)) return false;
  for (; nth < size; nth += 1) if (load<u8>(at + nth) != load<u8>(name + nth)) return false;
  return true;
}

/** Which name stands there, as far as it is looked for: from one on, then among the first; -1 when none does. */
function found(at: usize, names: usize, columns: i32, from: i32): i32 {
  const behind = min(columns, from + mostLooked);
  for (let column = from; column < behind; column += 1) if (stands(at, names, column)) return column;
  const first = min(from, mostLooked);
  for (let column = 0; column < first; column += 1) if (stands(at, names, column)) return column;
  return -1;
}

/** The address behind a value, of which it notes what it is and where; 0 for a list, an object, and what is no value. */
function behindValue(at: usize): usize {
  const first = load<u8>(at);
  valueStart = at;
  if (first == quote) return behindText(at + 1);
  if (first == 0x2d || (first >= 0x30 && first <= 0x39)) {
    token = number;
    return (valueEnd = behindNumber(at));
  }
  const word = load<u32>(at);
  if (word == 0x6c6c756e) {
    token = null_;
    return (valueEnd = at + 4);
  }
  if (word == 0x65757274) {
    token = true_;
    return (valueEnd = at + 4);
  }
  if (first == 0x66 && load<u32>(at + 1) == 0x65736c61) {
    token = false_;
    return (valueEnd = at + 5);
  }
  return 0;
}

/** The address behind the quote that ends a text; 0 when it has escapes, or what must be one. */
function behindText(start: usize): usize {
  const quotes = i8x16.splat(0x22);
  const escapes = i8x16.splat(0x5c);
  const spaces = i8x16.splat(0x20);
  let at = start;
  while (true) {
    const some = v128.load(at);
    const special = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(some, quotes), i8x16.eq(some, escapes)), i8x16.lt_u(some, spaces)),
    );
    if (special == 0) {
      at += 16;
      continue;
    }
    at += ctz(special);
    if (load<u8>(at) != quote) return 0;
    token = text;
    valueStart = start;
    valueEnd = at;
    return at + 1;
  }
}

/** The address behind a number as JSON writes it; 0 when it is none. */
function behindNumber(from: usize): usize {
  let at = load<u8>(from) == 0x2d ? from + 1 : from;
  const whole = at;
  at = behindDigits(at);
  if (at == whole || (load<u8>(whole) == 0x30 && at > whole + 1)) return 0;
  if (load<u8>(at) == 0x2e) {
    const fraction = at + 1;
    at = behindDigits(fraction);
    if (at == fraction) return 0;
  }
  if ((load<u8>(at) | 0x20) != 0x65) return at;
  at += 1;
  if (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d) at += 1;
  const power = at;
  at = behindDigits(power);
  return at == power ? 0 : at;
}

function behindDigits(from: usize): usize {
  let at = from;
  while (<u8>(load<u8>(at) - 0x30) <= 9) at += 1;
  return at;
}

function behindBlanks(from: usize): usize {
  let at = from;
  while (load<u8>(at) == 0x20 || load<u8>(at) == 0x09 || load<u8>(at) == 0x0d) at += 1;
  return at;
}

/* States of cells (src/data/batch.ts). */
const isValue: u8 = 0;
const isAbsent: u8 = 1;
const isNull: u8 = 2;

/**
 * Writes the states of the values of one property, and makes the texts of all that are none empty.
 * @param counts where it writes how many texts, numbers and cells without a value there are
 */
export function statesOfTokens(
  tokens: usize,
  starts: usize,
  ends: usize,
  rows: i32,
  states: usize,
  counts: usize,
): void {
  let texts = 0;
  let numbers = 0;
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    const token = load<u8>(tokens + row);
    if (token == text) texts += 1;
    else if (token == number) numbers += 1;
    if (token != 0 && token != null_) {
      store<u8>(states + row, isValue);
      continue;
    }
    store<u8>(states + row, token == 0 ? isAbsent : isNull);
    others += 1;
    store<i32>(starts + ((<usize>row) << 2), 0);
    store<i32>(ends + ((<usize>row) << 2), 0);
  }
  store<i32>(counts, texts);
  store<i32>(counts + 4, numbers);
  store<i32>(counts + 8, others);
}

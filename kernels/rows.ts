/*
 * Cuts delimited text into rows and cells, 64 bytes at a look. What is special in a dialect, and what is flagged, says RowCutter
 * (src/data/row-cutter.ts), which fills the structure and reads it.
 */

/** Offsets in the structure: 32-bit words. */
const delimiterAt = 0;
const quoteAt = 4;
const commentAt = 8;
const terminatorAt = 12;
const columnsAt = 16;
const capacityAt = 20;
const startsAt = 24;
const endsAt = 28;
const rowStartsAt = 32;
const rowEndsAt = 36;
const linesAt = 40;
const flagsAt = 44;
const nextAt = 48;
const lineAt = 52;
const flaggedAt = 56;
const blankAt = 60;
const roomAt = 64;
const plainAt = 68;

const carriageReturn: u32 = 13;
const faulty: u8 = 1;
const unread: u8 = 2;
const blankRow: u8 = 3;

/* Of the row at hand. */
let inQuotes: i32 = 0;
let odd: bool = false;
let stray: bool = false;
let doubled: bool = false;
/* Bytes that are neither NUL nor ASCII were seen, or a NUL. */
let special: v128 = i8x16.splat(0);
let room: i32 = 0;

/**
 * Cuts rows. A terminator and a quote must stand behind the last byte.
 * @param s the structure
 * @param base where the bytes begin, of which `from` and `to` are offsets
 * @returns how many rows
 */
export function cutRows(s: usize, base: usize, from: i32, to: i32, last: bool, most: i32): i32 {
  const delimiter = load<u32>(s + delimiterAt);
  const quote = load<u32>(s + quoteAt);
  const comment = load<i32>(s + commentAt);
  const terminator = load<u32>(s + terminatorAt);
  const columns = load<i32>(s + columnsAt);
  const capacity = load<i32>(s + capacityAt);
  const starts = load<usize>(s + startsAt);
  const ends = load<usize>(s + endsAt);
  const rowStarts = load<usize>(s + rowStartsAt);
  const rowEnds = load<usize>(s + rowEndsAt);
  const lines = load<usize>(s + linesAt);
  const flags = load<usize>(s + flagsAt);
  const delimiters = i8x16.splat(<i8>delimiter);
  const quotes = i8x16.splat(<i8>quote);
  const terminators = i8x16.splat(<i8>terminator);
  if (load<i32>(s + flaggedAt) != 0) memory.fill(flags, 0, capacity);
  let flagged = 0;
  let blank = 0;
  let line = load<i32>(s + lineAt);
  let next = from;
  let at = from;
  let row = 0;
  room = load<i32>(s + roomAt);
  inQuotes = 0;
  odd = stray = false;
  special = i8x16.splat(0);
  // which of the 64 bytes of a block end a cell, or are a quote: one look serves many cells
  let block = from - 64;
  let marked: u64 = 0;
  while (row < most && at < to) {
    const begin = at;
    if (comment != -1 && load<u8>(base + at) == comment) {
      while (load<u8>(base + at) != terminator) at += 1;
      if (at < to) line += 1;
      at += 1;
      if (at > to && !last) break;
      next = min(at, to);
      continue;
    }
    let column = 0;
    let length = 0;
    while (true) {
      let start = at;
      let end: i32;
      if (load<u8>(base + at) == quote) {
        end = closingQuote(base, at, to, quote, terminator);
        at = behindQuote(base, end, to, delimiter, terminator);
        start += 1;
        if (doubled) {
          const rewritten = room;
          unescape(base, start, end, quote);
          start = rewritten;
          end = room;
        }
      } else {
        let byte: u32 = 0;
        while (true) {
          if (at >= block + 64) {
            block = at;
            marked = markedBytes(base + at, delimiters, quotes, terminators);
            if (at + 64 <= to) noteSpecial(base + at);
            else lookAtEnd(base, at, to);
          }
          const left = marked >> (<u64>(at - block));
          if (left == 0) {
            at = block + 64;
            continue;
          }
          at += <i32>ctz(left);
          byte = load<u8>(base + at);
          if (byte != quote) break;
          odd = true;
          at += 1;
        }
        end = byte == terminator && at > start && load<u8>(base + at - 1) == carriageReturn ? at - 1 : at;
      }
      if (column < columns) {
        const cell = (<usize>(column * capacity + row)) << 2;
        store<i32>(starts + cell, start);
        store<i32>(ends + cell, end);
      }
      column += 1;
      length = end - start;
      if (load<u8>(base + at) != delimiter || at >= to) break;
      at += 1;
    }
    if (at >= to && !last) break;
    const place = (<usize>row) << 2;
    store<i32>(rowStarts + place, begin);
    store<i32>(rowEnds + place, min(at, to));
    store<i32>(lines + place, line);
    line += 1 + inQuotes;
    inQuotes = 0;
    if (column != columns || odd) {
      flagged = 1;
      const isBlank = column == 1 && length == 0 && !stray && columns > 1;
      if (isBlank) blank += 1;
      store<u8>(flags + row, column == columns ? faulty : isBlank ? blankRow : unread);
      odd = stray = false;
      if (column != columns)
        for (let each = 0; each < columns; each += 1) {
          const cell = (<usize>(each * capacity + row)) << 2;
          store<i32>(starts + cell, 0);
          store<i32>(ends + cell, 0);
        }
    }
    at += 1;
    row += 1;
    next = min(at, to);
  }
  store<i32>(s + nextAt, next);
  store<i32>(s + lineAt, line);
  store<i32>(s + flaggedAt, flagged);
  store<i32>(s + blankAt, blank);
  store<i32>(s + plainAt, i8x16.bitmask(special) == 0 ? 1 : 0);
  return row;
}

/** A bit for each of 64 bytes that is one of three. */
function markedBytes(from: usize, a: v128, b: v128, c: v128): u64 {
  const first = <u64>markedIn(v128.load(from), a, b, c);
  const second = <u64>markedIn(v128.load(from, 16), a, b, c);
  const third = <u64>markedIn(v128.load(from, 32), a, b, c);
  const fourth = <u64>markedIn(v128.load(from, 48), a, b, c);
  return first | (second << 16) | (third << 32) | (fourth << 48);
}

function markedIn(some: v128, a: v128, b: v128, c: v128): u32 {
  return <u32>i8x16.bitmask(v128.or(v128.or(i8x16.eq(some, a), i8x16.eq(some, b)), i8x16.eq(some, c)));
}

/** Remembers whether any of 64 bytes is not ASCII, or is NUL. */
function noteSpecial(from: usize): void {
  const nothing = i8x16.splat(0);
  const first = v128.load(from);
  const second = v128.load(from, 16);
  const third = v128.load(from, 32);
  const fourth = v128.load(from, 48);
  const high = v128.or(v128.or(first, second), v128.or(third, fourth));
  const least = i8x16.min_u(i8x16.min_u(first, second), i8x16.min_u(third, fourth));
  special = v128.or(special, v128.or(high, i8x16.eq(least, nothing)));
}

/** The last bytes: what lies behind them does not count. */
function lookAtEnd(base: usize, from: i32, to: i32): void {
  for (let at = from; at < to; at += 1) {
    const byte = load<u8>(base + at);
    if (byte == 0 || byte >= 128) special = i8x16.splat(-1);
  }
}

/** The offset of the quote that closes a cell; the end when none does. */
function closingQuote(base: usize, open: i32, to: i32, quote: u32, terminator: u32): i32 {
  const quotes = i8x16.splat(<i8>quote);
  const terminators = i8x16.splat(<i8>terminator);
  const nothing = i8x16.splat(0);
  doubled = false;
  let at = open + 1;
  while (true) {
    const some = v128.load(base + at);
    const found = i8x16.bitmask(i8x16.eq(some, quotes));
    const lines = i8x16.bitmask(i8x16.eq(some, terminators));
    if (at + 16 <= to) special = v128.or(special, v128.or(some, i8x16.eq(some, nothing)));
    else lookAtEnd(base, at, to);
    if (found == 0) {
      inQuotes += popcnt(lines);
      at += 16;
      continue;
    }
    const before = ctz(found);
    inQuotes += popcnt(lines & ((1 << before) - 1));
    at += before;
    if (at >= to) {
      odd = true;
      return to;
    }
    if (load<u8>(base + at + 1) != quote || at + 1 >= to) return at;
    doubled = true;
    at += 2;
  }
}

/** Where a quoted cell ends: what stands between its quote and that is not written right. */
function behindQuote(base: usize, close: i32, to: i32, delimiter: u32, terminator: u32): i32 {
  if (close >= to) return to;
  const first = close + 1;
  let at = first;
  while (true) {
    const byte = load<u8>(base + at);
    if (byte == delimiter || byte == terminator) break;
    if (byte == 0 || byte >= 128) special = i8x16.splat(-1);
    at += 1;
  }
  if (
    at > first + 1 ||
    (at == first + 1 && (load<u8>(base + first) != carriageReturn || load<u8>(base + at) == delimiter))
  )
    odd = stray = true;
  return at;
}

/** Writes a cell without its second quotes into the room behind the window. */
function unescape(base: usize, from: i32, to: i32, quote: u32): void {
  for (let read = from; read < to; read += 1) {
    const byte = load<u8>(base + read);
    store<u8>(base + room, byte);
    room += 1;
    if (byte == quote && load<u8>(base + read + 1) == quote) read += 1;
  }
}

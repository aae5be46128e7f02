/*
 * Writes dates and moments as ISO 8601 does, as src/data/calendar.ts writes single ones.
 */

const secondsOfDay: i64 = 86400;
/* 0000-01-01 and 9999-12-31, in days since 1970-01-01. */
const firstDay: i64 = -719528;
const lastDay: i64 = 2932896;

/**
 * Writes the dates of days since 1970-01-01, 32 bits each: `2013-01-31`.
 * @param slot bytes between the beginnings of two texts
 * @param invalid the state of what is beyond the years 0 to 9999
 * @returns how many are
 */
export function writeDates(
  from: usize,
  states: usize,
  rows: i32,
  texts: usize,
  slot: i32,
  starts: usize,
  ends: usize,
  invalid: i32,
): i32 {
  let others = 0;
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const day = load<i32>(at);
    at += 4;
    if (day < <i32>firstDay || day > <i32>lastDay) {
      store<u8>(states + row, <u8>invalid);
      others += 1;
      continue;
    }
    const start = row * slot;
    writeDate(texts + start, day);
    store<i32>(starts + ((<usize>row) << 2), start);
    store<i32>(ends + ((<usize>row) << 2), start + 10);
  }
  return others;
}

/**
 * The same of moments since 1970, 64 bits each: `2013-01-31T05:00:00.123Z`, with as many digits behind the seconds (0, 3, 6 or 9) as say
 * something.
 * @param digits of a second that the moments have: 3, 6 or 9
 * @param utc whether `Z` stands behind them
 */
export function writeMoments(
  from: usize,
  digits: i32,
  utc: bool,
  states: usize,
  rows: i32,
  texts: usize,
  slot: i32,
  starts: usize,
  ends: usize,
  invalid: i32,
): i32 {
  const unit: i64 = digits == 3 ? 1000 : digits == 6 ? 1000000 : 1000000000;
  let others = 0;
  let at = from;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const value = load<i64>(at);
    at += 8;
    const seconds = floorOf(value, unit);
    const day = floorOf(seconds, secondsOfDay);
    if (day < firstDay || day > lastDay) {
      store<u8>(states + row, <u8>invalid);
      others += 1;
      continue;
    }
    const start = row * slot;
    let end = texts + start;
    writeDate(end, <i32>day);
    end = writeTime(end + 10, <i32>(seconds - day * secondsOfDay));
    end = writeFraction(end, <i32>((value - seconds * unit) * (1000000000 / unit)));
    if (utc) {
      store<u8>(end, 0x5a);
      end += 1;
    }
    store<i32>(starts + ((<usize>row) << 2), start);
    store<i32>(ends + ((<usize>row) << 2), <i32>(end - texts));
  }
  return others;
}

function floorOf(value: i64, unit: i64): i64 {
  const quotient = value / unit;
  return value % unit < 0 ? quotient - 1 : quotient;
}

/** By the algorithm of Howard Hinnant (civil_from_days). */
function writeDate(to: usize, day: i32): void {
  const shifted = day + 719468;
  const era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const month = (5 * dayOfYear + 2) / 153;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  writePair(to, year / 100);
  writePair(to + 2, year % 100);
  store<u8>(to + 4, 0x2d);
  writePair(to + 5, month < 10 ? month + 3 : month - 9);
  store<u8>(to + 7, 0x2d);
  writePair(to + 8, dayOfYear - (153 * month + 2) / 5 + 1);
}

/** @returns the address behind it */
function writeTime(to: usize, second: i32): usize {
  store<u8>(to, 0x54);
  writePair(to + 1, second / 3600);
  store<u8>(to + 3, 0x3a);
  writePair(to + 4, (second / 60) % 60);
  store<u8>(to + 6, 0x3a);
  writePair(to + 7, second % 60);
  return to + 9;
}

/** @returns the address behind it */
function writeFraction(to: usize, nanoseconds: i32): usize {
  if (nanoseconds == 0) return to;
  const digits = nanoseconds % 1000000 == 0 ? 3 : nanoseconds % 1000 == 0 ? 6 : 9;
  store<u8>(to, 0x2e);
  let rest = nanoseconds;
  for (let nth = 9; nth > 0; nth -= 1) {
    store<u8>(to + nth, <u8>(0x30 + (rest % 10)));
    rest /= 10;
  }
  return to + 1 + digits;
}

/** Two digits. */
function writePair(to: usize, value: i32): void {
  store<u16>(to, <u16>(0x3030 + value / 10 + ((value % 10) << 8)));
}

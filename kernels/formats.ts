import { ask, yes } from './answers';
import { areDigits, pair } from './digits';

/*
 * Looks at texts for formats that name dates and times (RFC 3339 §5.6). What is one for certain is told; of anything else somebody else
 * says what it is: a leap second, or what is none at all. (What a profile counts as a date, in texts.ts, is whatever looks like one.)
 */

const valueState: u8 = 0;

/* The parts of a format, added up (src/engines/columnar/text-check.ts). */
const datePart = 1;
const timePart = 2;
const zonePart = 4;
/* Of a second; with many more a double makes a minute of 59.999…. */
const mostDigits = 9;

/** @param parts of the format; without a zone it may be there or not */
export function matchTimes(
  base: usize,
  starts: usize,
  ends: usize,
  states: usize,
  rows: i32,
  parts: i32,
  answers: usize,
): void {
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != valueState || load<u8>(answers + row) != yes) continue;
    const start = base + load<i32>(starts + ((<usize>row) << 2));
    const behind = base + load<i32>(ends + ((<usize>row) << 2));
    if (!isOf(parts, start, behind)) store<u8>(answers + row, ask);
  }
}

function isOf(parts: i32, start: usize, behind: usize): bool {
  let at = start;
  if ((parts & datePart) != 0) {
    if (at + 10 > behind || !isDate(at)) return false;
    at += 10;
    if ((parts & timePart) == 0) return at == behind;
    const between: u8 = at == behind ? 0 : load<u8>(at);
    if (between != 0x54 && between != 0x74 && between != 0x20) return false;
    at += 1;
  }
  return isTime(at, behind, (parts & zonePart) != 0);
}

/** `2024-02-29`: ten bytes are there. */
function isDate(at: usize): bool {
  if (!areDigits(at, 4) || load<u8>(at, 4) != 0x2d || load<u8>(at, 7) != 0x2d) return false;
  const month = pair(at + 5);
  const day = pair(at + 8);
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  if (month != 2) return day <= (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
  const year = pair(at) * 100 + pair(at + 2);
  return day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/** `05:00:00.25+01:00`. */
function isTime(from: usize, behind: usize, zoned: bool): bool {
  if (from + 8 > behind || load<u8>(from, 2) != 0x3a || load<u8>(from, 5) != 0x3a) return false;
  if (!isBelow(from, 24) || !isBelow(from + 3, 60) || !isBelow(from + 6, 60)) return false;
  let at = from + 8;
  if (at < behind && load<u8>(at) == 0x2e) {
    const fraction = at + 1;
    at = fraction;
    while (at < behind && load<u8>(at) - 0x30 <= <u8>9) at += 1;
    if (at == fraction || at > fraction + mostDigits) return false;
  }
  return at == behind ? !zoned : isZone(at, behind);
}

function isZone(from: usize, behind: usize): bool {
  const sign = load<u8>(from);
  if ((sign | 0x20) == 0x7a) return from + 1 == behind;
  if ((sign != 0x2b && sign != 0x2d) || from + 3 > behind || !isBelow(from + 1, 24)) return false;
  let at = from + 3;
  if (at == behind) return true;
  if (load<u8>(at) == 0x3a) at += 1;
  return at + 2 == behind && isBelow(at, 60);
}

/** Whether two digits say less. */
function isBelow(at: usize, limit: i32): bool {
  const value = pair(at);
  return value >= 0 && value < limit;
}

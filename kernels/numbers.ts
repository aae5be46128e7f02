import { decimalOf } from './decimals';

/* Powers of ten, all exact. */
const tens: StaticArray<f64> = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/* Digits that a double holds exactly whatever they are. */
const exactDigits = 15;
const zero: u32 = 0x30;

/**
 * Reads cells as numbers. Up to 15 digits with or without a point are fastest: both the digits and the power of ten are exact doubles then, and
 * their quotient is the double that is nearest to the decimal (Clinger 1990).
 * @param integer 1: a number that is not whole is left; 2: also one that is written with a point
 * @param emptyState the state of empty cells; above 127: they are left, too
 * @param missing numbers that are left: their texts may mean "missing"
 * @param left where the rows are written of which somebody else says what they are
 * @returns how many are left; the number of empty cells is written behind them
 */
export function readNumbers(
  base: usize,
  starts: usize,
  ends: usize,
  rows: i32,
  values: usize,
  states: usize,
  integer: i32,
  emptyState: i32,
  missing: usize,
  missingCount: i32,
  left: usize,
): i32 {
  let asked = 0;
  let empty = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = (<usize>row) << 2;
    const start = load<i32>(starts + place);
    const end = load<i32>(ends + place);
    if (start == end && emptyState < 128) {
      store<u8>(states + row, <u8>emptyState);
      empty += 1;
      continue;
    }
    let at = base + start;
    const behind = base + end;
    const negative = at < behind && load<u8>(at) == 0x2d;
    if (negative) at += 1;
    const first = at;
    let digits: u64 = 0;
    let digit = load<u8>(at) - zero;
    while (at < behind && digit <= 9) {
      digits = digits * 10 + digit;
      at += 1;
      digit = load<u8>(at) - zero;
    }
    let places: i32 = 0;
    let pointed = false;
    if (at < behind && at > first && load<u8>(at) == 0x2e) {
      at += 1;
      pointed = true;
      const fraction = at;
      digit = load<u8>(at) - zero;
      while (at < behind && digit <= 9) {
        digits = digits * 10 + digit;
        at += 1;
        digit = load<u8>(at) - zero;
      }
      places = <i32>(at - fraction);
    }
    if (at == behind && at > first && <i32>(at - first) <= exactDigits + (places > 0 ? 1 : 0)) {
      let value = <f64>digits;
      if (places > 0) value /= unchecked(tens[places]);
      if (negative) value = -value;
      const isAsked = integer == 2 ? pointed : integer == 1 && places > 0 && floor(value) != value;
      if (!isAsked && !isMissing(value, missing, missingCount)) {
        store<f64>(values + ((<usize>row) << 3), value);
        store<u8>(states + row, 0);
        continue;
      }
    } else if (integer == 0) {
      const value = decimalOf(base + start, behind);
      if (value == value && !isMissing(value, missing, missingCount)) {
        store<f64>(values + ((<usize>row) << 3), value);
        store<u8>(states + row, 0);
        continue;
      }
    }
    store<i32>(left + ((<usize>asked) << 2), row);
    asked += 1;
  }
  store<i32>(left + ((<usize>asked) << 2), empty);
  return asked;
}

function isMissing(value: f64, missing: usize, count: i32): bool {
  for (let nth = 0; nth < count; nth += 1) if (load<f64>(missing + ((<usize>nth) << 3)) == value) return true;
  return false;
}

/**
 * Finds numbers that are not within bounds.
 * @param bounds four doubles: minimum, maximum, exclusive minimum, exclusive maximum
 * @param whole whether a number that is not whole is found, too
 * @param found where their rows are written
 * @returns how many
 */
export function outOfBounds(values: usize, states: usize, rows: i32, bounds: usize, whole: bool, found: usize): i32 {
  const minimum = load<f64>(bounds);
  const maximum = load<f64>(bounds + 8);
  const above = load<f64>(bounds + 16);
  const below = load<f64>(bounds + 24);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = load<f64>(values + ((<usize>row) << 3));
    const holds = value >= minimum && value <= maximum && value > above && value < below;
    if ((holds && !(whole && floor(value) != value)) || load<u8>(states + row) != 0) continue;
    store<i32>(found + ((<usize>count) << 2), row);
    count += 1;
  }
  return count;
}

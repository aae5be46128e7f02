import { mixed, register } from './sketch';

/*
 * Counts numbers: in buckets (src/profile/bucket-table.ts), and, where too many are different to keep each, in sums that no order
 * changes (src/profile/moment-pages.ts), and in a sketch of distinct ones. −0 counts as 0.
 */

/* Offsets in the structure of a table of buckets. */
const edgesAt = 0;
const countsAt = 4;
const slotsAt = 8;
const sizeAt = 12;
const limitAt = 16;
const shiftAt = 20;
const maskAt = 24;

/* Offsets in the structure of sums. */
const minAt = 0;
const maxAt = 8;
const integersAt = 16;
const registersAt = 24;
const pageOfAt = 28;
const occupiedAt = 32;

/* Whole numbers that are counted each in a place of its own, which is four bytes (src/profile/small-integers.ts). */
const smallest: f64 = -2048;
const behindSmall: f64 = 6144;

/* Adding and subtracting these rounds to multiples of 2^-26 and of 2^-53. */
const coarse: f64 = 1.5 * 67108864;
const fine: f64 = 0.75;
/* Of a cell: its count, and twice a coarse and a fine sum for each power. */
const cellBytes: usize = 64;
const negativeZero: i64 = i64.MIN_VALUE;

/**
 * Counts the numbers of rows that have one.
 * @param small where small whole numbers are counted; 0: like any other
 * @param table 0: the cells of the sums are the buckets
 * @param sums 0: the table keeps each number
 * @returns the row at which the table has no room, or the sums have no page; `rows` when there is none
 */
export function profileNumbers(
  small: usize,
  table: usize,
  sums: usize,
  values: usize,
  states: usize,
  from: i32,
  rows: i32,
): i32 {
  for (let row = from; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const value = load<f64>(values + ((<usize>row) << 3)) + 0;
    if (small != 0 && value >= smallest && value < behindSmall) {
      const whole = <i32>value;
      if (<f64>whole == value) {
        const place = small + ((<usize>(whole - <i32>smallest)) << 2);
        store<i32>(place, load<i32>(place) + 1);
        continue;
      }
    }
    if (sums != 0 && pageOf(sums, value) == 0) return row;
    if (table != 0 && !countNumber(table, value, 1)) return row;
    if (sums != 0) addNumber(sums, value, 1);
  }
  return rows;
}

/**
 * Counts the small whole numbers that were counted apart, and forgets them there.
 * @param first the place to begin with
 * @returns the place of a number for which the table has no room, or the sums have no page; behind the last when there is none
 */
export function passSmall(small: usize, first: i32, table: usize, sums: usize): i32 {
  const behind = <i32>(behindSmall - smallest);
  for (let nth = first; nth < behind; nth += 1) {
    const place = small + ((<usize>nth) << 2);
    const count = <f64>load<i32>(place);
    if (count == 0) continue;
    const value = smallest + <f64>nth;
    if (sums != 0 && pageOf(sums, value) == 0) return nth;
    if (table != 0 && !countNumber(table, value, count)) return nth;
    if (sums != 0) addNumber(sums, value, count);
    store<i32>(place, 0);
  }
  return behind;
}

/** Counts one number, so many times. @returns false when the table has no room for another bucket */
export function countNumber(table: usize, value: f64, count: f64): bool {
  let edge = reinterpret<i64>(value) & load<i64>(table + maskAt);
  if (edge == negativeZero) edge = 0; // the bucket around zero has one edge
  const slot = slotOf(table, edge);
  const place = load<usize>(table + countsAt) + (slot << 3);
  const before = load<f64>(place);
  if (before == 0) {
    const size = load<i32>(table + sizeAt);
    if (size == load<i32>(table + limitAt)) return false;
    store<i32>(table + sizeAt, size + 1);
    store<i64>(load<usize>(table + edgesAt) + (slot << 3), edge);
  }
  store<f64>(place, before + count);
  return true;
}

/** Counts what another table counted, in buckets that may be larger. There must be room. */
export function countBuckets(table: usize, edges: usize, counts: usize, slots: i32): void {
  for (let slot: usize = 0; slot < <usize>slots; slot += 1) {
    const count = load<f64>(counts + (slot << 3));
    if (count > 0) countNumber(table, load<f64>(edges + (slot << 3)), count);
  }
}

/** Writes the buckets that hold something, in no order. @returns how many there are */
export function listBuckets(table: usize, edges: usize, counts: usize): i32 {
  const edgesOf = load<usize>(table + edgesAt);
  const countsOf = load<usize>(table + countsAt);
  const slots = <usize>load<i32>(table + slotsAt);
  let found: usize = 0;
  for (let slot: usize = 0; slot < slots; slot += 1) {
    const count = load<f64>(countsOf + (slot << 3));
    if (count == 0) continue;
    store<i64>(edges + (found << 3), load<i64>(edgesOf + (slot << 3)));
    store<f64>(counts + (found << 3), count);
    found += 1;
  }
  return <i32>found;
}

/** Writes how many values lie in each of some buckets. */
export function countsOfBuckets(table: usize, edges: usize, counts: usize, size: i32): void {
  const countsOf = load<usize>(table + countsAt);
  for (let at: usize = 0; at < <usize>size; at += 1) {
    const slot = slotOf(table, load<i64>(edges + (at << 3)));
    store<f64>(counts + (at << 3), load<f64>(countsOf + (slot << 3)));
  }
}

/** Where a bucket is, or where it would be. */
function slotOf(table: usize, edge: i64): usize {
  const edges = load<usize>(table + edgesAt);
  const counts = load<usize>(table + countsAt);
  const last = <usize>(load<i32>(table + slotsAt) - 1);
  let slot = <usize>((<u64>edge * 0x9e3779b97f4a7c15) >> (<u64>load<i32>(table + shiftAt)));
  while (load<f64>(counts + (slot << 3)) != 0 && load<i64>(edges + (slot << 3)) != edge) slot = (slot + 1) & last;
  return slot;
}

/** Adds one number, so many times (at most 2^24), to the sums. @returns false when there is no page for it */
export function addNumber(sums: usize, value: f64, count: f64): bool {
  const bits = reinterpret<i64>(value);
  const page = pageOf(sums, value);
  if (page == 0) return false;
  if (value < load<f64>(sums + minAt)) store<f64>(sums + minAt, value);
  if (value > load<f64>(sums + maxAt)) store<f64>(sums + maxAt, value);
  if (floor(value) == value) store<f64>(sums + integersAt, load<f64>(sums + integersAt) + count);
  register(load<usize>(sums + registersAt), mixed((<u32>bits * 0x9e3779b1) ^ mixed(<u32>(bits >> 32))));
  const cell = page + <usize>((bits >> 45) & 127) * cellBytes;
  // where in its cell the number lies: from −1 at the edge to 1
  const u = <f64>(bits & 0x1fffffffffff) * (1.0 / 17592186044416) - 1;
  const u2 = u * u;
  const u3 = u2 * u;
  const first = u + coarse - coarse;
  const second = u2 + coarse - coarse;
  const third = u3 + coarse - coarse;
  const before = load<f64>(cell);
  if (before == 0) store<i32>(sums + occupiedAt, load<i32>(sums + occupiedAt) + 1);
  store<f64>(cell, before + count);
  add(cell + 8, first * count);
  add(cell + 16, (u - first) * count);
  add(cell + 24, second * count);
  add(cell + 32, (u2 - second + fine - fine) * count);
  add(cell + 40, third * count);
  add(cell + 48, (u3 - third + fine - fine) * count);
  return true;
}

function add(place: usize, value: f64): void {
  store<f64>(place, load<f64>(place) + value);
}

/** Where the cells of a sign and an exponent are; 0 when they are nowhere. */
function pageOf(sums: usize, value: f64): usize {
  const page = <usize>((<u64>reinterpret<i64>(value)) >> 52);
  return load<usize>(load<usize>(sums + pageOfAt) + (page << 2));
}

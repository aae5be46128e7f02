import { wholeMark } from './words';

/*
 * A set of whole numbers that lie close together, a bit each, in pages that are there where a number is
 * (src/engines/columnar/number-pages.ts). Pages are found in a directory by open addressing; it is at most half full.
 */

/** Numbers of a page, as a power of 2, and the bytes that they take; src/engines/columnar/number-pages.ts has them too. */
const pageShift = 12;
const pageBytes: usize = 512;
/** An entry of the directory: which page (64 bits), and its address, which is 0 where there is none. */
const entryBytes: usize = 16;

/* Offsets in the structure of a set: 32-bit words. */
const directoryAt = 0;
const maskAt = 4;
const pagesAt = 8;
const countAt = 12;
const nextAt = 16;
const behindAt = 20;
const repeatedAt = 24;
const othersAt = 28;
const sparseAt = 32;

/** What pages may take: so much for each number, over a first allowance. */
const bytesPerNumber: u64 = 12;
const allowance: u64 = 64 * 512;

/**
 * Adds the whole numbers among keys, as long as there is room, and as the numbers lie close enough together.
 * @param words of each key in the list, of which three are the key
 * @param repeated where the numbers of the keys are written that were there before; how many goes to the structure
 * @param others the same of keys that are no whole numbers
 * @returns how many keys of the list were looked at
 */
export function addNumbers(p: usize, list: usize, keys: i32, words: i32, repeated: usize, others: usize): i32 {
  let count = load<u32>(p + countAt);
  let found = 0;
  let left = 0;
  let nth = 0;
  let last: i64 = -1;
  let page: usize = 0;
  for (; nth < keys; nth += 1) {
    const key = list + ((<usize>(nth * words)) << 2);
    if (load<u32>(key, 8) != wholeMark) {
      store<i32>(others + ((<usize>left) << 2), nth);
      left += 1;
      continue;
    }
    const value = ((<i64>load<i32>(key, 4)) << 32) | (<i64>load<u32>(key));
    const index = value >> pageShift;
    if (index != last || page == 0) {
      page = pageOf(p, index, count);
      last = index;
      if (page == 0) break;
    }
    const bit = (<u32>value) & ((1 << pageShift) - 1);
    const word = page + ((<usize>(bit >> 5)) << 2);
    const mask: u32 = (<u32>1) << (bit & 31);
    const before = load<u32>(word);
    if ((before & mask) != 0) {
      store<i32>(repeated + ((<usize>found) << 2), nth);
      found += 1;
    } else {
      store<u32>(word, before | mask);
      count += 1;
    }
  }
  store<u32>(p + countAt, count);
  store<i32>(p + repeatedAt, found);
  store<i32>(p + othersAt, left);
  return nth;
}

/** Writes the entries of a directory into another one, which is empty and has a place for them. */
export function moveDirectory(p: usize, to: usize, mask: i32): void {
  const from = load<usize>(p + directoryAt);
  const size = load<i32>(p + maskAt) + 1;
  for (let nth = 0; nth < size; nth += 1) {
    const entry = from + <usize>nth * entryBytes;
    if (load<usize>(entry, 8) == 0) continue;
    const place = entryOf(to, mask, load<i64>(entry));
    store<i64>(place, load<i64>(entry));
    store<usize>(place, load<usize>(entry, 8), 8);
  }
  store<usize>(p + directoryAt, to);
  store<i32>(p + maskAt, mask);
}

/** The address of a page, which is made where there is none; 0 where there is no room for one, or it would be one too many. */
function pageOf(p: usize, index: i64, count: u32): usize {
  const entry = entryOf(load<usize>(p + directoryAt), load<i32>(p + maskAt), index);
  const known = load<usize>(entry, 8);
  if (known != 0) return known;
  const pages = load<u32>(p + pagesAt);
  const sparse = <u64>(pages + 1) * pageBytes > allowance + bytesPerNumber * (<u64>count + 1);
  store<i32>(p + sparseAt, sparse ? 1 : 0);
  const page = load<usize>(p + nextAt);
  const isFull = page + pageBytes > load<usize>(p + behindAt) || (pages + 1) * 2 > load<u32>(p + maskAt);
  if (sparse || isFull) return 0;
  memory.fill(page, 0, pageBytes);
  store<i64>(entry, index);
  store<usize>(entry, page, 8);
  store<usize>(p + nextAt, page + pageBytes);
  store<u32>(p + pagesAt, pages + 1);
  return page;
}

/** Where a page stands in a directory, or where it would. */
function entryOf(directory: usize, mask: i32, index: i64): usize {
  const hash = <u32>((<u64>index * 0x9e3779b97f4a7c15) >> 32);
  let slot = hash & mask;
  while (true) {
    const entry = directory + <usize>slot * entryBytes;
    if (load<usize>(entry, 8) == 0 || load<i64>(entry) == index) return entry;
    slot = (slot + 1) & mask;
  }
}

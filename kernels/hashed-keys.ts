import { mixed } from './sketch';
import { wordBytes, writeWords } from './words';

/*
 * A table of different keys of three words (src/engines/columnar/hashed-keys.ts), in the order of their hashes: open addressing, where a
 * key that comes later moves those behind it on. So a table grows where it is, by one pass over it, and no second one is made beside it.
 */

/* Offsets in the structure of a table: 32-bit words. */
const baseAt = 0;
/** Places at which a hash may begin to look. */
const homesAt = 4;
/** All places, of which the last is never taken. */
const placesAt = 8;
const countAt = 12;
const mostAt = 16;
const repeatedAt = 20;
/** What nobody knows who chooses keys: else he could choose many with one hash. */
const seedAt = 24;

/**
 * Adds keys, as long as there is room.
 * @param words of each key in the list, of which three are the key
 * @param repeated where the numbers of the keys are written that were there before; how many goes to the structure
 * @returns how many keys of the list were looked at
 */
export function addKeys(t: usize, list: usize, keys: i32, words: i32, repeated: usize): i32 {
  const base = load<usize>(t + baseAt);
  const homes = load<u32>(t + homesAt);
  const last = base + <usize>(load<u32>(t + placesAt) - 1) * wordBytes;
  const most = load<u32>(t + mostAt);
  const seed = load<u32>(t + seedAt);
  let count = load<u32>(t + countAt);
  let found = 0;
  let nth = 0;
  for (; nth < keys; nth += 1) {
    const key = list + ((<usize>(nth * words)) << 2);
    const a = load<u32>(key);
    const b = load<u32>(key, 4);
    const c = load<u32>(key, 8);
    const hash = hashOf(seed, a, b);
    let at = homeOf(base, homes, hash);
    let isThere = false;
    while (load<u32>(at, 8) != 0) {
      const other = hashOf(seed, load<u32>(at), load<u32>(at, 4));
      if (other > hash) break;
      isThere = other == hash && load<u32>(at) == a && load<u32>(at, 4) == b && load<u32>(at, 8) == c;
      if (isThere) break;
      at += wordBytes;
    }
    if (isThere) {
      store<i32>(repeated + ((<usize>found) << 2), nth);
      found += 1;
      continue;
    }
    if (count >= most || !moveOn(at, last)) break;
    writeWords(at, a, b, c);
    count += 1;
  }
  store<u32>(t + countAt, count);
  store<i32>(t + repeatedAt, found);
  return nth;
}

/** How many places it takes to spread the keys over so many homes, but the one that is never taken. */
export function placesFor(t: usize, homes: u32): u32 {
  const base = load<usize>(t + baseAt);
  const behind = base + <usize>load<u32>(t + placesAt) * wordBytes;
  const seed = load<u32>(t + seedAt);
  let next = base;
  for (let at = base; at < behind; at += wordBytes)
    if (load<u32>(at, 8) != 0)
      next = max(next, homeOf(base, homes, hashOf(seed, load<u32>(at), load<u32>(at, 4)))) + wordBytes;
  return max<u32>(homes, <u32>((next - base) / wordBytes));
}

/** Spreads the keys over more places, of which the new ones are zeros. */
export function spreadKeys(t: usize, homes: u32, places: u32): void {
  const base = load<usize>(t + baseAt);
  const behind = base + <usize>places * wordBytes;
  const before = base + <usize>load<u32>(t + placesAt) * wordBytes;
  const seed = load<u32>(t + seedAt);
  let from = behind;
  for (let at = before - wordBytes; at >= base; at -= wordBytes) {
    if (load<u32>(at, 8) == 0) continue;
    from -= wordBytes; // never before what is still to be read
    writeWords(from, load<u32>(at), load<u32>(at, 4), load<u32>(at, 8));
  }
  memory.fill(base, 0, min(before, from) - base); // what lies behind is zero, and takes no room as long as nobody writes there
  for (let next = base; from < behind; from += wordBytes) {
    const a = load<u32>(from);
    const b = load<u32>(from, 4);
    const c = load<u32>(from, 8);
    store<u32>(from, 0, 8);
    next = max(next, homeOf(base, homes, hashOf(seed, a, b)));
    writeWords(next, a, b, c);
    next += wordBytes;
  }
  store<u32>(t + homesAt, homes);
  store<u32>(t + placesAt, places);
}

/** Moves the keys from a place to the next free one on by one. @returns false where that is the last place */
function moveOn(at: usize, last: usize): bool {
  let free = at;
  while (load<u32>(free, 8) != 0) free += wordBytes;
  if (free == last) return false;
  for (; free > at; free -= wordBytes) {
    const from = free - wordBytes;
    writeWords(free, load<u32>(from), load<u32>(from, 4), load<u32>(from, 8));
  }
  return true;
}

function hashOf(seed: u32, a: u32, b: u32): u32 {
  return mixed(mixed(a ^ seed) ^ b);
}

function homeOf(base: usize, homes: u32, hash: u32): usize {
  return base + <usize>((<u64>hash * homes) >> 32) * wordBytes;
}

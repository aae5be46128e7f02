/*
 * The sketch of distinct values (src/profile/distinct-sketch.ts), by hashes of 32 bits (src/profile/hash.ts).
 */

/** MurmurHash3's finalizer. */
export function mixed(word: u32): u32 {
  let hash = word;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  return hash ^ (hash >>> 16);
}

/** Notes the longest run of zeros. */
export function register(registers: usize, hash: u32): void {
  const run = <u8>(clz<u32>((hash << 12) | 0x800) + 1);
  const place = registers + (hash >>> 20);
  if (run > load<u8>(place)) store<u8>(place, run);
}

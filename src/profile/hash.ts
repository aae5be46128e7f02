/*
 * 32-bit hashes of values for counting distinct ones. They are part of the format of saved profiles: another hash needs another version.
 */

/** MurmurHash3's finalizer: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash of a double, given as the two halves of its bits. */
export function hashWords(low: number, high: number): number {
  return mixed(Math.imul(low, 0x9e3779b1) ^ mixed(high));
}

/** The hash of a text, given as UTF-8: FNV-1a, mixed. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = -2128831035;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619);
  return mixed(hash);
}

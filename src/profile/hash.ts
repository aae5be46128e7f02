/*
 * 32-bit hashes of values for counting distinct ones. They are part of the format of saved profiles: another hash needs another version.
 */

/** MurmurHash3's finalizer: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What a look at the bytes of a text tells. One object is used for many texts. */
export class TextHash {
  /** MurmurHash3_x86_32 of its UTF-8, with the seed 0. */
  hash = 0;
  /** Whether all its characters are ASCII. */
  ascii = true;

  /** Looks at the UTF-8 between two offsets. */
  read(bytes: DataView, start: number, end: number): void {
    let hash = 0;
    let at = start;
    let bits = 0;
    for (; at + 4 <= end; at += 4) {
      const word = bytes.getInt32(at, true);
      bits |= word;
      hash ^= scrambled(word);
      hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    let tail = 0;
    for (let byte = end - 1; byte >= at; byte -= 1) tail = (tail << 8) | bytes.getUint8(byte);
    this.hash = mixed(hash ^ scrambled(tail) ^ (end - start));
    this.ascii = ((bits | tail) & 0x80808080) === 0;
  }
}

function scrambled(word: number): number {
  const product = Math.imul(word, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

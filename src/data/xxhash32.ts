const [prime1, prime2, prime3, prime4, prime5] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1] as const;

/** XXH32 of bytes with the seed 0 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md): the checksum of LZ4 frames. */
export function xxhash32(bytes: Uint8Array): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let at = 0;
  let hash: number = prime5;
  if (length >= 16) {
    let [a, b, c, d] = [(prime1 + prime2) | 0, prime2 | 0, 0, -prime1 | 0];
    for (; at + 16 <= length; at += 16) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
    hash = turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18);
  }
  hash = (hash + length) | 0;
  for (; at + 4 <= length; at += 4)
    hash = Math.imul(turned((hash + Math.imul(view.getInt32(at, true), prime3)) | 0, 17), prime4);
  for (; at < length; at += 1) hash = Math.imul(turned((hash + Math.imul(view.getUint8(at), prime5)) | 0, 11), prime1);
  hash = Math.imul(hash ^ (hash >>> 15), prime2);
  hash = Math.imul(hash ^ (hash >>> 13), prime3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function round(lane: number, input: number): number {
  return Math.imul(turned((lane + Math.imul(input, prime2)) | 0, 13), prime1);
}

function turned(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

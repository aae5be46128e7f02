import { expect, test } from '@jest/globals';
import { xxhash32 } from '../../src/data/xxhash32.ts';
import { Xxhash64 } from '../../src/data/xxhash64.ts';

/** By xxhash 3.6 of Python: `xxhash.xxh64(bytes((i * 31) & 255 for i in range(n))).hexdigest()`, and `xxh32`. */
const known: readonly [number, string, string][] = [
  [0, 'ef46db3751d8e999', '02cc5d05'],
  [1, 'e934a84adb052768', 'cf65b03e'],
  [3, 'e5d2be4ae4b3469a', '7b62c7c0'],
  [4, '3b4d7f7c6bd1ae90', '22ed09a4'],
  [7, 'f952f1901a5afc9b', 'ced25108'],
  [8, '506834122cb7b4d0', '48c89608'],
  [15, 'ebbd222d9941bf49', 'a2cde740'],
  [31, 'f9c815c599cbb32d', '376af48a'],
  [32, 'ba7bafd4734262dd', 'c948824d'],
  [33, '791cbe857e7fa007', '2a891cbe'],
  [63, 'cc8b2a542e4a451e', 'b0494b9d'],
  [64, 'd14bf0119fd250a1', 'd719177a'],
  [100, '2bddaad0ee8a2178', '3457029e'],
];

test.each(known)('%i bytes', (length, long, short) => {
  const bytes = Uint8Array.from({ length }, (_, nth) => nth * 31);
  expect(xxhash32(bytes).toString(16).padStart(8, '0')).toBe(short);
  for (const piece of [1, 5, 32, 1000]) {
    const hash = new Xxhash64();
    for (let at = 0; at < length; at += piece) hash.add(bytes.subarray(at, at + piece));
    expect(hash.digest().toString(16).padStart(16, '0')).toBe(long);
  }
});

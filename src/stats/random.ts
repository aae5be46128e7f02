/** A source of random numbers whose draws a seed fixes. */
export interface Random {
  /** Uniform on the 2^53 multiples of 2^-53 in [0, 1). */
  unit(): number;
  /** A whole number from 0 to `bound` − 1, each exactly as likely, for a bound up to 2^32. */
  below(bound: number): number;
}

/**
 * xoshiro128**, in 32-bit integer arithmetic, which every engine rounds alike because nothing is rounded. Its state is filled from a
 * hash of the seed's text, so that each metric and slice has draws of its own, however the work is shared out.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math. Softw. 47 (2021) 36; bounded
 * integers by rejection: D. Lemire, "Fast random integer generation in an interval", ACM Trans. Model. Comput. Simul. 29 (2019) 3.
 */
export function seededRandom(seed: string): Random {
  const next = xoshiro(stateOf(seed));
  return {
    unit: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    below(bound) {
      // the draws that are left over when 2^32 is shared out evenly are drawn again
      const kept = 4294967296 - (4294967296 % bound);
      let draw = next();
      while (draw >= kept) draw = next();
      return draw % bound;
    },
  };
}

function xoshiro([s0, s1, s2, s3]: readonly [number, number, number, number]): () => number {
  return () => {
    const scrambled = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return scrambled;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Four words of a text: FNV-1a over its UTF-16 units with a different start for each, and a final mix so that near texts differ everywhere. */
function stateOf(seed: string): [number, number, number, number] {
  return [wordOf(seed, 1), wordOf(seed, 2), wordOf(seed, 3), wordOf(seed, 4)];
}

function wordOf(seed: string, salt: number): number {
  let hash = Math.imul(0x811c9dc5 ^ salt, 0x01000193);
  for (let at = 0; at < seed.length; at += 1) {
    const unit = seed.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  // a state of zeros alone would stay there
  return (hash ^ (hash >>> 16)) | salt;
}

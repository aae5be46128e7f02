const ln2High = 6.9314718036912381649e-1; // its last 32 bits are 0, so that a product with a whole number is exact
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.4426950408889634;
const largest = 709.782712893384;
const smallest = -745.1332191019412;

const word = new DataView(new ArrayBuffer(8));

/**
 * The exponential function, e^x.
 *
 * Made of +, − and × alone, which every processor and every version of Node rounds alike: the last digit of `Math.exp` is the
 * engine's own affair. x = k·ln 2 + r with |r| ≤ ln 2 / 2; the Taylor series of r to the 13th power is exact to 2^-57; times 2^k.
 *
 * @returns within 2 units in the last place; 0 and Infinity beyond the range of a double; NaN for NaN
 */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > largest) return Number.POSITIVE_INFINITY;
  if (x < smallest) return 0;
  const k = Math.round(x * inverseLn2);
  const r = x - k * ln2High - k * ln2Low;
  let sum = 1;
  for (let n = 13; n >= 1; n -= 1) sum = 1 + (sum * r) / n;
  // in two steps, since 2^k alone may lie beyond the range
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 2^k for −1022 ≤ k ≤ 1023, by its exponent's bits. */
function powerOfTwo(k: number): number {
  word.setUint32(0, (k + 1023) * 0x100000);
  word.setUint32(4, 0);
  return word.getFloat64(0);
}

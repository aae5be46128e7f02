const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const twoTo54 = 18014398509481984;
const smallestNormal = 2.2250738585072014e-308;
/** The high word of √2: mantissas from there on are halved, so that the series begins near 1. */
const rootTwoWord = 0x6a09e;

/** 1/21, 1/19, … 1/3: what the terms of the series are weighed by. */
const shares = Float64Array.from({ length: 10 }, (_, term) => 1 / (21 - 2 * term));

const word = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm.
 *
 * Made of +, −, × and ÷ alone, for the reason given at {@link exponential}. x = 2^k·m with m in [√½, √2); with
 * s = (m−1)/(m+1), ln m = 2·(s + s³/3 + s⁵/5 + …), of which 11 terms are exact to 2^-57.
 *
 * @returns within 2 units in the last place; −Infinity for 0; NaN for what is negative or NaN
 */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const isSubnormal = x < smallestNormal;
  word.setFloat64(0, isSubnormal ? x * twoTo54 : x);
  const high = word.getUint32(0);
  const above = (high & 0xfffff) >= rootTwoWord ? 1 : 0;
  const k = (high >>> 20) - 1023 + above - (isSubnormal ? 54 : 0);
  word.setUint32(0, (high & 0xfffff) | ((1023 - above) << 20));
  const f = word.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = 0;
  for (let term = 0; term < 10; term += 1) series = (series + (shares[term] ?? 0)) * z;
  return k * ln2High + (k * ln2Low + 2 * s * series + 2 * s);
}

/**
 * ln(1 + x), exact also where 1 + x rounds to 1. The rounding of 1 + x is known, and its share of the logarithm is put back.
 */
export function logarithmOfOnePlus(x: number): number {
  const u = 1 + x;
  if (!(u > 0) || u === Number.POSITIVE_INFINITY) return logarithm(u);
  return logarithm(u) - (u - 1 - x) / u;
}

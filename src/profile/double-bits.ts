/*
 * Doubles of one sign are ordered as their bits are: cutting low bits off sorts numbers into buckets whose edges are doubles, that
 * nest in each other, and that need no logarithm.
 */
const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** Bits of a double behind its sign: 11 of exponent and 52 of fraction. */
export const fractionBits = 52;

/** Between what the numbers of a bucket lie, which is told by its edge toward zero. */
export function boundsOf(edge: number, dropped: number): { readonly low: number; readonly high: number } {
  if (dropped === 0) return { low: edge, high: edge };
  const far = farEdge(edge, dropped);
  if (edge === 0) return { low: -far, high: far };
  return edge < 0 ? { low: far, high: edge } : { low: edge, high: far };
}

/** The edge of a bucket away from zero; it belongs to the next one. Of the last bucket: the largest double. */
function farEdge(edge: number, dropped: number): number {
  double[0] = Math.abs(edge);
  bits[0] = (bits[0] ?? 0n) + (1n << BigInt(dropped));
  const far = double[0];
  // behind the largest doubles lie infinity, NaN, and the sign
  const magnitude = far > Math.abs(edge) && far <= Number.MAX_VALUE ? far : Number.MAX_VALUE;
  return edge < 0 ? -magnitude : magnitude;
}

/** A finite double as the whole number `units` times 2^`exponent`. */
export function decomposed(value: number): { readonly units: bigint; readonly exponent: number } {
  double[0] = value;
  const magnitude = BigInt.asUintN(63, bits[0] ?? 0n);
  const biased = magnitude >> 52n;
  const fraction = BigInt.asUintN(52, magnitude);
  const units = biased === 0n ? fraction : fraction | (1n << 52n);
  const power = biased === 0n ? 1n : biased;
  return { units: value < 0 ? -units : units, exponent: nearestDouble(power - 1075n) };
}

/** The double nearest to a whole number. */
export function nearestDouble(whole: bigint): number {
  // eslint-disable-next-line no-restricted-syntax -- no text is read here
  return Number(whole);
}

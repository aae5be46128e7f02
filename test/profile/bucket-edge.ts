const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** A number with its lowest `dropped` bits cleared: the edge, toward zero, of the bucket that it lies in. */
export function bucketEdge(value: number, dropped: number): number {
  double[0] = value;
  const shift = BigInt(dropped);
  const sign = BigInt.asUintN(64, bits[0] ?? 0n) >> 63n;
  bits[0] = BigInt.asIntN(64, ((BigInt.asUintN(63, bits[0] ?? 0n) >> shift) << shift) | (sign << 63n));
  return double[0] + 0; // never −0
}

import { parseNumber } from '../core/number.ts';

const powers = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
] as const;

/** The double nearest to a decimal of `scale` digits behind the point, of which `unscaled` are all digits. */
export function decimalNumber(unscaled: bigint, scale: number): number {
  return parseNumber(`${unscaled}e${-scale}`) ?? (unscaled < 0n ? -Infinity : Infinity);
}

/** The same for digits that a double holds: one division, which rounds once, since such powers of ten are exact. */
export function smallDecimalNumber(unscaled: number, scale: number): number {
  const power = powers[scale];
  return power !== undefined && Number.isSafeInteger(unscaled)
    ? unscaled / power
    : decimalNumber(BigInt(unscaled), scale);
}

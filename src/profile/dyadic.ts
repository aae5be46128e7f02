import { decomposed, nearestDouble } from './double-bits.ts';

/** An exact number: `units` times 2^`exponent`. Sums of these are exact, so that the order of adding never matters. */
export interface Dyadic {
  readonly units: bigint;
  readonly exponent: number;
}

export const zero: Dyadic = { units: 0n, exponent: 0 };

export function sumOf(a: Dyadic, b: Dyadic): Dyadic {
  if (a.units === 0n) return b;
  if (b.units === 0n) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  return { units: unitsAt(a, exponent) + unitsAt(b, exponent), exponent };
}

/** How many units of 2^`exponent` a number is, which must be a whole number of them. */
function unitsAt({ units, exponent }: Dyadic, target: number): bigint {
  return units << BigInt(exponent - target);
}

/** A product with a whole number. */
export function times(a: Dyadic, factor: bigint): Dyadic {
  return { units: a.units * factor, exponent: a.exponent };
}

export function productOf(a: Dyadic, b: Dyadic): Dyadic {
  return { units: a.units * b.units, exponent: a.exponent + b.exponent };
}

export function fromDouble(value: number): Dyadic {
  return decomposed(value);
}

/** The double nearest to a/divisor (ties to even); `divisor` is positive. */
export function quotient({ units, exponent }: Dyadic, divisor: bigint): number {
  if (units === 0n) return 0;
  const magnitude = units < 0n ? -units : units;
  // 66 bits of the quotient, and one that says whether anything is behind them
  const shift = BigInt(66 - (bitLength(magnitude) - bitLength(divisor)));
  const scaled = shift >= 0n ? magnitude << shift : magnitude;
  const unit = shift >= 0n ? divisor : divisor << -shift;
  const bits = ((scaled / unit) << 1n) | (scaled % unit === 0n ? 0n : 1n);
  const value = scaledBy(bits, exponent - nearestDouble(shift) - 1);
  return units < 0n ? -value : value;
}

/** `bits`·2^`exponent` as a double, rounded once: to 53 bits, or to fewer below 2^-1022. */
function scaledBy(bits: bigint, exponent: number): number {
  const lowest = exponent + bitLength(bits) - 53;
  const dropped = Math.max(lowest, -1074) - exponent;
  if (dropped <= 0) return powerOfTwo(nearestDouble(bits), exponent);
  const shift = BigInt(dropped);
  const kept = bits >> shift;
  const rest = bits - (kept << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return powerOfTwo(nearestDouble(up ? kept + 1n : kept), exponent + dropped);
}

/** An exact product, in steps that neither overflow nor round unless the result does. */
function powerOfTwo(value: number, exponent: number): number {
  let scaled = value;
  let rest = exponent;
  for (; rest > 0 && Number.isFinite(scaled); rest -= Math.min(rest, 1000)) scaled *= exactPower(Math.min(rest, 1000));
  for (; rest < 0 && scaled !== 0; rest -= Math.max(rest, -1000)) scaled *= exactPower(Math.max(rest, -1000));
  return scaled;
}

function exactPower(exponent: number): number {
  let power = 1;
  const factor = exponent < 0 ? 0.5 : 2;
  for (let nth = Math.abs(exponent); nth > 0; nth -= 1) power *= factor;
  return power;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4 - leadingZeros(value);
}

function leadingZeros(value: bigint): number {
  const digit = value.toString(16).charAt(0);
  return digit >= '8' ? 0 : digit >= '4' ? 1 : digit >= '2' ? 2 : 3;
}

/** As C writes doubles, `-0x1f4p-3`, with an odd number of units: one text for one number. */
export function writeDyadic({ units, exponent }: Dyadic): string {
  if (units === 0n) return '0x0p0';
  let [odd, power] = [units < 0n ? -units : units, exponent];
  for (; (odd & 0xffffn) === 0n; power += 16) odd >>= 16n;
  for (; (odd & 1n) === 0n; power += 1) odd >>= 1n;
  return `${units < 0n ? '-' : ''}0x${odd.toString(16)}p${power}`;
}

const written = /^(-?)0x(0|[1-9a-f][0-9a-f]{0,1999})p(0|-?[1-9]\d{0,3})$/;

/** @returns `undefined` for what {@link writeDyadic} does not write */
export function parseDyadic(text: string): Dyadic | undefined {
  const [, sign, digits, power] = written.exec(text) ?? [];
  if (digits === undefined || power === undefined) return undefined;
  const magnitude = BigInt(`0x${digits}`);
  const value = { units: sign === '-' ? -magnitude : magnitude, exponent: nearestDouble(BigInt(power)) };
  return writeDyadic(value) === text ? value : undefined;
}

/** Digits that a double holds exactly whatever they are, and how many more are kept beside them. */
const headDigits = 15;
const tailDigits = 7;
/** Powers of ten, all exact. */
const tens = Float64Array.from({ length: 23 }, (_, power) => JSON.parse(`1e${power}`) as number);
/** What a result may be off by at most: it is some 2^-104. */
const doubt = 2.524354896707238e-29; // 2^-95
/** Splits a double into halves whose products are exact. */
const splitter = 134_217_729;

/**
 * The double that is nearest to a decimal in bytes, of up to 22 digits, as programs write a double that is to be read back. The digits
 * are taken as an exact sum of two doubles, which is multiplied or divided by an exact power of ten; where the quotient is too near to the
 * middle of two doubles to tell, this is not decided here.
 *
 * Source of the exact product: T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971)
 * 224–242.
 *
 * @returns NaN for whatever is another text, or not decided: then it is to be read as text
 */
export function decimalOf(bytes: DataView, start: number, end: number): number {
  const sign = start < end ? bytes.getUint8(start) : 0;
  const first = sign === 0x2d || sign === 0x2b ? start + 1 : start;
  let [head, tail] = [0, 0];
  let [significant, behind] = [0, 0];
  let point = -1;
  let at = first;
  while (at < end) {
    const digit = bytes.getUint8(at) - 0x30;
    if (digit >= 0 && digit <= 9) {
      if (significant < headDigits) head = head * 10 + digit;
      else {
        tail = tail * 10 + digit;
        behind += 1;
      }
      if (head > 0) significant += 1;
    } else if (digit === -2 && point === -1) point = at;
    else break;
    at += 1;
    for (; point !== -1 && at + 4 <= end; at += 4) {
      const four = fourDigits(bytes.getInt32(at, true));
      if (four === -1) break;
      if (significant + 4 <= headDigits) head = head * 10_000 + four;
      else {
        tail = tail * 10_000 + four;
        behind += 4;
      }
      if (head > 0) significant += 4;
    }
  }
  if (significant > headDigits + tailDigits || at - first === (point === -1 ? 0 : 1)) return Number.NaN;
  const places = point === -1 ? 0 : at - point - 1;
  const power = at === end ? 0 - places : exponentOf(bytes, at, end) - places;
  if (!(power >= -22 && power <= 22)) return Number.NaN;
  const magnitude = scaled(head, { tail, digits: behind }, power);
  return sign === 0x2d ? -magnitude : magnitude;
}

/** The number of four bytes, the first of which is the lowest; -1 when one is no digit. */
function fourDigits(word: number): number {
  const digits = word ^ 0x30303030;
  if (((digits | (digits + 0x06060606)) & 0xf0f0f0f0) !== 0) return -1; // above 9: the upper half is not 0, or becomes it
  const pairs = Math.imul(digits, 10) + (digits >>> 8);
  return (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
}

/** A number in two parts: its digits. */
interface Tail {
  readonly tail: number;
  readonly digits: number;
}

/** The double nearest to head followed by tail, times ten to a power; NaN where it is not decided. */
function scaled(head: number, { tail, digits }: Tail, power: number): number {
  if (digits === 0 && power >= -22 && power <= 0) return head / (tens[0 - power] ?? 1); // both exact (Clinger 1990)
  const shift = tens[digits] ?? 1;
  const product = head * shift;
  const high = product + tail;
  // what the product and the sum rounded away
  const low = productError(head, shift, product) + sumError(product, tail, high);
  const ten = tens[Math.abs(power)] ?? 1;
  if (power < 0) {
    const quotient = high / ten;
    const back = quotient * ten;
    return decided(quotient, (high - back - productError(quotient, ten, back) + low) / ten);
  }
  const result = high * ten;
  return decided(result, productError(high, ten, result) + low * ten);
}

/** The nearest double to a sum, if what the smaller part may be off by makes no difference. */
function decided(value: number, rest: number): number {
  const off = value * doubt;
  const sum = value + (rest + off);
  return sum === value + (rest - off) ? sum : Number.NaN;
}

function productError(a: number, b: number, product: number): number {
  const bigA = a * splitter;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = b * splitter;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

function sumError(a: number, b: number, sum: number): number {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

/** The number behind an `e`; NaN when there is none, or one with more than three digits. */
function exponentOf(bytes: DataView, from: number, end: number): number {
  const letter = bytes.getUint8(from);
  if (letter !== 0x65 && letter !== 0x45) return Number.NaN;
  const sign = from + 1 < end ? bytes.getUint8(from + 1) : 0;
  const first = sign === 0x2d || sign === 0x2b ? from + 2 : from + 1;
  if (first >= end || end - first > 3) return Number.NaN;
  let exponent = 0;
  for (let at = first; at < end; at += 1) {
    const digit = bytes.getUint8(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    exponent = exponent * 10 + digit;
  }
  return sign === 0x2d ? 0 - exponent : exponent;
}

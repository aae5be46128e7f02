/*
 * The double that is nearest to a decimal of up to 19 digits. Source: D. Lemire, "Number Parsing at a Gigabyte per Second", Software: Practice
 * and Experience 51 (2021); that nothing has to be tried again: N. Mushtak, D. Lemire, "Fast Number Parsing Without Fallback" (2023).
 */

const leastPower: i32 = -64;
const greatestPower: i32 = 32;
/**
 * The 128 leading bits, upper half first, of five to each power from the least to the greatest; of negative powers the next larger ones. As
 * Python says: for q < 0 with p = 5**-q and z the number of its bits, 2**(z + 127) // p + 1 (from -28 on 2**(2*z + 128) // p + 1, cut).
 */
// prettier-ignore
const fives: StaticArray<u64> = [
  0xa87fea27a539e9a5, 0x3f2398d747b36224,
  0xd29fe4b18e88640e, 0x8eec7f0d19a03aad,
  0x83a3eeeef9153e89, 0x1953cf68300424ac,
  0xa48ceaaab75a8e2b, 0x5fa8c3423c052dd7,
  0xcdb02555653131b6, 0x3792f412cb06794d,
  0x808e17555f3ebf11, 0xe2bbd88bbee40bd0,
  0xa0b19d2ab70e6ed6, 0x5b6aceaeae9d0ec4,
  0xc8de047564d20a8b, 0xf245825a5a445275,
  0xfb158592be068d2e, 0xeed6e2f0f0d56712,
  0x9ced737bb6c4183d, 0x55464dd69685606b,
  0xc428d05aa4751e4c, 0xaa97e14c3c26b886,
  0xf53304714d9265df, 0xd53dd99f4b3066a8,
  0x993fe2c6d07b7fab, 0xe546a8038efe4029,
  0xbf8fdb78849a5f96, 0xde98520472bdd033,
  0xef73d256a5c0f77c, 0x963e66858f6d4440,
  0x95a8637627989aad, 0xdde7001379a44aa8,
  0xbb127c53b17ec159, 0x5560c018580d5d52,
  0xe9d71b689dde71af, 0xaab8f01e6e10b4a6,
  0x9226712162ab070d, 0xcab3961304ca70e8,
  0xb6b00d69bb55c8d1, 0x3d607b97c5fd0d22,
  0xe45c10c42a2b3b05, 0x8cb89a7db77c506a,
  0x8eb98a7a9a5b04e3, 0x77f3608e92adb242,
  0xb267ed1940f1c61c, 0x55f038b237591ed3,
  0xdf01e85f912e37a3, 0x6b6c46dec52f6688,
  0x8b61313bbabce2c6, 0x2323ac4b3b3da015,
  0xae397d8aa96c1b77, 0xabec975e0a0d081a,
  0xd9c7dced53c72255, 0x96e7bd358c904a21,
  0x881cea14545c7575, 0x7e50d64177da2e54,
  0xaa242499697392d2, 0xdde50bd1d5d0b9e9,
  0xd4ad2dbfc3d07787, 0x955e4ec64b44e864,
  0x84ec3c97da624ab4, 0xbd5af13bef0b113e,
  0xa6274bbdd0fadd61, 0xecb1ad8aeacdd58e,
  0xcfb11ead453994ba, 0x67de18eda5814af2,
  0x81ceb32c4b43fcf4, 0x80eacf948770ced7,
  0xa2425ff75e14fc31, 0xa1258379a94d028d,
  0xcad2f7f5359a3b3e, 0x096ee45813a04330,
  0xfd87b5f28300ca0d, 0x8bca9d6e188853fc,
  0x9e74d1b791e07e48, 0x775ea264cf55347e,
  0xc612062576589dda, 0x95364afe032a819e,
  0xf79687aed3eec551, 0x3a83ddbd83f52205,
  0x9abe14cd44753b52, 0xc4926a9672793543,
  0xc16d9a0095928a27, 0x75b7053c0f178294,
  0xf1c90080baf72cb1, 0x5324c68b12dd6339,
  0x971da05074da7bee, 0xd3f6fc16ebca5e04,
  0xbce5086492111aea, 0x88f4bb1ca6bcf585,
  0xec1e4a7db69561a5, 0x2b31e9e3d06c32e6,
  0x9392ee8e921d5d07, 0x3aff322e62439fd0,
  0xb877aa3236a4b449, 0x09befeb9fad487c3,
  0xe69594bec44de15b, 0x4c2ebe687989a9b4,
  0x901d7cf73ab0acd9, 0x0f9d37014bf60a11,
  0xb424dc35095cd80f, 0x538484c19ef38c95,
  0xe12e13424bb40e13, 0x2865a5f206b06fba,
  0x8cbccc096f5088cb, 0xf93f87b7442e45d4,
  0xafebff0bcb24aafe, 0xf78f69a51539d749,
  0xdbe6fecebdedd5be, 0xb573440e5a884d1c,
  0x89705f4136b4a597, 0x31680a88f8953031,
  0xabcc77118461cefc, 0xfdc20d2b36ba7c3e,
  0xd6bf94d5e57a42bc, 0x3d32907604691b4d,
  0x8637bd05af6c69b5, 0xa63f9a49c2c1b110,
  0xa7c5ac471b478423, 0x0fcf80dc33721d54,
  0xd1b71758e219652b, 0xd3c36113404ea4a9,
  0x83126e978d4fdf3b, 0x645a1cac083126ea,
  0xa3d70a3d70a3d70a, 0x3d70a3d70a3d70a4,
  0xcccccccccccccccc, 0xcccccccccccccccd,
  0x8000000000000000, 0x0000000000000000,
  0xa000000000000000, 0x0000000000000000,
  0xc800000000000000, 0x0000000000000000,
  0xfa00000000000000, 0x0000000000000000,
  0x9c40000000000000, 0x0000000000000000,
  0xc350000000000000, 0x0000000000000000,
  0xf424000000000000, 0x0000000000000000,
  0x9896800000000000, 0x0000000000000000,
  0xbebc200000000000, 0x0000000000000000,
  0xee6b280000000000, 0x0000000000000000,
  0x9502f90000000000, 0x0000000000000000,
  0xba43b74000000000, 0x0000000000000000,
  0xe8d4a51000000000, 0x0000000000000000,
  0x9184e72a00000000, 0x0000000000000000,
  0xb5e620f480000000, 0x0000000000000000,
  0xe35fa931a0000000, 0x0000000000000000,
  0x8e1bc9bf04000000, 0x0000000000000000,
  0xb1a2bc2ec5000000, 0x0000000000000000,
  0xde0b6b3a76400000, 0x0000000000000000,
  0x8ac7230489e80000, 0x0000000000000000,
  0xad78ebc5ac620000, 0x0000000000000000,
  0xd8d726b7177a8000, 0x0000000000000000,
  0x878678326eac9000, 0x0000000000000000,
  0xa968163f0a57b400, 0x0000000000000000,
  0xd3c21bcecceda100, 0x0000000000000000,
  0x84595161401484a0, 0x0000000000000000,
  0xa56fa5b99019a5c8, 0x0000000000000000,
  0xcecb8f27f4200f3a, 0x0000000000000000,
  0x813f3978f8940984, 0x4000000000000000,
  0xa18f07d736b90be5, 0x5000000000000000,
  0xc9f2c9cd04674ede, 0xa400000000000000,
  0xfc6f7c4045812296, 0x4d00000000000000,
  0x9dc5ada82b70b59d, 0xf020000000000000,
];

const zero: u32 = 0x30;
const mostDigits: i32 = 19;

/**
 * A number that is written as digits, perhaps a point, perhaps an exponent of up to two digits; NaN for all others, and where there are
 * more digits than 19 behind the zeros.
 */
export function decimalOf(text: usize, behind: usize): f64 {
  const negative = text < behind && load<u8>(text) == 0x2d;
  const first = negative ? text + 1 : text;
  let at = first;
  let digits: u64 = 0;
  let point: usize = 0;
  let significant: i32 = 0;
  for (; at < behind; at += 1) {
    const digit = load<u8>(at) - zero;
    if (digit <= 9) {
      digits = digits * 10 + digit;
      if (digits != 0) significant += 1;
    } else if (load<u8>(at) == 0x2e && point == 0 && at > first) point = at;
    else break;
  }
  if (at == first || significant > mostDigits) return NaN;
  let power = point == 0 ? 0 : -(<i32>(at - point - 1));
  if (at < behind) {
    const exponent = exponentOf(at, behind);
    if (exponent == noExponent) return NaN;
    power += exponent;
  }
  const value = scaled(digits, power);
  return negative ? -value : value;
}

const noExponent: i32 = 1000;

/** The number behind an `e`. */
function exponentOf(from: usize, behind: usize): i32 {
  if ((load<u8>(from) | 0x20) != 0x65) return noExponent;
  let at = from + 1;
  const sign = load<u8>(at);
  if (at < behind && (sign == 0x2d || sign == 0x2b)) at += 1;
  if (at >= behind || behind - at > 2) return noExponent;
  let exponent: i32 = 0;
  for (; at < behind; at += 1) {
    const digit = load<u8>(at) - zero;
    if (digit > 9) return noExponent;
    exponent = exponent * 10 + digit;
  }
  return sign == 0x2d ? -exponent : exponent;
}

/** The double nearest to a whole number times ten to a power; NaN for powers that are out of reach. */
function scaled(whole: u64, power: i32): f64 {
  if (whole == 0) return 0;
  if (power < leastPower || power > greatestPower) return NaN;
  const leading = clz(whole);
  const digits = whole << leading;
  const at = (power - leastPower) << 1;
  const five = unchecked(fives[at]);
  let high = highProduct(digits, five);
  let low = digits * five;
  if ((high & 0x1ff) == 0x1ff) {
    const more = highProduct(digits, unchecked(fives[at + 1]));
    low += more;
    if (more > low) high += 1;
  }
  const upper = high >> 63;
  const shift = upper + 9;
  let mantissa = high >> shift;
  // the power of two of five to a power, and how far all was moved
  let exponent = (((152170 + 65536) * power) >> 16) + 63 + <i32>upper - <i32>leading + 1023;
  if (exponent <= 0) return NaN;
  // exactly between two doubles: to the even one
  if (low <= 1 && power >= -4 && power <= 23 && (mantissa & 3) == 1 && mantissa << shift == high) mantissa &= ~1;
  mantissa = (mantissa + (mantissa & 1)) >> 1;
  if (mantissa >> 53 != 0) {
    mantissa = 1 << 52;
    exponent += 1;
  }
  return reinterpret<f64>((mantissa & 0xfffffffffffff) | ((<u64>exponent) << 52));
}

/** The upper 64 bits of a product of 128. */
function highProduct(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  const other = aLow * bHigh + (middle & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (other >> 32);
}

/**
 * Reads texts as decimals; what is none, or is not decided here, is NaN.
 * @returns how many are not
 */
export function readDecimals(bytes: usize, starts: usize, ends: usize, rows: i32, values: usize): i32 {
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = (<usize>row) << 2;
    const value = decimalOf(bytes + load<i32>(starts + place), bytes + load<i32>(ends + place));
    if (value != value) others += 1;
    store<f64>(values + (place << 1), value);
  }
  return others;
}

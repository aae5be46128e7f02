import { parseNumber } from './number.ts';

const decimal = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/;
const radix = /^([-+]?)(0[xXoObB][\da-fA-F]+)$/;
/** Longer runs of zeros are written as an exponent. */
const zerosAtMost = 30;

/**
 * A number as one text that equal numbers share, and others do not: all its digits count, also those that a double does not hold. What a
 * double holds exactly is written as JSON has it. `undefined` for what is neither a decimal nor a whole number in hexadecimal, octal or
 * binary.
 *
 * @param text as JSON, YAML and TOML write numbers, `_` between digits allowed
 */
export function exactNumber(text: string): string | undefined {
  const written = text.replaceAll('_', '');
  const based = radix.exec(written);
  if (based !== null) return signed(based[1] ?? '', BigInt((based[2] ?? '').toLowerCase()).toString());
  const exact = scientific(written);
  const value = exact === undefined ? undefined : parseNumber(exact);
  if (exact === undefined || value === undefined) return exact;
  const short = JSON.stringify(value + 0); // −0 and 0 are one number
  return scientific(short) === exact ? short : wholeOf(exact);
}

/** `-12.50e+1` as `-125e0`: its digits without zeros around them. */
function scientific(text: string): string | undefined {
  const parts = decimal.exec(text);
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const all = whole + fraction;
  if (all === '') return undefined;
  const [first, last] = significant(all);
  if (first === last) return '0e0';
  return `${signed(sign, all.slice(first, last))}e${String(BigInt(exponent.replace('+', '')) + BigInt(whole.length - last))}`;
}

/** Where the digits begin and end that are no zeros around others. */
function significant(digits: string): readonly [number, number] {
  let [first, last] = [0, digits.length];
  while (last > 0 && digits[last - 1] === '0') last -= 1;
  while (first < last && digits[first] === '0') first += 1;
  return [first, last];
}

/** A whole number of which no double holds all digits, as people write it. */
function wholeOf(exact: string): string {
  const [digits = '', exponent = ''] = exact.split('e');
  const zeros = parseNumber(exponent) ?? -1;
  return zeros >= 0 && zeros <= zerosAtMost ? digits + '0'.repeat(zeros) : exact;
}

function signed(sign: string, digits: string): string {
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

import type { Json } from '../../core/json.ts';
import { compareText } from '../../core/compare-text.ts';
import { parseNumber } from '../../core/number.ts';

/** The three words that stand for one key. The third is never 0. */
export interface KeyWords {
  a: number;
  b: number;
  c: number;
}

/** Is added to the kind of texts with half a character. */
const halfKind = 16;
/** The kind of texts. */
export const textKind = 1;
/** Marks whole numbers, which stand for themselves; the third word of a hash has not this bit. */
export const wholeMark = 0x8000_0000;

/** Writes the words of a whole number that a double holds exactly. */
export function wholeNumberWords(value: number, to: KeyWords): void {
  to.a = value >>> 0;
  to.b = Math.floor(value / 0x1_0000_0000) >>> 0;
  to.c = wholeMark;
}

/**
 * Writes the words of a value: equal for equal values, different for different ones. Numbers are compared as the decimals that are written,
 * so that ids beyond 2^53 stay apart.
 * @param text the value as it is written, where that is more exact than the value
 */
export function valueWords(value: Json, to: KeyWords, text?: string): void {
  if (typeof value === 'string') {
    textWords(value, textKind, to);
    return;
  }
  if (typeof value !== 'number') {
    textWords(JSON.stringify(value, inOrder), 2, to);
    return;
  }
  const decimal = decimalKey(text ?? '') ?? decimalKey(String(value)) ?? '';
  const whole = /^-?\d{1,16}$/.test(decimal) ? parseNumber(decimal) : undefined;
  if (whole === undefined || !Number.isSafeInteger(whole))
    textWords(decimal, 3, to); // as where a file holds doubles
  else wholeNumberWords(whole, to);
}

/**
 * One text for each decimal: its sign, its digits without zeros around them, its exponent; whole numbers of up to 16 digits as they are.
 * `undefined` for what is no plain decimal: `1.234,5` where a schema says so.
 */
function decimalKey(text: string): string | undefined {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const written = (whole + fraction).replace(/^0+/, '');
  const digits = written.replace(/0+$/, '');
  if (digits === '') return '0';
  const exponent = (parseNumber(power) ?? 0) - fraction.length + written.length - digits.length;
  const minus = sign === '-' ? '-' : '';
  if (exponent >= 0 && exponent + digits.length <= 16) return minus + digits + '0'.repeat(exponent);
  return `${minus}${digits}e${exponent}`;
}

/** Objects are equal in whatever order their keys stand. */
function inOrder(_: string, value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}

/** Half a character has no bytes in UTF-8, and is not what stands for it there. */
function textWords(text: string, kind: number, to: KeyWords): void {
  const whole = !/\p{Surrogate}/u.test(text);
  const bytes = Buffer.from(text, whole ? 'utf8' : 'utf16le');
  if (!whole) kind += halfKind;
  sliceWords(bytes, { start: 0, end: bytes.length, kind }, to);
}

/** Writes the words of a text: three multiplicative hashes of its bytes, with different factors. Kinds keep kinds of values apart. */
export function sliceWords(
  bytes: Uint8Array,
  { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: number },
  to: KeyWords,
): void {
  let a = kind ^ 0x2545f491;
  let b = (end - start) ^ 0x9e3779b9;
  let c = 0x165667b1 ^ kind;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 15);
    c = Math.imul(c + byte, 0xc2b2ae35) ^ (c >>> 13);
  }
  to.a = mixed(a ^ (c << 7));
  to.b = mixed(b);
  to.c = ((mixed(c) | 1) & ~wholeMark) >>> 0;
}

/**
 * Adds one part to a key of several columns. What is known by then is mixed first, each word with all others, which loses nothing; the part
 * is laid over it. So keys whose last parts are whole numbers below 2^32 differ where anything before them does, but for two bits.
 */
export function addWords(part: KeyWords, to: KeyWords): void {
  const first = mixed(to.a + 0x9e3779b1);
  const second = mixed(to.b ^ first);
  const third = mixed(to.c ^ second);
  const firstOfAll = mixed(first ^ third);
  to.a = (firstOfAll ^ part.a) >>> 0;
  to.b = (mixed(second ^ firstOfAll) ^ part.b) >>> 0;
  to.c = (((third ^ part.c) | 1) & ~wholeMark) >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the result depends on every bit of the word. */
export function mixed(word: number): number {
  let hash = word ^ (word >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

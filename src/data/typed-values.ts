import { isUtf8 } from 'node:buffer';
import type { Json } from '../core/json.ts';
import { Moments, timeText } from './calendar.ts';
import { decimalNumber } from './decimal.ts';
import { bigAt, longNumbers } from './typed-cells.ts';

/*
 * What the bytes of binary formats mean, the same for each of them.
 */

/** Digits behind the seconds that a unit of time has. */
export type TimeDigits = 0 | 3 | 6 | 9;

const perSecond = { 0: 1, 3: 1000, 6: 1_000_000, 9: 1_000_000_000 } as const;

/** A time of day; `undefined` beyond its 24 hours. */
export function timeOfDay(value: number, { digits }: { digits: TimeDigits }): string | undefined {
  const seconds = Math.floor(value / perSecond[digits]);
  if (!(seconds >= 0 && seconds < 86_400)) return undefined;
  return timeText(seconds, (value - seconds * perSecond[digits]) * (1_000_000_000 / perSecond[digits]));
}

/** Moments since 1970 as ISO 8601 writes them, with `Z` when they are adjusted to UTC; `undefined` beyond the years 0 to 9999. */
export function momentTexts(
  words: Int32Array,
  { digits, utc }: { readonly digits: TimeDigits; readonly utc: boolean },
): (string | undefined)[] {
  const moments = new Moments(utc);
  const unit = perSecond[digits];
  return Array.from(longNumbers(words, true).values, (value, nth) => {
    if (!Number.isSafeInteger(value)) {
      const { seconds, nanoseconds } = splitTime(bigAt(words, nth), digits);
      return moments.text(seconds, nanoseconds);
    }
    const seconds = Math.floor(value / unit); // exact, and so is what is left: both are whole numbers that a double holds
    return moments.text(seconds, (value - seconds * unit) * (1_000_000_000 / unit));
  });
}

/** Seconds since 1970, and the nanoseconds behind them. */
export function splitTime(
  value: bigint,
  digits: TimeDigits,
): { readonly seconds: number; readonly nanoseconds: number } {
  const unit = BigInt(perSecond[digits]);
  const rest = ((value % unit) + unit) % unit;
  return {
    seconds: wholeNumber((value - rest) / unit),
    nanoseconds: wholeNumber(rest) * (1_000_000_000 / perSecond[digits]),
  };
}

function wholeNumber(value: bigint): number {
  return decimalNumber(value, 0);
}

/** IEEE 754 with 16 bits: in a double's exponent and fraction it is exact. */
export function halfNumber(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits >> 15 === 1 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return (sign * fraction) / 16_777_216;
  return (sign * (1024 + fraction) * (1 << exponent)) / 33_554_432;
}

export function uuidText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What a text says that is called JSON; `undefined` when it is none. */
export function parsedJson(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Json;
  } catch {
    return undefined;
  }
}

/** Bytes of which nobody says what they are: a text where they are UTF-8, else hexadecimal. */
export function textOrHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'hex');
}

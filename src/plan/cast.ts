import type { Json } from '../core/json.ts';
import { parseNumber } from '../core/number.ts';
import type { CellType } from './plan.ts';

/** A cell that is none of its column's types. */
export const uncastable = Symbol('uncastable');

/** Casts the text of a cell to one of the declared types, in their order; a missing cell never arrives here. */
export type Cast = (text: string) => Json | typeof uncastable;

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** Digits that a double holds exactly and that are read here without a regular expression. */
const shortDigits = 15;

/** The cast of a column. A type decides what a cell is; nothing is guessed: "007" stays a string where a string is declared. */
export function castTo(types: readonly CellType[]): Cast {
  const casts = types.filter((type) => type !== 'null').map((type) => single[type]);
  const [only] = casts;
  if (casts.length === 1 && only !== undefined) return only;
  return (text) => {
    for (const cast of casts) {
      const value = cast(text);
      if (value !== uncastable) return value;
    }
    return uncastable;
  };
}

const single: Readonly<Record<Exclude<CellType, 'null'>, Cast>> = {
  string: (text) => text,
  boolean: (text) => booleans.get(text) ?? uncastable,
  integer: (text) => {
    const value = castNumber(text);
    return value !== uncastable && Number.isInteger(value) && (!/[.eE]/.test(text) || isWhole(text))
      ? value
      : uncastable;
  },
  number: castNumber,
  array: (text) => castJson(text, Array.isArray),
  object: (text) => castJson(text, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
};

function castNumber(text: string): number | typeof uncastable {
  const { length } = text;
  if (length > 0 && length <= shortDigits) {
    let value = 0;
    let at = 0;
    for (; at < length; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === length) return value;
  }
  return parseNumber(text) ?? uncastable;
}

/** Whether a decimal is whole as it is written: a double near 2^53 has lost its fraction, and 1e-400 is 0. */
function isWhole(text: string): boolean {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = withoutLastZeros(whole + fraction);
  const dropped = whole.length + fraction.length - digits.length;
  const power = parseNumber(exponent) ?? 0;
  return !/[1-9]/.test(digits) || fraction.length - dropped <= power;
}

/** Not by an expression, which would look from each zero on to the end of its run. */
function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function castJson(text: string, is: (value: Json) => boolean): Json | typeof uncastable {
  try {
    const value = JSON.parse(text) as Json;
    return is(value) ? value : uncastable;
  } catch {
    return uncastable;
  }
}

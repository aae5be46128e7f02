import { CellState } from './batch.ts';
import type { CellBytes, Meaning } from './text-dictionary.ts';

/** Digits that a double holds exactly whatever they are. */
const exactDigits = 15;
/** Powers of ten, all exact. */
const tens = Float64Array.from({ length: exactDigits + 1 }, (_, power) => JSON.parse(`1e${power}`) as number);

const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;

/** How the texts of a column are numbers. */
export interface NumberCells {
  /** Whether `1.5` is none. */
  readonly integer: boolean;
  /** Numbers that mean "missing"; their texts are looked at. */
  readonly missing: readonly number[];
  /** What any other text is: rare, so it may take its time. The value of a `value` is a number. */
  readonly meaningOf: (text: string) => Meaning;
}

/**
 * Reads a column of numbers. Up to 15 digits with or without a point are read here: both the digits and the power of ten are exact
 * doubles then, and their quotient is the double that is nearest to the decimal (Clinger 1990).
 * @returns how many cells are no values
 */
export function readNumbers(
  cells: CellBytes,
  { integer, missing, meaningOf }: NumberCells,
  to: { readonly values: Float64Array; readonly states: Uint8Array },
): number {
  const { bytes, starts, ends, rows } = cells;
  const { values, states } = to;
  const empty = meaningOf('');
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    const negative = bytes[start] === minus;
    let at = negative ? start + 1 : start;
    const first = at;
    let digits = 0;
    let digit = (bytes[at] ?? 0) - zero;
    while (at < end && digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      at += 1;
      digit = (bytes[at] ?? 0) - zero;
    }
    let places = 0;
    if (at < end && at > first && bytes[at] === point) {
      at += 1;
      const behind = at;
      digit = (bytes[at] ?? 0) - zero;
      while (at < end && digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        at += 1;
        digit = (bytes[at] ?? 0) - zero;
      }
      places = at - behind;
    }
    if (at === end && at > first && at - first <= exactDigits + (places > 0 ? 1 : 0)) {
      const magnitude = places === 0 ? digits : digits / (tens[places] ?? 1);
      const value = negative ? -magnitude : magnitude;
      if (!(integer && places > 0 && !Number.isInteger(value)) && (missing.length === 0 || !missing.includes(value))) {
        values[row] = value;
        states[row] = CellState.value;
        continue;
      }
    }
    const { state, value } = start === end ? empty : meaningOf(bytes.toString('utf8', start, end));
    states[row] = state;
    if (state === CellState.value) values[row] = value as number;
    else others += 1;
  }
  return others;
}

import { parseNumber } from '../../core/number.ts';

/** One text per class: numbers are the same however they are written (`1`, `1.0`), as JSON and pandas write them. */
export function canonical(value: string): string {
  const number = parseNumber(value);
  return number === undefined ? value : String(number === 0 ? 0 : number);
}

import { nonFiniteToken } from '../../data/json-text.ts';

/** A value of a JSON record, as it was written. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return nonFiniteToken(value) ?? value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
}

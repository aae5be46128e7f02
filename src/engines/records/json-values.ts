import { nonFiniteToken } from '../../data/json-text.ts';

/** Whether a value of a JSON record is NaN or infinite, or a list or an object with such a value in it. */
export function isNotFinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value === 'string') return nonFiniteToken(value) !== undefined;
  return typeof value === 'object' && value !== null && Object.values(value).some(isNotFinite);
}

/** A value of a JSON record, as it was written. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return nonFiniteToken(value) ?? value;
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
}

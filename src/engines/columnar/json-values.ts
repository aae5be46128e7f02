import type { JsonRow } from '../../data/json-records.ts';
import { nonFiniteToken } from '../../data/json-text.ts';
import { own } from './record.ts';

/** A property of a JSON record, as it was written. */
export function shownProperty(row: JsonRow, name: string): string {
  if (row.fault !== undefined) return shownValue(undefined);
  return row.digits?.get(name) ?? shownValue(own(row.record, name));
}

/** A value of a JSON record, as it was written. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return nonFiniteToken(value) ?? value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
}

import type { Json } from './json.ts';
import { compareText } from './compare-text.ts';

/** A value as one text, whatever order its keys are in; `undefined` is a text of its own. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  // dates of YAML 1.1 arrive as objects of their own kind
  if (value instanceof Date) return `date ${String(value.valueOf())}`;
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item as Json)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

import type { SliceColumns } from '../config/predictions-config.ts';
import { compareText } from '../core/compare-text.ts';
import type { Json } from '../core/json.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';

/** A text, or a list of them, as a set. */
export function textsOf(value: Json | undefined): ReadonlySet<string> {
  const list: readonly Json[] = value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
  return new Set(list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
}

/** Whether every text of one set is in the other. */
export function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((text) => outer.has(text));
}

/** Notes a list that must stay the same, whatever its order. */
export function compareSet(keys: Keys, sides: Sides): readonly Note[] {
  const [before, after] = [textsOf(sides.before), textsOf(sides.after)];
  if (before.size === after.size && isWithin(before, after)) return [];
  return [note(sides.after === undefined ? 'removed' : 'changed', keys, sides)];
}

/** Notes the columns that part rows and no longer do, each by itself; which of several columns comes first says nothing. */
export function compareColumns(
  base: readonly SliceColumns[],
  head: readonly SliceColumns[],
  keys: Keys,
): readonly Note[] {
  const now = new Set(head.map(columnSet));
  return base.flatMap((columns, index) =>
    now.has(columnSet(columns)) ? [] : [note('removed', [...keys, index], { before: columns, after: undefined })],
  );
}

function columnSet(columns: SliceColumns): string {
  return JSON.stringify([...new Set([columns].flat())].sort(compareText));
}

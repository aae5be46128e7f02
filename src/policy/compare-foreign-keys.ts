import type { ForeignKeyConfig } from '../config/foreign-key-config.ts';
import { compareText } from '../core/compare-text.ts';
import type { Json } from '../core/json.ts';
import { compareBounds } from './bounds.ts';
import { note, type Keys, type Note } from './loosening.ts';

/**
 * Notes foreign keys that are gone or weaker. A key is the same when the same columns are held to the same columns of the same table, in
 * whatever order they are listed.
 * @param self the name of the data set itself
 */
export function compareForeignKeys(
  base: readonly ForeignKeyConfig[],
  head: readonly ForeignKeyConfig[],
  { keys, self }: { readonly keys: Keys; readonly self: string },
): readonly Note[] {
  return base.flatMap((before, index) => {
    const at = [...keys, index];
    const same = head
      .filter((after) => identity(after, self) === identity(before, self))
      .map((after) => compareBounds(severityOf(before), severityOf(after), { keys: at }));
    const [first] = same;
    if (first === undefined) return [note('removed', at, { before: before as unknown as Json, after: undefined })];
    return same.some((notes) => notes.length === 0) ? [] : first;
  });
}

function severityOf({ severity }: ForeignKeyConfig): Readonly<Record<string, Json>> {
  return severity === undefined ? {} : { severity };
}

function identity({ fields, reference }: ForeignKeyConfig, self: string): string {
  const { resource, path } = reference;
  const others = [reference.fields].flat();
  const pairs = [fields].flat().map((field, index) => JSON.stringify([field, others[index] ?? null]));
  const table =
    path === undefined ? [resource === undefined || resource === '' ? self : resource] : { path: [path].flat() };
  return JSON.stringify([table, pairs.sort(compareText)]);
}

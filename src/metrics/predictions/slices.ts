import type { SliceColumns } from '../../config/predictions-config.ts';
import { compareText } from '../../core/compare-text.ts';
import type { Category, Columns } from './columns.ts';

/** A part of the rows: column → value. */
export type SliceKey = Readonly<Record<string, string>>;

/** One slice's rows. */
export interface Slice {
  readonly key: SliceKey;
  readonly rows: Uint32Array;
}

/**
 * The parts that columns make of rows: one per value, or per combination of values that occurs; sorted by their values.
 *
 * @param rows the rows to part, of those that the columns have
 */
export function slicesOf(by: SliceColumns, columns: Columns, rows: Uint32Array): readonly Slice[] {
  const names = typeof by === 'string' ? [by] : by;
  const categories = names.map((name) => columns.categories.get(name));
  if (categories.some((one) => one === undefined)) return [];
  const parts = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyAt(categories as readonly Category[], row);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [row]);
    else known.push(row);
  }
  return [...parts]
    .map(([, members]) => {
      const values = (categories as readonly Category[]).map(
        (one) => one.values[one.codes[members[0] ?? 0] ?? 0] ?? '',
      );
      return {
        key: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
        rows: Uint32Array.from(members),
        values,
      };
    })
    .sort((a, b) => compareLists(a.values, b.values))
    .map(({ key, rows: members }) => ({ key, rows: members }));
}

function keyAt(categories: readonly Category[], row: number): string {
  let key = '';
  for (const { codes } of categories) key += `${codes[row] ?? 0},`;
  return key;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, value] of a.entries()) {
    const order = compareText(value, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Every row there is. */
export function allRows(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

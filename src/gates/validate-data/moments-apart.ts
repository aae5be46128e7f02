import type { Reason } from '../../core/finding.ts';
import type { CellReading } from '../../plan/cell-reading.ts';
import type { ForeignKeyPlan } from '../../plan/foreign-key.ts';
import type { ColumnPlan } from '../../plan/plan.ts';

type Reading = CellReading | undefined;

/** How each column of some is read; `undefined` for one of which no schema says it. */
export function readingsOf(columns: readonly ColumnPlan[], fields: readonly string[]): readonly Reading[] {
  const readings = new Map(columns.map(({ name, reading }) => [name, reading]));
  return fields.map((field) => readings.get(field));
}

/**
 * Why no key may have been found though they look alike: dates that a pattern reads are compared as what they mean, and a column that no
 * schema calls a date by its texts. `26.01.2024` then is `2024-01-26` on one side alone.
 *
 * @param own how the columns of the key are read, @param theirs those that it refers to
 */
export function momentsApart(
  { fields, reference }: ForeignKeyPlan,
  own: readonly Reading[],
  theirs: readonly Reading[],
): readonly Reason[] {
  return fields.flatMap((column, at): readonly Reason[] => {
    const [a, b] = [own[at], theirs[at]];
    const read = isRewritten(a) ? a : isRewritten(b) ? b : undefined;
    if (read === undefined || (isMoment(a) && isMoment(b) && a.is === b.is)) return [];
    const isOwn = read === a;
    const other = reference.fields[at] ?? '';
    const { pattern } = read;
    const how = { type: read.called ?? read.is, ...(pattern === undefined ? {} : { pattern: pattern.text }) };
    return [{ code: 'moments-apart', params: { column, other, table: reference.table, own: isOwn, ...how } }];
  });
}

type Moment = Extract<CellReading, { readonly is: 'date' | 'time' | 'datetime' }>;

function isMoment(reading: Reading): reading is Moment {
  return reading?.is === 'date' || reading?.is === 'time' || reading?.is === 'datetime';
}

/** Whether values are not the texts of their cells; a date without a pattern is. */
function isRewritten(reading: Reading): reading is Moment {
  return isMoment(reading) && (reading.pattern !== undefined || reading.is !== 'date');
}

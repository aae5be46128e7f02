import type { Finding } from '../../core/finding.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Profiles } from './profiles.ts';

/** Columns that are told one by one. */
const toldColumns = 20;

/** Columns of the baseline that are no longer there and that nothing names: a rule that names one says so itself. */
export function goneColumns(
  plan: Plan,
  { columns, rows }: Pick<Measured, 'columns' | 'rows'>,
  { baseline, maker }: Profiles,
): readonly Finding[] {
  if (baseline?.kind !== 'read' || rows === 0) return [];
  const named = new Set([
    ...plan.columns.map(({ name }) => name),
    ...plan.ofProfile.map(({ column }) => column),
    ...plan.tables.flatMap((table) => ('column' in table ? [table.column] : [])),
    ...plan.uniqueKeys.flat(),
    ...plan.foreignKeys.flatMap(({ fields }) => fields),
  ]);
  const gone = baseline.profile.columns
    .map(({ name }) => name)
    .filter((name) => !columns.has(name) && !named.has(name));
  const told = gone
    .slice(0, toldColumns)
    .map((subject) => maker.make({ rule: 'column', subject, outcome: 'disappeared' }));
  const more = gone.length - told.length;
  if (more === 0) return told;
  const reason = { code: 'and-more' } as const;
  return [...told, maker.make({ rule: 'column', subject: '', outcome: 'disappeared', reason, count: more })];
}

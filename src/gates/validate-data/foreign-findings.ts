import type { Finding, Reason } from '../../core/finding.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import { kindNames } from '../../engines/columnar/value-kinds.ts';
import type { ForeignKeyPlan } from '../../plan/foreign-key.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ColumnProblem } from './column-problems.ts';
import type { FindingMaker } from './evaluate.ts';
import type { DataSection } from './inputs.ts';
import { momentsApart, readingsOf } from './moments-apart.ts';
import type { Reference } from './references.ts';

interface Found {
  readonly measured: Measured;
  /** In the order of the plan's foreign keys. */
  readonly references: readonly Reference[];
}

/** Each foreign key of a plan: held, broken, or not measured. */
export function foreignFindings(
  { foreignKeys, columns }: Plan,
  { measured, references, maker }: Found & { readonly maker: FindingMaker },
): readonly Finding[] {
  return foreignKeys.map((key, index) => {
    const facts = measured.foreign[index];
    const reference = references[index];
    if (facts === undefined || reference === undefined) throw new Error('a foreign key that nobody looked at');
    const { fields, reference: to, severity } = key;
    const notes = reference.unread === 0 ? [] : [unreadNote(key, reference)];
    const base = {
      rule: 'foreignKeys',
      subject: fields.join('+'),
      params: { columns: fields, table: to.table, reference_columns: to.fields },
      declared: severity,
      ...(notes.length === 0 ? {} : { notes }),
    };
    const reason = whyUnmeasured(key, { measured, reference, compared: facts.compared });
    if (reason !== undefined) return maker.make({ ...base, outcome: 'unmeasured', reason });
    if (facts.strangers === 0) return maker.make({ ...base, outcome: 'pass' });
    const samples = facts.samples.map(({ sample }) => sample);
    const params = { ...base.params, compared: facts.compared };
    // not one was found: perhaps both sides do not say the same thing in the same way
    const apart =
      facts.strangers < facts.compared ? [] : momentsApart(key, readingsOf(columns, fields), reference.readings);
    const all = [...notes, ...apart];
    const said = all.length === 0 ? {} : { notes: all };
    return maker.make({ ...base, ...said, params, outcome: 'violated', count: facts.strangers, samples });
  });
}

/** A key that was compared with nothing, or of which there was nothing to compare. */
function whyUnmeasured(
  { fields, reference: to }: ForeignKeyPlan,
  { measured, reference, compared }: { measured: Measured; reference: Reference; compared: number },
): Reason | undefined {
  if (measured.rows === 0) return { code: 'no-rows' };
  const absent = fields.filter((field) => !measured.columns.has(field));
  if (absent.length > 0) return { code: 'absent', params: { columns: absent } };
  const { rows, referenced } = reference;
  if (referenced.count === 0)
    return { code: 'reference-without-keys', params: { table: to.table, columns: to.fields, rows } };
  return compared === 0 ? { code: 'no-keys', params: { columns: fields } } : undefined;
}

function unreadNote({ reference: { table } }: ForeignKeyPlan, { unread }: Reference): Reason {
  return { code: 'reference-unread', params: { table, rows: unread } };
}

/** Columns of which no value can equal one of those that they are compared with: a schema is missing, not the data wrong. */
export function kindProblems(
  { config, locate, prefix }: DataSection,
  { foreignKeys }: Plan,
  { measured, references }: Found,
): readonly ColumnProblem[] {
  return foreignKeys.flatMap(({ fields, reference: to }, index) => {
    const isList = typeof config.foreignKeys?.[index]?.fields !== 'string';
    return fields.flatMap((column, at): readonly ColumnProblem[] => {
      const own = measured.foreign[index]?.kinds[at] ?? 0;
      const theirs = references[index]?.referenced.kinds[at] ?? 0;
      if (own === 0 || theirs === 0 || (own & theirs) !== 0) return [];
      const kinds = (sum: number): string => kindNames(sum).join(' and ');
      const problem = {
        ...locate([...prefix, 'foreignKeys', index, 'fields', ...(isList ? [at] : [])]),
        message: `"${column}" holds ${kinds(own)}, and "${to.fields[at] ?? ''}" of ${to.table} ${kinds(theirs)}: none of them can be equal`,
        hint: 'declare both as the same type in their schemas; without one a cell of delimited text is a text',
      };
      return [{ problem, column, isUnknown: false }];
    });
  });
}

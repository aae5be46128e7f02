import type { FieldsMatch } from '../config/config.ts';
import { note, type Keys, type Note } from './loosening.ts';

/** The columns that a schema declares, in its order, and how those of a file must match them. */
export interface DeclaredColumns {
  readonly names: readonly string[];
  readonly fieldsMatch: FieldsMatch | null;
}

/** Ways to match by which each declared column must be there. */
const needsAll: ReadonlySet<FieldsMatch | null> = new Set(['exact', 'equal', 'subset']);
/** Ways to match that a file with further columns may hold only once these are declared. */
const needsDeclared: ReadonlySet<FieldsMatch | null> = new Set(['exact', 'equal', 'superset', 'partial']);

/**
 * Columns that need no longer be there, and columns that may be there now: a schema that names others lets other files pass, though it
 * says nothing of their values. A column that was refused and must be there now takes nothing from what was demanded: the schema was
 * `extended`. That nothing has to match any more is told elsewhere.
 */
export function compareColumnsDeclared(base: DeclaredColumns, head: DeclaredColumns, keys: Keys): readonly Note[] {
  const { fieldsMatch } = base;
  if (fieldsMatch === null || head.fieldsMatch === null) return [];
  const [before, after] = [new Set(base.names), new Set(head.names)];
  const gone = needsAll.has(fieldsMatch) ? base.names.filter((name) => !after.has(name)) : [];
  const fresh = needsDeclared.has(fieldsMatch) ? head.names.filter((name) => !before.has(name)) : [];
  const isExtended = needsAll.has(fieldsMatch) && needsAll.has(head.fieldsMatch);
  const kept = base.names.filter((name) => after.has(name));
  const moved =
    fieldsMatch === 'exact' && head.names.filter((name) => before.has(name)).some((name, at) => name !== kept[at]);
  return [
    ...gone.map((name) => note('removed', [...keys, name], { before: name, after: undefined })),
    ...fresh.map((name) =>
      note(isExtended ? 'extended' : 'weaker', [...keys, name], { before: undefined, after: name }),
    ),
    ...(moved ? [note('changed', keys, { before: base.names, after: head.names })] : []),
  ];
}

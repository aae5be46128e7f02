import type { DataConfig, DialectConfig, FieldsMatch } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import type { TableTerms } from '../plan/table-terms.ts';
import { compareChecks } from './compare-checks.ts';
import { compareForeignKeys } from './compare-foreign-keys.ts';
import { isWithin } from './compare-lists.ts';
import { compareOthers } from './compare-others.ts';
import { compareMissingValues } from './compare-missing-values.ts';
import { comparePaths } from './compare-paths.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';
import { ownKeys, sameValue, valueOf } from './same-value.ts';

const compared: ReadonlySet<string> = new Set([
  'path',
  'schema',
  'dialect',
  'fieldsMatch',
  'uniqueKeys',
  'foreignKeys',
  'checks',
  'baseline',
  'enforce',
]);

interface At {
  readonly keys: Keys;
  /** Whether a foreign key of the base refers to this data set. */
  readonly isReferredTo: boolean;
  /** What the base's schema demands of the table; `undefined` where that is compared apart from the paths. */
  readonly terms: TableTerms | undefined;
}

/** What a data gate demands less than it did, but for what its schema says and `enforce`. */
export function compareData(base: DataConfig, head: DataConfig, { keys, isReferredTo, terms }: At): readonly Note[] {
  const sides = (key: string): Sides => ({ before: valueOf(base, key), after: valueOf(head, key) });
  const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
  return [
    ...(sameValue(baseline.before, baseline.after) ? [] : [note('changed', [...keys, 'baseline'], baseline)]),
    ...comparePaths(base, head, { keys: [...keys, 'path'], isReferredTo, terms }),
    ...(base.schema !== undefined && head.schema === undefined
      ? [note('removed', [...keys, 'schema'], sides('schema'))]
      : []),
    ...compareDialect(base.dialect ?? {}, head.dialect ?? {}, [...keys, 'dialect']),
    ...(implies(head.fieldsMatch, base.fieldsMatch)
      ? []
      : [note(head.fieldsMatch === undefined ? 'removed' : 'weaker', [...keys, 'fieldsMatch'], sides('fieldsMatch'))]),
    ...compareKeys(base.uniqueKeys ?? [], head.uniqueKeys ?? [], [...keys, 'uniqueKeys']),
    ...compareForeignKeys(base.foreignKeys ?? [], head.foreignKeys ?? [], {
      keys: [...keys, 'foreignKeys'],
      self: String(keys.at(-1)),
    }),
    ...compareChecks(base.checks ?? [], head.checks ?? [], [...keys, 'checks']),
    ...compareOthers(base, head, { keys, skipped: compared }),
  ];
}

/** What holds where nothing is written, whatever the file is called. */
const defaults: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['header', true],
  ['quoteChar', '"'],
]);

/** What reads the same text otherwise, may let pass what it did not. */
function compareDialect(base: DialectConfig, head: DialectConfig, keys: Keys): readonly Note[] {
  const others = new Set([...ownKeys(base), ...ownKeys(head)].filter((key) => key !== 'missingValues'));
  return [
    ...[...others].flatMap((key) => {
      const sides = { before: valueOf(base, key), after: valueOf(head, key) };
      const isSame = sameValue(sides.before ?? defaults.get(key), sides.after ?? defaults.get(key));
      return isSame ? [] : [note('changed', [...keys, key], sides)];
    }),
    ...compareMissingValues([...keys, 'missingValues'], {
      before: base.missingValues ?? [''],
      after: head.missingValues ?? [''],
    }),
  ];
}

/** What each way of matching columns holds as well, itself included. */
const impliedBy: Readonly<Record<FieldsMatch, readonly FieldsMatch[]>> = {
  exact: ['exact', 'equal', 'subset', 'superset', 'partial'],
  equal: ['equal', 'subset', 'superset', 'partial'],
  subset: ['subset', 'partial'],
  superset: ['superset', 'partial'],
  partial: ['partial'],
};

function implies(after: FieldsMatch | undefined, before: FieldsMatch | undefined): boolean {
  return before === undefined || (after !== undefined && impliedBy[after].includes(before));
}

/** What is unique by fewer columns is unique by more. */
function compareKeys(
  base: readonly (readonly string[])[],
  head: readonly (readonly string[])[],
  keys: Keys,
): readonly Note[] {
  return base.flatMap((before, index) => {
    const held = head.some((after) => isWithin(new Set(after), new Set(before)));
    return held ? [] : [note('removed', [...keys, index], { before: before, after: undefined })];
  });
}

import type { DataConfig, FieldsMatch } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import type { CellReading } from '../plan/cell-reading.ts';
import type { CountedDemand, QualityDemand } from '../plan/quality-demand.ts';
import type { TableTerms } from '../plan/table-terms.ts';
import { compareData } from './compare-data.ts';
import { compareMissingValues } from './compare-missing-values.ts';
import { note, type Note } from './loosening.ts';
import { sameValue } from './same-value.ts';

/** What a schema file says of a table, and what holds of it once the gate's config was heard. */
export interface StatedTerms {
  readonly terms: TableTerms;
  /** What the file demands of the table, as a config would; at the head, the config's own demands hold as well. */
  readonly table: DataConfig;
  /** Texts that mean "missing" where a field does not say its own. */
  readonly missingValues: readonly string[];
  readonly fieldsMatch: FieldsMatch | null;
}

/** What a Table Schema or a data contract demands less of the table than it did; values are compared by `compareSchemas`. */
export function compareTerms(base: StatedTerms, head: StatedTerms): readonly Note[] {
  return [
    ...compareData(base.table, head.table, { keys: [], isReferredTo: false, terms: undefined }).map((one) => ({
      ...one,
      keys: one.keys.filter((key) => key !== 'dialect'),
    })),
    ...compareMissing(base, head),
    ...compareReadings(base.terms, head.terms),
    ...compareQuality(base.terms.quality, head.terms.quality),
  ];
}

/** What means "missing" in each column that says so itself, or did: also where any text is a value. */
function compareMissing(base: StatedTerms, head: StatedTerms): readonly Note[] {
  const names = new Set([base, head].flatMap(({ terms }) => terms.fields.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const [own, ownNow] = [missingOf(base.terms, name), missingOf(head.terms, name)];
    // those of the data set are told of once
    if (own === undefined && ownNow === undefined) return [];
    const sides = { before: own ?? base.missingValues, after: ownNow ?? head.missingValues };
    return compareMissingValues(['fields', name, 'missingValues'], sides);
  });
}

function missingOf({ fields }: TableTerms, name: string): readonly string[] | undefined {
  return fields.find((field) => field.name === name)?.reading.missing;
}

/**
 * What reads the same text otherwise, may let pass what it did not. Of texts that are read as they stand, those that are let pass are
 * told apart by the schema: a type that is gone, or a new one.
 */
function compareReadings({ fields: base }: TableTerms, { fields: head }: TableTerms): readonly Note[] {
  return base.flatMap(({ name, reading }) => {
    const now = head.find((field) => field.name === name)?.reading;
    if (now === undefined) return [];
    const [before, after] = [spelling(reading), spelling(now)];
    if (now.is === 'any' || reading.is === 'any' || sameValue(before, after)) return [];
    return [note('changed', ['fields', name], { before, after })];
  });
}

/** How values are written, but for those that are missing. */
function spelling(reading: CellReading): Json {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'missing'));
}

/** A rule that is there, or a stricter one, is held. */
function compareQuality(base: readonly QualityDemand[], head: readonly QualityDemand[]): readonly Note[] {
  return base.flatMap((before) => {
    if (head.some((after) => implies(after, before))) return [];
    const after = head.find(({ metric, columns }) => metric === before.metric && sameValue(columns, before.columns));
    const keys = ['quality', ...before.columns, before.metric];
    return [
      note(after === undefined ? 'removed' : 'changed', keys, {
        before: before as unknown as Json,
        after: after as unknown as Json,
      }),
    ];
  });
}

const gravity = { info: 0, warn: 1, fail: 2 } as const;

function implies(after: QualityDemand, before: QualityDemand): boolean {
  if (after.metric !== before.metric || !sameValue(after.columns, before.columns)) return false;
  if (gravity[after.severity] < gravity[before.severity]) return false;
  if (!('operator' in after) || !('operator' in before)) return true;
  return after.operator === before.operator && after.unit === before.unit && isAsStrict(after, before);
}

function isAsStrict({ operator, value: after }: CountedDemand, { value: before }: CountedDemand): boolean {
  if (sameValue(after, before)) return true;
  if (typeof after !== 'number' || typeof before !== 'number') return false;
  if (operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo') return after < before;
  return (operator === 'mustBeGreaterThan' || operator === 'mustBeGreaterOrEqualTo') && after > before;
}

import type { DataConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import type { CountedDemand, QualityDemand } from '../plan/quality-demand.ts';
import type { TableTerms } from '../plan/table-terms.ts';
import { compareData } from './compare-data.ts';
import { note, type Note } from './loosening.ts';
import { sameValue } from './same-value.ts';

/** What a Table Schema or a data contract demands less of the table than it did; values are compared by `compareSchemas`. */
export function compareTerms(base: TableTerms, head: TableTerms): readonly Note[] {
  return [
    ...compareData(configOf(base), configOf(head), []).map((one) => ({
      ...one,
      keys: one.keys.filter((key) => key !== 'dialect'),
    })),
    ...compareReadings(base, head),
    ...compareQuality(base.quality, head.quality),
  ];
}

/** The same demands, as a config would make them. */
function configOf({ missingValues, fieldsMatch, uniqueKeys, checks }: TableTerms): DataConfig {
  return {
    path: '',
    dialect: missingValues === null ? {} : { missingValues },
    ...(fieldsMatch === null ? {} : { fieldsMatch }),
    uniqueKeys,
    checks,
  };
}

/** What reads the same text otherwise, may let pass what it did not. */
function compareReadings({ fields: base }: TableTerms, { fields: head }: TableTerms): readonly Note[] {
  return base.flatMap(({ name, reading }) => {
    const now = head.find((field) => field.name === name)?.reading;
    if (now === undefined || now.is === 'any' || sameValue(reading as Json, now as Json) || reading.is === 'any')
      return [];
    return [note('changed', ['fields', name], { before: reading as Json, after: now as Json })];
  });
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

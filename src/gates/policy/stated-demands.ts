import type { DataConfig } from '../../config/config.ts';
import type { TableTerms } from '../../plan/table-terms.ts';
import type { StatedTerms } from '../../policy/compare-terms.ts';
import { sameValue } from '../../policy/same-value.ts';
import { dialectFor, termsOf } from '../validate-data/terms.ts';

/** What a data gate is held to on one side: by its config, and by its schema file. */
export interface Stated {
  readonly config: DataConfig;
  readonly terms: TableTerms;
}

/** A gate at the base and now. */
export interface StatedSides {
  readonly before: Stated;
  readonly after: Stated;
}

/**
 * Both sides as configs are to be compared. Where a config overrides what its schema says, what holds is compared, though one side wrote
 * nothing; a key that was left as it was is compared with the schema. What stood in the config may stand in the schema now.
 */
export function sidesOfConfig({ before, after }: StatedSides): readonly [base: DataConfig, head: DataConfig] {
  const changed = changedKeys(before.config, after.config);
  const { uniqueKeys, checks } = termsOf(after.config, after);
  return [
    { ...before.config, ...overriding(before, changed) },
    { ...after.config, ...overriding(after, changed), uniqueKeys, checks },
  ];
}

/** Both sides as schema files are to be compared: the rest of what `sidesOfConfig` compares. */
export function sidesOfSchema({ before, after }: StatedSides): readonly [base: StatedTerms, head: StatedTerms] {
  const changed = changedKeys(before.config, after.config);
  const told = { fieldsMatch: !changed.fieldsMatch, missingValues: !changed.missingValues };
  const stated = (side: Stated, { uniqueKeys, checks }: TableTerms): StatedTerms => {
    const missingValues = dialectFor(side.config, side).missingValues ?? [''];
    const dialect = told.missingValues ? { missingValues } : {};
    const { fieldsMatch } = termsOf(side.config, side);
    const table = { path: '', ...overriding(side, told), dialect, uniqueKeys, checks };
    return { terms: side.terms, table, missingValues, fieldsMatch };
  };
  return [stated(before, before.terms), stated(after, termsOf(after.config, after))];
}

/** The keys by which a config overrides its schema. */
type Overriding = Readonly<Record<'fieldsMatch' | 'missingValues', boolean>>;

function changedKeys(before: DataConfig, after: DataConfig): Overriding {
  return {
    fieldsMatch: before.fieldsMatch !== after.fieldsMatch,
    missingValues: !sameValue(before.dialect?.missingValues, after.dialect?.missingValues),
  };
}

/** What holds of those keys that are asked for. */
function overriding(side: Stated, asked: Overriding): Pick<DataConfig, 'fieldsMatch' | 'dialect'> {
  const { fieldsMatch } = termsOf(side.config, side);
  return {
    ...(asked.fieldsMatch && fieldsMatch !== null ? { fieldsMatch } : {}),
    ...(asked.missingValues ? { dialect: dialectFor(side.config, side) } : {}),
  };
}

import type { CheckConfig, ColumnBounds } from '../../config/config.ts';
import type { Severity } from '../../core/outcome.ts';
import type { ColumnMeasure, Plan, TableDemand } from '../../plan/plan.ts';
import { profileDemands } from '../../plan/profile-demand.ts';
import { acceptedBy } from '../../plan/predicates.ts';
import type { QualityDemand } from '../../plan/quality-demand.ts';
import { enumeratesProperties, recordDemands, schemaColumns, schemaPatterns } from '../../plan/schema-columns.ts';
import { withFields } from '../../plan/table-terms.ts';
import type { DataSection } from './inputs.ts';
import type { LoadedSchema } from './schema-file.ts';
import { termsOf } from './terms.ts';

/** The plan of a gate, as plain data. */
export function planOf({ config }: DataSection, loaded: LoadedSchema | null): Plan {
  const { fields, fieldsMatch, uniqueKeys, checks, quality } = termsOf(config, loaded);
  return {
    columns: loaded === null ? [] : withFields(schemaColumns(loaded.schema), fields),
    patterns: loaded === null ? [] : schemaPatterns(loaded.schema),
    acceptedBy: loaded === null ? 'columns' : acceptedBy(loaded.schema),
    recordDemands: loaded === null ? [] : recordDemands(loaded.schema),
    enumerates: loaded !== null && enumeratesProperties(loaded.schema),
    fieldsMatch,
    uniqueKeys,
    tables: [...checks.flatMap(tableDemands), ...countedColumns(quality)],
    ...(quality.length === 0 ? {} : { quality }),
    ofProfile: (config.checks ?? []).flatMap(profileDemands),
    profile: true,
    schema: loaded?.schema ?? null,
  };
}

/** Rules that count missing values need a count of them, without a bound of its own. */
function countedColumns(quality: readonly QualityDemand[]): readonly TableDemand[] {
  const counted = quality.filter(({ metric }) => metric === 'nullValues' || metric === 'missingValues');
  const columns = new Set(counted.flatMap(({ columns: some }) => some));
  return [...columns].map((column) => ({ measure: 'missing', column, severity: 'fail' }));
}

/** What is demanded of the data by itself; a check that only compares with a baseline demands nothing of that. */
function tableDemands(check: CheckConfig): readonly TableDemand[] {
  const [parameters] = Object.values(check) as [Readonly<Record<string, unknown>>];
  const absolute = ['min', 'max', 'max_pct', 'max_count'].some((bound) => parameters[bound] !== undefined);
  return absolute || 'unique' in check ? [tableDemand(check)].flatMap((demand) => demand ?? []) : [];
}

/** `undefined` for what nothing but a profile measures. */
function tableDemand(check: CheckConfig): TableDemand | undefined {
  if ('row_count' in check) return { measure: 'row_count', ...bounds(check.row_count, ['min', 'max']) };
  if ('missing' in check)
    return { measure: 'missing', column: check.missing.column, ...bounds(check.missing, ['max_pct', 'max_count']) };
  if ('unique' in check)
    return { measure: 'unique', column: check.unique.column, max_count: 0, ...bounds(check.unique, ['max_count']) };
  if ('median' in check || 'quantile' in check || 'unseen_values' in check || 'out_of_range' in check) return undefined;
  const [[measure, parameters] = []] = Object.entries(check) as [ColumnMeasure, ColumnBounds][];
  if (measure === undefined || parameters === undefined) throw new Error('a check that measures nothing');
  return { measure, column: parameters.column, ...bounds(parameters, ['min', 'max']) };
}

/** Those of the keys that are there, and how grave it is to break one. */
function bounds<Key extends string>(
  parameters: Partial<Readonly<Record<Key, number>>> & { readonly severity?: Severity },
  keys: readonly Key[],
): Partial<Record<Key, number>> & { readonly severity: Severity } {
  const given = keys.flatMap((key) => (parameters[key] === undefined ? [] : [[key, parameters[key]]]));
  return { severity: parameters.severity ?? 'fail', ...(Object.fromEntries(given) as Partial<Record<Key, number>>) };
}

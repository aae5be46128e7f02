import type { CheckConfig, ColumnBounds } from '../../config/config.ts';
import type { ColumnMeasure, Plan, TableDemand } from '../../plan/plan.ts';
import { acceptedBy } from '../../plan/predicates.ts';
import { enumeratesProperties, recordDemands, schemaColumns, schemaPatterns } from '../../plan/schema-columns.ts';
import type { DataInputs } from './inputs.ts';
import type { LoadedSchema } from './schema-file.ts';

/** The plan of a gate, as plain data. */
export function planOf({ config }: DataInputs, loaded: LoadedSchema | null): Plan {
  return {
    columns: loaded === null ? [] : schemaColumns(loaded.schema),
    patterns: loaded === null ? [] : schemaPatterns(loaded.schema),
    acceptedBy: loaded === null ? 'columns' : acceptedBy(loaded.schema),
    recordDemands: loaded === null ? [] : recordDemands(loaded.schema),
    enumerates: loaded !== null && enumeratesProperties(loaded.schema),
    fieldsMatch: config.fieldsMatch ?? null,
    uniqueKeys: config.uniqueKeys ?? [],
    tables: (config.checks ?? []).map(tableDemand),
    profile: true,
    schema: loaded?.schema ?? null,
  };
}

function tableDemand(check: CheckConfig): TableDemand {
  if ('row_count' in check) return { measure: 'row_count', severity: 'fail', ...check.row_count };
  if ('missing' in check) return { measure: 'missing', severity: 'fail', ...check.missing };
  if ('unique' in check) return { measure: 'unique', severity: 'fail', max_count: 0, ...check.unique };
  const [[measure, bounds] = []] = Object.entries(check) as [ColumnMeasure, ColumnBounds][];
  if (measure === undefined || bounds === undefined) throw new Error('a check that measures nothing');
  return { measure, severity: 'fail', ...bounds };
}

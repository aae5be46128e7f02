import type { CheckConfig, FieldsMatch } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import type { CellReading } from './cell-reading.ts';
import type { ColumnPlan, Demand } from './plan.ts';
import type { QualityDemand } from './quality-demand.ts';
import { limitOf } from './schema-columns.ts';
import type { SchemaFault } from './schema-lint.ts';

/** What a Table Schema or a data contract says of one column beside the schema of its values. */
export interface FieldTerms {
  readonly name: string;
  readonly reading: CellReading;
  /** Keywords of the schema in the user's words; `null` for what the user did not write. */
  readonly said: Readonly<Record<string, Json>>;
}

/** What such a file demands that a schema of one record cannot say. Plain data. */
export interface TableTerms {
  readonly fields: readonly FieldTerms[];
  readonly missingValues: readonly string[] | null;
  readonly fieldsMatch: FieldsMatch | null;
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly checks: readonly CheckConfig[];
  readonly quality: readonly QualityDemand[];
}

/** Nothing but what the schema of a record says. */
export const noTerms: TableTerms = {
  fields: [],
  missingValues: null,
  fieldsMatch: null,
  uniqueKeys: [],
  checks: [],
  quality: [],
};

/** A file of another language as what is known here: a JSON Schema (2020-12) of one record, and the rest. */
export interface Translation {
  readonly schema: Json;
  readonly terms: TableTerms;
}

/** A translation, or every mistake. */
export type Translated = Translation | { readonly faults: readonly [SchemaFault, ...SchemaFault[]] };

/** What is left when there are no mistakes. */
export function translated(faults: readonly SchemaFault[], translation: Translation): Translated {
  const [first, ...rest] = faults;
  return first === undefined ? translation : { faults: [first, ...rest] };
}

/** The columns of a schema, with what their fields say. */
export function withFields(columns: readonly ColumnPlan[], fields: readonly FieldTerms[]): readonly ColumnPlan[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return columns.map((column) => {
    const field = byName.get(column.name);
    if (field === undefined) return column;
    const { reading, said } = field;
    return { ...column, reading, demands: column.demands.flatMap((demand) => inUserWords(demand, said)) };
  });
}

function inUserWords(demand: Demand, said: FieldTerms['said']): readonly Demand[] {
  const { keyword } = demand;
  if (!Object.hasOwn(said, keyword)) return [demand];
  const value = said[keyword] ?? null;
  return value === null ? [] : [{ keyword, params: { [keyword]: value }, ...limitOf(keyword, value) }];
}

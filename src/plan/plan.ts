import type { CellReading } from './cell-reading.ts';
import type { TextBound } from './text-bounds.ts';
import type { FieldsMatch } from '../config/config.ts';
import type { Limit } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { Severity } from '../core/outcome.ts';
import { isOfNumbers, type ProfileDemand } from './profile-demand.ts';
import type { QualityDemand } from './quality-demand.ts';

/** What a cell of delimited text may be cast to, in the order in which it is tried. */
export type CellType = 'null' | 'boolean' | 'integer' | 'number' | 'array' | 'object' | 'string';

/** One demand on every value of a column: a JSON Schema keyword with its threshold. */
export interface Demand {
  readonly keyword: string;
  readonly params: Readonly<Record<string, Json>>;
  readonly limit?: Limit;
}

/**
 * What is demanded of one value without a look at the rest of its record, in words that an engine can execute: JSON Schema keywords with
 * their meaning (a `range` is of numbers, `length` in characters, `pattern` and `format` of texts; other values pass).
 */
export type Predicate =
  | { readonly is: 'type'; readonly types: readonly CellType[] }
  | {
      readonly is: 'range';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly exclusiveMinimum?: number;
      readonly exclusiveMaximum?: number;
    }
  | { readonly is: 'multipleOf'; readonly multipleOf: number }
  | { readonly is: 'length'; readonly minLength?: number; readonly maxLength?: number }
  | { readonly is: 'pattern'; readonly pattern: string }
  /** Of `date`, `time`, `date-time` as RFC 3339 has them, `iso-time` and `iso-date-time` without an offset, too. */
  | { readonly is: 'format'; readonly format: string }
  /** Of dates and times (src/plan/text-bounds.ts). */
  | { readonly is: 'textBound'; readonly keyword: TextBound; readonly value: string }
  | { readonly is: 'in'; readonly values: readonly Json[] }
  /** Anything else that a schema may say of a value; an engine may leave it to a validator. */
  | { readonly is: 'schema'; readonly schema: Json };

export interface ColumnPlan {
  readonly name: string;
  readonly types: readonly CellType[];
  readonly required: boolean;
  /** All of them hold, or the value is refused; empty where the plan accepts by the record. */
  readonly predicates: readonly Predicate[];
  readonly demands: readonly Demand[];
  /** How cells of delimited text are read, where a schema says more of that than a type. */
  readonly reading?: CellReading;
}

/** The types of columns that are declared by a pattern; `""` matches what no property and no other pattern names. */
export interface PatternPlan {
  readonly pattern: string;
  readonly types: readonly CellType[];
}

/** A demand on the data set as a whole. */
export type TableDemand =
  | { readonly measure: 'row_count'; readonly severity: Severity; readonly min?: number; readonly max?: number }
  | {
      readonly measure: 'missing';
      readonly severity: Severity;
      readonly column: string;
      readonly max_pct?: number;
      readonly max_count?: number;
    }
  | {
      readonly measure: ColumnMeasure;
      readonly severity: Severity;
      readonly column: string;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly measure: 'unique'; readonly severity: Severity; readonly column: string; readonly max_count: number };

/** What is measured of the values of a column: all but `distinct` of numbers. */
export type ColumnMeasure = 'mean' | 'min' | 'max' | 'sum' | 'stdev' | 'distinct';

/** Columns of whose numbers something is measured. */
export function measuredColumns({ tables, ofProfile }: Pick<Plan, 'tables' | 'ofProfile'>): readonly string[] {
  const columns = tables.flatMap((table) => {
    if (table.measure === 'row_count' || table.measure === 'missing') return [];
    return table.measure === 'unique' || table.measure === 'distinct' ? [] : [table.column];
  });
  return [...new Set([...columns, ...ofProfile.filter(isOfNumbers).map(({ column }) => column)])];
}

/** Columns of whose numbers something is measured, and of which a schema does not say what they hold. */
export function numericColumns(plan: Plan): readonly string[] {
  const declared = new Set(plan.columns.map(({ name }) => name));
  return measuredColumns(plan).filter((name) => !declared.has(name));
}

/** What an engine executes: plain data, without files, row order or code. */
export interface Plan {
  readonly columns: readonly ColumnPlan[];
  readonly patterns: readonly PatternPlan[];
  /**
   * What accepts a record. `columns`: that all its values hold their predicates, and that the required ones are there. `declared columns`:
   * the same, and that there are no others. `record`: the schema, which says more than that.
   */
  readonly acceptedBy: 'columns' | 'declared columns' | 'record';
  /** Keywords that a record as a whole is held to. */
  readonly recordDemands: readonly string[];
  /** Whether the schema goes by which properties are there: a missing cell is none. */
  readonly enumerates: boolean;
  readonly fieldsMatch: FieldsMatch | null;
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly tables: readonly TableDemand[];
  /** Rules of a data contract, where there is one. */
  readonly quality?: readonly QualityDemand[];
  /** What the profile of the data set is held to, against that of a baseline and by itself. */
  readonly ofProfile: readonly ProfileDemand[];
  /** Whether the columns that are read for all this are profiled in the same pass. */
  readonly profile: boolean;
  /** The schema that decides on a record, as it was read; `null` without one. */
  readonly schema: Json | null;
}

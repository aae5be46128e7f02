import type { Severity } from '../core/outcome.ts';

/** Operators of the Open Data Contract Standard. */
export type QualityOperator =
  | 'mustBe'
  | 'mustNotBe'
  | 'mustBeGreaterThan'
  | 'mustBeGreaterOrEqualTo'
  | 'mustBeLessThan'
  | 'mustBeLessOrEqualTo'
  | 'mustBeBetween'
  | 'mustNotBeBetween';

/** What a rule of a data contract counts. */
export type QualityMetric = 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues' | 'rowCount';

interface Rule {
  /** Empty for a rule of all the data. */
  readonly columns: readonly string[];
  readonly severity: Severity;
  /** What people call the rule; `""` when it has no name. */
  readonly name: string;
}

/** A number that is compared: how many rows, or which percentage of them. */
export interface CountedDemand extends Rule {
  readonly metric: QualityMetric;
  readonly operator: QualityOperator;
  readonly value: number | readonly [number, number];
  readonly unit: 'rows' | 'percent';
}

/** What no gate decides: SQL, the languages of other tools, and what is compared with other tables. */
export interface UndecidedDemand extends Rule {
  readonly metric: 'sql' | 'custom' | 'relationships';
}

/** A rule of a data contract. Plain data. */
export type QualityDemand = CountedDemand | UndecidedDemand;

export function isCountedDemand(demand: QualityDemand): demand is CountedDemand {
  return 'operator' in demand;
}

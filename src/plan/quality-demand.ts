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

/** A rule of a data contract. Plain data. */
export type QualityDemand = {
  readonly severity: Severity;
  /** What people call the rule; `""` when it has no name. */
  readonly name: string;
} & (
  | {
      readonly metric: QualityMetric;
      /** Empty for a rule of all the data. */
      readonly columns: readonly string[];
      readonly operator: QualityOperator;
      readonly value: number | readonly [number, number];
      readonly unit: 'rows' | 'percent';
    }
  /** What no gate decides: SQL, and the languages of other tools. */
  | { readonly metric: 'sql' | 'custom'; readonly columns: readonly string[] }
);

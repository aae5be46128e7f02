import type { Severity } from '../core/outcome.ts';

/** Columns that part rows: one, or several whose values together are one part. */
export type SliceColumns = string | readonly string[];

/** The predictions that a gate computes metrics from, row by row. */
export interface PredictionsConfig {
  readonly path: string;
  readonly task: 'binary' | 'multiclass' | 'regression' | 'ranking';
  /** The column with what is true: a class, a number, a relevance. */
  readonly label: string;
  readonly prediction?: string;
  /** The column with the score of the positive class, or one per class. */
  readonly score?: string | Readonly<Record<string, string>>;
  /** The positive class, as it is written in the file. Needed unless the labels are 0 and 1. */
  readonly positive?: string | number | boolean;
  /** Predicts the positive class from this score on, where no column says what was predicted. */
  readonly threshold?: number;
  /** The column by which rows of candidate and baseline are the same. */
  readonly id?: string;
  readonly weight?: string;
  /** Rows with the same value here are not independent: documents of one author, visits of one user. */
  readonly cluster?: string;
  /** Of a ranking: the column that says which rows are ordered together. */
  readonly query?: string;
  /** Percent of the rows that may be in one file alone, or have another label there. Default 0. */
  readonly max_unmatched_pct?: number;
}

export interface SlicesConfig {
  readonly by: readonly SliceColumns[];
  /** Rows below which a slice decides nothing. Default 100. */
  readonly min_support?: number;
  readonly severity?: Severity;
  /** Metric → how much it may lose in a slice, instead of what the gate's own rule says. */
  readonly rules?: Readonly<Record<string, SliceRule>>;
}

export interface SliceRule {
  readonly max_regression?: number;
  readonly max_regression_pct?: number;
  readonly require_both?: boolean;
}

export interface EvidenceConfig {
  readonly mode?: 'detect_loss' | 'prove_not_worse';
  /** One-sided. Default 0.05. */
  readonly alpha?: number;
}

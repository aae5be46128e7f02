import type { Severity } from '../core/outcome.ts';
import type { Place } from '../core/finding.ts';
import type { Problem } from '../core/errors.ts';
import type { ForeignKeyConfig } from './foreign-key-config.ts';
import type { EvidenceConfig, PredictionsConfig, SliceColumns, SlicesConfig } from './predictions-config.ts';

export type FieldsMatch = 'exact' | 'equal' | 'subset' | 'superset' | 'partial';

/** Table Dialect v2, as far as the readers go. */
export interface DialectConfig {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly doubleQuote?: boolean;
  readonly escapeChar?: string;
  readonly header?: boolean;
  readonly skipInitialSpace?: boolean;
  readonly commentChar?: string;
  /** Table Schema's: texts that mean "missing". Default `[""]`. */
  readonly missingValues?: readonly string[];
}

interface CheckSeverity {
  readonly severity?: Severity;
}

/** How far a number may be from that of the baseline, whichever way it went. */
interface ChangeBounds {
  /** In its own unit. */
  readonly max_change?: number;
  /** In percent of |baseline|. */
  readonly max_change_pct?: number;
}

export type CheckConfig =
  | { readonly row_count: CheckSeverity & ChangeBounds & { readonly min?: number; readonly max?: number } }
  | {
      readonly missing: CheckSeverity & {
        readonly column: string;
        readonly max_pct?: number;
        readonly max_count?: number;
        /** Against the baseline: percentage points by which more rows may lack a value. */
        readonly max_increase_pct_points?: number;
        readonly max_change_pct?: number;
      };
    }
  | { readonly mean: ColumnBounds }
  | { readonly min: ColumnBounds }
  | { readonly max: ColumnBounds }
  | { readonly sum: ColumnBounds }
  | { readonly stdev: ColumnBounds }
  | { readonly distinct: ColumnBounds }
  | { readonly median: ColumnBounds }
  | { readonly quantile: ColumnBounds & { readonly q: number } }
  | { readonly unique: CheckSeverity & { readonly column: string; readonly max_count?: number } }
  | { readonly unseen_values: NoveltyBounds }
  | { readonly out_of_range: NoveltyBounds };

/** Bounds of something that is measured of a column. */
export interface ColumnBounds extends CheckSeverity, ChangeBounds {
  readonly column: string;
  readonly min?: number;
  readonly max?: number;
}

/** Bounds of how many rows hold what the baseline does not have. Without either no row may. */
export interface NoveltyBounds extends CheckSeverity {
  readonly column: string;
  readonly max_count?: number;
  readonly max_pct?: number;
}

export interface DataConfig {
  readonly path: string | readonly string[];
  readonly schema?: string;
  readonly dialect?: DialectConfig;
  readonly fieldsMatch?: FieldsMatch;
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKeyConfig[];
  readonly checks?: readonly CheckConfig[];
  /** What checks compare with that limit a change. */
  readonly baseline?: BaselineConfig;
  readonly enforce?: boolean;
}

export interface RuleConfig {
  /** Which way is better. Needed by change rules; without it a metric only has its bounds. */
  readonly direction?: 'higher' | 'lower';
  readonly min?: number;
  readonly max?: number;
  readonly max_regression?: number;
  readonly max_regression_pct?: number;
  /** With both `max_regression` and `max_regression_pct`: fail only when both are breached. */
  readonly require_both?: boolean;
  readonly min_improvement?: number;
  readonly min_improvement_pct?: number;
  /** Two-sided: how far it may be from the baseline, whichever way. */
  readonly max_change?: number;
  /** How much worse than the best value that the default branch recorded it may be. */
  readonly ratchet?: number;
  /** What it must be, `within` so much. */
  readonly target?: number;
  readonly within?: number;
  /** Standard deviation between trainings that differ in nothing but their seed. */
  readonly noise_sd?: number;
  /** How much the metric may differ between the groups of `by`. */
  readonly max_disparity?: number;
  readonly by?: readonly SliceColumns[];
  readonly severity?: Severity;
  /** What a metric that the candidate lacks does. Default `fail`. */
  readonly on_missing?: Severity;
  /** What a metric that only the baseline lacks does. Default `warn`. */
  readonly on_new?: Severity;
}

export type BaselineConfig =
  | 'auto'
  | 'git'
  | 'artifact'
  | 'none'
  | { readonly file?: string; readonly predictions?: string }
  | { readonly git: { readonly ref: string } };

/** How a metrics file is laid out; `docs/formats.md` shows each. Without one, the content says. */
export type MetricFormat =
  | 'nested'
  | 'history'
  | 'metric-value'
  | 'hf-results'
  | 'hf-trainer-state'
  | 'hf-model-index'
  | 'hf-eval-results'
  | 'lm-eval'
  | 'sklearn-report'
  | 'mlflow'
  | 'wandb'
  | 'promptfoo'
  | 'evidently'
  | 'pytest-benchmark'
  | 'sagemaker';

/** Which row of a history counts: the last, the one with this number, or the one where a metric is best. */
export type EpochConfig = 'last' | number | { readonly best: string; readonly direction: 'higher' | 'lower' };

/** Where a metric stands, as JSON Pointers: its value, or also its standard error and the number of examples. */
export type MappingConfig = Readonly<
  Record<string, string | { readonly value: string; readonly stderr?: string; readonly n?: string }>
>;

/** What tells the test set that metrics were measured on; when it differs from the baseline's, nothing is compared. */
export interface FingerprintConfig {
  /** Values of the metrics files. */
  readonly keys?: readonly string[];
  /** Files and globs: their content. */
  readonly files?: readonly string[];
}

/** What a config says about how the files of a gate are read. */
export interface ReadingConfig {
  readonly format?: MetricFormat;
  readonly mapping?: MappingConfig;
  readonly epoch?: EpochConfig;
}

export interface MetricsConfig extends ReadingConfig {
  /** This, `runs` or `predictions` is there. `{model}` in either stands for each of `models`. */
  readonly path?: string | readonly string[];
  /** Instead of `path`: one file for each run of the same training, whose mean is compared. */
  readonly runs?: string | readonly string[];
  readonly models?: readonly string[];
  readonly baseline?: BaselineConfig;
  /** Globs of what these metrics depend on. */
  readonly inputs?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly fingerprint?: FingerprintConfig;
  readonly predictions?: PredictionsConfig;
  readonly slices?: SlicesConfig;
  readonly evidence?: EvidenceConfig;
  readonly enforce?: boolean;
}

export interface CardConfig {
  readonly facts: string;
  readonly output?: string;
  readonly verify?: boolean;
  /** Relative difference up to which a number of the committed card still agrees. Default 1e-6. */
  readonly verify_tolerance?: number;
  readonly enforce?: boolean;
}

export interface ReportConfig {
  readonly comment?: 'always' | 'on-change' | 'on-failure' | 'never';
}

/** A recorded permission to merge a named finding, for a while. */
export interface WaiverConfig {
  readonly gate: string;
  /** `""`: the input of the gate as a whole. */
  readonly subject: string;
  readonly rule?: string;
  readonly slice?: Readonly<Record<string, string>>;
  /** The last day on which it holds, in UTC. */
  readonly until: string;
  readonly reason: string;
  /** The value that it does not go beyond. */
  readonly limit?: number;
}

/** How changes of the rules themselves are judged. */
export interface PolicyConfig {
  readonly on_loosened?: Severity;
  readonly accept_label?: boolean;
}

/** `ml-gates.yml`, after it was checked against `schema/ml-gates.schema.json`. */
export interface Config {
  readonly version: 1;
  readonly data?: Readonly<Record<string, DataConfig>>;
  readonly metrics?: Readonly<Record<string, MetricsConfig>>;
  readonly card?: CardConfig;
  readonly report?: ReportConfig;
  readonly waivers?: readonly WaiverConfig[];
  readonly policy?: PolicyConfig;
  readonly enforce?: boolean;
}

/** One model of a section that holds several to the same rules. */
export interface ModelOf {
  readonly name: string;
  /** The keys of the section: `['metrics', 'ranker']`. */
  readonly key: readonly string[];
  /** The section as it is written, for all models. */
  readonly section: MetricsConfig;
}

/** One gate of a suite, ready to run. */
export type Gate =
  | { readonly kind: 'data'; readonly id: `data/${string}`; readonly config: DataConfig }
  | {
      readonly kind: 'metrics';
      readonly id: `metrics/${string}`;
      readonly config: MetricsConfig;
      /** The model that it is the gate of, where one section declares several. */
      readonly model?: ModelOf;
    }
  | { readonly kind: 'card'; readonly id: 'card'; readonly config: CardConfig };

/** Where a key of the config stands, for problems that are found later: `['metrics', 'churn', 'rules', 'accuracy', 'min']`. */
export type Locate = (
  key: readonly (string | number)[],
) => Omit<Problem, 'message' | 'hint'> & { readonly where: Place };

/** A config that was read, with what is needed to run it and to point into it. */
export interface Suite {
  /** Shown path of the config; for inline inputs `inputs of the workflow`. */
  readonly path: string;
  /** Absolute path of the config file; `null` for inline inputs. */
  readonly file: string | null;
  /** The folder that its paths are relative to, absolute. */
  readonly folder: string;
  readonly sha256: string;
  readonly config: Config;
  readonly gates: readonly Gate[];
  readonly locate: Locate;
}

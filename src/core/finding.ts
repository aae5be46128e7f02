import type { Json } from './json.ts';
import type { Outcome, Severity } from './outcome.ts';
import type { ReasonCode } from './reason-code.ts';
import type { Waiver } from './waiver.ts';

/** A measured value. What is not a finite number is a token (`NaN`, `Infinity`, `"0.9"`), so that it can never be compared. */
export type Measure = number | { readonly token: string };

/** A place in a file of the repository. Lines and columns start at 1. */
export interface Place {
  /** Shown path, relative to the repository root. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One of the first few occurrences of a finding: where it is and what stood there. */
export interface Sample extends Place {
  readonly value?: string;
}

/** `value` is what the subject must be on the side of `op`; for sets and patterns it is their text. */
export interface Limit {
  readonly op: '>=' | '<=' | '>' | '<' | '==' | 'in' | 'matches' | 'is';
  readonly value: number | string;
}

/** Why an outcome is what it is, as data; `report/` makes the sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, Json>>;
}

/** What a statistical test said of a change. Intervals and losses are in the metric's own unit; a gain is a change for the better. */
export interface EvidenceFacts {
  readonly test:
    'mcnemar-mid-p' | 'delong' | 'paired-t' | 'paired-bootstrap' | 'welch' | 'z-standard-errors' | 'permutation';
  /** What was compared in pairs; `values` for two numbers with standard errors. */
  readonly unit: 'rows' | 'clusters' | 'queries' | 'runs' | 'values';
  readonly units: number;
  /** One-sided, against "no change", before and after Holm's adjustment for `family` tests. */
  readonly p: number;
  readonly p_adjusted: number;
  readonly family: number;
  readonly alpha: number;
  /** Two-sided, not adjusted. */
  readonly gain_interval?: { readonly confidence: number; readonly low: number; readonly high: number };
  /** The smallest true loss that is seen in 4 of 5 cases. */
  readonly detectable_loss?: number;
  /** How many units would see a loss as large as the tolerance in 4 of 5 cases. */
  readonly units_needed?: number;
  /** How often an unchanged model would show a loss beyond the tolerance. */
  readonly false_stops?: number;
}

/** One rule applied to one subject. Data, not prose. */
export interface Finding {
  /** `gate#subject/rule`, unique in a gate (an index is appended where a rule may appear more than once). */
  readonly id: string;
  readonly rule: string;
  /** A column, a metric, a card field; `""` for the gate's input as a whole. */
  readonly subject: string;
  readonly slice: Readonly<Record<string, string>> | null;
  readonly params: Readonly<Record<string, Json>>;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly reason?: Reason;
  readonly limit?: Limit;
  readonly observed?: { readonly value: Measure };
  readonly baseline?: { readonly value: Measure };
  /** Of a change: what a test said of it. */
  readonly evidence?: EvidenceFacts;
  /** How often it occurs, exactly, however few samples are kept. At least 1. */
  readonly count: number;
  readonly samples: readonly Sample[];
  /** Of a `waived` finding: who allowed it. */
  readonly waiver?: Waiver;
  /** Further remarks that do not change the outcome. */
  readonly notes?: readonly Reason[];
}

/** Whether a finding of a metrics gate is about a metrics file as a whole, not about a metric. */
export function isAboutFile({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'inputs' || rule === 'committed';
}

import type { ErrorKind, Problem } from './errors.ts';
import type { Finding, Measure, Place } from './finding.ts';
import { verdictOf } from './outcome.ts';
import type { DeclaredFingerprint, Recordable } from './record.ts';
import { worst, type Verdict } from './verdict.ts';

/**
 * `config` stands for the gates of a config that could not be read, `job` for a job or a leg of which something is missing, `policy`
 * for what a change does to the config itself.
 */
export type GateKind = 'data' | 'metrics' | 'card' | 'config' | 'job' | 'policy';

/** Where the job stands in its matrix. */
export interface Job {
  readonly name: string | null;
  /** The matrix values of this leg, `null` without a matrix. */
  readonly leg: string | null;
  readonly index: number;
  readonly total: number;
}

/** Where a baseline came from. */
export interface Provenance {
  readonly source: 'git' | 'file' | 'artifact';
  /** The commit that was read, `null` for a plain file. */
  readonly commit: string | null;
  /** How it was chosen, in words: "first parent of the test merge". */
  readonly chosen: string;
  readonly exact: boolean;
  readonly committed_at: string | null;
  /** Shown path of the file that was read. */
  readonly path: string;
  /** Of a record: the run that made it, and when it goes (ISO 8601). */
  readonly run_id?: number;
  readonly expires_at?: string | null;
  /** Of a record of an ancestor: how many commits lie between, and the commit that was wanted. */
  readonly behind?: number;
  readonly wanted?: string;
  /** Of values that nothing touched since: the commit that they were measured at. */
  readonly measured_at?: string;
}

/** What the predictions of a metrics gate say beyond single numbers. */
export interface PredictionFacts {
  readonly rows: number;
  /** Rows that are compared with the baseline's, in pairs; `null` without its predictions. */
  readonly matched: number | null;
  /** Of the test set: its ids with their labels. `null` without ids. */
  readonly fingerprint: string | null;
  /** How often each class (a row) was predicted as each (a column); `null` where that says nothing or is too large. */
  readonly confusion: { readonly classes: readonly string[]; readonly rows: readonly (readonly number[])[] } | null;
}

/** What a gate brings back: findings and facts, no verdict yet. */
export interface GateOutput {
  readonly findings: readonly Finding[];
  /** Facts of the gate: metric values; for data `rows`, `columns`, `checks`. */
  readonly measured: Readonly<Record<string, Measure>>;
  readonly origin?: 'produced' | 'committed' | 'unknown';
  readonly baseline?: Provenance | null;
  readonly predictions?: PredictionFacts;
  readonly fingerprint?: DeclaredFingerprint;
  /** What a run on the default branch keeps for later comparison; without it the gate is not recorded. */
  readonly record?: Recordable;
}

export interface GateError {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly where?: Place;
  /** Every problem of a config or an input, when there are several. */
  readonly problems?: readonly Problem[];
  /** Of an `internal` error: our own frames. */
  readonly stack?: string;
}

/** How a failing finding of a gate could be let pass here. */
export interface Permits {
  /** The branch whose config may waive it; `null` where a waiver cannot help this run. */
  readonly waiver_on: string | null;
  /** The label that accepts it; `null` where none counts. */
  readonly label: string | null;
}

/** One gate of one suite, as it stands in `result.json`. */
export interface GateResult {
  readonly id: string;
  readonly kind: GateKind;
  readonly verdict: Verdict;
  readonly enforced: boolean;
  readonly job: Job;
  readonly origin: 'produced' | 'committed' | 'unknown';
  readonly baseline: Provenance | null;
  readonly measured: Readonly<Record<string, Measure>>;
  readonly predictions?: PredictionFacts;
  readonly fingerprint?: DeclaredFingerprint;
  readonly findings: readonly Finding[];
  /** Of a gate that fails. */
  readonly permits?: Permits;
  readonly error?: GateError;
}

/** What stands for the path of a config when a workflow gave its gate inline. */
export const inlineConfig = 'inputs of the workflow';

/** What became of a config since the commit that it is compared with. */
export interface ConfigChange {
  readonly commit: string;
  /** `new`: it was not there. `invalid`: what was there declares nothing. `loosened`, `changed`: whether anything got weaker. */
  readonly change: 'unchanged' | 'changed' | 'loosened' | 'new' | 'invalid' | 'removed';
}

export interface SuiteResult {
  readonly config: { readonly path: string; readonly sha256: string; readonly since?: ConfigChange };
  readonly verdict: Verdict;
  readonly gates: readonly GateResult[];
}

/** Everything that depends on when and where it ran. */
export interface RunFacts {
  readonly repository: string | null;
  readonly head_sha: string | null;
  readonly pull_request: number | null;
  readonly event: string | null;
  readonly run_id: number | null;
  readonly attempt: number | null;
  readonly started: string;
  readonly finished: string;
  /** Seconds per gate, keyed `config path` + `#` + gate id. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** `result.json`: the contract between gates, jobs, reports and other tools. */
export interface RunResult {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly suites: readonly SuiteResult[];
  readonly run: RunFacts;
}

/** The verdict of a gate's findings. A gate that found nothing to say measured nothing, and that is no pass. */
export function verdictOfFindings(findings: readonly Finding[]): Verdict {
  return worst(findings.map(verdictOf));
}

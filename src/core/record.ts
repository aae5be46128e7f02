import type { Measure } from './finding.ts';

/** Which gate a record is of: the same gate of another config, or of another leg of a matrix, is another one. */
export interface RecordKey {
  /** Shown path of the config; of inline inputs the workflow they stand in. */
  readonly config: string;
  readonly gate: string;
  readonly leg: string | null;
}

/** What a file of a record is for. */
export type RecordRole = 'metrics' | 'predictions' | 'profile';

/** A file as it was when the gate was decided: a later run reads it as it reads its own. */
export interface RecordedFile {
  readonly role: RecordRole;
  /** Shown path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the config says tells the test set, by name; what could not be told is left out. */
export interface DeclaredFingerprint {
  /** Values of the metrics files, as JSON. */
  readonly keys: Readonly<Record<string, string>>;
  /** By shown path: `git:` and the id of a blob, `md5:` as DVC has it, or `sha256:` of the content. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a gate gives to its record beside its result. */
export interface Recordable {
  readonly files: readonly RecordedFile[];
  /** Of values that nothing touched: the commit that they were measured at. */
  readonly measured_at?: string;
  /** Of the test set, where the config says what tells it. */
  readonly fingerprint?: DeclaredFingerprint;
  /** The test set of the values, as the best of them carry it. */
  readonly test_set?: string;
}

/** The best value of a metric that the default branch recorded so far; each record carries it on, so that the newest is enough. */
export interface BestValue {
  readonly value: number;
  /** Which way was better when it was recorded. */
  readonly direction: 'higher' | 'lower';
  /** The commit that it was measured at. */
  readonly commit: string;
  /** The fingerprint of the rows that it was computed on; `null` when that is not known. */
  readonly test_set: string | null;
}

/** `record.json` of a record: what a run on the default branch keeps of a gate. */
export interface RecordManifest {
  readonly version: 1;
  readonly config: string;
  readonly gate: string;
  readonly leg: string | null;
  /** The commit whose run made this record. */
  readonly commit: string;
  readonly committed_at: string | null;
  /** The commit that the values were measured at; another one when nothing touched them since. */
  readonly measured_at: string;
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** Whether a `fail` was accepted by somebody who may. */
  readonly accepted: boolean;
  readonly measured: Readonly<Record<string, Measure>>;
  /** By metric, of those that a `ratchet` holds. */
  readonly best?: Readonly<Record<string, BestValue>>;
  readonly fingerprint?: DeclaredFingerprint;
  readonly files: readonly {
    readonly name: string;
    readonly role: RecordRole;
    readonly path: string;
    readonly sha256: string;
  }[];
}

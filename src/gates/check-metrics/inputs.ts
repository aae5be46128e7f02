import type { Locate, MetricsConfig } from '../../config/config.ts';
import type { RecordKey } from '../../core/record.ts';

/** What the metrics gate is given. */
export interface MetricsInputs {
  /** `metrics/churn`. */
  readonly id: string;
  readonly config: MetricsConfig;
  /** The folder that the config's paths are relative to, absolute. */
  readonly folder: string;
  /** The config file, absolute; `null` for inline inputs. */
  readonly configFile: string | null;
  /** The keys that lead to this gate in the config: `['metrics', 'churn']`. */
  readonly configPrefix: readonly string[];
  readonly locate: Locate;
  /** What its record is found by. */
  readonly recordKey: RecordKey;
  /** Whether a step before the gates failed. */
  readonly jobFailed: boolean;
  readonly enforced: boolean;
}

import type { MetricsConfig } from '../../config/config.ts';
import type { ComparedInputs } from '../baseline/context.ts';

/** What the metrics gate is given. */
export interface MetricsInputs extends ComparedInputs {
  /** `metrics/churn`. */
  readonly id: string;
  readonly config: MetricsConfig;
  /** Whether a step before the gates failed. */
  readonly jobFailed: boolean;
  readonly enforced: boolean;
}

import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { Provenance } from '../../core/result.ts';
import type { BaselinePredictions } from './baseline-predictions.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';

/** What a gate is compared with, or why with nothing. */
export type Baseline =
  | {
      readonly kind: 'read';
      readonly files: readonly MetricFile[];
      readonly predictions: BaselinePredictions;
      readonly provenance: Provenance;
      readonly notes: readonly Reason[];
      /** Of source `artifact`. */
      readonly record?: GateRecord;
    }
  | {
      readonly kind: 'missing';
      readonly outcome: 'bootstrap' | 'no-baseline';
      readonly reason: Reason;
      readonly notes: readonly Reason[];
    };

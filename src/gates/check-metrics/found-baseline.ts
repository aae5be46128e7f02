import type { MetricFile } from '../../metrics/read-metric-file.ts';
import type { FoundBaseline } from '../baseline/found-baseline.ts';
import type { BaselinePredictions } from './baseline-predictions.ts';

/** What a metrics gate reads of a baseline. */
export interface BaselineContent {
  readonly files: readonly MetricFile[];
  readonly predictions: BaselinePredictions;
}

/** What a metrics gate is compared with, or why with nothing. */
export type Baseline = FoundBaseline<BaselineContent>;

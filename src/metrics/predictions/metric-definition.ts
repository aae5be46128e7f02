import type { Reason } from '../../core/finding.ts';
import type { Direction } from '../compare.ts';

/** A metric that is computed from predictions. */
export interface MetricDefinition<Data> {
  /** scikit-learn's scorer name without the sign; its function's name where there is no scorer. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly direction: Direction;
  /** A number that belongs to the metric and is written behind `@`: `top_k_accuracy@5`. */
  readonly parameter?: Parameter;
  /** Of metrics of classes: for how many it is defined, when not for any. */
  readonly only?: 'binary' | 'multiclass';
  /** Whether predicted classes or scores are needed. */
  readonly needs: 'prediction' | 'score';
  /** What of the data makes it undefined, where more can be said than that it is. */
  readonly unfit?: (data: Data) => Reason | undefined;
  /** NaN where the metric is undefined as a whole. */
  readonly compute: (data: Data, parameter: number) => number;
  /** Of a metric that is a mean over rows (queries, in a ranking): what each contributes. `undefined` when the data lack it. */
  readonly rowValue?: (data: Data, parameter: number) => ((row: number) => number) | undefined;
  /**
   * How its noise is known. `zero-one`: the mean of rights and wrongs; `mean`: the mean of numbers; `roc-auc`: by placements;
   * `resample`: by computing it anew; `none`: an extreme, which no resample tells anything about.
   */
  readonly noise: 'zero-one' | 'mean' | 'roc-auc' | 'resample' | 'none';
  /** Of `zero-one`: which rows it is a mean over, when not all. */
  readonly among?: (data: Data) => (row: number) => boolean;
}

export interface Parameter {
  readonly name: string;
  /** Without one, the metric cannot be named without `@`. */
  readonly default?: number;
  readonly allowed: (value: number) => boolean;
}

/** A metric with its parameter. */
export interface NamedMetric<Data> {
  /** The one name for it: `f1`, `ndcg@10`. */
  readonly name: string;
  readonly definition: MetricDefinition<Data>;
  readonly parameter: number;
}

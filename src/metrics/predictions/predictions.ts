import type { Classification } from './classification.ts';
import type { Ranking } from './ranking-metrics.ts';
import type { Regression } from './regression-metrics.ts';

/** One model's predictions, by what they predict. */
export type Predictions =
  | { readonly task: 'classification'; readonly data: Classification }
  | { readonly task: 'regression'; readonly data: Regression }
  | { readonly task: 'ranking'; readonly data: Ranking };

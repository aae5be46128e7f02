import type { Reason } from '../../core/finding.ts';
import type { MetricDefinition } from './metric-definition.ts';
import {
  absoluteErrorAt,
  absolutePercentageErrorAt,
  explainedVariance,
  maxError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredError,
  medianAbsoluteError,
  pinballLossAt,
  rootMeanSquaredError,
  rSquared,
  squaredErrorAt,
  type Regression,
} from './regression-metrics.ts';

/** A row without a number on either side leaves no metric of the whole with a value. */
const notFinite = ({ label, prediction }: Regression): Reason | undefined =>
  label.every(Number.isFinite) && prediction.every(Number.isFinite) ? undefined : { code: 'values-not-finite' };

const loss = { needs: 'prediction', direction: 'lower', noise: 'mean', unfit: notFinite } as const;
const resampled = { ...loss, noise: 'resample' } as const;

/** The metrics of predicted numbers. */
export const regressionMetrics: readonly MetricDefinition<Regression>[] = [
  { ...loss, name: 'mean_absolute_error', aliases: ['mae'], compute: meanAbsoluteError, rowValue: absoluteErrorAt },
  { ...loss, name: 'mean_squared_error', aliases: ['mse'], compute: meanSquaredError, rowValue: squaredErrorAt },
  { ...resampled, name: 'root_mean_squared_error', aliases: ['rmse'], compute: rootMeanSquaredError },
  { ...resampled, name: 'r2', aliases: ['r2_score'], direction: 'higher', compute: rSquared },
  {
    ...loss,
    name: 'mean_absolute_percentage_error',
    aliases: ['mape'],
    compute: meanAbsolutePercentageError,
    rowValue: absolutePercentageErrorAt,
  },
  { ...resampled, name: 'median_absolute_error', compute: medianAbsoluteError },
  { ...loss, name: 'max_error', noise: 'none', compute: maxError },
  {
    ...loss,
    name: 'mean_pinball_loss',
    parameter: { name: 'alpha', default: 0.5, allowed: (value) => value >= 0 && value <= 1 },
    compute: meanPinballLoss,
    rowValue: pinballLossAt,
  },
  {
    ...resampled,
    name: 'explained_variance',
    aliases: ['explained_variance_score'],
    direction: 'higher',
    compute: explainedVariance,
  },
];

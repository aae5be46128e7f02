import type { Classification } from './classification.ts';
import { averagePrecision, rocAuc, rocAucOneVersusOne, rocAucOneVersusRest } from './curve-metrics.ts';
import {
  accuracy,
  balancedAccuracy,
  cohenKappa,
  fBeta,
  matthewsCorrelation,
  precision,
  recall,
  type Average,
} from './label-metrics.ts';
import type { MetricDefinition, Parameter } from './metric-definition.ts';
import { notFinite, notProbabilities } from './score-range.ts';
import {
  brierScore,
  brierScoreAt,
  expectedCalibrationError,
  logLoss,
  logLossAt,
  topKAccuracy,
  topKHitAt,
} from './probability-metrics.ts';

type Definition = MetricDefinition<Classification>;

const labels = { needs: 'prediction', direction: 'higher', noise: 'resample' } as const;
const scores = { needs: 'score', direction: 'higher', noise: 'resample' } as const;
const isRight =
  ({ label, prediction }: Classification) =>
  (row: number): number =>
    label[row] === prediction?.[row] ? 1 : 0;
const rightOrWrong = { ...labels, noise: 'zero-one', rowValue: isRight } as const;
const beta: Parameter = { name: 'beta', allowed: (value) => value >= 0 };

/** `precision_macro` and its kind: one per average. */
function perAverage(
  family: string,
  compute: (data: Classification, average: Average, parameter: number) => number,
  parameter?: Parameter,
): readonly Definition[] {
  return (['binary', 'macro', 'micro', 'weighted'] as const).map((average) => ({
    ...labels,
    name: average === 'binary' ? family : `${family}_${average}`,
    ...(average === 'binary' ? ({ only: 'binary', aliases: [`${family}_score`] } as const) : {}),
    ...(parameter === undefined ? {} : { parameter }),
    compute: (data: Classification, value: number) => compute(data, average, value),
    // of one class per row, everything micro-averaged is the accuracy
    ...(average === 'micro' ? rightOrWrong : {}),
    ...(average === 'binary' && family === 'recall' ? recallByRow : {}),
  }));
}

/** Recall is the accuracy among the positive rows, and those the truth alone chooses. */
const recallByRow = {
  noise: 'zero-one',
  rowValue: isRight,
  among:
    ({ label, positive }: Classification) =>
    (row: number): boolean =>
      label[row] === positive,
} as const;

/** Metrics that scores have, unless something speaks against it; then they are undefined. */
const ofScores = (unfit: NonNullable<Definition['unfit']>, metrics: readonly Definition[]): readonly Definition[] =>
  metrics.map((metric) => ({
    ...metric,
    unfit,
    compute: (data: Classification, parameter: number) =>
      unfit(data) === undefined ? metric.compute(data, parameter) : Number.NaN,
    ...(metric.rowValue === undefined
      ? {}
      : {
          rowValue: (data: Classification, parameter: number) =>
            unfit(data) === undefined ? metric.rowValue?.(data, parameter) : undefined,
        }),
  }));

const curveMetrics: readonly Definition[] = [
  { ...scores, name: 'roc_auc', only: 'binary', aliases: ['roc_auc_score'], noise: 'roc-auc', compute: rocAuc },
  { ...scores, name: 'roc_auc_ovr', only: 'multiclass', compute: (data) => rocAucOneVersusRest(data, 'macro') },
  {
    ...scores,
    name: 'roc_auc_ovr_weighted',
    only: 'multiclass',
    compute: (data) => rocAucOneVersusRest(data, 'weighted'),
  },
  { ...scores, name: 'roc_auc_ovo', only: 'multiclass', compute: (data) => rocAucOneVersusOne(data, 'macro') },
  {
    ...scores,
    name: 'roc_auc_ovo_weighted',
    only: 'multiclass',
    compute: (data) => rocAucOneVersusOne(data, 'weighted'),
  },
  {
    ...scores,
    name: 'average_precision',
    only: 'binary',
    aliases: ['average_precision_score'],
    compute: averagePrecision,
  },
  {
    ...scores,
    name: 'top_k_accuracy',
    only: 'multiclass',
    aliases: ['top_k_accuracy_score'],
    noise: 'zero-one',
    parameter: { name: 'k', default: 2, allowed: (value) => Number.isInteger(value) && value >= 1 },
    rowValue: (data, k) => {
      const hitAt = topKHitAt(data, k);
      return hitAt === undefined ? undefined : (row) => (hitAt(row) ? 1 : 0);
    },
    compute: topKAccuracy,
  },
];

const probabilityMetrics: readonly Definition[] = [
  { ...scores, name: 'log_loss', direction: 'lower', noise: 'mean', rowValue: logLossAt, compute: logLoss },
  {
    ...scores,
    name: 'brier_score',
    aliases: ['brier_score_loss'],
    direction: 'lower',
    noise: 'mean',
    rowValue: brierScoreAt,
    compute: brierScore,
  },
  {
    ...scores,
    name: 'expected_calibration_error',
    aliases: ['ece'],
    direction: 'lower',
    parameter: {
      name: 'bins',
      default: 15,
      allowed: (value) => Number.isInteger(value) && value >= 1 && value <= 1000,
    },
    compute: expectedCalibrationError,
  },
];

/** The metrics of predicted classes and of their scores. */
export const classificationMetrics: readonly Definition[] = [
  { ...rightOrWrong, name: 'accuracy', aliases: ['accuracy_score'], compute: accuracy },
  { ...labels, name: 'balanced_accuracy', aliases: ['balanced_accuracy_score'], compute: balancedAccuracy },
  ...perAverage('precision', precision),
  ...perAverage('recall', recall),
  ...perAverage('f1', (data, average) => fBeta(data, average, 1)),
  ...perAverage('fbeta', fBeta, beta),
  { ...labels, name: 'matthews_corrcoef', aliases: ['mcc'], compute: matthewsCorrelation },
  { ...labels, name: 'cohen_kappa', aliases: ['cohen_kappa_score'], compute: cohenKappa },
  ...ofScores(notFinite, curveMetrics),
  ...ofScores(notProbabilities, probabilityMetrics),
];

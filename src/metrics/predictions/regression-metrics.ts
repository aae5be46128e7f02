import { fallingOrder } from '../../stats/falling-order.ts';

/** What a model said of rows with known numbers. */
export interface Regression {
  readonly label: Float64Array;
  readonly prediction: Float64Array;
  /** How much a row counts; 1 without. */
  readonly weight?: Float64Array;
  /** In a resample: how often a row was drawn. */
  readonly drawn?: Float64Array;
}

/* Metrics of numbers, as scikit-learn 1.9 defines them. NaN where it has no value. */

const epsilon = 2.220446049250313e-16;

function weightOf({ weight, drawn }: Regression, row: number): number {
  return (weight?.[row] ?? 1) * (drawn?.[row] ?? 1);
}

/** The mean of what each row contributes, by weight, with what additions round away kept; NaN without rows. */
function meanOverRows(data: Regression, valueAt: (row: number) => number): number {
  let [sum, lost, weights] = [0, 0, 0];
  for (let row = 0; row < data.label.length; row += 1) {
    const weight = weightOf(data, row);
    if (weight === 0) continue;
    weights += weight;
    const term = weight * valueAt(row);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? (sum + lost) / weights : sum / weights;
}

/** What a row's prediction lacks: label − prediction. */
function residualAt({ label, prediction }: Regression, row: number): number {
  return (label[row] ?? 0) - (prediction[row] ?? 0);
}

/** |residual| of a row. */
export function absoluteErrorAt(data: Regression): (row: number) => number {
  return (row) => Math.abs(residualAt(data, row));
}

/** The squared residual of a row. */
export function squaredErrorAt(data: Regression): (row: number) => number {
  return (row) => residualAt(data, row) * residualAt(data, row);
}

/** |residual| over |label| of a row; a label of 0 counts as 2.2e-16, which makes the mean huge. */
export function absolutePercentageErrorAt(data: Regression): (row: number) => number {
  return (row) => Math.abs(residualAt(data, row)) / Math.max(Math.abs(data.label[row] ?? 0), epsilon);
}

/** The pinball loss of a row for the α-quantile. */
export function pinballLossAt(data: Regression, alpha: number): (row: number) => number {
  return (row) => {
    const residual = residualAt(data, row);
    return residual >= 0 ? alpha * residual : (alpha - 1) * residual;
  };
}

export const meanAbsoluteError = (data: Regression): number => meanOverRows(data, absoluteErrorAt(data));
export const meanSquaredError = (data: Regression): number => meanOverRows(data, squaredErrorAt(data));
export const rootMeanSquaredError = (data: Regression): number => Math.sqrt(meanSquaredError(data));
export const meanAbsolutePercentageError = (data: Regression): number =>
  meanOverRows(data, absolutePercentageErrorAt(data));
export const meanPinballLoss = (data: Regression, alpha: number): number =>
  meanOverRows(data, pinballLossAt(data, alpha));

/** The largest |residual|, whatever the weights. */
export function maxError(data: Regression): number {
  if (data.label.length === 0) return Number.NaN;
  const errorAt = absoluteErrorAt(data);
  return data.label.reduce((largest, _, row) => Math.max(largest, data.drawn?.[row] === 0 ? 0 : errorAt(row)), 0);
}

/** The median of |residual|; by weights the point where half of the weight lies below, the mean of two where it is between them. */
export function medianAbsoluteError(data: Regression): number {
  const { errors, rising } = risingErrors(data);
  if (errors.some(Number.isNaN)) return Number.NaN;
  const half = rising.reduce((sum, row) => sum + weightOf(data, row), 0) / 2;
  if (!(half > 0)) return Number.NaN;
  let below = 0;
  for (let at = 0; at < rising.length; at += 1) {
    const row = rising[at] ?? 0;
    below += weightOf(data, row);
    if (below < half) continue;
    const value = errors[row] ?? 0;
    if (below > half) return value;
    const next = rising.subarray(at + 1).find((other) => weightOf(data, other) > 0);
    return next === undefined ? value : (value + (errors[next] ?? 0)) / 2;
  }
  return Number.NaN;
}

interface RisingErrors {
  readonly label: Float64Array;
  readonly errors: Float64Array;
  readonly rising: Uint32Array;
}

const known = new WeakMap<Float64Array, RisingErrors>();

/** |residual| of all rows, and the rows by it: the same in every resample. */
function risingErrors(data: Regression): RisingErrors {
  const before = known.get(data.prediction);
  if (before?.label === data.label) return before;
  const errors = data.label.map((_, row) => Math.abs(residualAt(data, row)));
  const made = { label: data.label, errors, rising: fallingOrder(errors).rows.reverse() };
  known.set(data.prediction, made);
  return made;
}

/**
 * R², the share of the labels' variance that the predictions explain. Of labels that do not vary 1 when all are hit, else 0, as in
 * scikit-learn; NaN for fewer than two rows.
 */
export function rSquared(data: Regression): number {
  if (data.label.length < 2) return Number.NaN;
  const mean = meanOverRows(data, (row) => data.label[row] ?? 0);
  return explained(data, squaredErrorAt(data), mean);
}

/** As R², but predictions that are all off by the same number lose nothing. */
export function explainedVariance(data: Regression): number {
  if (data.label.length === 0) return Number.NaN;
  const mean = meanOverRows(data, (row) => data.label[row] ?? 0);
  const bias = meanOverRows(data, (row) => residualAt(data, row));
  const errorAt = (row: number): number => (residualAt(data, row) - bias) * (residualAt(data, row) - bias);
  return explained(data, errorAt, mean);
}

function explained(data: Regression, errorAt: (row: number) => number, mean: number): number {
  const unexplained = meanOverRows(data, errorAt);
  const variance = meanOverRows(data, (row) => ((data.label[row] ?? 0) - mean) * ((data.label[row] ?? 0) - mean));
  if (Number.isNaN(unexplained) || Number.isNaN(variance)) return Number.NaN;
  if (variance === 0) return unexplained === 0 ? 1 : 0;
  return 1 - unexplained / variance;
}

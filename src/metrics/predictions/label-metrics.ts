import { classCounts, type ClassCounts } from './class-counts.ts';
import type { Classification } from './classification.ts';

/*
 * Metrics of predicted classes, as scikit-learn 1.9 defines them. NaN where scikit-learn has no value: no rows, or 0/0 of the whole. A
 * class that is never predicted, or never true, counts 0 (`zero_division=0`).
 */

/** How one number is made of one per class. `binary` is the positive class alone. */
export type Average = 'binary' | 'macro' | 'micro' | 'weighted';

/** The share of rows whose class was predicted. */
export function accuracy(data: Classification): number {
  const counts = classCounts(data);
  return counts === undefined ? Number.NaN : sum(counts.hit) / counts.total;
}

/** The mean of the recalls of the classes that are true anywhere. */
export function balancedAccuracy(data: Classification): number {
  const counts = classCounts(data);
  if (counts === undefined) return Number.NaN;
  let recalls = 0;
  let classes = 0;
  for (const [index, truth] of counts.truth.entries()) {
    if (truth === 0) continue;
    recalls += (counts.hit[index] ?? 0) / truth;
    classes += 1;
  }
  return recalls / classes;
}

/** Of what was predicted as a class, the share that is it. */
export function precision(data: Classification, average: Average): number {
  return averaged(data, average, ({ hit, predicted }) => ratio(hit, predicted));
}

/** Of what is a class, the share that was predicted as it. */
export function recall(data: Classification, average: Average): number {
  return averaged(data, average, ({ hit, truth }) => ratio(hit, truth));
}

/** The weighted harmonic mean of precision and recall: recall counts β times as much. F1 with β = 1. */
export function fBeta(data: Classification, average: Average, beta: number): number {
  const square = beta * beta;
  return averaged(data, average, ({ hit, truth, predicted }) => ratio((1 + square) * hit, square * truth + predicted));
}

/** Of one class, or of all together. */
interface Counts {
  readonly hit: number;
  readonly truth: number;
  readonly predicted: number;
}

function averaged(data: Classification, average: Average, of: (counts: Counts) => number): number {
  const counts = classCounts(data);
  if (counts === undefined || !(counts.total > 0)) return Number.NaN;
  switch (average) {
    case 'binary':
      return data.positive === undefined ? Number.NaN : of(ofClass(counts, data.positive));
    case 'micro':
      return of({ hit: sum(counts.hit), truth: counts.total, predicted: counts.total });
    case 'macro':
    case 'weighted':
      return meanOverClasses(counts, average, of);
  }
}

function meanOverClasses(counts: ClassCounts, average: 'macro' | 'weighted', of: (counts: Counts) => number): number {
  let values = 0;
  let weights = 0;
  for (const [index, present] of counts.present.entries()) {
    if (present === 0) continue;
    const one = ofClass(counts, index);
    const weight = average === 'macro' ? 1 : one.truth;
    values += weight * of(one);
    weights += weight;
  }
  return values / weights;
}

function ofClass({ hit, truth, predicted }: ClassCounts, index: number): Counts {
  return { hit: hit[index] ?? 0, truth: truth[index] ?? 0, predicted: predicted[index] ?? 0 };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Matthews' correlation coefficient of labels and predictions, for any number of classes: 1 for all right, 0 for no better than chance.
 *
 * Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Comput. Biol. Chem. 28 (2004)
 * 367–374.
 *
 * @returns 0, as scikit-learn, when only one class is true or predicted
 */
export function matthewsCorrelation(data: Classification): number {
  const counts = classCounts(data);
  if (counts === undefined || !(counts.total > 0)) return Number.NaN;
  // as shares of the total, so that squares of large counts lose nothing
  const truth = counts.truth.map((count) => count / counts.total);
  const predicted = counts.predicted.map((count) => count / counts.total);
  const spread = (1 - dot(truth, truth)) * (1 - dot(predicted, predicted));
  if (oneClass(counts.truth) || oneClass(counts.predicted)) return 0;
  return (sum(counts.hit) / counts.total - dot(truth, predicted)) / Math.sqrt(spread);
}

/**
 * Cohen's kappa: how far the agreement of labels and predictions exceeds that of chance.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960) 37–46.
 *
 * @returns NaN when labels and predictions are all of one class: then chance agrees always
 */
export function cohenKappa(data: Classification): number {
  const counts = classCounts(data);
  if (counts === undefined || !(counts.total > 0)) return Number.NaN;
  const { truth, predicted, hit, total } = counts;
  const agreed = sum(hit) / total;
  const chance = dot(truth, predicted) / total / total;
  const same = truth.findIndex((count) => count > 0);
  if (oneClass(truth) && oneClass(predicted) && (predicted[same] ?? 0) > 0) return Number.NaN;
  return (agreed - chance) / (1 - chance);
}

function oneClass(counts: Float64Array): boolean {
  return counts.reduce((classes, count) => classes + (count > 0 ? 1 : 0), 0) < 2;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}

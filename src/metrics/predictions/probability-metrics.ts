import { logarithm } from '../../stats/logarithm.ts';
import { isWeighted, weightAt, type Classification } from './classification.ts';
import { codesFor, type Codes } from './codes.ts';

/* Metrics of probabilities, as scikit-learn 1.9 defines them. NaN where it has no value. */

const epsilon = 2.220446049250313e-16;

/** Rows whose terms are worked out together: they stay in the cache, and take no memory that grows with the rows. */
const rowsTogether = 4096;

/** Writes what some rows contribute, from a row on. */
type Terms = (into: Float64Array, from: number) => void;

/** The mean of what each row contributes, by weight; NaN without rows. A compensated sum: a million small terms lose nothing. */
function meanOverRows(data: Classification, termsAt: Terms): number {
  const { length: rows } = data.label;
  const buffer = new Float64Array(Math.min(rows, rowsTogether));
  const sums: Sums = { sum: 0, lost: 0, weights: 0 };
  for (let from = 0; from < rows; from += rowsTogether) {
    const terms = buffer.subarray(0, Math.min(rows - from, rowsTogether));
    termsAt(terms, from);
    addTerms(sums, terms, isWeighted(data) ? (at) => weightAt(data, from + at) : undefined);
  }
  return (sums.sum + sums.lost) / sums.weights;
}

interface Sums {
  sum: number;
  /** What additions rounded away. */
  lost: number;
  weights: number;
}

function addTerms(sums: Sums, terms: Float64Array, weightOf: ((at: number) => number) | undefined): void {
  let { sum, lost, weights } = sums;
  for (let at = 0; at < terms.length; at += 1) {
    const weight = weightOf === undefined ? 1 : weightOf(at);
    if (weight === 0) continue;
    weights += weight;
    const term = weight * (terms[at] ?? 0);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  sums.sum = sum;
  sums.lost = lost;
  sums.weights = weights;
}

/** Row by row. */
function eachRow(valueAt: (row: number) => number): Terms {
  return (into, from) => {
    for (let at = 0; at < into.length; at += 1) into[at] = valueAt(from + at);
  };
}

/** Per row, the natural logarithm of 1 over the probability that was given to its class, which is kept 2.2e-16 away from 0 and 1. */
export function logLossAt(data: Classification): ((row: number) => number) | undefined {
  const given = givenToTruth(data);
  if (given === undefined) return undefined;
  const term = new Float64Array(1);
  return (row) => {
    given(term, row);
    return lossOf(term[0] ?? 0);
  };
}

function lossOf(probability: number): number {
  return 0 - logarithm(kept(probability));
}

function kept(probability: number): number {
  return Math.min(Math.max(probability, epsilon), 1 - epsilon);
}

/** The mean of {@link logLossAt}. */
export function logLoss(data: Classification): number {
  const given = givenToTruth(data);
  if (given === undefined) return Number.NaN;
  return meanOverRows(data, (into, from) => {
    given(into, from);
    if (isWeighted(data)) for (let at = 0; at < into.length; at += 1) into[at] = lossOf(into[at] ?? 0);
    else loseTogether(into);
  });
}

/** Rows that share a logarithm: no product of so many probabilities is near to what a double rounds to 0. */
const sharedBy = 16;

/**
 * Makes losses of probabilities, every few in the place of the first of them: the logarithm of a product is the sum of the logarithms, and
 * takes the time of one. A factor rounds a product by 2^-53 of it, which is 2^-53 in its logarithm: less than a logarithm is off by.
 */
function loseTogether(terms: Float64Array): void {
  for (let from = 0; from < terms.length; from += sharedBy) {
    const end = Math.min(from + sharedBy, terms.length);
    let product = 1;
    for (let at = from; at < end; at += 1) {
      product *= kept(terms[at] ?? 0);
      terms[at] = 0;
    }
    terms[from] = 0 - logarithm(product);
  }
}

/** The probabilities that rows gave to their own class. */
function givenToTruth({ scores, positive, label, classes }: Classification): Terms | undefined {
  const [score] = scores ?? [];
  if (score !== undefined && positive !== undefined)
    return (into, from) => {
      for (let at = 0; at < into.length; at += 1) {
        const value = score[from + at] ?? 0;
        into[at] = label[from + at] === positive ? value : 1 - value;
      }
    };
  if (scores?.length !== classes.length) return undefined;
  return eachRow((row) => scores[label[row] ?? 0]?.[row] ?? 0);
}

/** Per row, the squared distance of the probabilities from the truth; of two classes, of the positive one alone. */
export function brierScoreAt(data: Classification): ((row: number) => number) | undefined {
  const { scores, positive, label, classes } = data;
  const [score] = scores ?? [];
  if (score !== undefined && positive !== undefined) {
    return (row) => {
      const off = (label[row] === positive ? 1 : 0) - (score[row] ?? 0);
      return off * off;
    };
  }
  if (scores?.length !== classes.length) return undefined;
  const scale = classes.length < 3 ? 0.5 : 1;
  return (row) => {
    let sum = 0;
    for (const [index, column] of scores.entries()) {
      const off = (label[row] === index ? 1 : 0) - (column[row] ?? 0);
      sum += off * off;
    }
    return scale * sum;
  };
}

/** The mean of {@link brierScoreAt}. */
export function brierScore(data: Classification): number {
  const { scores, positive, label } = data;
  const [score] = scores ?? [];
  if (score !== undefined && positive !== undefined)
    return meanOverRows(data, (into, from) => {
      for (let at = 0; at < into.length; at += 1) {
        const off = (label[from + at] === positive ? 1 : 0) - (score[from + at] ?? 0);
        into[at] = off * off;
      }
    });
  const scoreAt = brierScoreAt(data);
  return scoreAt === undefined ? Number.NaN : meanOverRows(data, eachRow(scoreAt));
}

/** Whether a row's class is among the k with the highest scores; of equal scores the later class is the higher, as in scikit-learn. */
export function topKHitAt(data: Classification, k: number): ((row: number) => boolean) | undefined {
  const { scores, label, classes } = data;
  if (scores?.length !== classes.length) return undefined;
  return (row) => {
    const truth = label[row] ?? 0;
    const own = scores[truth]?.[row] ?? 0;
    let above = 0;
    for (const [index, column] of scores.entries()) {
      const other = column[row] ?? 0;
      if (other > own || (other === own && index > truth)) above += 1;
    }
    return above < k;
  };
}

/** The share of rows whose class is among the k with the highest scores. */
export function topKAccuracy(data: Classification, k: number): number {
  const hitAt = topKHitAt(data, k);
  if (hitAt === undefined) return Number.NaN;
  return meanOverRows(
    data,
    eachRow((row) => (hitAt(row) ? 1 : 0)),
  );
}

/**
 * The expected calibration error: how far confidence and frequency lie apart, averaged over bins of equal width by their rows. The
 * confidence of a binary task is the probability of the positive class, of others the highest one; bins include their upper end.
 *
 * Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
 */
export function expectedCalibrationError(data: Classification, bins: number): number {
  const { label, positive } = data;
  const confident = confidenceOf(data);
  if (confident === undefined) return Number.NaN;
  const { confidence, said } = confident;
  const gaps = new Float64Array(bins);
  const weighted = isWeighted(data);
  let weights = 0;
  for (let row = 0; row < confidence.length; row += 1) {
    const weight = weighted ? weightAt(data, row) : 1;
    if (weight === 0) continue;
    const sure = confidence[row] ?? 0;
    const bin = Math.min(Math.max(Math.ceil(sure * bins) - 1, 0), bins - 1);
    const isRight = label[row] === (said === undefined ? positive : said[row]);
    gaps[bin] = (gaps[bin] ?? 0) + weight * (sure - (isRight ? 1 : 0));
    weights += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / weights;
}

/** How sure a model is of each row, and of which class; of a binary task it is the positive one. */
interface Confidence {
  readonly confidence: Float64Array;
  readonly said?: Codes;
}

const known = new WeakMap<readonly Float64Array[], Confidence>();

function confidenceOf({ scores, positive, classes }: Classification): Confidence | undefined {
  const [score] = scores ?? [];
  if (scores === undefined || score === undefined) return undefined;
  if (positive !== undefined) return { confidence: score };
  if (scores.length !== classes.length) return undefined;
  const before = known.get(scores);
  if (before !== undefined) return before;
  const confidence = score.slice();
  const said = codesFor(score.length, scores.length);
  for (let row = 0; row < score.length; row += 1) {
    for (let index = 1; index < scores.length; index += 1) {
      const other = scores[index]?.[row] ?? 0;
      if (other > (confidence[row] ?? 0)) [said[row], confidence[row]] = [index, other];
    }
  }
  const made = { confidence, said };
  known.set(scores, made);
  return made;
}

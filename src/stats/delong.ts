import { meanOf, sumOf } from './sum.ts';

/** The areas under two ROC curves of the same rows, and the variance of their difference. */
export interface DeLong {
  readonly first: number;
  readonly second: number;
  readonly firstVariance: number;
  readonly secondVariance: number;
  readonly covariance: number;
  /** Of first − second. */
  readonly standardError: number;
}

/** Scores of one model, of the positive rows and of the negative ones, each in the same order for both models. */
export interface ScoresByClass {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/**
 * DeLong's variance of the difference of two areas under the ROC curve on the same rows. A row's placement is the share of the other
 * class that it is rightly apart from (ties count half); their means are the areas, their covariances the variance.
 *
 * Assumes independent rows, and enough of both classes. The rank form costs n·log n.
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves", Biometrics 44 (1988) 837–845; X. Sun, W. Xu, IEEE Signal Process. Lett. 21 (2014) 1389–1393.
 *
 * @returns `undefined` when a class has fewer than two rows. Models with the same order of rows have a standard error of 0.
 */
export function deLong(first: ScoresByClass, second: ScoresByClass): DeLong | undefined {
  const { length: positives } = first.positive;
  const { length: negatives } = first.negative;
  if (positives < 2 || negatives < 2) return undefined;
  const [a, b] = [placementsOf(first), placementsOf(second)];
  const variance = (one: Placements, other: Placements): number =>
    covariance(one.positive, other.positive) / positives + covariance(one.negative, other.negative) / negatives;
  const firstVariance = variance(a, a);
  const secondVariance = variance(b, b);
  // the variance of the difference of placements: subtracting nearly equal variances would lose the digits
  const difference = {
    positive: a.positive.map((value, at) => value - (b.positive[at] ?? 0)),
    negative: a.negative.map((value, at) => value - (b.negative[at] ?? 0)),
  };
  return {
    first: meanOf(a.positive),
    second: meanOf(b.positive),
    firstVariance,
    secondVariance,
    covariance: variance(a, b),
    standardError: Math.sqrt(variance(difference, difference)),
  };
}

type Placements = ScoresByClass;

function placementsOf({ positive, negative }: ScoresByClass): Placements {
  const sortedPositive = positive.slice().sort();
  const sortedNegative = negative.slice().sort();
  return {
    positive: positive.map((score) => placeAmong(sortedNegative, score)),
    negative: negative.map((score) => 1 - placeAmong(sortedPositive, score)),
  };
}

/** The share of sorted values below `score`, equal ones counted half. */
function placeAmong(sorted: Float64Array, score: number): number {
  const below = countBelow(sorted, score, false);
  const notAbove = countBelow(sorted, score, true);
  return (below + notAbove) / 2 / sorted.length;
}

function countBelow(sorted: Float64Array, score: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? Number.NaN;
    if (inclusive ? value <= score : value < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  return sumOf(a.map((value, at) => (value - meanA) * ((b[at] ?? 0) - meanB))) / (a.length - 1);
}

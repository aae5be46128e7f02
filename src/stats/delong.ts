import { fallingOrder } from './falling-order.ts';
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

/** All scores are sorted once; rows with the same one share their place. */
function placementsOf({ positive, negative }: ScoresByClass): Placements {
  const scores = new Float64Array(positive.length + negative.length);
  scores.set(positive);
  scores.set(negative, positive.length);
  const { rows, isLast } = fallingOrder(scores);
  const places: Placements = {
    positive: new Float64Array(positive.length),
    negative: new Float64Array(negative.length),
  };
  const below = { positive: 0, negative: 0 };
  for (let to = rows.length; to > 0;) {
    let from = to - 1;
    while (from > 0 && isLast[from - 1] === 0) from -= 1;
    placeTied(rows.subarray(from, to), places, below);
    to = from;
  }
  return places;
}

/** Places rows with one score: each is above the rows below, and half above those of the other class beside it. */
function placeTied(tied: Uint32Array, places: Placements, below: { positive: number; negative: number }): void {
  const { length: positives } = places.positive;
  const { length: negatives } = places.negative;
  let here = 0;
  for (const row of tied) if (row < positives) here += 1;
  const notAbove = { positive: below.positive + here, negative: below.negative + tied.length - here };
  for (const row of tied) {
    if (row < positives) places.positive[row] = (below.negative + notAbove.negative) / 2 / negatives;
    else places.negative[row - positives] = 1 - (below.positive + notAbove.positive) / 2 / positives;
  }
  below.positive = notAbove.positive;
  below.negative = notAbove.negative;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const products = new Float64Array(a.length);
  for (let at = 0; at < products.length; at += 1) products[at] = ((a[at] ?? 0) - meanA) * ((b[at] ?? 0) - meanB);
  return sumOf(products) / (a.length - 1);
}

import { binomialDraw } from './binomial-draw.ts';
import type { Interval } from './interval.ts';
import { normalCdf } from './normal-distribution.ts';
import { quantileOfSorted } from './quantile.ts';
import type { Random } from './random.ts';

/** What is resampled, and what is measured of a resample. */
export interface Resampling {
  /**
   * How many rows each unit stands for. A unit is what is drawn as a whole: a row; a cluster of rows; or all rows that a metric cannot
   * tell apart (same label, same two predictions), which makes a resample of 50,000 rows a draw of eight counts.
   */
  readonly multiplicities: ArrayLike<number>;
  /** How much better the candidate is in a resample, given how often each unit was drawn. NaN where that is undefined. */
  readonly gain: (counts: Float64Array) => number;
  readonly resamples: number;
  readonly random: Random;
}

export interface Bootstrap {
  /** One-sided: how often a resample shows no loss, (1 + #{gain > 0} + ½·#{gain = 0}) / (B + 1). Never 0. */
  readonly pLoss: number;
  /** The same against a margin: how often a resample shows a loss beyond it. */
  readonly pBeyond: (margin: number) => number;
  /** Percentile interval of the gain. */
  readonly interval: (confidence: number) => Interval;
  /** The standard deviation of the gain over resamples. */
  readonly standardError: number;
  readonly resamples: number;
}

/** Share of resamples in which the metric may be undefined. */
const undefinedAtMost = 0.01;

/**
 * The paired percentile bootstrap: rows (or clusters) are drawn with replacement, the same for both models, and the difference of the
 * metrics is computed anew. For metrics without a formula for their noise: F1, kappa, R², everything macro-averaged.
 *
 * Where fewer than ten resamples show no loss, their share says little of so small a probability: there the normal tail of the resamples'
 * own standard deviation is taken, if it is smaller. Families of many tests need such p-values.
 *
 * Assumes independent units. Percentiles are a little too narrow for few units or a rare class; fewer than 10 of either say little.
 * p-values are counted with the sample itself, so that none is 0.
 *
 * Source: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), ch. 13; the +1: B. Phipson, G. K. Smyth, "Permutation
 * p-values should never be zero", Stat. Appl. Genet. Mol. Biol. 9 (2010) 39.
 *
 * @param gainOfSample the gain of the sample itself
 * @returns `undefined` when the metric is undefined in more than 1 % of the resamples: what is left would be a selection
 */
export function pairedBootstrap(resampling: Resampling, gainOfSample: number): Bootstrap | undefined {
  const { multiplicities, gain, resamples, random } = resampling;
  const draw = drawerOf(multiplicities, random);
  const counts = new Float64Array(multiplicities.length);
  const gains = new Float64Array(resamples);
  let kept = 0;
  for (let at = 0; at < resamples; at += 1) {
    draw(counts);
    const value = gain(counts);
    if (!Number.isNaN(value)) gains[kept++] = value;
  }
  if (kept === 0 || resamples - kept > undefinedAtMost * resamples) return undefined;
  const sorted = gains.subarray(0, kept).sort();
  return summaryOf(sorted, gainOfSample);
}

/** Below so many resamples without a loss their share is no estimate. */
const tooFew = 10;

function summaryOf(sorted: Float64Array, gain: number): Bootstrap {
  const share = (count: number): number => (1 + count) / (sorted.length + 1);
  let atLeast = 0;
  let squares = 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  for (const value of sorted) {
    atLeast += value > 0 ? 1 : value === 0 ? 0.5 : 0;
    squares += (value - mean) * (value - mean);
  }
  const standardError = Math.sqrt(squares / (sorted.length - 1));
  const counted = Math.min(1, share(atLeast));
  const normal = standardError > 0 ? Math.max(normalCdf(gain / standardError), 1e-300) : 1;
  return {
    pLoss: atLeast < tooFew ? Math.min(counted, normal) : counted,
    pBeyond: (margin) => share(sorted.reduce((count, value) => count + (value <= 0 - margin ? 1 : 0), 0)),
    interval: (confidence) => ({
      low: quantileOfSorted(sorted, (1 - confidence) / 2),
      high: quantileOfSorted(sorted, (1 + confidence) / 2),
    }),
    standardError,
    resamples: sorted.length,
  };
}

/** Fills counts with one resample. Drawing row by row and drawing counts by their binomials are the same distribution; the cheaper one is taken. */
function drawerOf(multiplicities: ArrayLike<number>, random: Random): (counts: Float64Array) => void {
  const units = multiplicities.length;
  let rows = 0;
  let single = true;
  for (let unit = 0; unit < units; unit += 1) {
    rows += multiplicities[unit] ?? 0;
    single &&= multiplicities[unit] === 1;
  }
  if (single) {
    return (counts) => {
      counts.fill(0);
      for (let drawn = 0; drawn < rows; drawn += 1) {
        const unit = random.below(units);
        counts[unit] = (counts[unit] ?? 0) + 1;
      }
    };
  }
  return (counts) => {
    let rowsLeft = rows;
    let drawsLeft = rows;
    for (let unit = 0; unit < units; unit += 1) {
      const multiplicity = multiplicities[unit] ?? 0;
      const drawn = binomialDraw(random, { n: drawsLeft, p: multiplicity / rowsLeft });
      counts[unit] = drawn;
      drawsLeft -= drawn;
      rowsLeft -= multiplicity;
    }
  };
}

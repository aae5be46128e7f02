import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { binomialUpperTail } from '../../src/stats/binomial-tail.ts';
import { deLong } from '../../src/stats/delong.ts';
import { holm } from '../../src/stats/holm.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { mcnemarMidP } from '../../src/stats/mcnemar-mid-p.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal-distribution.ts';
import { pairedT } from '../../src/stats/paired-t.ts';
import { quantileOfSorted } from '../../src/stats/quantile.ts';
import { tCdf, tQuantile } from '../../src/stats/t-distribution.ts';
import { welch } from '../../src/stats/welch.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

/* Values on which SciPy, statsmodels and R (with pROC) agree; of the tests that the product offers. */

const folder = process.env.ML_GATES_GOLDEN ?? path.resolve('../shared/golden');
const file = path.join(folder, 'statistics.json');
const golden = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : undefined;

interface Golden {
  proportion_ci: { cases: { k: number; n: number; confidence: number; wilson: [number, number] }[] };
  mcnemar: {
    cases: { b: number; c: number; midp_one_sided_b_greater: number; midp_two_sided: number }[];
  };
  welch_t: { cases: (Samples & { df: number; ci95_of_mean_a_minus_b: number[]; p_less: number })[] };
  paired: { cases: (Samples & { df: number; ci95: number[] })[] };
  multiple_testing: { cases: { p: number[]; holm: number[] }[] };
  delong: { cases: { y: number[]; scores_a: number[]; scores_b: number[]; z: number; [more: string]: unknown }[] };
  special_functions: Record<string, number[][]>;
  quantile_type7: { x: number[]; q: number; value: number }[];
}
interface Samples {
  a: number[];
  b: number[];
  t: number;
  p_two_sided: number;
}

function expectClose(ours: number, theirs: number): void {
  expect({ ours, close: Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)) }).toEqual({
    ours,
    close: true,
  });
}

const twoSided = (p: number): number => Math.min(1, 2 * Math.min(p, 1 - p));

(golden === undefined ? describe.skip : describe)('golden', () => {
  const all = golden!;

  test('Wilson', () => {
    for (const { k, n, confidence, wilson } of all.proportion_ci.cases) {
      const { low, high } = wilsonInterval(k, n, confidence)!;
      expectClose(low, wilson[0]);
      expectClose(high, wilson[1]);
    }
  });

  test('McNemar', () => {
    for (const { b, c, midp_one_sided_b_greater: one, midp_two_sided: two } of all.mcnemar.cases) {
      expectClose(mcnemarMidP({ lost: b, won: c }), one);
      expectClose(Math.min(1, 2 * mcnemarMidP({ lost: Math.max(b, c), won: Math.min(b, c) })), two);
    }
  });

  test('Welch', () => {
    for (const { a, b, t, df, p_two_sided: p, ci95_of_mean_a_minus_b: ends, p_less: less } of all.welch_t.cases) {
      const ours = welch(a, b, 0.95)!;
      const values = [ours.t, ours.degreesOfFreedom, ours.interval.low, ours.interval.high, 1 - ours.pGreater];
      for (const [at, value] of [t, df, ...ends, less].entries()) expectClose(values[at]!, value);
      expectClose(twoSided(ours.pGreater), p);
    }
  });

  test('paired t', () => {
    for (const { a, b, t, df, p_two_sided: p, ci95: ends } of all.paired.cases) {
      const ours = pairedT(
        a.map((value, at) => value - b[at]!),
        0.95,
      )!;
      const values = [ours.t, ours.degreesOfFreedom, ours.interval.low, ours.interval.high];
      for (const [at, value] of [t, df, ...ends].entries()) expectClose(values[at]!, value);
      expectClose(twoSided(ours.pGreater), p);
    }
  });

  test('Holm', () => {
    for (const { p, holm: theirs } of all.multiple_testing.cases)
      for (const [at, value] of holm(p).entries()) expectClose(value, theirs[at]!);
  });

  test('DeLong', () => {
    for (const { y, scores_a: a, scores_b: b, z, ...more } of all.delong.cases) {
      const byClass = (scores: number[]) => ({
        positive: Float64Array.from(scores.filter((_, at) => y[at] === 1)),
        negative: Float64Array.from(scores.filter((_, at) => y[at] === 0)),
      });
      const ours = deLong(byClass(a), byClass(b))!;
      const values = [ours.first, ours.second, ours.firstVariance, ours.secondVariance, ours.covariance];
      const names = ['auc_a', 'auc_b', 'var_a', 'var_b', 'cov_ab'];
      for (const [at, name] of names.entries()) expectClose(values[at]!, more[name] as number);
      expectClose((ours.first - ours.second) / ours.standardError, z);
    }
  });

  test.each<[string, (...given: number[]) => number]>([
    ['normal_cdf', (z) => normalCdf(z)],
    ['normal_ppf', (p) => normalQuantile(p)],
    ['t_cdf', (t, v) => tCdf(t, v)],
    ['t_ppf', (p, v) => tQuantile(p, v)],
    ['betainc', (a, b, x) => incompleteBeta(x, { a: a, b: b })],
    ['binom_cdf', (k, n, p) => 1 - binomialUpperTail(k + 1, { n: n, p: p })],
  ])('%s', (name, ours) => {
    for (const row of all.special_functions[name]!) expectClose(ours(...row.slice(0, -1)), row.at(-1)!);
  });

  test('quantiles', () => {
    for (const { x, q, value } of all.quantile_type7)
      expectClose(quantileOfSorted(Float64Array.from(x).sort(), q), value);
  });
});

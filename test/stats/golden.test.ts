import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { binomialUpperTail } from '../../src/stats/binomial-tail.ts';
import { deLong } from '../../src/stats/delong.ts';
import { holm } from '../../src/stats/holm.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { mcnemarMidP } from '../../src/stats/mcnemar-mid-p.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal-distribution.ts';
import { pairedBootstrap } from '../../src/stats/paired-bootstrap.ts';
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
  bootstrap_exhaustive_mean: {
    x: number[];
    n_resamples: number;
    q025: number;
    q50: number;
    q975: number;
    se: number;
    prob_le_0: number;
  }[];
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

  test('a bootstrap that draws every resample once', () => {
    for (const { x, n_resamples: resamples, q025, q50, q975, se, prob_le_0: none } of all.bootstrap_exhaustive_mean) {
      const rows = x.length;
      let drawn = 0;
      const digit = (): number => Math.floor(Math.floor(drawn / rows) / rows ** (drawn++ % rows)) % rows;
      const random = { unit: () => 0, below: digit };
      const gain = (counts: Float64Array): number => counts.reduce((sum, count, at) => sum + count * x[at]!, 0) / rows;
      const bootstrap = pairedBootstrap({ multiplicities: x.map(() => 1), gain, resamples, random }, 0)!;
      expectClose(bootstrap.interval(0.95).low, q025);
      expectClose(bootstrap.interval(0.95).high, q975);
      expectClose(bootstrap.interval(0).low, q50);
      expectClose(bootstrap.standardError * Math.sqrt((resamples - 1) / resamples), se);
      expectClose((bootstrap.pBeyond(0) * (resamples + 1) - 1) / resamples, none);
    }
  });

  /** What is recorded of tests that the product does not offer, and why it does not. */
  const notOffered: Readonly<Record<string, string>> = {
    'proportion_ci.wilson_cc': 'Wilson is near enough without a correction that makes it wider than it must be',
    'proportion_ci.clopper_pearson': 'the same: it covers more than it says',
    'mcnemar.exact_two_sided': 'losses are looked for on one side, by mid-p',
    'mcnemar.exact_one_sided_b_greater': 'mid-p is less conservative and holds its level',
    'mcnemar.chi2': 'the exact tail costs as little',
    'mcnemar.chi2_cc_R': 'the same',
    'mcnemar.chi2_cc_statsmodels': 'the same, and at equal counts it is wrong',
    'paired.signflip_exact_p_two_sided': 'means of losses are tested by t, everything else by bootstrap',
    'paired.wilcoxon_stat': 'a test of medians says nothing of a mean',
    'paired.wilcoxon_p': 'the same',
    mann_whitney: 'of runs the means are compared',
    'multiple_testing.bonferroni': 'Holm rejects all that it does, and more',
    'multiple_testing.hochberg': 'it needs tests that are not negatively dependent',
    'multiple_testing.bh': 'a gate is wrong when one of its alarms is',
    'multiple_testing.by': 'the same',
    'delong.p_two_sided': 'losses are looked for on one side',
    'special_functions.beta_ppf': 'no interval needs it',
    'special_functions.chi2_1_sf': 'the same',
    bca_acceleration: 'percentiles are what is offered',
    'bootstrap_exhaustive_mean.q05': 'two other quantiles are held',
  };
  const held: ReadonlySet<string> = new Set([
    ...['k', 'n', 'confidence', 'wilson'].map((key) => `proportion_ci.${key}`),
    ...['b', 'c', 'midp_two_sided', 'midp_one_sided_b_greater'].map((key) => `mcnemar.${key}`),
    ...['a', 'b', 't', 'df', 'p_two_sided', 'ci95_of_mean_a_minus_b', 'p_less'].map((key) => `welch_t.${key}`),
    ...['a', 'b', 't', 'df', 'p_two_sided', 'ci95'].map((key) => `paired.${key}`),
    ...['p', 'holm'].map((key) => `multiple_testing.${key}`),
    ...['y', 'scores_a', 'scores_b', 'auc_a', 'auc_b', 'var_a', 'var_b', 'cov_ab', 'z'].map((key) => `delong.${key}`),
    ...['normal_cdf', 'normal_ppf', 't_cdf', 't_ppf', 'betainc', 'binom_cdf'].map((key) => `special_functions.${key}`),
    ...['x', 'q', 'value'].map((key) => `quantile_type7.${key}`),
    ...['x', 'n_resamples', 'q025', 'q50', 'q975', 'se', 'prob_le_0'].map((key) => `bootstrap_exhaustive_mean.${key}`),
  ]);

  test('everything that is recorded is held, or told why not', () => {
    const recorded = Object.entries(all as unknown as Record<string, unknown>)
      .filter(([name]) => !name.startsWith('_'))
      .flatMap(([name, block]) => {
        const of = Array.isArray(block) ? block : (block as { cases?: object[] }).cases;
        const keys = of === undefined ? Object.keys(block as object) : of.flatMap((one) => Object.keys(one as object));
        return notOffered[name] === undefined ? keys.map((key) => `${name}.${key}`) : [];
      });
    expect([...new Set(recorded)].filter((key) => !held.has(key) && notOffered[key] === undefined)).toEqual([]);
  });
});

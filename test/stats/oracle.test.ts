import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deLong } from '../../src/stats/delong.ts';
import { exponential } from '../../src/stats/exponential.ts';
import { holm } from '../../src/stats/holm.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { logarithm, logarithmOfOnePlus } from '../../src/stats/logarithm.ts';
import { mcnemarMidP } from '../../src/stats/mcnemar-mid-p.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal-distribution.ts';
import { pairedT, type TTest } from '../../src/stats/paired-t.ts';
import { quantileOfSorted } from '../../src/stats/quantile.ts';
import { tCdf, tQuantile } from '../../src/stats/t-distribution.ts';
import { tangoInterval } from '../../src/stats/tango-interval.ts';
import { welch } from '../../src/stats/welch.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

/** What SciPy and statsmodels say; test/oracles/statistics.py wrote it. */
const oracle = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../fixtures/oracles/statistics.json'), 'utf8'),
) as Record<string, number[][]> & { welch: Two[]; pairedT: One[]; deLong: Roc[]; holm: number[][][]; quantile: Q[] };

type Two = [number[], number[], ...number[]];
type One = [number[], ...number[]];
type Roc = [number[], number[], number[], { areas: number[]; error: number }];
type Q = [number[], number, number];

/** The bar of the product: 1e-9 of the value, or of 1. */
function expectClose(ours: number, theirs: number, bar = 1e-9): void {
  expect({ ours, off: Math.abs(ours - theirs) <= bar * Math.max(1, Math.abs(theirs)) }).toEqual({ ours, off: true });
}

/** Where a small probability is meant, its own digits count. */
function expectRelative(ours: number, theirs: number, bar = 1e-11): void {
  expect({ ours, off: Math.abs(ours - theirs) <= bar * Math.abs(theirs) }).toEqual({ ours, off: true });
}

const functions: Readonly<Record<string, (...given: number[]) => number>> = {
  exponential: (x) => exponential(x),
  logarithm: (x) => logarithm(x),
  logarithmOfOnePlus: (x) => logarithmOfOnePlus(x),
  normalCdf: (z) => normalCdf(z),
  normalQuantile: (p) => normalQuantile(p),
  tCdf: (t, v) => tCdf(t, v),
  tQuantile: (p, v) => tQuantile(p, v),
  incompleteBeta: (x, a, b) => incompleteBeta(x, { a: a, b: b }),
  mcnemarMidP: (lost, won) => mcnemarMidP({ lost: lost, won: won }),
};

describe.each(Object.keys(functions))('%s', (name) => {
  test.each(oracle[name]!.map((row) => ({ given: row.slice(0, -1), theirs: row.at(-1)! })))(
    'of $given is $theirs',
    ({ given, theirs }) => {
      const ours = functions[name]!(...given);
      if (Math.abs(theirs) > 1e-307) expectRelative(ours, theirs);
      else expectClose(ours, theirs);
    },
  );
});

test.each(oracle.wilsonInterval!)('Wilson: %d of %d at %d', (k, n, confidence, low, high) => {
  const interval = wilsonInterval(k, n, confidence)!;
  expectClose(interval.low, low);
  expectClose(interval.high, high);
});

test.each(oracle.tangoInterval!)('Tango: %d lost, %d won of %d at %d', (lost, won, n, confidence, low, high) => {
  const interval = tangoInterval({ lost, won }, n, confidence)!;
  // the oracle searches the restricted likelihood, whose maximum is flat to half the digits
  expectClose(interval.low, low, 1e-7);
  expectClose(interval.high, high, 1e-7);
});

function expectTest(ours: TTest | undefined, theirs: number[]): void {
  const { t, degreesOfFreedom, pGreater, interval } = ours!;
  for (const [at, value] of [t, degreesOfFreedom, pGreater, interval.low, interval.high].entries())
    expectClose(value, theirs[at]!);
}

test.each(oracle.welch)('Welch of %j and %j', (a, b, ...theirs) => expectTest(welch(a, b, 0.9), theirs));
test.each(oracle.pairedT)('paired t of %j', (d, ...theirs) => expectTest(pairedT(d, 0.9), theirs));

test.each(oracle.deLong)('DeLong of %j', (y, a, b, { areas, error }) => {
  const byClass = (scores: number[]) => ({
    positive: Float64Array.from(scores.filter((_, at) => y[at] === 1)),
    negative: Float64Array.from(scores.filter((_, at) => y[at] === 0)),
  });
  const ours = deLong(byClass(a), byClass(b))!;
  expectClose(ours.first, areas[0]!);
  expectClose(ours.second, areas[1]!);
  expectClose(ours.standardError, error);
  const { firstVariance, secondVariance, covariance } = ours;
  expectClose(Math.sqrt(firstVariance + secondVariance - 2 * covariance), error);
});

test.each(oracle.holm)('Holm of %j', (p, theirs) => {
  for (const [at, value] of holm(p).entries()) expectClose(value, theirs[at]!);
});

test.each(oracle.quantile)('the quantile of %j at %d', (values, q, theirs) => {
  expectClose(quantileOfSorted(Float64Array.from(values).sort(), q), theirs);
});

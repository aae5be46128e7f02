import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Classification } from '../../../src/metrics/predictions/classification.ts';
import { classificationMetrics } from '../../../src/metrics/predictions/classification-catalogue.ts';
import type { MetricDefinition } from '../../../src/metrics/predictions/metric-definition.ts';
import { namedMetric, valueOf } from '../../../src/metrics/predictions/named-metric.ts';
import { rankingMetrics } from '../../../src/metrics/predictions/ranking-catalogue.ts';
import type { Ranking } from '../../../src/metrics/predictions/ranking-metrics.ts';
import { regressionMetrics } from '../../../src/metrics/predictions/regression-catalogue.ts';
import type { Regression } from '../../../src/metrics/predictions/regression-metrics.ts';

type Values = Record<string, number | null>;
interface ClassCase {
  name: string;
  y: number[];
  p: number[];
  s: number[][];
  w: number[] | null;
  classes: number[];
  positive: number | null;
  values: Values;
}
interface NumberCase {
  name: string;
  y: number[];
  p: number[];
  w: number[] | null;
  values: Values;
}
interface RankCase {
  name: string;
  queries: { y: number[]; s: number[] }[];
  values: Values;
}

/** What scikit-learn says; test/oracles/predictions.py wrote it. */
const oracle = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../fixtures/oracles/predictions.json'), 'utf8'),
) as { classification: ClassCase[]; regression: NumberCase[]; ranking: RankCase[] };

/** Every value within 1e-12 of scikit-learn's, or of 1; and none where it has none. */
function expectValues<Data>(definitions: readonly MetricDefinition<Data>[], data: Data, theirs: Values): void {
  const off = Object.entries(theirs).flatMap(([name, value]) => {
    const ours = valueOf(namedMetric(definitions, name)!, data) ?? null;
    const same =
      ours === null || value === null ? ours === value : Math.abs(ours - value) <= 1e-12 * Math.max(1, Math.abs(value));
    return same ? [] : [{ name, ours, theirs: value }];
  });
  expect(off).toEqual([]);
}

describe('classification', () => {
  test.each(oracle.classification)('$name', ({ y, p, s, w, classes, positive, values }) => {
    const data: Classification = {
      classes: classes.map(String),
      label: Uint32Array.from(y),
      prediction: Uint32Array.from(p),
      scores: s.map((column) => Float64Array.from(column)),
      ...(positive === null ? {} : { positive }),
      ...(w === null ? {} : { weight: Float64Array.from(w) }),
    };
    expectValues(classificationMetrics, data, values);
  });
});

describe('regression', () => {
  test.each(oracle.regression)('$name', ({ y, p, w, values }) => {
    const data: Regression = {
      label: Float64Array.from(y),
      prediction: Float64Array.from(p),
      ...(w === null ? {} : { weight: Float64Array.from(w) }),
    };
    expectValues(regressionMetrics, data, values);
  });
});

describe('ranking', () => {
  test.each(oracle.ranking)('$name', ({ queries, values }) => {
    const data: Ranking = {
      query: Uint32Array.from(queries.flatMap(({ y }, query) => y.map(() => query))),
      queries: queries.length,
      label: Float64Array.from(queries.flatMap(({ y }) => y)),
      score: Float64Array.from(queries.flatMap(({ s }) => s)),
    };
    expectValues(rankingMetrics, data, values);
  });
});

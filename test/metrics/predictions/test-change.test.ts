import { describe, expect, test } from '@jest/globals';
import type { ChangeTest } from '../../../src/metrics/evidence.ts';
import type { Classification } from '../../../src/metrics/predictions/classification.ts';
import { classificationMetrics } from '../../../src/metrics/predictions/classification-catalogue.ts';
import { namedMetric, valueOf } from '../../../src/metrics/predictions/named-metric.ts';
import { rankingMetrics } from '../../../src/metrics/predictions/ranking-catalogue.ts';
import { regressionMetrics } from '../../../src/metrics/predictions/regression-catalogue.ts';
import type { Regression } from '../../../src/metrics/predictions/regression-metrics.ts';
import { classificationKind, rankingKind, regressionKind } from '../../../src/metrics/predictions/task-kind.ts';
import { testChange } from '../../../src/metrics/predictions/test-change.ts';
import { seededRandom } from '../../../src/stats/random.ts';

const rows = 160;
const random = seededRandom('test-change');
const label = Uint32Array.from({ length: rows }, () => (random.unit() < 0.4 ? 1 : 0));
/** A model whose scores are so far off. */
const model = (noise: number): Classification => {
  const score = Float64Array.from(label, (is) =>
    Math.min(1, Math.max(0, 0.3 + 0.4 * is + noise * (random.unit() - 0.5))),
  );
  return {
    classes: ['no', 'yes'],
    positive: 1,
    label,
    scores: [score],
    prediction: Uint32Array.from(score, (s) => (s > 0.5 ? 1 : 0)),
  };
};
const before = model(0.9);
const after = model(4);

const metric = (name: string) => namedMetric(classificationMetrics, name)!;
const tested = (name: string, candidate = after, baseline = before, clusters?: Uint32Array): ChangeTest => {
  const of = clusters === undefined ? undefined : { codes: clusters, values: [] };
  const evidence = testChange(metric(name), classificationKind.pair(candidate, baseline, of), `seed ${name}`);
  if (evidence.kind === 'none') throw new Error(`${name} was not tested`);
  return evidence;
};

describe('each metric is tested as its noise is known', () => {
  test.each([
    ['accuracy', 'mcnemar-mid-p', rows],
    ['f1_micro', 'mcnemar-mid-p', rows],
    ['recall', 'mcnemar-mid-p', label.reduce((sum, is) => sum + is, 0)],
    ['roc_auc', 'delong', rows],
    ['log_loss', 'paired-t', rows],
    ['brier_score', 'paired-t', rows],
    ['f1', 'paired-bootstrap', rows],
    ['precision', 'paired-bootstrap', rows],
    ['matthews_corrcoef', 'paired-bootstrap', rows],
    ['balanced_accuracy', 'paired-bootstrap', rows],
    ['average_precision', 'paired-bootstrap', rows],
    ['expected_calibration_error', 'paired-bootstrap', rows],
  ])('%s by %s', (name, test, units) => {
    const evidence = tested(name);
    expect({ test: evidence.test, units: evidence.units }).toEqual({ test, units });
    const { direction } = metric(name).definition;
    const gain = valueOf(metric(name), after)! - valueOf(metric(name), before)!;
    expect(evidence.gain).toBeCloseTo(direction === 'higher' ? gain : -gain, 12);
    const { low, high } = evidence.interval(0.9);
    expect(low).toBeLessThanOrEqual(evidence.gain);
    expect(high).toBeGreaterThanOrEqual(evidence.gain);
    if (name !== 'expected_calibration_error') expect(evidence.pLoss).toBeLessThan(0.05); // a much worse model
  });

  test('the two formulas and the bootstrap agree on what they both know', () => {
    const weight = new Float64Array(rows).fill(1); // weights of 1 change nothing, and are resampled
    for (const name of ['accuracy', 'roc_auc', 'log_loss', 'recall']) {
      const formula = tested(name);
      const resampled = tested(name, { ...after, weight }, { ...before, weight });
      expect(resampled.test).toBe('paired-bootstrap');
      expect(resampled.gain).toBeCloseTo(formula.gain, 12);
      expect(resampled.standardError / formula.standardError).toBeCloseTo(1, 1);
    }
  });

  test('clusters are drawn as wholes, and rows that say the same are no more evidence', () => {
    const clusters = label.map((_, row) => row % 30);
    const evidence = tested('accuracy', after, before, clusters);
    expect(evidence).toMatchObject({ test: 'paired-bootstrap', unit: 'clusters', units: 30 });
    const twice = (data: Classification): Classification =>
      classificationKind.pick(
        data,
        Uint32Array.from({ length: 2 * rows }, (_, row) => row % rows),
      );
    const doubled = tested(
      'accuracy',
      twice(after),
      twice(before),
      Uint32Array.from({ length: 2 * rows }, (_, row) => row % rows),
    );
    expect(doubled.standardError / tested('accuracy').standardError).toBeCloseTo(1, 1);
  });

  test('the same seed gives the same numbers, to the last digit', () => {
    expect(tested('f1').pLoss).toBe(tested('f1').pLoss);
    expect(tested('f1').interval(0.9)).toEqual(tested('f1').interval(0.9));
  });
});

describe('a model against itself', () => {
  test.each(['accuracy', 'recall', 'roc_auc', 'log_loss', 'f1', 'average_precision'])('%s is no loss', (name) => {
    const evidence = tested(name, before, before);
    expect(evidence.gain).toBe(0);
    expect(evidence.pLoss).toBeGreaterThanOrEqual(0.5);
  });
});

describe('what cannot be tested', () => {
  const few = (count: number): Classification =>
    classificationKind.pick(
      before,
      Uint32Array.from({ length: count }, (_, row) => row),
    );

  test.each([
    ['no row', 0, 'accuracy'],
    ['one row', 1, 'log_loss'],
  ])('%s', (_, count, name) => {
    expect(testChange(metric(name), classificationKind.pair(few(count), few(count), undefined), '').kind).toBe(
      count === 1 ? 'tested' : 'none',
    );
  });

  test('scores that are not finite, and the largest error', () => {
    const broken = { ...after, scores: [after.scores![0]!.map((score, row) => (row === 7 ? Number.NaN : score))] };
    for (const name of ['roc_auc', 'log_loss', 'average_precision', 'expected_calibration_error']) {
      expect(valueOf(metric(name), broken)).toBeUndefined();
      expect(testChange(metric(name), classificationKind.pair(broken, before, undefined), '').kind).toBe('none');
    }
    const numbers: Regression = { label: Float64Array.of(1, 2, 3), prediction: Float64Array.of(1, 2, 4) };
    const largest = namedMetric(regressionMetrics, 'max_error')!;
    expect(testChange(largest, regressionKind.pair(numbers, numbers, undefined), '')).toMatchObject({ kind: 'none' });
  });
});

test('numbers and rankings have tests of their own', () => {
  const truth = Float64Array.from({ length: 60 }, () => random.unit());
  const guess = (noise: number): Regression => ({
    label: truth,
    prediction: truth.map((y) => y + noise * (random.unit() - 0.5)),
  });
  const pair = regressionKind.pair(guess(0.4), guess(0.1), undefined);
  for (const [name, test] of [
    ['mean_absolute_error', 'paired-t'],
    ['r2', 'paired-bootstrap'],
    ['root_mean_squared_error', 'paired-bootstrap'],
    ['explained_variance', 'paired-bootstrap'],
  ] as const) {
    const evidence = testChange(namedMetric(regressionMetrics, name)!, pair, name);
    expect(evidence).toMatchObject({ kind: 'tested', test });
    expect((evidence as ChangeTest).pLoss).toBeLessThan(0.001);
  }
  const query = Uint32Array.from({ length: 400 }, (_, row) => row % 40);
  const relevance = Float64Array.from(query, () => (random.unit() < 0.3 ? 1 : 0));
  const ranked = (noise: number) => ({
    query,
    queries: 40,
    label: relevance,
    score: relevance.map((r) => r + noise * random.unit()),
  });
  const evidence = testChange(
    namedMetric(rankingMetrics, 'ndcg@5')!,
    rankingKind.pair(ranked(6), ranked(1.2), undefined),
    '',
  );
  expect(evidence).toMatchObject({ kind: 'tested', test: 'paired-t', unit: 'queries', units: 40 });
});

test('more rows than can be resampled are not, and that is said; what classes alone decide is', () => {
  const count = 2_000_001;
  const many = (wrongEvery: number): Classification => ({
    classes: ['no', 'yes'],
    positive: 1,
    label: Uint32Array.from({ length: count }, (_, row) => row % 2),
    prediction: Uint32Array.from({ length: count }, (_, row) => (row % wrongEvery === 0 ? 1 - (row % 2) : row % 2)),
    scores: [new Float64Array(count).fill(0.5)],
  });
  const pair = classificationKind.pair(many(7), many(8), undefined);
  for (const name of ['average_precision', 'expected_calibration_error'])
    expect(testChange(metric(name), pair, name)).toEqual({
      kind: 'none',
      reason: { code: 'too-many-to-resample', params: { rows: count, most: 2_000_000 } },
    });
  for (const name of ['accuracy', 'f1', 'roc_auc']) expect(testChange(metric(name), pair, name).kind).toBe('tested');
});

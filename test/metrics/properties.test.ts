import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricsConfig } from '../../src/config/config.ts';
import { isGood } from '../../src/core/outcome.ts';
import type { GateOutput } from '../../src/core/result.ts';
import { run } from '../../src/gates/check-metrics/index.ts';
import { decideMetric } from '../../src/metrics/decide.ts';
import type { ChangeTest } from '../../src/metrics/evidence.ts';
import type { Classification } from '../../src/metrics/predictions/classification.ts';
import { classificationMetrics } from '../../src/metrics/predictions/classification-catalogue.ts';
import { namedMetric } from '../../src/metrics/predictions/named-metric.ts';
import { classificationKind } from '../../src/metrics/predictions/task-kind.ts';
import { testChange, testOfRights } from '../../src/metrics/predictions/test-change.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { metricsInputs, noGit, portsAt } from '../support/metrics-ports.ts';

/** Scores of two models for the same rows, of both classes. */
const scored = fc
  .array(fc.tuple(fc.nat(1), fc.nat(10), fc.nat(10)), { minLength: 30, maxLength: 80 })
  .map((rows) => [...rows, [0, 2, 5], [1, 7, 4], [0, 6, 3], [1, 1, 8]] as const);
type Rows = typeof scored extends fc.Arbitrary<infer T> ? T : never;

const model = (rows: Rows, of: 1 | 2): Classification => ({
  classes: ['no', 'yes'],
  positive: 1,
  label: Uint32Array.from(rows, ([label]) => label),
  scores: [Float64Array.from(rows, (row) => row[of] / 10)],
  prediction: Uint32Array.from(rows, (row) => (row[of] > 5 ? 1 : 0)),
});

describe.each(['accuracy', 'roc_auc', 'brier_score', 'f1'])('swapping the models of %s', (name) => {
  const tested = (candidate: Classification, baseline: Classification): ChangeTest | undefined => {
    const metric = namedMetric(classificationMetrics, name)!;
    const evidence = testChange(metric, classificationKind.pair(candidate, baseline, undefined), 'seed');
    return evidence.kind === 'tested' ? evidence : undefined;
  };

  test('turns the gain and its interval round, and the p-value to the other side', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const one = tested(model(rows, 1), model(rows, 2));
        const other = tested(model(rows, 2), model(rows, 1));
        expect(one === undefined).toBe(other === undefined);
        if (one === undefined || other === undefined) return;
        expect(one.gain).toBeCloseTo(0 - other.gain, 12);
        // resamples are drawn in the order of the kinds of rows, which is another one
        const slack = one.test === 'paired-bootstrap' ? 0.1 : 1e-9;
        expect(Math.abs(one.standardError - other.standardError)).toBeLessThan(slack);
        expect(Math.abs(one.interval(0.9).low + other.interval(0.9).high)).toBeLessThan(slack);
        const both = one.pLoss + other.pLoss;
        expect(Math.abs(both - (one.gain === 0 ? 2 * one.pLoss : 1))).toBeLessThan(slack);
      }),
      { numRuns: name === 'f1' ? 2 : 100, seed: 5, endOnFailure: true },
    );
  });
});

describe('the same shares on more rows', () => {
  const share = fc.tuple(fc.nat(20), fc.nat(20)).filter(([lost, won]) => lost + won > 0);
  const decide = ([lost, won]: readonly [number, number], times: number, mode: 'detect_loss' | 'prove_not_worse') => {
    const settledTest = testOfRights({ lost: lost * times, won: won * times }, 100 * times);
    const [{ outcome }] = decideMetric({
      rule: { direction: 'higher', max_regression: 0.03 },
      candidate: { kind: 'number', value: 0.5 + (won - lost) / 100 },
      baseline: { kind: 'read', reading: { kind: 'number', value: 0.5 } },
      noise: {
        policy: { mode, alpha: 0.05 },
        settled: { test: settledTest, adjusted: settledTest.pLoss, family: 1, alpha: 0.05 },
      },
    });
    return { outcome, p: settledTest.pLoss };
  };
  const times = fc.integer({ min: 2, max: 20 });

  test('a loss is never less significant, and neither passes what did not nor stops what did', () => {
    fc.assert(
      fc.property(share, times, (rows, more) => {
        const [few, many] = [decide(rows, 1, 'detect_loss'), decide(rows, more, 'detect_loss')];
        if (rows[0] > rows[1]) expect(many.p).toBeLessThanOrEqual(few.p + 1e-12);
        expect(isGood(many.outcome)).toBe(isGood(few.outcome));
      }),
    );
  });

  test('what is proven stays proven', () => {
    fc.assert(
      fc.property(share, times, (rows, more) => {
        const [few, many] = [decide(rows, 1, 'prove_not_worse'), decide(rows, more, 'prove_not_worse')];
        if (isGood(few.outcome)) expect(isGood(many.outcome)).toBe(true);
      }),
    );
  });
});

describe('the order of rows', () => {
  const config: MetricsConfig = {
    predictions: { path: 'p.csv', task: 'binary', label: 'y', score: 'p', threshold: 0.55, positive: '1', id: 'id' },
    slices: { by: ['s'], min_support: 10 },
    baseline: { predictions: 'base.csv' },
    rules: {
      accuracy: { direction: 'higher', max_regression: 0.01, max_disparity: 0.1, by: ['s'] },
      f1: { direction: 'higher', max_regression: 0.01 },
      roc_auc: { direction: 'higher', min_improvement: 0.01 },
      log_loss: { direction: 'lower', max_regression_pct: 5 },
    },
  };
  const decide = (candidate: readonly string[], baseline: readonly string[]): Promise<GateOutput> => {
    const csv = (lines: readonly string[]): string => ['id,y,p,s', ...lines, ''].join('\n');
    const files = memoryFiles({ 'p.csv': csv(candidate), 'base.csv': csv(baseline) });
    return run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
  };
  const linesOf = (rows: Rows, of: 1 | 2): string[] =>
    rows.map((row, at) => `r${at},${row[0]},${(row[of] + 0.5) / 11},${at % 2 === 0 ? 'a' : 'b'}`);
  const told = ({ findings, measured }: GateOutput) => ({
    measured: Object.entries(measured).map(([name, value]) => [name, (value as number).toPrecision(11)]),
    findings: findings.map(({ id, outcome, reason, evidence }) => [id, outcome, reason?.code, evidence?.test]),
  });

  test('on either side decides nothing', async () => {
    const shuffled = scored.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, first, second]) => {
        const [candidate, baseline] = [linesOf(rows, 1), linesOf(rows, 2)];
        const plain = await decide(candidate, baseline);
        const other = await decide(
          first.map((at) => candidate[at]!),
          second.map((at) => baseline[at]!),
        );
        expect(told(other)).toEqual(told(plain));
      }),
      { numRuns: 2, seed: 5 },
    );
  });
});

test('a value exactly at its limit holds, and one just beyond does not, whatever the decimals', () => {
  const thousandths = fc.integer({ min: 1, max: 1000 });
  const direction = fc.constantFrom('higher', 'lower');
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1000 }), thousandths, direction, (base, loss, way) => {
      const sign = way === 'higher' ? -1 : 1;
      const decide = (value: number) =>
        decideMetric({
          rule: { direction: way, max_regression: loss / 1000 },
          candidate: { kind: 'number', value },
          baseline: { kind: 'read', reading: { kind: 'number', value: base / 1000 } },
        })[0].outcome;
      expect(decide((base + sign * loss) / 1000)).toBe('pass');
      expect(decide((base + sign * (loss + 0.001)) / 1000)).toBe('regressed');
    }),
    { numRuns: 2000 },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RuleConfig } from '../../src/config/config.ts';
import { isGood } from '../../src/core/outcome.ts';
import { changeOf } from '../../src/metrics/compare.ts';
import { decideMetric, type Decided } from '../../src/metrics/decide.ts';
import { namedValues } from '../../src/metrics/metric-names.ts';
import { readMetricFile, type MetricFile } from '../../src/metrics/read-metric-file.ts';
import type { Reading } from '../../src/metrics/reading.ts';

/*
 * What other systems decide, by their own tests. Not expressed here, because the product has no such rule yet: Bencher's tests
 * other than `percentage`, Perfherder, fairlearn and aequitas (statistics and slices); pytest-benchmark (no cases recorded).
 */

const folder = process.env.ML_GATES_GOLDEN ?? path.resolve('../shared/golden');
const file = path.join(folder, 'gate-decisions.json');
const golden = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : undefined;

interface MlflowCase {
  rule: { threshold?: number; min_absolute_change?: number; min_relative_change?: number; hib: boolean };
  cand: number | string | null;
  base?: number | string | null;
  expected?: 'pass' | 'fail';
  ours?: string;
}
interface TfmaCase {
  rule: { absolute?: number; relative?: number; dir?: 'HIGHER' | 'LOWER'; upper?: number; lower?: number };
  diff?: number;
  base?: number;
  value?: number | string;
  expected: 'pass' | 'fail';
  note?: string;
}
interface BenchmarkCase {
  hib: boolean;
  prev: number;
  cur: number | string;
  threshold: number;
  expected: string;
  ours?: string;
}
interface DvcCase {
  old?: unknown;
  new: unknown;
  diff: string | Record<string, { old?: unknown; new?: unknown; diff?: number }>;
}
interface Golden {
  mlflow_validate_evaluation_results: { cases: MlflowCase[]; divergent: MlflowCase[] };
  tfma_validate_metrics: { cases: TfmaCase[] };
  bencher_boundary: { cases: { test?: string; mean: number; boundary: number; lower: number; upper: number }[] };
  github_action_benchmark: { cases: BenchmarkCase[] };
  dvc_metrics_diff: { cases: DvcCase[] };
  keptn_slo: { cases: { prev: number; pass_upto: number }[] };
}

const reading = (value: unknown): Reading =>
  typeof value === 'number'
    ? { kind: 'number', value }
    : value === 'NaN'
      ? { kind: 'not-finite', text: 'NaN' }
      : { kind: 'absent' };

const decide = (rule: RuleConfig, candidate: unknown, baseline: unknown): readonly Decided[] =>
  decideMetric({ rule, candidate: reading(candidate), baseline: { kind: 'read', reading: reading(baseline) } });

const passes = (decided: readonly Decided[]): 'pass' | 'fail' =>
  decided.every(({ outcome }) => isGood(outcome)) ? 'pass' : 'fail';

function mlflowRule({ rule }: MlflowCase): RuleConfig {
  const { threshold, min_absolute_change: absolute, min_relative_change: relative, hib } = rule;
  return {
    direction: hib ? 'higher' : 'lower',
    ...(threshold === undefined ? {} : { [hib ? 'min' : 'max']: threshold }),
    ...(absolute === undefined ? {} : { min_improvement: absolute }),
    ...(relative === undefined ? {} : { min_improvement_pct: relative * 100 }),
  };
}

/** A bound on the signed difference is a permitted loss or a demanded gain. */
function tfmaRule({ rule }: TfmaCase): RuleConfig {
  const { absolute, relative, dir, upper, lower } = rule;
  const loss = absolute === undefined ? undefined : dir === 'HIGHER' ? 0 - absolute : absolute;
  return {
    direction: dir === 'LOWER' ? 'lower' : 'higher',
    ...(loss === undefined ? {} : loss >= 0 ? { max_regression: loss } : { min_improvement: 0 - loss }),
    ...(relative !== undefined && relative < 0 ? { max_regression_pct: relative * -100 } : {}),
    ...(upper === undefined ? {} : { max: upper }),
    ...(lower === undefined ? {} : { min: lower }),
  };
}

const metricFile = (value: unknown): MetricFile =>
  readMetricFile(new TextEncoder().encode(JSON.stringify(value)), { shown: 'm', label: 'm', syntax: 'json' });

const numbers = (value: unknown): Map<string, number> =>
  new Map(
    namedValues([metricFile(value)])
      .filter(({ leaf }) => leaf.kind === 'number')
      .map(({ name, leaf }) => [name, leaf.value]),
  );

if (golden === undefined) {
  test('there are no recorded decisions of other systems here; ML_GATES_GOLDEN names their folder', () => {
    expect(golden).toBeUndefined();
  });
} else {
  describe('MLflow', () => {
    const { cases, divergent } = golden.mlflow_validate_evaluation_results;
    test.each(cases)('$rule: $cand against $base is a $expected', (one) => {
      expect(passes(decide(mlflowRule(one), one.cand, one.base))).toBe(one.expected);
    });
    test.each(divergent)('otherwise than MLflow: $rule: $cand against $base: $ours', (one) => {
      const decided = decide(mlflowRule(one), one.cand, one.base);
      const ours =
        /pass|evaluated/.test(one.ours ?? '') && !(one.ours ?? '').includes('never a pass') ? 'pass' : 'fail';
      expect(passes(decided)).toBe(ours);
    });
  });

  describe('TFMA', () => {
    const { cases } = golden.tfma_validate_metrics;
    // A gain from nothing is a gain; TFMA fails it because it divides by zero.
    const expressed = cases.filter(({ note }) => note !== 'div by zero');
    test.each(expressed)('$rule: $diff from $base, $value: $expected', (one) => {
      const candidate = one.value ?? (one.base ?? 0) + (one.diff ?? 0);
      expect(passes(decide(tfmaRule(one), candidate, one.base))).toBe(one.expected);
    });
    test('all cases but the one with a reason', () => {
      expect(cases.length - expressed.length).toBe(1);
    });
  });

  test('Bencher: the limits of a percentage', () => {
    const [one] = golden.bencher_boundary.cases.filter((boundary) => boundary.test === 'percentage');
    const limitOf = (direction: 'higher' | 'lower'): unknown =>
      decide({ direction, max_regression_pct: one!.boundary * 100 }, one!.mean, one!.mean)[0]?.limit?.value;
    expect(limitOf('higher')).toBeCloseTo(one!.lower, 12);
    expect(limitOf('lower')).toBeCloseTo(one!.upper, 12);
  });

  test.each(golden.github_action_benchmark.cases)('github-action-benchmark: $prev to $cur: $expected, $ours', (one) => {
    const rule = { direction: 'lower', max_regression_pct: (one.threshold - 1) * 100 } as const;
    expect(passes(decide(rule, one.cur, one.prev))).toBe((one.ours ?? one.expected) === 'pass' ? 'pass' : 'fail');
  });

  test.each(golden.keptn_slo.cases)('Keptn: at most 10 % above $prev is $pass_upto', (one) => {
    const [absolute, change] = decide(
      { direction: 'lower', max: 600, max_regression_pct: 10 },
      one.pass_upto,
      one.prev,
    );
    expect([absolute?.outcome, change?.outcome]).toEqual(['pass', 'pass']);
    expect(change?.limit?.value).toBe(one.pass_upto);
  });

  test.each(golden.dvc_metrics_diff.cases)('DVC: $old to $new', (one) => {
    if (typeof one.diff === 'string') {
      expect(() => metricFile(one.new)).toThrow(/must hold an object/);
      return;
    }
    const [before, after] = [one.old === null ? new Map<string, number>() : numbers(one.old), numbers(one.new)];
    for (const [name, expected] of Object.entries(one.diff)) {
      // A number in quotes is a text here, and no metric.
      if (typeof expected.new === 'string') expect(after.has(name)).toBe(false);
      else expect(after.get(name)).toBe(expected.new);
      if (expected.diff === undefined) continue;
      expect(changeOf(after.get(name)!, before.get(name)!, 'higher').absolute).toBe(expected.diff);
    }
  });
}

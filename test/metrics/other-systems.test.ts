import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { RuleConfig } from '../../src/config/config.ts';
import { isGood } from '../../src/core/outcome.ts';
import { decideMetric } from '../../src/metrics/decide.ts';
import { tQuantile } from '../../src/stats/t-distribution.ts';
import { welch } from '../../src/stats/welch.ts';
import type { Reading } from '../../src/metrics/reading.ts';

/* The table of docs/statistics.md that says what other systems decide, and what this one does. */

const page = readFileSync(path.join(import.meta.dirname, '../../docs/statistics.md'), 'utf8');
const cases = page
  .slice(page.indexOf('## Other systems'))
  .split('\n')
  .filter((line) => line.includes('`{'))
  .map((line) => {
    const [system = '', rule = '', candidate = '', baseline = '', theirs = '', ours = '', why = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { system, rule: rule.replaceAll('`', ''), candidate, baseline, theirs, ours, why };
  });

const reading = (text: string): Reading =>
  text === 'absent'
    ? { kind: 'absent' }
    : text === 'NaN'
      ? { kind: 'not-finite', text }
      : { kind: 'number', value: parseFloat(text) };

test.each(cases)(
  '$system: $rule on $candidate against $baseline',
  ({ rule, candidate, baseline, theirs, ours, why }) => {
    const decided = decideMetric({
      rule: parse(rule) as RuleConfig,
      candidate: reading(candidate),
      baseline: { kind: 'read', reading: reading(baseline) },
    });
    expect(decided.every(({ outcome }) => isGood(outcome)) ? 'pass' : 'fail').toBe(ours);
    expect(['pass', 'fail', 'error']).toContain(theirs);
    // whoever decides otherwise says why
    expect(why === '').toBe(theirs === ours);
  },
);

const golden = path.join(process.env.ML_GATES_GOLDEN ?? path.resolve('../shared/golden'), 'gate-decisions.json');

(existsSync(golden) ? describe : describe.skip)('every recorded case', () => {
  const recorded = existsSync(golden)
    ? (JSON.parse(readFileSync(golden, 'utf8')) as Record<string, { cases?: unknown[]; divergent?: unknown[] }>)
    : {};
  test.each([
    ['MLflow', 'mlflow_validate_evaluation_results'],
    ['TFMA', 'tfma_validate_metrics'],
    ['github-action-benchmark', 'github_action_benchmark'],
  ])('of %s has a row', (system, key) => {
    const { cases: all = [], divergent = [] } = recorded[key]!;
    expect(cases.filter((one) => one.system === system)).toHaveLength(all.length + divergent.length);
  });

  const systems: Readonly<Record<string, string>> = {
    mlflow_validate_evaluation_results: 'MLflow',
    tfma_validate_metrics: 'TFMA',
    bencher_boundary: 'Bencher',
    github_action_benchmark: 'github-action-benchmark',
    mozilla_perfherder: 'Perfherder',
    pytest_benchmark: 'pytest-benchmark',
    dvc_metrics_diff: 'DVC',
    fairlearn_metricframe: 'fairlearn',
    aequitas: 'aequitas',
    keptn_slo: 'Keptn',
  };
  test.each([...Object.keys(systems)])('%s is on the page', (key) => {
    expect(page.slice(page.indexOf('## Other systems'))).toContain(`| ${systems[key] ?? key} |`);
  });

  test('and no other is recorded', () => {
    expect(Object.keys(recorded).filter((key) => !key.startsWith('_') && systems[key] === undefined)).toEqual([]);
  });

  interface Recorded {
    readonly bencher_boundary: {
      readonly cases: {
        test: string;
        mean: number;
        sd: number;
        n: number;
        boundary: number;
        lower: number;
        upper: number;
      }[];
    };
    readonly mozilla_perfherder: { readonly cases: { fn: string; old: number[]; new: number[]; t: number | string }[] };
  }
  const { bencher_boundary: bencher, mozilla_perfherder: perfherder } = recorded as unknown as Partial<Recorded>;
  /** Without the records nothing is run, and Jest wants a row all the same. */
  const rowsOf = <T>(of: readonly T[] | undefined): readonly T[] => of ?? [{} as T];

  test.each(rowsOf(bencher?.cases.filter(({ test: of }) => of.startsWith('t_test'))))(
    'the boundary of Bencher is a quantile of t: $test',
    ({ mean, sd, n, boundary, lower, upper }) => {
      const reach = tQuantile(boundary, n - 1) * sd * Math.sqrt(1 + 1 / n);
      expect(mean - reach).toBeCloseTo(lower, 9);
      expect(mean + reach).toBeCloseTo(upper, 9);
    },
  );

  test.each(rowsOf(perfherder?.cases.filter(({ fn }) => fn === 'calc_t')))(
    "Perfherder's t of $new against $old is Welch's",
    ({ old, new: now, t }) => {
      const tested = welch(now, old, 0.9);
      if (t === 'Infinity') expect(tested).toBeUndefined();
      else expect(tested?.t).toBe(t);
    },
  );
});

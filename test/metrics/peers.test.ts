import { describe, expect, test } from '@jest/globals';
import type { MetricsConfig, RuleConfig } from '../../src/config/config.ts';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';
import { MlGatesError } from '../../src/core/errors.ts';
import { verdictOf } from '../../src/core/outcome.ts';
import { worst } from '../../src/core/verdict.ts';
import { run } from '../../src/gates/check-metrics/index.ts';
import { decideMetric } from '../../src/metrics/decide.ts';
import type { Reading } from '../../src/metrics/reading.ts';
import { binomialUpperTail } from '../../src/stats/binomial-tail.ts';
import { deLong } from '../../src/stats/delong.ts';
import { holm } from '../../src/stats/holm.ts';
import { mcnemarMidP } from '../../src/stats/mcnemar-mid-p.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal-distribution.ts';
import { pairedBootstrap } from '../../src/stats/paired-bootstrap.ts';
import { pairedT } from '../../src/stats/paired-t.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { tangoInterval } from '../../src/stats/tango-interval.ts';
import { welch } from '../../src/stats/welch.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { metricsInputs, noGit, portsAt } from '../support/metrics-ports.ts';

/* What reading the sources of other systems found wrong in them: each by the name of the system, and what this one does instead. */

const number = (value: number): Reading => ({ kind: 'number', value });
const nan: Reading = { kind: 'not-finite', text: 'NaN' };
const absent: Reading = { kind: 'absent' };

function outcomes(rule: RuleConfig, candidate: Reading, baseline: Reading): string[] {
  return decideMetric({ rule, candidate, baseline: { kind: 'read', reading: baseline } }).map(({ outcome }) => outcome);
}

interface Files {
  readonly candidate: string;
  readonly baseline?: string;
}

async function gate(rules: MetricsConfig['rules'], { candidate, baseline }: Files, file = 'm.json') {
  const files = memoryFiles({ [file]: candidate, ...(baseline === undefined ? {} : { [`base/${file}`]: baseline }) });
  const config: MetricsConfig = {
    path: file,
    ...(baseline === undefined ? {} : { baseline: { file: `base/${file}` } }),
    ...(rules === undefined ? {} : { rules }),
  };
  const { findings } = await run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
  return findings.map(({ subject, rule, outcome }) => `${subject}/${rule} ${outcome}`);
}

const kindOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'decided',
    (thrown: unknown) => (thrown instanceof MlGatesError ? thrown.kind : thrown),
  );

const problemsOf = (text: string): readonly string[] => {
  const checked = checkConfig(parseYaml(text, 'ml-gates.yml'));
  return 'problems' in checked ? checked.problems.map(({ message }) => message) : [];
};

describe('MLflow', () => {
  const higher = { direction: 'higher' } as const;
  test.each<[string, RuleConfig, Reading, Reading, string]>([
    ['NaN passes a relative rule', { ...higher, min_improvement_pct: 10 }, nan, number(0.8), 'unmeasured'],
    ['NaN crashes an absolute one', { ...higher, min_improvement: 0.1 }, nan, number(0.8), 'unmeasured'],
    ['a limit needs the metric in the baseline', { ...higher, min: 0.5 }, number(0.9), absent, 'pass'],
    ['a relative rule of 0 skips its guard', { ...higher, min_improvement_pct: 0 }, number(0.9), absent, 'new'],
    [
      'a negative baseline turns better and worse round',
      { ...higher, min_improvement_pct: 5 },
      number(-90),
      number(-100),
      'improved',
    ],
    ['so that a loss passes', { ...higher, max_regression_pct: 5 }, number(-110), number(-100), 'regressed'],
  ])('%s', (_name, rule, candidate, baseline, expected) => {
    expect(outcomes(rule, candidate, baseline)).toEqual([expected]);
  });
});

describe('TFMA', () => {
  test('a baseline near 0 is as good as any other', () => {
    const rule = { direction: 'higher', max_regression_pct: 50 } as const;
    expect(outcomes(rule, number(0.9e-12), number(1e-12))).toEqual(['pass']);
    expect(outcomes(rule, number(0.4e-12), number(1e-12))).toEqual(['regressed']);
  });
  test('an interval that is computed is also used', () => {
    const decided = (pLoss: number) =>
      decideMetric({
        rule: { direction: 'higher', max_regression: 0.01 },
        candidate: number(0.88),
        baseline: { kind: 'read', reading: number(0.9) },
        noise: {
          policy: { mode: 'detect_loss', alpha: 0.05 },
          settled: {
            test: {
              kind: 'tested',
              test: 'delong',
              unit: 'rows',
              units: 900,
              gain: -0.02,
              pLoss,
              standardError: 0.01,
              interval: () => ({ low: -0.04, high: 0.01 }),
            },
            adjusted: pLoss,
            family: 1,
            alpha: 0.05,
          },
        },
      })[0].outcome;
    expect([decided(0.01), decided(0.2)]).toEqual(['regressed', 'inconclusive']);
  });
});

describe('github-action-benchmark', () => {
  const rules = { a: { direction: 'lower', max_regression_pct: 100 } } as const;
  test('NaN never alerts', async () => {
    expect(await gate(rules, { candidate: '{"a": NaN}', baseline: '{"a": 5}' })).toEqual([
      'a/max_regression_pct unmeasured',
    ]);
  });
  test('an unreadable history is an empty one', async () => {
    expect(await kindOf(gate(rules, { candidate: '{"a": 5}', baseline: '{"a": 5' }))).toBe('input');
    expect(await kindOf(gate(rules, { candidate: '{"a": 5}', baseline: '' }))).toBe('input');
  });
  test('what is gone is gone in silence', async () => {
    expect(await gate(rules, { candidate: '{"a": 5}', baseline: '{"a": 5, "b": 1}' })).toEqual([
      'a/max_regression_pct pass',
      'b/disappeared disappeared',
    ]);
  });
});

describe('Bencher', () => {
  test('no variance, no limit', () => {
    expect(welch([1, 1, 1], [1, 1, 1], 0.9)).toBeUndefined();
    expect(
      outcomes(
        { direction: 'higher', max_regression: 0 },
        { ...number(0.9), runs: [0.9, 0.9] } as Reading,
        { ...number(1), runs: [1, 1] } as Reading,
      ),
    ).toEqual(['regressed']);
  });
  test('without a history not even a fixed limit', async () => {
    expect(await gate({ a: { min: 1 } }, { candidate: '{"a": 0}' })).toEqual(['a/min violated']);
  });
  test('a percentage of a negative mean is on its wrong side', () => {
    const [decided] = decideMetric({
      rule: { direction: 'higher', max_regression_pct: 10 },
      candidate: number(-100),
      baseline: { kind: 'read', reading: number(-100) },
    });
    expect(decided).toMatchObject({ outcome: 'pass', limit: { op: '>=', value: -110 } });
  });
});

describe('deep-significance', () => {
  test('adjusted p-values go back to where their tests stood', () => {
    const adjusted = holm([0.03, 0.001, 0.04, 0.02]);
    expect(adjusted.map((p) => Math.round(p * 1e12) / 1e12)).toEqual([0.06, 0.004, 0.06, 0.06]);
  });
  test('a paired bootstrap draws both models alike', () => {
    const random = seededRandom('peers');
    const normal = (): number => normalQuantile(Math.max(random.unit(), 1e-12));
    const before = Array.from({ length: 200 }, () => 10 * normal());
    const gains = before.map(() => 0.5 + 0.5 * normal());
    const gain = (counts: Float64Array): number =>
      gains.reduce((sum, one, at) => sum + one * (counts[at] ?? 0), 0) / gains.length;
    const whole = gain(new Float64Array(gains.length).fill(1));
    const lost = pairedBootstrap(
      { multiplicities: gains.map(() => 1), gain: (counts) => 0 - gain(counts), resamples: 2000, random },
      0 - whole,
    );
    expect(lost?.pLoss).toBeLessThan(1e-6);
    expect(pairedT(gains, 0.9)?.pGreater).toBeLessThan(1e-20);
  });
});

describe('multivon eval-action', () => {
  test('what is missing now is no regression', async () => {
    const rules = { a: { direction: 'higher', max_regression: 0.1 } } as const;
    expect(await gate(rules, { candidate: '{"b": 1}', baseline: '{"a": 1}' })).toEqual(['a/max_regression unmeasured']);
  });
  test.each([
    ['no policy is the default one', '', 'the config is empty'],
    [
      'a rule that nobody knows is false',
      'version: 1\nmetrics: {m: {path: m.json, rules: {a: {max_regresion: 1}}}}',
      'unknown key "max_regresion"',
    ],
    [
      'a threshold that nobody knows is the default one',
      'version: 1\nmetrics: {m: {path: m.json, rules: {a: {min: 1, severity: never}}}}',
      '"never"',
    ],
  ])('%s', (_name, text, expected) => expect(problemsOf(text).join()).toContain(expected));
  test('equal numbers of gains and losses are evidence', () => {
    for (const count of [0, 1, 5, 10, 1000])
      expect(mcnemarMidP({ lost: count, won: count })).toBeGreaterThanOrEqual(0.5);
  });
  test('many metrics are not held against each other', () => {
    expect(holm([0.04, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])[0]).toBeCloseTo(0.4, 12);
  });
  test('cases that only one side has are left out in silence', async () => {
    const files = memoryFiles({ 'p.csv': 'id,y,p\n1,1,1\n2,0,0\n', 'b.csv': 'id,y,p\n1,1,1\n3,0,0\n' });
    const config: MetricsConfig = {
      predictions: { path: 'p.csv', task: 'binary', label: 'y', prediction: 'p', id: 'id' },
      baseline: { predictions: 'b.csv' },
      rules: { accuracy: { direction: 'higher', max_regression: 0.1 } },
    };
    const { findings } = await run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toContain('max_regression not-comparable');
    expect(worst(findings.map(verdictOf))).toBe('fail');
  });
});

describe('ai-agent-evals', () => {
  test('differences that are all the same are certain', () => {
    expect(pairedT(new Array<number>(10).fill(-0.1), 0.9)).toBeUndefined();
  });
  test('an interval leaves what is possible', () => {
    const ends = [tangoInterval({ lost: 0, won: 9 }, 9, 0.9), wilsonInterval(38, 38, 0.9), wilsonInterval(0, 77, 0.9)];
    for (const interval of ends) {
      expect(interval?.high).toBeLessThanOrEqual(1);
      expect(interval?.low).toBeGreaterThanOrEqual(-1);
    }
    expect([wilsonInterval(38, 38, 0.9)?.high, wilsonInterval(0, 77, 0.9)?.low]).toEqual([1, 0]);
  });
});

describe('DVC', () => {
  const rules = { a: { direction: 'higher', max_regression: 0 } } as const;
  test('a metrics file that cannot be read was deleted', async () => {
    expect(await kindOf(gate(rules, { candidate: '{"a": 1', baseline: '{"a": 1}' }))).toBe('input');
  });
  test('a file that holds 0 holds nothing', async () => {
    expect(await kindOf(gate(rules, { candidate: '0', baseline: '{"a": 1}' }))).toBe('input');
  });
});

test('statsmodels, mlxtend: the corrected chi-squared of equal counts is not 1', () => {
  expect(mcnemarMidP({ lost: 5, won: 5 })).toBeCloseTo(0.5, 12);
});

test('lm-evaluation-harness: two models on the same examples are taken for independent', () => {
  const values = [0.1, 0.5, 0.9, 0.3, 0.7];
  const shifted = values.map((value, at) => value - 0.05 - 0.001 * at);
  const paired = pairedT(
    shifted.map((value, at) => value - values[at]!),
    0.9,
  );
  const unpaired = welch(shifted, values, 0.9);
  const lost = (tested: { readonly pGreater: number } | undefined): number => 1 - (tested?.pGreater ?? 0);
  expect(lost(paired)).toBeLessThan(1e-5);
  expect(lost(unpaired)).toBeGreaterThan(0.3);
});

test('scikit-learn: a class that is undefined vanishes from an average', async () => {
  const files = memoryFiles({ 'p.csv': 'y,p\na,a\na,a\nb,a\n' });
  const config: MetricsConfig = {
    predictions: { path: 'p.csv', task: 'multiclass', label: 'y', prediction: 'p' },
    baseline: 'none',
    rules: { f1_macro: { min: 0.99 } },
  };
  const { findings, measured } = await run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
  expect(measured.f1_macro).toBeCloseTo(0.4, 12);
  expect(findings[0]?.notes?.map(({ code }) => code)).toContain('zero-for-a-class');
});

describe('Kayenta', () => {
  test('constant values get noise that nobody can repeat', () => {
    const draws = () => {
      const random = seededRandom('kayenta');
      return [random.unit(), random.below(100), random.unit()];
    };
    expect(draws()).toEqual(draws());
  });
  test('a group without data scores 100', async () => {
    const files = memoryFiles({ 'p.csv': 'y,p,g\n1,1,a\n0,0,a\n' });
    const config: MetricsConfig = {
      predictions: { path: 'p.csv', task: 'binary', label: 'y', prediction: 'p' },
      baseline: 'none',
      rules: { accuracy: { max_disparity: 0.1, by: ['g'] } },
    };
    const { findings } = await run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
    expect(findings.map(({ outcome, reason }) => `${outcome} ${reason?.code}`)).toEqual(['unmeasured few-groups']);
  });
});

test('asv: a comparison that found a regression ends as if it had not', async () => {
  const rules = { a: { direction: 'higher', max_regression: 0 } } as const;
  expect(await gate(rules, { candidate: '{"a": 1}', baseline: '{"a": 2}' })).toEqual(['a/max_regression regressed']);
});

test('pytest-benchmark: percentages are whole numbers', () => {
  const rule = { direction: 'lower', max_regression_pct: 2.5 } as const;
  expect([outcomes(rule, number(102.5), number(100)), outcomes(rule, number(102.6), number(100))]).toEqual([
    ['pass'],
    ['regressed'],
  ]);
});

test('simple-statistics, jstat: the tails of distributions are tables or zeros', () => {
  expect(normalCdf(-5) / 2.866515718791933e-7).toBeCloseTo(1, 9);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(binomialUpperTail(6001, { n: 10_000, p: 0.5 })).toBeGreaterThan(0);
  expect(binomialUpperTail(6001, { n: 10_000, p: 0.5 })).toBeLessThan(1e-80);
  expect(
    deLong(
      { positive: Float64Array.of(1), negative: Float64Array.of(0) },
      { positive: Float64Array.of(1), negative: Float64Array.of(0) },
    ),
  ).toBeUndefined();
});

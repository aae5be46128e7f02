import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleConfig } from '../../src/config/config.ts';
import { isGood, type Outcome } from '../../src/core/outcome.ts';
import { decideMetric, type BaselineReading } from '../../src/metrics/decide.ts';
import { needsBaseline } from '../../src/metrics/demands.ts';
import { noiseBand } from '../../src/metrics/noise.ts';
import type { MetricFacts, Reading } from '../../src/metrics/reading.ts';

const number = (value: number, facts: MetricFacts = {}): Reading => ({ kind: 'number', value, ...facts });

function decide(rule: RuleConfig, candidate: Reading | number, baseline: Reading | number = 0): string {
  const [decided] = decideMetric({
    rule,
    candidate: typeof candidate === 'number' ? number(candidate) : candidate,
    baseline: { kind: 'read', reading: typeof baseline === 'number' ? number(baseline) : baseline },
  });
  const { rule: name, outcome, limit, reason } = decided;
  return [name, outcome, limit === undefined ? '' : `${limit.op} ${limit.value.toString()}`, reason?.code ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

describe('target, within', () => {
  const rule = { target: 1, within: 0.05 };
  test.each([
    [1, 'target pass <= 1.05'],
    [1.05, 'target pass <= 1.05'],
    [0.95, 'target pass >= 0.95'],
    [1.0501, 'target violated <= 1.05'],
    [0.9, 'target violated >= 0.95'],
  ])('%d: %s', (value, expected) => {
    expect(decide(rule, value)).toBe(expected);
  });
  test('of nothing allows nothing but rounding', () => {
    expect(decide({ target: 0.3, within: 0 }, 0.1 + 0.2)).toMatch(/^target pass/);
    expect(decide({ target: 0.3, within: 0 }, 0.3001)).toMatch(/^target violated/);
  });
  test('is unmeasured where there is no number', () => {
    expect(decide(rule, { kind: 'not-finite', text: 'NaN' })).toBe('target unmeasured not-finite');
    expect(decide(rule, { kind: 'absent' })).toBe('target unmeasured absent');
  });
});

describe('max_change', () => {
  test.each([
    [0.91, 0.9, 'max_change pass <= 0.91'],
    [0.89, 0.9, 'max_change pass >= 0.89'],
    [0.92, 0.9, 'max_change regressed <= 0.91'],
    [0.88, 0.9, 'max_change regressed >= 0.89'],
    [0.01, 0, 'max_change pass <= 0.01'],
  ])('%d from %d: %s', (candidate, baseline, expected) => {
    expect(decide({ max_change: 0.01 }, candidate, baseline)).toBe(expected);
  });
  test('needs no direction, and both numbers', () => {
    expect(decide({ max_change: 1 }, 1, { kind: 'not-finite', text: 'NaN' })).toBe(
      'max_change not-comparable baseline-not-finite',
    );
    expect(decide({ max_change: 1 }, 1, { kind: 'absent' })).toBe('max_change new not-in-baseline');
  });
  test('swapping the two changes nothing', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(finite, finite, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, other, distance) => {
        const of = (a: number, b: number): string | undefined => decide({ max_change: distance }, a, b).split(' ')[1];
        expect(of(one, other)).toBe(of(other, one));
      }),
    );
  });
});

describe('min_improvement_pct', () => {
  const rule = { direction: 'higher', min_improvement_pct: 5 } as const;
  test.each([
    [1.05, 1, 'min_improvement_pct improved >= 1.05'],
    [1.04, 1, 'min_improvement_pct violated >= 1.05'],
    [0.9, 1, 'min_improvement_pct regressed >= 1.05'],
    [-90, -100, 'min_improvement_pct improved >= -95'],
    [-99, -100, 'min_improvement_pct violated >= -95'],
    [0.1, 0, 'min_improvement_pct improved >= 0'],
    [0, 0, 'min_improvement_pct not-comparable baseline-zero'],
    [-0.1, 0, 'min_improvement_pct regressed >= 0'],
  ])('%d from %d: %s', (candidate, baseline, expected) => {
    expect(decide(rule, candidate, baseline)).toBe(expected);
  });
  test('0 % of nothing is no more than no change', () => {
    expect(decide({ direction: 'lower', min_improvement_pct: 0 }, 0, 0)).toBe('min_improvement_pct pass <= 0');
  });
});

describe('noise_sd', () => {
  const rule = { direction: 'higher', max_regression: 0.01, noise_sd: 0.01 } as const;
  test('two trainings differ by 1.645 · √2 standard deviations once in twenty; means of runs by less', () => {
    expect(noiseBand(0.01, { candidate: 1, baseline: 1 })).toBeCloseTo(0.0232638, 7);
    expect(noiseBand(0.01, { candidate: 4, baseline: 4 })).toBeCloseTo(0.0232638 / 2, 7);
  });
  test.each([
    [0.9, 0.9, 'max_regression pass >= 0.89'],
    [0.88, 0.9, 'max_regression inconclusive >= 0.89 within-noise'],
    [0.877, 0.9, 'max_regression inconclusive >= 0.89 within-noise'],
    [0.876, 0.9, 'max_regression regressed >= 0.89'],
    [0.92, 0.9, 'max_regression improved >= 0.89'],
  ])('%d from %d: %s', (candidate, baseline, expected) => {
    expect(decide(rule, candidate, baseline)).toBe(expected);
  });
  test('means of runs leave less to noise', () => {
    const runs = { runs: [1, 2, 3, 4] };
    expect(decide(rule, number(0.88, runs), number(0.9, runs))).toBe('max_regression regressed >= 0.89');
  });
  test('excuses no bound and no lack of gain', () => {
    expect(decide({ ...rule, min: 0.895 }, 0.89, 0.9)).toBe('min violated >= 0.895');
  });
  test('of nothing excuses nothing', () => {
    expect(decide({ ...rule, noise_sd: 0 }, 0.88, 0.9)).toMatch(/regressed/);
  });
});

describe('what is said beside a decision', () => {
  const notes = (rule: RuleConfig, candidate: Reading, baseline: Reading): unknown =>
    decideMetric({ rule, candidate, baseline: { kind: 'read', reading: baseline } })[0].notes;
  const rule = { direction: 'lower', max_regression: 1 } as const;

  test('that nothing is known of the noise, or what is', () => {
    expect(notes(rule, number(1), number(1))).toEqual([{ code: 'one-run-each' }]);
    expect(notes(rule, number(1, { runs: [0, 1, 2] }), number(1))).toEqual([
      { code: 'mean-of-runs', params: { candidate: 3, baseline: 1 } },
    ]);
    expect(notes({ ...rule, noise_sd: 0.5 }, number(1), number(1))).toEqual([
      { code: 'noise-declared', params: { noise_sd: 0.5 } },
    ]);
  });
});

describe('ratchet', () => {
  const rule = { direction: 'higher', ratchet: 0.01 } as const;
  const against = (value: number, best: BaselineReading | undefined): unknown => {
    const baseline: BaselineReading = { kind: 'missing', outcome: 'bootstrap', reason: { code: 'not-at-commit' } };
    const [decided] = decideMetric({
      rule,
      candidate: number(value),
      baseline,
      ...(best === undefined ? {} : { best }),
    });
    return [decided.rule, decided.outcome, decided.severity, decided.limit?.value, decided.reason?.code];
  };
  const best: BaselineReading = { kind: 'read', reading: number(0.95) };

  test('compares with the best that was recorded, whatever the baseline is', () => {
    expect(against(0.94, best)).toEqual(['ratchet', 'pass', 'info', 0.94, undefined]);
    expect(against(0.93, best)).toEqual(['ratchet', 'regressed', 'fail', 0.94, undefined]);
    expect(against(0.97, best)).toEqual(['ratchet', 'improved', 'info', 0.94, undefined]);
  });
  test('holds nothing without a record, and is red', () => {
    expect(against(0.99, undefined)).toEqual(['ratchet', 'no-baseline', 'fail', undefined, 'no-best']);
    expect(against(0.99, { kind: 'read', reading: { kind: 'not-finite', text: 'NaN' } })).toEqual([
      'ratchet',
      'not-comparable',
      'fail',
      undefined,
      'baseline-not-finite',
    ]);
  });
  test('needs no baseline of its own', () => {
    expect(needsBaseline([rule])).toBe(false);
    expect(needsBaseline([{ max_change: 1 }])).toBe(true);
  });
});

describe('whatever the rule', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
  const size = fc.double({ noNaN: true, min: 0, max: 1e6 });
  const anyRule: fc.Arbitrary<RuleConfig> = fc.oneof(
    fc.record({ target: finite, within: size }),
    fc.record({ max_change: size }),
    fc.record({ direction: fc.constantFrom('higher', 'lower'), min_improvement_pct: size }),
    fc.record({ direction: fc.constantFrom('higher', 'lower'), ratchet: size }),
    fc.record({ direction: fc.constantFrom('higher', 'lower'), max_regression: size, noise_sd: size }),
  );
  const noNumber: fc.Arbitrary<Reading> = fc.constantFrom<Reading>(
    { kind: 'absent' },
    { kind: 'not-finite', text: 'NaN' },
    { kind: 'not-a-number', type: 'several', text: '1 and 2' },
  );
  const outcomesOf = (rule: RuleConfig, candidate: Reading, baseline: Reading): readonly Outcome[] =>
    decideMetric({
      rule,
      candidate,
      baseline: { kind: 'read', reading: baseline },
      best: { kind: 'read', reading: baseline },
    }).map(({ outcome }) => outcome);

  test('what is no number never passes', () => {
    fc.assert(
      fc.property(anyRule, noNumber, finite, (rule, candidate, value) => {
        expect(outcomesOf(rule, candidate, number(value))).toEqual(['unmeasured']);
        if (rule.target === undefined)
          for (const outcome of outcomesOf(rule, number(value), candidate)) expect(isGood(outcome)).toBe(false);
      }),
    );
  });

  test('more noise never makes a verdict worse, and none makes a loss a pass', () => {
    fc.assert(
      fc.property(finite, finite, size, size, (candidate, baseline, loss, noise) => {
        const rule = { direction: 'higher', max_regression: loss } as const;
        const [bare] = outcomesOf(rule, number(candidate), number(baseline));
        const [noisy] = outcomesOf({ ...rule, noise_sd: noise }, number(candidate), number(baseline));
        expect(noisy === bare || (bare === 'regressed' && noisy === 'inconclusive')).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleConfig } from '../../src/config/config.ts';
import { decideMetric, type Decided } from '../../src/metrics/decide.ts';
import type { ChangeTest, EvidencePolicy } from '../../src/metrics/evidence.ts';

const detect: EvidencePolicy = { mode: 'detect_loss', alpha: 0.05 };
const prove: EvidencePolicy = { mode: 'prove_not_worse', alpha: 0.05 };

/** A test whose 90 % interval reaches so far to both sides of the gain. */
const tested = (gain: number, half: number, more: Partial<ChangeTest> = {}): ChangeTest => ({
  kind: 'tested',
  test: 'mcnemar-mid-p',
  unit: 'rows',
  units: 1000,
  gain,
  pLoss: gain + half < 0 ? 0.01 : 0.5,
  standardError: half / 1.645,
  interval: () => ({ low: gain - half, high: gain + half }),
  ...more,
});

function decided(
  gain: number,
  test: ChangeTest | undefined,
  policy = detect,
  rule: RuleConfig = { min_improvement: 0.01 },
): Decided {
  const settled = test === undefined ? {} : { settled: { test, adjusted: test.pLoss, family: 1, alpha: 0.05 } };
  const [first] = decideMetric({
    rule: { direction: 'higher', ...rule },
    candidate: { kind: 'number', value: 0.8 + gain },
    baseline: { kind: 'read', reading: { kind: 'number', value: 0.8 } },
    noise: { policy, ...settled },
  });
  return first;
}

const brief = ({ outcome, severity, reason, notes = [] }: Decided): unknown[] => [
  outcome,
  severity,
  reason?.code ?? '',
  notes.filter(({ code }) => code === 'gain-not-certain').length,
];

describe('a gain that is demanded', () => {
  test.each<[string, number, ChangeTest | undefined, EvidencePolicy, unknown[]]>([
    ['reached, no test', 0.02, undefined, detect, ['improved', 'info', '', 0]],
    ['reached, and the interval does', 0.02, tested(0.02, 0.005), detect, ['improved', 'info', '', 0]],
    ['reached, and a smaller gain cannot be excluded', 0.02, tested(0.02, 0.015), detect, ['improved', 'info', '', 1]],
    ['reached, and none cannot be excluded', 0.02, tested(0.02, 0.03), detect, ['pass', 'info', '', 1]],
    ['exactly reached', 0.01, tested(0.01, 0.001), detect, ['improved', 'info', '', 1]],
    ['too little', 0.005, tested(0.005, 0.001), detect, ['violated', 'fail', '', 0]],
    ['none', 0, tested(0, 0.001), detect, ['violated', 'fail', '', 0]],
    ['a loss, no test', -0.02, undefined, detect, ['regressed', 'fail', '', 0]],
    ['a loss that is significant', -0.02, tested(-0.02, 0.01), detect, ['regressed', 'fail', '', 0]],
    ['a loss that may be chance', -0.02, tested(-0.02, 0.03), detect, ['violated', 'fail', '', 0]],
    ['proven', 0.02, tested(0.02, 0.005), prove, ['improved', 'info', '', 0]],
    ['not proven', 0.02, tested(0.02, 0.015), prove, ['inconclusive', 'fail', 'not-proven', 0]],
    ['not proven without a test', 0.02, undefined, prove, ['inconclusive', 'fail', 'not-proven', 0]],
    [
      'not proven by a bootstrap of few rows',
      0.02,
      tested(0.02, 0.001, { test: 'paired-bootstrap', units: 29 }),
      prove,
      ['inconclusive', 'fail', 'not-proven', 0],
    ],
    ['too little, whatever is proven', 0.005, tested(0.005, 0.001), prove, ['violated', 'fail', '', 0]],
  ])('%s', (_name, gain, test, policy, expected) => expect(brief(decided(gain, test, policy))).toEqual(expected));

  test('in percent as well', () => {
    const rule = { min_improvement_pct: 5 };
    expect(brief(decided(0.05, tested(0.05, 0.005), detect, rule))).toEqual(['improved', 'info', '', 0]);
    expect(brief(decided(0.05, tested(0.05, 0.03), prove, rule))).toEqual(['inconclusive', 'fail', 'not-proven', 0]);
  });

  test('the finding says what the test saw, and how many rows would see as much', () => {
    const { evidence } = decided(0.02, tested(0.02, 0.015));
    expect(evidence).toMatchObject({
      test: 'mcnemar-mid-p',
      units: 1000,
      gain_interval: { low: expect.closeTo(0.005) as unknown },
    });
    expect(evidence).not.toHaveProperty('false_stops');
    expect(evidence?.units_needed).toBeGreaterThan(0);
  });

  test('evidence never lets a gain pass that is too small', () => {
    const gain = fc.double({ min: -0.5, max: 0.19, noNaN: true });
    const half = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(gain, half, fc.constantFrom(detect, prove), (value, width, policy) => {
        const passes = (one: Decided): boolean => ['pass', 'improved'].includes(one.outcome);
        const with_ = passes(decided(value, tested(value, width), policy));
        expect(!with_ || passes(decided(value, undefined))).toBe(true);
      }),
    );
  });
});

describe('require_both with evidence', () => {
  const rule = { max_regression: 0.01, max_regression_pct: 5 } as const;
  const both = { ...rule, require_both: true } as const;
  const outcome = (gain: number, of: RuleConfig) =>
    decided(gain, tested(gain, 0.001, { pLoss: 0.001 }), detect, of).outcome;

  test('the wider of the two is what is tested', () => {
    expect(outcome(-0.02, rule)).toBe('regressed');
    expect(outcome(-0.02, both)).toBe('pass');
    expect(outcome(-0.05, both)).toBe('regressed');
    expect(decided(-0.05, tested(-0.05, 0.001, { pLoss: 0.001 }), detect, both).limit?.value).toBeCloseTo(0.76, 12);
  });
  test('and may be excused by noise as one can', () => {
    expect(decided(-0.05, tested(-0.05, 0.06), detect, both).outcome).toBe('inconclusive');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideMetric, type Decided } from '../../src/metrics/decide.ts';
import type { Noise } from '../../src/metrics/decide-change.ts';
import type { ChangeTest, EvidencePolicy } from '../../src/metrics/evidence.ts';
import { falseStops } from '../../src/metrics/settle.ts';

/** A test with a normal error, whose p-value is said. */
const tested = (pLoss: number, standardError: number, gain: number): ChangeTest => ({
  kind: 'tested',
  test: 'paired-t',
  unit: 'rows',
  units: 1000,
  gain,
  pLoss,
  standardError,
  interval: (confidence) => {
    const half = (confidence === 0.9 ? 1.645 : 2) * standardError;
    return { low: gain - half, high: gain + half };
  },
});

const detect: EvidencePolicy = { mode: 'detect_loss', alpha: 0.05 };
const prove: EvidencePolicy = { mode: 'prove_not_worse', alpha: 0.05 };

/** A metric of 0.9 that loses so much of the 0.01 that it may. */
function decided(loss: number, noise: Noise, more: object = {}): Decided {
  const [first] = decideMetric({
    rule: { direction: 'higher', max_regression: 0.01, ...more },
    candidate: { kind: 'number', value: 0.9 - loss },
    baseline: { kind: 'read', reading: { kind: 'number', value: 0.9 } },
    noise,
  });
  return first;
}

const noiseOf = (test: ChangeTest | undefined, policy = detect): Noise => ({
  policy,
  ...(test === undefined ? {} : { settled: { test, adjusted: test.pLoss, family: 1, alpha: policy.alpha } }),
});

const brief = ({ outcome, severity, reason }: Decided): string[] => [outcome, severity, reason?.code ?? ''];

describe('detect_loss', () => {
  test.each([
    ['beyond, no test', 0.02, undefined, ['regressed', 'fail', '']],
    ['beyond, significant', 0.02, tested(0.001, 0.005, -0.02), ['regressed', 'fail', '']],
    ['beyond, significant on a tiny test set', 0.02, tested(0.04, 0.05, -0.02), ['regressed', 'fail', '']],
    [
      'beyond, not significant, sees three tolerances',
      0.02,
      tested(0.06, 0.012, -0.02),
      ['inconclusive', 'warn', 'not-significant'],
    ],
    ['beyond, not significant, sees less', 0.02, tested(0.06, 0.0123, -0.02), ['regressed', 'fail', 'too-few-rows']],
    ['within', 0.004, tested(0.2, 0.005, -0.004), ['pass', 'info', '']],
    ['within and significant', 0.004, tested(0.001, 0.001, -0.004), ['pass', 'info', '']],
    ['on the limit', 0.01, tested(0.001, 0.001, -0.01), ['pass', 'info', '']],
    ['a gain of less than the tolerance', -0.004, tested(0.9, 0.001, 0.004), ['pass', 'info', '']],
    ['a gain that no test knows', -0.02, undefined, ['improved', 'info', '']],
    ['a gain, significant', -0.02, tested(0.99, 0.005, 0.02), ['improved', 'info', '']],
    ['a gain that may be chance', -0.02, tested(0.9, 0.02, 0.02), ['pass', 'info', '']],
  ] as const)('%s', (_, loss, test, outcome) => {
    expect(brief(decided(loss, noiseOf(test)))).toEqual(outcome);
  });

  test('without a tolerance nothing is excused', () => {
    const noise = noiseOf(tested(0.4, 0.0001, -0.0002));
    expect(brief(decided(0.0002, noise, { max_regression: 0 }))).toEqual(['regressed', 'fail', 'too-few-rows']);
  });

  test('what two trainings may differ by is not settled, however significant', () => {
    const noise = noiseOf(tested(1e-9, 0.001, -0.02));
    expect(brief(decided(0.02, noise, { noise_sd: 0.01 }))).toEqual(['inconclusive', 'warn', 'within-noise']);
    expect(brief(decided(0.024, noise, { noise_sd: 0.01 }))).toEqual(['regressed', 'fail', '']);
  });

  test('the family decides what is significant and what can be seen', () => {
    const test = tested(0.02, 0.011, -0.02);
    const settled = { test, adjusted: 0.2, family: 10, alpha: 0.05 };
    expect(brief(decided(0.02, { policy: detect, settled }))).toEqual(['regressed', 'fail', 'too-few-rows']);
    expect(decided(0.02, { policy: detect, settled }).evidence).toMatchObject({ p: 0.02, p_adjusted: 0.2, family: 10 });
  });

  test('says what cannot be excluded, and what could be seen', () => {
    const { notes, evidence } = decided(0.004, noiseOf(tested(0.3, 0.008, -0.004)));
    expect(notes).toContainEqual({ code: 'loss-not-excluded', params: { loss: expect.closeTo(0.01716, 5) } });
    expect(notes).toContainEqual({ code: 'training-noise-unknown' });
    expect(evidence).toMatchObject({
      unit: 'rows',
      units: 1000,
      detectable_loss: expect.closeTo(0.01989, 5),
      units_needed: 3957,
      false_stops: expect.closeTo(0.10565, 5),
    });
  });

  test('keeps the severity of its rule', () => {
    const unsettled = noiseOf(tested(0.06, 0.012, -0.02));
    expect(brief(decided(0.02, unsettled, { severity: 'info' }))[1]).toBe('info');
    expect(brief(decided(0.02, noiseOf(undefined), { severity: 'warn' }))[1]).toBe('warn');
  });
});

describe('prove_not_worse', () => {
  test.each([
    ['proven', 0.002, tested(0.3, 0.004, -0.002), ['pass', 'info', '']],
    ['better, but not proven', -0.002, tested(0.6, 0.01, 0.002), ['inconclusive', 'fail', 'not-proven']],
    ['within, not proven', 0.008, tested(0.02, 0.004, -0.008), ['inconclusive', 'fail', 'not-proven']],
    ['beyond', 0.02, tested(0.4, 0.1, -0.02), ['regressed', 'fail', '']],
    ['nothing to test', 0, undefined, ['inconclusive', 'fail', 'not-proven']],
  ] as const)('%s', (_, loss, test, outcome) => {
    expect(brief(decided(loss, noiseOf(test, prove)))).toEqual(outcome);
  });

  test('a few resampled rows prove nothing', () => {
    const few = { ...tested(0.9, 0.0001, 0.01), test: 'paired-bootstrap', units: 29 } as const;
    expect(brief(decided(-0.01, noiseOf(few, prove)))).toEqual(['inconclusive', 'fail', 'not-proven']);
    expect(brief(decided(-0.01, noiseOf({ ...few, units: 30 }, prove)))[0]).toBe('pass');
  });
});

describe('for all tests', () => {
  const any = fc.record({
    loss: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    p: fc.double({ min: 0, max: 1, noNaN: true }),
    error: fc.double({ min: 1e-9, max: 1, noNaN: true }),
  });

  test('a loss beyond the tolerance never passes', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(detect, prove), ({ loss, p, error }, policy) => {
        fc.pre(loss > 0.0100001);
        const { outcome } = decided(loss, noiseOf(tested(p, error, -loss), policy));
        expect(['regressed', 'inconclusive']).toContain(outcome);
      }),
    );
  });

  test('more evidence of a loss never makes a verdict better', () => {
    const order = ['improved', 'pass', 'inconclusive', 'regressed'];
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), ({ loss, p, error }, share) => {
        const weak = decided(loss, noiseOf(tested(p, error, -loss)));
        const strong = decided(loss, noiseOf(tested(p * share, error, -loss)));
        expect(order.indexOf(strong.outcome)).toBeGreaterThanOrEqual(order.indexOf(weak.outcome));
      }),
    );
  });
});

test('how often an unchanged model is stopped, counted in whole rows', () => {
  const test: ChangeTest = { ...tested(0.3, 0.1, 0), test: 'mcnemar-mid-p', units: 100, discordant: 0.2 };
  // beyond 0.01 of 100 rows is a net loss of 2: of 20 disagreements 11 or more
  const exact = Array.from({ length: 21 }, (_, k) => k).reduce(
    (sum, k) => sum + (2 * k - 20 > 1 ? choose(20, k) : 0),
    0,
  );
  expect(falseStops(0.01, { test, adjusted: 1, family: 1, alpha: 0.05 })).toBeCloseTo(exact / 2 ** 20, 12);
});

function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => i).reduce((product, i) => (product * (n - i)) / (i + 1), 1);
}

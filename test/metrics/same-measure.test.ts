import { describe, expect, test } from '@jest/globals';
import type { RuleConfig } from '../../src/config/config.ts';
import { decideMetric, type BaselineReading } from '../../src/metrics/decide.ts';
import type { Reading } from '../../src/metrics/reading.ts';

const number = (value: number, more: object = {}): Reading => ({ kind: 'number', value, ...more });
const read = (reading: Reading): BaselineReading => ({ kind: 'read', reading });
const decide = (rule: RuleConfig, candidate: Reading, baseline: Reading, more: object = {}) =>
  decideMetric({ rule, candidate, baseline: read(baseline), ...more }).map(({ outcome, severity, reason }) =>
    [outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );

describe('a share and a percentage', () => {
  const loss = { direction: 'higher', max_regression: 0.01 } as const;
  test.each<[string, RuleConfig, number, number, string]>([
    ['a gain that is none', loss, 93.1, 0.93, 'not-comparable fail unit-differs'],
    ['a loss that is none', loss, 0.93, 93.1, 'not-comparable fail unit-differs'],
    [
      'of a metric that is better when lower',
      { direction: 'lower', max_regression_pct: 5 },
      0.21,
      20.4,
      'not-comparable fail unit-differs',
    ],
    [
      'a gain that is demanded',
      { direction: 'higher', min_improvement: 0.01 },
      93.1,
      0.93,
      'not-comparable fail unit-differs',
    ],
    ['a change that is bounded', { max_change: 200 }, 93.1, 0.93, 'not-comparable fail unit-differs'],
    ['a limit that holds by its unit', { min: 0.85 }, 50, 0.55, 'inconclusive warn unit-differs'],
    ['a limit that does not hold', { min: 85 }, 0.86, 86, 'violated fail'],
    ['a share that grew tenfold', loss, 0.9, 0.09, 'improved info'],
    ['two counts', loss, 9300, 93, 'improved info'],
    ['two small shares', loss, 0.5, 0.005, 'improved info'],
    ['nothing before', { direction: 'higher', max_regression: 0 }, 93, 0, 'improved info'],
    ['negative scores', loss, -0.93, -93, 'not-comparable fail unit-differs'],
    ['of another sign', loss, 93, -0.93, 'improved info'],
  ])('%s', (_name, rule, candidate, baseline, expected) => {
    expect(decide(rule, number(candidate), number(baseline))).toEqual([expected]);
  });

  test.each<[string, RuleConfig, number, number, string]>([
    ['a loss hidden behind its unit', loss, 0.5, 93.1, 'not-comparable fail unit-differs'],
    ['a gain that is one of units', loss, 60, 0.93, 'not-comparable fail unit-differs'],
    ['two percentages', loss, 93.1, 93.2, 'regressed fail'],
    ['two shares', loss, 0.9, 0.09, 'improved info'],
    ['nothing', loss, 0, 93, 'regressed fail'],
    ['beyond a percentage', loss, 931, 0.93, 'not-comparable fail unit-differs'],
    ['beyond any limit', { min: 0.5 }, 1.2e29, 1.2e29, 'inconclusive warn unit-of-limit'],
    ['one, as 32-bit floats round it', loss, 1.0000001, 1, 'pass info'],
    ['a limit that is a share', { min: 0.85 }, 12.5, 12.4, 'inconclusive warn unit-of-limit'],
    ['a limit that is a percentage', { min: 85 }, 93, 92, 'pass info'],
    ['a limit that only asks for a number', { min: 0 }, 93, 92, 'pass info'],
    ['a limit that does not hold', { max: 0.85 }, 12.5, 12.4, 'violated fail'],
    ['a value below zero', loss, 0.4, -3, 'improved info'],
  ])('of a metric that is a share by its name: %s', (_name, rule, candidate, baseline, expected) => {
    expect(decide(rule, number(candidate), number(baseline), { scale: 'share' })).toEqual([expected]);
  });

  test.each<[string, RuleConfig, number, boolean]>([
    ['a whole', { direction: 'higher', max_regression: 1 }, 0.1, true],
    ['five', { direction: 'higher', max_regression: 5 }, 0.95, true],
    ['100 %', { direction: 'higher', max_regression_pct: 100 }, 0.1, true],
    ['a change of 2', { max_change: 2 }, 0.1, true],
    ['five points of percentages', { direction: 'higher', max_regression: 5 }, 86, false],
    ['99 %', { direction: 'higher', max_regression_pct: 99 }, 0.1, false],
    ['five, of what may be below 0', { direction: 'higher', max_regression: 5 }, -2, false],
    ['a gain of five', { direction: 'higher', min_improvement: 5 }, 0.5, false],
  ])('a share that may lose %s is held to nothing, and that is said', (_name, rule, candidate, expected) => {
    const [{ notes = [] }] = decideMetric({
      rule,
      candidate: number(candidate),
      baseline: read(number(0.9)),
      scale: 'share',
    });
    expect(notes.some(({ code }) => code === 'tolerance-too-wide')).toBe(expected);
  });

  test('of a metric without an upper end a hundredfold is a change', () => {
    const rule = { direction: 'lower', max: 100, max_regression: 1 } as const;
    expect(decide(rule, number(0.9), number(90), { scale: 'open' })).toEqual(['pass info', 'improved info']);
    expect(decide(rule, number(90), number(0.9), { scale: 'open' })).toEqual(['pass info', 'regressed fail']);
  });

  test('a limit needs no baseline to be of another unit', () => {
    const nothing: BaselineReading = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-git' } };
    const [decided] = decideMetric({ rule: { min: 0.85 }, candidate: number(91), baseline: nothing, scale: 'share' });
    expect(decided.reason).toEqual({ code: 'unit-of-limit', params: { candidate: 91, limit: 0.85 } });
  });

  test('what both sides compute from predictions has one unit', () => {
    const rule = { direction: 'lower', max: 100, max_regression: 1 } as const;
    expect(decide(rule, number(0.9), number(90), { computed: true })).toEqual(['pass info', 'improved info']);
  });

  test('of a best as well', () => {
    const rule = { direction: 'higher', ratchet: 0.01 } as const;
    const more = { best: read(number(0.93)) };
    expect(decide(rule, number(93.1), number(93), more)).toEqual(['not-comparable fail unit-differs']);
  });
});

describe('a run of lm-evaluation-harness with a limit', () => {
  const rule = { direction: 'higher', min: 0.5, max_regression: 0.1 } as const;
  const part = { sampleSize: 100, fullSize: 2376 };
  const whole = { sampleSize: 2376 };
  test.each<[string, object, object, string]>([
    ['against the whole', part, whole, 'not-comparable fail limited-run'],
    ['the whole against a part', whole, part, 'not-comparable fail limited-run'],
    ['against another part', part, { ...part, sampleSize: 50 }, 'not-comparable fail limited-run'],
    ['against nobody knows how many', part, {}, 'not-comparable fail limited-run'],
    ['against as many', part, part, 'pass info'],
    ['the whole against another whole', whole, { sampleSize: 2000 }, 'pass info'],
  ])('%s', (_name, candidate, baseline, expected) => {
    expect(decide(rule, number(0.7, candidate), number(0.7, baseline))).toEqual(['pass info', expected]);
  });

  test('is held to a best, of which nobody knows how many', () => {
    const more = { best: read(number(0.7)) };
    expect(decide({ direction: 'higher', ratchet: 0 }, number(0.7, part), number(0.7), more)).toEqual(['pass info']);
  });
});

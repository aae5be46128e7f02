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

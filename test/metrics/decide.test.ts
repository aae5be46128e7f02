import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleConfig } from '../../src/config/config.ts';
import { isGood, verdictOf, type Outcome } from '../../src/core/outcome.ts';
import { worst } from '../../src/core/verdict.ts';
import { changeOf } from '../../src/metrics/compare.ts';
import { decideMetric, undecidedMetric, type BaselineReading } from '../../src/metrics/decide.ts';
import type { Reading } from '../../src/metrics/reading.ts';
import { isOtherUnit } from '../../src/metrics/same-measure.ts';

const number = (value: number): Reading => ({ kind: 'number', value });
const read = (value: number): BaselineReading => ({ kind: 'read', reading: number(value) });
const absent: Reading = { kind: 'absent' };
const notFinite: Reading = { kind: 'not-finite', text: 'NaN' };
const text: Reading = { kind: 'not-a-number', type: 'text', text: '"0.9"' };
const bootstrap: BaselineReading = { kind: 'missing', outcome: 'bootstrap', reason: { code: 'not-at-commit' } };
const noBaseline: BaselineReading = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-git' } };

function outcomes(
  rule: RuleConfig,
  candidate: Reading | number,
  baseline: BaselineReading | number = noBaseline,
): unknown {
  const decided = decideMetric({
    rule,
    candidate: typeof candidate === 'number' ? number(candidate) : candidate,
    baseline: typeof baseline === 'number' ? read(baseline) : baseline,
  });
  return decided.map(({ rule: name, outcome, severity, reason }) =>
    [name, outcome, ...(isGood(outcome) ? [] : [severity]), ...(reason === undefined ? [] : [reason.code])].join(' '),
  );
}

describe('absolute rules', () => {
  const cases: [RuleConfig, Reading | number, string[]][] = [
    [{ min: 0.85 }, 0.85, ['min pass']],
    [{ min: 0.85 }, 0.8499, ['min violated fail']],
    [{ min: 0.85, max: 0.95 }, 0.96, ['min pass', 'max violated fail']],
    [{ max: 50, severity: 'warn' }, 51, ['max violated warn']],
    [{ max: 50, severity: 'info' }, 51, ['max violated info']],
    [{ min: 0.3 }, 0.1 + 0.2, ['min pass']],
    [{ max: 0.3 }, 0.1 + 0.2, ['max pass']],
    [{ min: 0 }, -1e-12, ['min violated fail']],
    [{ max: -100 }, -100.0000000001, ['max pass']],
    [{ min: 0.85 }, absent, ['min unmeasured fail absent']],
    [{ min: 0.85, on_missing: 'warn' }, absent, ['min unmeasured warn absent']],
    [{ min: 0.85, severity: 'warn' }, absent, ['min unmeasured fail absent']],
    [{ min: 0.85, severity: 'warn', on_missing: 'fail' }, absent, ['min unmeasured fail absent']],
    [{ min: 0.85, on_missing: 'info' }, notFinite, ['min unmeasured fail not-finite']],
    [{ min: 0.85 }, text, ['min unmeasured fail not-a-number']],
    [{ direction: 'higher' }, 0.5, ['direction pass']],
    [{ direction: 'higher' }, notFinite, ['direction unmeasured fail not-finite']],
    [{ direction: 'higher', on_missing: 'info' }, absent, ['direction unmeasured info absent']],
    [{}, 0.5, ['direction pass']],
  ];
  test.each(cases)('%j on %j', (rule, candidate, expected) => {
    expect(outcomes(rule, candidate)).toEqual(expected);
  });
});

describe('change rules', () => {
  const cases: [RuleConfig, number, number, string][] = [
    [{ direction: 'higher', max_regression: 0.01 }, 0.92, 0.93, 'pass'],
    [{ direction: 'higher', max_regression: 0.01 }, 0.9199, 0.93, 'regressed'],
    [{ direction: 'higher', max_regression: 0.05 }, 0.85, 0.9, 'pass'],
    [{ direction: 'higher', max_regression: 0.01 }, 0.94, 0.93, 'pass'],
    [{ direction: 'higher', max_regression: 0.01 }, 0.9401, 0.93, 'improved'],
    [{ direction: 'higher', max_regression: 0 }, 0.93, 0.93, 'pass'],
    [{ direction: 'higher', max_regression: 0 }, 0.9300001, 0.93, 'improved'],
    [{ direction: 'higher', max_regression: 0 }, 0.9299999, 0.93, 'regressed'],
    [{ direction: 'lower', max_regression: 0.01 }, 0.22, 0.21, 'pass'],
    [{ direction: 'lower', max_regression: 0.01 }, 0.2201, 0.21, 'regressed'],
    [{ direction: 'lower', max_regression: 0.01 }, 0.1, 0.21, 'improved'],
    [{ direction: 'lower', max_regression_pct: 5 }, 0.2247, 0.214, 'pass'],
    [{ direction: 'lower', max_regression_pct: 5 }, 0.2248, 0.214, 'regressed'],
    [{ direction: 'lower', max_regression_pct: 5 }, 0.201, 0.214, 'improved'],
    // The percentage is one of |baseline|: a negative metric that rises got better.
    [{ direction: 'higher', max_regression_pct: 5 }, -90, -100, 'improved'],
    [{ direction: 'higher', max_regression_pct: 5 }, -105, -100, 'pass'],
    [{ direction: 'higher', max_regression_pct: 5 }, -106, -100, 'regressed'],
    [{ direction: 'lower', max_regression_pct: 5 }, -106, -100, 'improved'],
    [{ direction: 'higher', max_regression: 1e-14 }, 0.98e-12, 1e-12, 'regressed'],
    [{ direction: 'higher', max_regression_pct: 2 }, 0, 0, 'pass'],
    [{ direction: 'higher', max_regression_pct: 2 }, 0.1, 0, 'improved'],
    [{ direction: 'higher', max_regression_pct: 2 }, -1e-30, 0, 'not-comparable'],
    [{ direction: 'lower', max_regression_pct: 2 }, 0.1, -0, 'not-comparable'],
    [{ direction: 'higher', max_regression: 0.1 }, -0.05, 0, 'pass'],
    [{ direction: 'higher', max_regression: 0.01, max_regression_pct: 5, require_both: true }, 0.88, 0.9, 'pass'],
    [{ direction: 'higher', max_regression: 0.01, max_regression_pct: 5, require_both: true }, 0.85, 0.9, 'regressed'],
    [{ direction: 'higher', max_regression: 0.1, max_regression_pct: 5, require_both: true }, 0.82, 0.9, 'pass'],
    [{ direction: 'higher', max_regression: 0.1, max_regression_pct: 5, require_both: true }, -0.05, 0, 'pass'],
    [{ direction: 'higher', max_regression: 0.1, max_regression_pct: 5, require_both: true }, -0.2, 0, 'regressed'],
    [{ direction: 'higher', min_improvement: 0.1 }, 0.8, 0.7, 'improved'],
    [{ direction: 'higher', min_improvement: 0.1 }, 0.79, 0.7, 'violated'],
    [{ direction: 'higher', min_improvement: 0.1 }, 0.69, 0.7, 'regressed'],
    [{ direction: 'higher', min_improvement: 0 }, 0.7, 0.7, 'pass'],
    [{ direction: 'lower', min_improvement: 0.1 }, 0.6, 0.7, 'improved'],
    [{ direction: 'higher', max_regression: 1e308 }, 0, -1.7e308, 'not-comparable'],
    [{ max_regression: 0.01 }, 0.9, 0.9, 'not-comparable'],
  ];
  test.each(cases)('%j: %d against %d', (...[rule, candidate, baseline, expected]) => {
    const [decided] = decideMetric({ rule, candidate: number(candidate), baseline: read(baseline) });
    expect(decided.outcome).toBe(expected);
  });

  test('both rules alone are two findings, together one', () => {
    const rule = { direction: 'higher', max_regression: 0.01, max_regression_pct: 5 } as const;
    expect(outcomes(rule, 0.88, 0.9)).toEqual(['max_regression regressed fail', 'max_regression_pct pass']);
    expect(outcomes({ ...rule, require_both: true }, 0.88, 0.9)).toEqual(['max_regression+max_regression_pct pass']);
  });

  test('the limit is computed', () => {
    const rule = { direction: 'lower', max_regression_pct: 10 } as const;
    const [decided] = decideMetric({ rule, candidate: number(1), baseline: read(10) });
    expect(decided).toMatchObject({
      limit: { op: '<=', value: 11 },
      params: { max_regression_pct: 10, direction: 'lower' },
      notes: [{ code: 'one-run-each' }],
    });
  });
});

describe('without a value to compare with', () => {
  const rule = { direction: 'higher', min: 0.8, max_regression: 0.01 } as const;
  const cases: [BaselineReading, RuleConfig, string[]][] = [
    [noBaseline, rule, ['min pass', 'max_regression no-baseline fail no-git']],
    [bootstrap, rule, ['min pass', 'max_regression bootstrap warn not-at-commit']],
    [{ kind: 'read', reading: absent }, rule, ['min pass', 'max_regression new warn not-in-baseline']],
    [
      { kind: 'read', reading: absent },
      { ...rule, on_new: 'fail' },
      ['min pass', 'max_regression new fail not-in-baseline'],
    ],
    [
      { kind: 'read', reading: absent },
      { ...rule, on_new: 'info' },
      ['min pass', 'max_regression new info not-in-baseline'],
    ],
    [
      { kind: 'read', reading: notFinite },
      rule,
      ['min pass', 'max_regression not-comparable fail baseline-not-finite'],
    ],
    [{ kind: 'read', reading: text }, rule, ['min pass', 'max_regression not-comparable fail baseline-not-a-number']],
  ];
  test.each(cases)('%j', (baseline, given, expected) => {
    expect(outcomes(given, 0.9, baseline)).toEqual(expected);
  });
});

test('after a failed step nothing is measured', () => {
  const decided = undecidedMetric({ direction: 'higher', min: 0, max_regression: 1 }, { code: 'job-failed' });
  expect(decided.map(({ rule, outcome, severity }) => [rule, outcome, severity])).toEqual([
    ['min', 'unmeasured', 'fail'],
    ['max_regression', 'unmeasured', 'fail'],
  ]);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const moderate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const tolerance = fc.double({ min: 0, max: 1e6, noNaN: true });
const direction = fc.constantFrom('higher' as const, 'lower' as const);
const anyRule: fc.Arbitrary<RuleConfig> = fc
  .record(
    {
      min: moderate,
      max: moderate,
      max_regression: tolerance,
      max_regression_pct: fc.double({ min: 0, max: 100, noNaN: true }),
      min_improvement: tolerance,
      require_both: fc.boolean(),
      severity: fc.constantFrom('fail' as const, 'warn' as const),
    },
    { requiredKeys: [] },
  )
  .chain((rule) => direction.map((way) => ({ ...rule, direction: way })));

const verdict = (rule: RuleConfig, candidate: Reading, baseline: BaselineReading) =>
  worst(decideMetric({ rule, candidate, baseline }).map(verdictOf));

describe('for all inputs', () => {
  test('swapping candidate and baseline negates the change', () => {
    fc.assert(
      fc.property(finite, finite, direction, (a, b, way) => {
        expect(changeOf(a, b, way).absolute).toBe(0 - changeOf(b, a, way).absolute);
        expect(changeOf(a, b, way).gain).toBe(0 - changeOf(b, a, way).gain);
      }),
    );
  });

  test('a better value never worsens the verdict', () => {
    const order = ['pass', 'warn', 'fail'];
    fc.assert(
      fc.property(
        anyRule,
        moderate,
        moderate,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (...[{ min, max, ...rule }, c, b, more]) => {
          // The bound on the other side is what a better value may rightly break.
          const kept: RuleConfig =
            rule.direction === 'higher'
              ? { ...rule, ...(min === undefined ? {} : { min }) }
              : { ...rule, ...(max === undefined ? {} : { max }) };
          const better = rule.direction === 'higher' ? c + more : c - more;
          // what looks like a percentage beside a share may be no better
          fc.pre(!isOtherUnit(better, b));
          const before = order.indexOf(verdict(kept, number(c), read(b)));
          expect(order.indexOf(verdict(kept, number(better), read(b)))).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('what is not a number on either side never passes a rule that needs it', () => {
    const broken = fc.constantFrom(absent, notFinite, text);
    const good = new Set<Outcome>(['pass', 'improved', 'not-affected', 'waived']);
    fc.assert(
      fc.property(anyRule, broken, moderate, (rule, reading, value) => {
        for (const decided of decideMetric({ rule, candidate: reading, baseline: read(value) })) {
          expect(good.has(decided.outcome)).toBe(false);
        }
        for (const decided of decideMetric({ rule, candidate: number(value), baseline: { kind: 'read', reading } })) {
          expect(good.has(decided.outcome) && !['min', 'max', 'direction'].includes(decided.rule)).toBe(false);
        }
      }),
    );
  });

  test('the scale of a metric does not matter', () => {
    const scale = fc.integer({ min: -40, max: 40 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(anyRule, moderate, moderate, scale, (...[rule, c, b, k]) => {
        const keys = (['min', 'max', 'max_regression', 'min_improvement'] as const).filter((key) => key in rule);
        // what is smaller loses digits when it is scaled
        fc.pre([c, b, ...keys.map((key) => rule[key] ?? 0)].every((value) => value === 0 || Math.abs(value) > 1e-200));
        // what looks like another unit does so on one scale alone
        fc.pre(!isOtherUnit(c, b) && !isOtherUnit(c * k, b * k));
        const scaled = { ...rule, ...Object.fromEntries(keys.map((key) => [key, (rule[key] ?? 0) * k])) };
        const plain = decideMetric({ rule, candidate: number(c), baseline: read(b) });
        const other = decideMetric({ rule: scaled, candidate: number(c * k), baseline: read(b * k) });
        expect(other.map(({ outcome }) => outcome)).toEqual(plain.map(({ outcome }) => outcome));
      }),
      { numRuns: 500 },
    );
  });
});

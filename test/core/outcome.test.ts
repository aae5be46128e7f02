import { describe, expect, test } from '@jest/globals';
import { severityOf, verdictOf, type Outcome, type Severity } from '../../src/core/outcome.ts';

describe('severityOf', () => {
  test.each<[Outcome, Severity | undefined, Severity]>([
    ['violated', undefined, 'fail'],
    ['violated', 'warn', 'warn'],
    ['unmeasured', 'info', 'info'],
    ['bootstrap', 'fail', 'warn'],
    ['new', 'info', 'info'],
    ['insufficient', 'fail', 'info'],
  ])('%s of a rule with severity %s: %s', (outcome, declared, expected) =>
    expect(severityOf(outcome, declared)).toBe(expected),
  );
});

test.each<[Outcome, Severity, string]>([
  ['pass', 'fail', 'pass'],
  ['improved', 'fail', 'pass'],
  ['regressed', 'fail', 'fail'],
  ['regressed', 'warn', 'warn'],
  ['regressed', 'info', 'pass'],
])('a finding %s with severity %s asks for %s', (outcome, severity, verdict) =>
  expect(verdictOf({ outcome, severity })).toBe(verdict),
);

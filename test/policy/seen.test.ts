import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/core/finding.ts';
import { isAsSeen, readSeen, seenKey, writeSeen } from '../../src/policy/seen.ts';
import { aChange, aFinding, aGate, aSuite } from '../support/builders.ts';

const at = (minute: number): string => `2026-11-20T12:0${minute}:00Z`;
const loss = aChange('accuracy', { from: 0.931, to: 0.912 });
const gateOf = (...findings: readonly Finding[]) => aGate({ findings });
const check = (minute: number | null, ...findings: readonly Finding[]) => ({
  completed_at: minute === null ? null : at(minute),
  summary: `### a summary\n${writeSeen(aSuite([gateOf(...findings)]))}`,
});
const seenOf = (checks: Parameters<typeof readSeen>[0], finding: Finding, before = at(5)) => {
  const gate = gateOf(finding);
  return readSeen(checks, before)?.get(seenKey('ml-gates.yml', gate, gate.findings[0]!));
};

describe('what a check run shows to those who come after', () => {
  test('the failing findings with their values', () => {
    expect(seenOf([check(1, loss)], loss)).toEqual({ number: 0.912, worse: 'lower' });
    expect(seenOf([check(1, aChange('f1', { from: 1, to: 1 }))], loss)).toBeUndefined();
  });

  test('the latest of several, and none that ended later or not at all', () => {
    const later = aChange('accuracy', { from: 0.931, to: 0.9 });
    expect(seenOf([check(2, later), check(1, loss)], loss)).toEqual({ number: 0.9, worse: 'lower' });
    expect(seenOf([check(6, later), check(null, later), check(1, loss)], loss)).toEqual({
      number: 0.912,
      worse: 'lower',
    });
    expect(readSeen([check(6, loss), check(null, loss)], at(5))).toBeUndefined();
  });

  test('that nothing failed is something that was shown', () => {
    expect(readSeen([check(1)], at(5))?.size).toBe(0);
    expect(readSeen([{ completed_at: at(1), summary: 'no mark' }], at(5))).toBeUndefined();
  });

  test('another leg, another config and another slice are other findings', () => {
    const gate = gateOf(loss);
    const names = [
      seenKey('ml-gates.yml', gate, loss),
      seenKey('other.yml', gate, loss),
      seenKey('ml-gates.yml', { job: { ...gate.job, leg: 'a: 1' } }, loss),
      seenKey('ml-gates.yml', gate, { ...loss, slice: { region: 'EU' } }),
    ];
    expect(new Set(names).size).toBe(4);
  });

  test('whatever else stands there is nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const summary = `<!-- ml-gates seen v1 ${Buffer.from(text).toString('base64url')} -->`;
        const seen = readSeen([{ completed_at: at(1), summary }], at(5));
        for (const value of seen?.values() ?? []) expect(['number' in value || 'text' in value]).toEqual([true]);
      }),
    );
  });
});

test('a value is as it was seen, or better', () => {
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, fc.constantFrom('higher', 'lower'), (shown, now, direction) => {
      const of = (value: number): Finding =>
        aFinding({ outcome: 'regressed', params: { direction }, observed: { value }, baseline: { value: 0 } });
      const seen = seenOf([check(1, of(shown))], of(shown))!;
      const worse = direction === 'higher' ? now < shown - 1e-3 : now > shown + 1e-3;
      if (worse) expect(isAsSeen(of(now), seen)).toBe(false);
      expect(isAsSeen(of(shown), seen)).toBe(true);
    }),
  );
});

test('what has no number must be the same', () => {
  const loosened = (after: number): Finding =>
    aFinding({ rule: 'weaker', outcome: 'policy-loosened', severity: 'fail', params: { before: 1, after } });
  const seen = seenOf([check(1, loosened(0.9))], loosened(0.9))!;
  expect(isAsSeen(loosened(0.9), seen)).toBe(true);
  expect(isAsSeen(loosened(0.8), seen)).toBe(false);
});

test('of cells that are wrong there may be fewer', () => {
  const cells = (count: number): Finding =>
    aFinding({
      rule: 'minimum',
      outcome: 'violated',
      limit: { op: '>=', value: 18 },
      count,
      samples: [{ file: 'a.csv' }],
    });
  const seen = seenOf([check(1, cells(3))], cells(3))!;
  expect([2, 3, 4].map((count) => isAsSeen(cells(count), seen))).toEqual([true, true, false]);
});

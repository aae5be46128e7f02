import { describe, expect, test } from '@jest/globals';
import { exitCode, worst, type Verdict } from '../../src/core/verdict.ts';

describe('worst', () => {
  test.each<[readonly Verdict[], Verdict]>([
    [['pass', 'warn'], 'warn'],
    [['fail', 'warn', 'pass'], 'fail'],
    [['fail', 'error', 'pass'], 'error'],
    [[], 'error'],
  ])('%j → %s', (verdicts, expected) => expect(worst(verdicts)).toBe(expected));
});

describe('exitCode', () => {
  test.each<[Verdict, boolean, number]>([
    ['pass', true, 0],
    ['warn', true, 0],
    ['fail', true, 1],
    ['fail', false, 0],
    ['error', true, 2],
    ['error', false, 2],
  ])('%s, enforced %s → %i', (verdict, enforced, code) => expect(exitCode(verdict, { enforced })).toBe(code));
});

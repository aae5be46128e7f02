import { describe, expect, test } from '@jest/globals';
import { figuresOf, formatCount, formatMany, formatNumber, formatPercent } from '../../src/report/numbers.ts';

describe('one number', () => {
  test.each([
    [1732484571123, '1,732,484,571,123'],
    [12345678901234, '12,345,678,901,234'],
    [-0, '0'],
    [0.1 + 0.2, '0.300'],
    [0.0006, '0.000600'],
    [1e-300, '1e−300'],
    [27004, '27,004'],
    [-1.5, '−1.50'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));
});

test('numbers beside each other look different when they are', () => {
  const figures = figuresOf([0.931, 0.9312], [0.0002]);
  expect([figures.show(0.931), figures.show(0.9312), figures.change(0.0002)]).toEqual(['0.9310', '0.9312', '+0.0002']);
});

test.each([
  [6.1, 6.1, '6.1\u00a0%'],
  [100 / 3, 33.3, '33.33\u00a0%'],
  [0.0004, 0, '0.0004\u00a0%'],
  [250, 250, '250\u00a0%'],
])('%d %% beside %d %% is %s', (percent, beside, text) => expect(formatPercent(percent, beside)).toBe(text));

test('counts', () => {
  expect([formatCount(-1234), formatMany(1, 'row'), formatMany(2, 'row')]).toEqual([
    '−1,234',
    '1\u00a0row',
    '2\u00a0rows',
  ]);
});

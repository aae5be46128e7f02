import { expect, test } from '@jest/globals';
import { histogramOf, rangeOf } from '../../src/profile/histogram.ts';
import { columns, profileOf } from './columns.ts';

const names = Object.keys(columns).filter((name) => name !== 'huge and tiny' && name !== 'subnormal');

test.each(names)('%s: every number is in a bin or outside', (name) => {
  const numbers = profileOf(columns[name]!());
  const { bins, below, above } = histogramOf(numbers, rangeOf([numbers], 30));
  const total = bins.reduce((sum, count) => sum + count, below + above);
  expect(Math.abs(total - numbers.count)).toBeLessThan(1e-6 * numbers.count);
  expect(bins.every((count) => count >= 0)).toBe(true);
  expect(below + above).toBeLessThan(0.03 * numbers.count);
});

test('uniform numbers fill the bins evenly, as far as buckets tell', () => {
  const numbers = profileOf(columns.uniform!());
  const { bins } = histogramOf(numbers, rangeOf([numbers], 10));
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(150);
});

test('whole numbers have bins of whole width', () => {
  const numbers = profileOf([1, 2, 2, 3, 3, 3]);
  const range = rangeOf([numbers], 30);
  expect(range).toEqual({ from: 0.5, to: 3.5, bins: 3, whole: true });
  expect(histogramOf(numbers, range).bins).toEqual([1, 2, 3]);
});

test('two are drawn in one range', () => {
  const [low, high] = [profileOf([0, 1]), profileOf([10, 12])];
  expect(rangeOf([low, high], 30)).toEqual({ from: -0.5, to: 12.5, bins: 13, whole: true });
});

import { expect, test } from '@jest/globals';
import { boundsOf } from '../../src/profile/double-bits.ts';
import { bucketEdge } from './bucket-edge.ts';

test.each<[number, number]>([
  [Number.MAX_VALUE, 40],
  [Number.MAX_VALUE, 52],
  [1.2e308, 53],
  [-1.2e308, 53],
  [-Number.MAX_VALUE, 58],
  [5e-324, 53],
  [-1, 20],
  [0, 30],
])('%d lies within the bounds of its bucket, with %d bits dropped', (value, dropped) => {
  const { low, high } = boundsOf(bucketEdge(value, dropped), dropped);
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
});

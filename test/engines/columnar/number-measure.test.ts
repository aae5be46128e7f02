import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NumberColumn } from '../../../src/data/batch.ts';
import { deviationOf, NumberMeasure } from '../../../src/engines/columnar/number-measure.ts';

function columnOf(numbers: readonly number[]): NumberColumn {
  return {
    kind: 'number',
    name: 'x',
    states: new Uint8Array(numbers.length),
    others: 0,
    values: Float64Array.from(numbers),
  };
}

function measured(...parts: readonly (readonly number[])[]) {
  const whole = new NumberMeasure();
  for (const part of parts) {
    const measure = new NumberMeasure();
    measure.observe(columnOf(part), part.length);
    whole.absorb(measure.facts());
  }
  return whole.facts();
}

// 4, 7, 13, 16 have the variance 30; far from zero a difference of sums of squares has no digit of it left
test('deviations of numbers far from zero', () => {
  const facts = measured([1e9 + 4, 1e9 + 7], [1e9 + 13, 1e9 + 16]);
  expect(facts.mean).toBe(1e9 + 10);
  expect(deviationOf(facts)).toBeCloseTo(Math.sqrt(30), 12);
});

test('a sum does not lose what is small', () => {
  expect(measured([1e16, 1, -1e16, 1]).sum).toBe(2);
  expect(measured(Array.from({ length: 1_000_000 }, () => 0.1)).sum).toBeCloseTo(100_000, 9);
});

test('parts that are joined are the whole', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(fc.array(number), fc.array(number), (a, b) => {
      const [joined, whole] = [measured(a, b), measured([...a, ...b])];
      expect(joined).toMatchObject({ count: whole.count, min: whole.min, max: whole.max });
      const scale = Math.max(1, ...a.map(Math.abs), ...b.map(Math.abs));
      expect(Math.abs(joined.mean - whole.mean)).toBeLessThanOrEqual(1e-12 * scale);
      expect(Math.abs(joined.squares - whole.squares)).toBeLessThanOrEqual(
        1e-10 * scale * scale * Math.max(1, whole.count),
      );
    }),
  );
});

test('where batches end makes no difference', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => Math.sin(at) * 1000);
  const one = new NumberMeasure();
  one.observe(columnOf(numbers), 100);
  const many = new NumberMeasure();
  for (const number of numbers) many.observe(columnOf([number]), 1);
  expect(many.facts()).toEqual(one.facts());
});

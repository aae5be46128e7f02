import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classCounts } from '../../../src/metrics/predictions/class-counts.ts';
import type { Classification } from '../../../src/metrics/predictions/classification.ts';
import { confusionCounts } from '../../../src/metrics/predictions/confusion-counts.ts';
import { averagePrecision, rocAuc } from '../../../src/metrics/predictions/curve-metrics.ts';
import { logLoss, logLossAt } from '../../../src/metrics/predictions/probability-metrics.ts';
import { sumOf } from '../../../src/stats/sum.ts';

/* What is worked out together for many rows is what it is row by row. */

interface Row {
  readonly is: number;
  readonly said: number;
  readonly score: number;
}

const classes = ['0', '1', '2'];

const binary = (rows: readonly Row[]): Classification => ({
  classes: ['0', '1'],
  positive: 1,
  label: Uint8Array.from(rows, ({ is }) => is % 2),
  prediction: Uint8Array.from(rows, ({ said }) => said % 2),
  scores: [Float64Array.from(rows, ({ score }) => score)],
});

const score = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 5e-324, 1e-300, 1 - 2 ** -53),
);
const row = fc.record({ is: fc.nat(2), said: fc.nat(2), score });
/** Some rows again and again, so that there are more of them than are worked out together. */
const many = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 16, 17, 4096, 5000))
  .map(([rows, count]) => Array.from({ length: Math.max(rows.length, count) }, (_, nth) => rows[nth % rows.length]!));

test('losses of which several share a logarithm have the mean of the losses of the rows', () => {
  fc.assert(
    fc.property(many, (rows) => {
      const data = binary(rows);
      const lossAt = logLossAt(data)!;
      const mean = sumOf(rows.map((_, nth) => lossAt(nth))) / rows.length;
      expect(Math.abs(logLoss(data) - mean)).toBeLessThanOrEqual(4e-16 * Math.max(1, mean));
      // with weights every row has a logarithm of its own
      const weighted = logLoss({ ...data, weight: new Float64Array(rows.length).fill(2) });
      expect(Math.abs(logLoss(data) - weighted)).toBeLessThanOrEqual(4e-16 * Math.max(1, mean));
    }),
  );
});

test('the cells of the confusion matrix say what the rows say', () => {
  fc.assert(
    fc.property(many, (rows) => {
      const data: Classification = {
        classes,
        label: Uint8Array.from(rows, ({ is }) => is),
        prediction: Uint8Array.from(rows, ({ said }) => said),
      };
      const counts = (is: number, said: number) => rows.filter((one) => one.is === is && one.said === said).length;
      const cells = classes.flatMap((_, is) => classes.map((__, said) => counts(is, said)));
      expect([...confusionCounts(data)!]).toEqual(cells);
      expect(classCounts(data)).toEqual(classCounts({ ...data, weight: new Float64Array(rows.length).fill(1) }));
    }),
  );
});

test('a matrix of thousands of classes is not made, and their rows are counted all the same', () => {
  const names = Array.from({ length: 1001 }, (_, nth) => String(nth));
  const label = Uint32Array.from({ length: 1_002_001 }, (_, nth) => nth % 1001);
  const data: Classification = { classes: names, label, prediction: label };
  expect(confusionCounts(data)).toBeUndefined();
  expect(classCounts(data)).toMatchObject({ total: 1_002_001 });
  expect(classCounts(data)?.hit.every((count) => count === 1001)).toBe(true);
});

describe('the areas under both curves', () => {
  /** Of all pairs of a positive and a negative row, those in the right order. */
  const pairs = (rows: readonly Row[]): number => {
    const [positives, negatives] = [1, 0].map((of) => rows.filter(({ is }) => is % 2 === of));
    const right = positives!.flatMap((one) =>
      negatives!.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0)),
    );
    return sumOf(right) / right.length;
  };
  /** Precision at each threshold that a positive row sets, by what it gains in recall. */
  const precisions = (rows: readonly Row[]): number => {
    const positives = rows.filter(({ is }) => is % 2 === 1);
    const precisionFrom = (least: number): number => {
      const above = rows.filter((one) => one.score >= least);
      return above.filter(({ is }) => is % 2 === 1).length / above.length;
    };
    return positives.length === 0 ? 0 : sumOf(positives.map((one) => precisionFrom(one.score))) / positives.length;
  };

  test('are what their definitions say', () => {
    const few = fc.array(row, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(few, (rows) => {
        const data = binary(rows);
        const labels = new Set(data.label);
        if (labels.size === 2) expect(rocAuc(data)).toBeCloseTo(pairs(rows), 12);
        else expect(rocAuc(data)).toBeNaN();
        expect(averagePrecision(data)).toBeCloseTo(precisions(rows), 12);
      }),
    );
  });

  test('without rows are none', () => {
    expect(rocAuc(binary([]))).toBeNaN();
    expect(averagePrecision(binary([]))).toBeNaN();
  });
});

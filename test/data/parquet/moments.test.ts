import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf } from '../../../src/data/parquet/cells.ts';
import { momentCells } from '../../../src/data/parquet/placed-moments.ts';
import type { PhysicalValues } from '../../../src/data/parquet/physical-values.ts';
import type { SchemaNode } from '../../../src/data/parquet/schema-tree.ts';
import { jsonAt, type Cells } from '../../../src/data/typed-cells.ts';

function leaf(type: SchemaNode['type'], meaning: SchemaNode['meaning']): SchemaNode {
  const shape = { name: 'x', repetition: 'required', children: [], group: 'struct' } as const;
  return { ...shape, type, meaning, length: 0, definition: 0, repeat: 0 };
}

/** By the kernels, one by one: `null` beyond the years 0 to 9999. */
function texts(values: readonly PhysicalValues[], node: SchemaNode): unknown[] {
  return values.map((value) => {
    const cells = momentCells(value, node);
    return cells === null ? null : jsonAt(cells, 0);
  });
}

function expected(value: PhysicalValues, node: SchemaNode): unknown {
  return jsonAt(cellsOf(value, node) satisfies Cells, 0);
}

const secondsOfYears = 377_705_116_800n;

test.each([3, 6, 9] as const)('moments of %i digits are the texts that one is', (digits) => {
  const unit = { 3: 1000n, 6: 1_000_000n, 9: 1_000_000_000n }[digits];
  const value = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.bigInt({ min: -secondsOfYears, max: secondsOfYears }).map((seconds) => BigInt.asIntN(64, seconds * unit)),
    fc.bigInt({ min: -10n * unit, max: 10n * unit }),
    fc.constantFrom(-62_167_219_200n, 253_402_300_799n).map((edge) => BigInt.asIntN(64, edge * unit)),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, utc) => {
      const node = leaf('INT64', { kind: 'timestamp', digits, utc });
      const longs = values.map((one) => ({
        kind: 'longs' as const,
        words: new Int32Array(BigInt64Array.of(one).buffer),
      }));
      expect(texts(longs, node)).toEqual(longs.map((one) => expected(one, node)));
    }),
  );
});

test('dates are the texts that one is', () => {
  const day = fc.oneof(
    fc.integer(),
    fc.integer({ min: -720_000, max: 3_000_000 }),
    fc.constantFrom(-719_529, -719_528, 2_932_896, 2_932_897, 0),
  );
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const node = leaf('INT32', { kind: 'date' });
      const doubles = days.map((one) => ({ kind: 'doubles' as const, values: Float64Array.of(one) }));
      expect(texts(doubles, node)).toEqual(doubles.map((one) => expected(one, node)));
    }),
  );
});

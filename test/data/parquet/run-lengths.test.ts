import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kernels } from '../../../src/data/kernels/kernels.ts';
import { runFields, RunReader, unpackRuns } from '../../../src/data/parquet/run-lengths.ts';

/** A number so many times, or eights of numbers side by side. */
type Run = { readonly value: number; readonly times: number } | { readonly values: readonly number[] };

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function bytesOf(run: Run, width: number): number[] {
  if ('times' in run) {
    const value = Array.from({ length: (width + 7) >> 3 }, (_, nth) => (run.value >>> (8 * nth)) & 255);
    return [...varint(run.times << 1), ...value];
  }
  const bits = run.values.flatMap((value) => Array.from({ length: width }, (_, bit) => (value >>> bit) & 1));
  const bytes = Array.from({ length: bits.length / 8 }, (_, nth) =>
    bits.slice(8 * nth, 8 * nth + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
  return [...varint(((run.values.length / 8) << 1) | 1), ...bytes];
}

const numbersOf = (run: Run): readonly number[] =>
  'times' in run ? Array.from({ length: run.times }, () => run.value) : run.values;

const written = fc.integer({ min: 1, max: 32 }).chain((width) => {
  const number = fc
    .integer({ min: 0, max: width === 32 ? 0x7fffffff : 2 ** 31 - 1 })
    .map((value) => value & mask(width));
  const repeated = fc.record({ value: number, times: fc.integer({ min: 1, max: 300 }) });
  const eights = fc
    .integer({ min: 1, max: 6 })
    .chain((groups) => fc.array(number, { minLength: 8 * groups, maxLength: 8 * groups }))
    .map((values) => ({ values }));
  return fc.record({ width: fc.constant(width), runs: fc.array(fc.oneof(repeated, eights), { minLength: 1 }) });
});

function mask(width: number): number {
  return width === 32 ? -1 : (1 << width) - 1;
}

test('runs are read in whatever pieces they are asked for', () => {
  fc.assert(
    fc.property(written, fc.infiniteStream(fc.integer({ min: 1, max: 50 })), ({ width, runs }, pieces) => {
      const bytes = Uint8Array.from(runs.flatMap((run) => bytesOf(run, width)));
      const numbers = runs.flatMap(numbersOf);
      expect(readInPieces(bytes, width, { count: numbers.length, pieces })).toEqual(numbers);
      const output = new Int32Array(numbers.length);
      unpackRuns(bytes, width, output);
      expect([...output]).toEqual(numbers);
    }),
  );
});

test('runs that end before the numbers do are a fault, wherever they end', () => {
  fc.assert(
    fc.property(written, fc.nat(), ({ width, runs }, nth) => {
      const bytes = Uint8Array.from(runs.flatMap((run) => bytesOf(run, width)));
      const cut = bytes.subarray(0, nth % bytes.length);
      const output = new Int32Array(runs.flatMap(numbersOf).length);
      expect(() => unpackRuns(cut, width, output)).toThrow('a page that ends before its levels or codes do');
    }),
  );
});

test('a run of nothing is a fault, and so are numbers of more than 32 bits', () => {
  expect(() => unpackRuns(Uint8Array.from([0, 1]), 1, new Int32Array(1))).toThrow('an empty run');
  expect(() => unpackRuns(Uint8Array.from([2, 1]), 33, new Int32Array(1))).toThrow('numbers of 33 bits');
});

function readInPieces(
  packed: Uint8Array,
  width: number,
  { count, pieces }: { count: number; pieces: Iterable<number> },
): number[] {
  const kernels = Kernels.borrow();
  try {
    const bytes = kernels.takeBytes(packed.length).values;
    bytes.set(packed);
    const runs = new RunReader(kernels, kernels.takeInts(runFields), { bytes, width });
    const numbers = kernels.takeInts(count);
    let at = 0;
    for (const piece of pieces) {
      const some = Math.min(piece, count - at);
      runs.read(some, numbers.address + 4 * at);
      at += some;
      if (at === count) break;
    }
    return [...numbers.values];
  } finally {
    kernels.giveBack();
  }
}

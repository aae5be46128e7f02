import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kernels } from '../../src/data/kernels/kernels.ts';
import { TextStatistics } from '../../src/profile/text-statistics.ts';
import { slicesOf } from '../data/placed-texts.ts';

/** What is known of texts that are there so often: as they come one by one, and as a dictionary has them. */
function bothWays(counted: ReadonlyMap<string | null, number>, before: readonly string[]): readonly unknown[] {
  const [oneByOne, atOnce] = [new TextStatistics(), new TextStatistics()];
  for (const text of before) for (const statistics of [oneByOne, atOnce]) statistics.add(text, 1);
  for (const [text, often] of counted) if (text !== null && often > 0) oneByOne.add(text, often);
  const kernels = Kernels.borrow();
  atOnce.addCounted(slicesOf(kernels, [...counted.keys()]), Float64Array.from(counted.values()));
  kernels.giveBack();
  return [oneByOne.held(), atOnce.held()];
}

const moment = fc.date({ noInvalidDate: true, min: new Date('2013-01-01'), max: new Date('2014-01-01') });
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ minLength: 190, maxLength: 300 }),
  moment.map((date) => date.toISOString()),
  moment.map((date) => date.toISOString().slice(0, 10)),
  fc.constant(null),
);
const often = fc.oneof(fc.nat(3), fc.nat(1_000_000_000_000));

const counted = fc.array(fc.tuple(text, often), { maxLength: 60 });
const before = fc.array(fc.string({ maxLength: 3 }), { maxLength: 20 });
/** With these, texts are more than are kept. */
const many = Array.from({ length: 1020 }, (_, nth): [string, number] => [`text ${String(nth)}`, (nth % 3) + 1]);

test.each([
  ['few', []],
  ['more than are kept', many],
])('%s texts with counts are the same as each of them so often', (_, others) => {
  fc.assert(
    fc.property(counted, before, (texts, some) => {
      const [oneByOne, atOnce] = bothWays(new Map([...others, ...texts]), some);
      expect(atOnce).toEqual(oneByOne);
    }),
    { numRuns: 100 },
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { boundsOf } from '../../src/profile/double-bits.ts';
import { bucketEdge } from './bucket-edge.ts';
import { type NumberProfile } from '../../src/profile/number-profile.ts';
import { ProfileMemories } from '../../src/profile/profile-memory.ts';
import { NumberStatistics } from '../../src/profile/number-statistics.ts';
import { quantileOf } from '../../src/profile/quantile.ts';
import { columns, profileOf } from './columns.ts';

const names = Object.keys(columns);

function merged(profiles: readonly NumberProfile[]): NumberProfile {
  const memory = new ProfileMemories();
  const statistics = new NumberStatistics(memory);
  for (const profile of profiles) statistics.merge(profile);
  const whole = statistics.profile()!;
  memory.close();
  return whole;
}

/** Merges neighbours drawn at random until one is left. */
function mergedAsTree(profiles: readonly NumberProfile[], draws: readonly number[]): NumberProfile {
  const left = [...profiles];
  for (let nth = 0; left.length > 1; nth += 1) {
    const at = (draws[nth % draws.length] ?? 0) % (left.length - 1);
    left.splice(at, 2, merged(left.slice(at, at + 2)));
  }
  return left[0]!;
}

describe('a profile follows from which numbers there are', () => {
  test.each(names)('%s: whatever the order, the batches and the merging', (name) => {
    const values = columns[name]!();
    const whole = JSON.stringify(profileOf(values));
    fc.assert(
      fc.property(
        fc.array(fc.nat(values.length), { maxLength: 6 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.boolean(),
        (cuts, draws, batch, reversed) => {
          const ordered = reversed ? [...values].reverse() : values;
          const ends = [...new Set([0, ...cuts, values.length])].sort((a, b) => a - b);
          const parts = ends.slice(1).map((end, nth) => profileOf(ordered.slice(ends[nth], end), batch));
          expect(JSON.stringify(mergedAsTree(parts, draws))).toBe(whole);
        },
      ),
      { numRuns: 8, seed: 1 },
    );
  });

  test.each(names)('%s: what was counted of parts makes the same, however they are put together', (name) => {
    const values = columns[name]!();
    const whole = JSON.stringify(profileOf(values));
    fc.assert(
      fc.property(
        fc.array(fc.nat(values.length), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (cuts, asProfile) => {
          const ends = [...new Set([0, ...cuts, values.length])].sort((a, b) => a - b);
          const memory = new ProfileMemories();
          const all = new NumberStatistics(memory);
          ends.slice(1).forEach((end, nth) => {
            const part = new NumberStatistics(memory);
            const some = Float64Array.from(values.slice(ends[nth], end));
            part.addRows({ values: some, states: new Uint8Array(some.length), others: 0 }, some.length);
            const profile = asProfile[nth] === true ? part.profile() : null;
            if (profile === null) all.absorb(structuredClone(part.held()));
            else all.merge(profile);
          });
          expect(JSON.stringify(all.profile())).toBe(whole);
          memory.close();
        },
      ),
      { numRuns: 12, seed: 3 },
    );
  });

  test('any doubles, and any of them again', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3000, size: 'max' }), fc.nat(), (values, seed) => {
        const shuffled = values.map((value, at) => ({ value, key: Math.imul(at + seed, 0x9e3779b1) }));
        const other = shuffled.sort((a, b) => a.key - b.key).map(({ value }) => value);
        const middle = seed % values.length;
        const parts = [other.slice(0, middle), other.slice(middle)].filter((part) => part.length > 0);
        const profiles = parts.map((part) => profileOf(part, 700));
        expect(JSON.stringify(merged(profiles))).toBe(JSON.stringify(profileOf(values)));
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  test('one by one is as in batches', () => {
    const values = columns['huge and tiny']!();
    const statistics = new NumberStatistics(new ProfileMemories());
    for (const value of values) statistics.add(value, 2);
    expect(statistics.profile()).toEqual(profileOf([...values, ...values]));
  });
});

describe('the profile is what numpy and scipy say', () => {
  const expected = JSON.parse(readFileSync('test/fixtures/profile/columns.json', 'utf8')) as Record<string, Expected>;
  interface Expected {
    mean: number;
    variance: number;
    skewness: number | null;
    quantiles: Record<string, number>;
    distinct: number;
  }
  const near = (value: number, than: number): void =>
    expect(Math.abs(value - than)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(than)));

  test.each(names)('%s: moments', (name) => {
    const { mean, variance, skewness } = profileOf(columns[name]!(), 4096);
    const scipy = expected[name]!;
    near(mean!, scipy.mean);
    if (Number.isFinite(scipy.variance)) near(variance!, scipy.variance);
    if (scipy.skewness !== null && skewness !== null) near(skewness, scipy.skewness);
    expect(skewness === null).toBe(['constant', 'huge and tiny', 'subnormal'].includes(name));
  });

  test.each(names)('%s: quantiles stay in the bucket of the exact ones', (name) => {
    const values = columns[name]!();
    const profile = profileOf(values, 4096);
    const sorted = [...values].sort((a, b) => a - b);
    for (const share of [0, 0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999, 1]) {
      const rank = share * (sorted.length - 1);
      const [below, above] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
      const within = [below, above].map((value) => bucketOf(value, profile));
      const estimate = quantileOf(profile, share);
      expect(estimate).toBeGreaterThanOrEqual(Math.min(...within.map(({ low }) => low)));
      expect(estimate).toBeLessThanOrEqual(Math.max(...within.map(({ high }) => high)));
    }
    if (profile.dropped === 0)
      for (const [quantile, value] of Object.entries(expected[name]!.quantiles))
        near(profile.quantiles[quantile as 'p50'], value);
  });

  test.each(names)('%s: buckets count exactly, and are no more than 1024', (name) => {
    const values = columns[name]!();
    const profile = profileOf(values, 4096);
    expect(profile.buckets.length).toBeLessThanOrEqual(1024);
    const counts = new Map<number, number>();
    for (const value of values) {
      const edge = bucketEdge(value, profile.dropped);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
    expect(new Map(profile.buckets)).toEqual(counts);
    expect([profile.min, profile.max]).toEqual([
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ]);
  });

  test.each(names)('%s: distinct values to three standard errors, and exactly while they are few', (name) => {
    const { distinct, dropped } = profileOf(columns[name]!(), 4096);
    const exact = expected[name]!.distinct;
    if (exact <= 1024) expect([distinct, dropped]).toEqual([exact, 0]);
    else expect(Math.abs(distinct - exact)).toBeLessThanOrEqual(0.05 * exact);
  });

  /** Looked up in the profile itself: an edge is toward zero. */
  function bucketOf(value: number, { buckets, dropped }: NumberProfile) {
    const found = [...buckets].find(([edge]) => {
      const { low, high } = boundsOf(edge, dropped);
      if (dropped === 0) return value === edge;
      if (edge === 0) return low < value && value < high;
      return edge > 0 ? low <= value && value < high : low < value && value <= high;
    });
    const edge = found![0];
    return { edge, ...boundsOf(edge, dropped) };
  }
});

test.each([
  ['a constant', [5, 5, 5, 5], { mean: 5, variance: 0, skewness: null }],
  ['one number', [3], { mean: 3, variance: null, skewness: null }],
  ['two numbers', [1, 2], { mean: 1.5, variance: 0.5, skewness: null }],
  ['what overflows as a sum', [1.7e308, 1.7e308], { mean: 1.7e308, variance: 0 }],
  ['what overflows as a square', [1e200, -1e200], { mean: 0, variance: null }],
  ['thirds', [1, 1, 2], { mean: 4 / 3 }],
])('%s', (_, values, expected) => {
  expect(profileOf(values)).toMatchObject(expected);
});

test('numbers so close together that squares cannot tell: the variance is not made up', () => {
  const apart = Array.from({ length: 3000 }, (_, nth) => 1e15 + nth / 8);
  expect(profileOf(apart).variance).toBeNull();
});

test('more columns than one memory holds are counted in several', () => {
  const memories = new ProfileMemories();
  const first = memories.roomy();
  const values = Float64Array.from(columns['huge and tiny']!());
  const states = new Uint8Array(values.length);
  const expected = JSON.stringify(profileOf([...values]));
  const all = Array.from({ length: 600 }, () => new NumberStatistics(memories));
  // by turns, as batches come
  for (let from = 0; from < values.length; from += 5000)
    for (const statistics of all)
      statistics.addRows({ values: values.subarray(from, from + 5000), states, others: 0 }, 5000);
  expect(memories.roomy()).not.toBe(first);
  for (const nth of [0, 299, 599]) expect(JSON.stringify(all[nth]?.profile())).toBe(expected);
  memories.close();
});

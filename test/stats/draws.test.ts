import { describe, expect, test } from '@jest/globals';
import { binomialDraw } from '../../src/stats/binomial-draw.ts';
import { binomialUpperTail } from '../../src/stats/binomial-tail.ts';
import { disparityPermutation } from '../../src/stats/disparity-permutation.ts';
import { pairedBootstrap } from '../../src/stats/paired-bootstrap.ts';
import { seededRandom } from '../../src/stats/random.ts';

describe('seeded random numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    const draws = (seed: string): number[] =>
      Array.from(
        { length: 5 },
        (
          (r) => () =>
            r.below(1000)
        )(seededRandom(seed)),
      );
    expect(draws('metrics/churn f1')).toEqual([638, 914, 98, 185, 182]);
    expect(draws('metrics/churn f2')).not.toEqual(draws('metrics/churn f1'));
  });

  test('are spread evenly', () => {
    const random = seededRandom('even');
    const counts = new Array<number>(7).fill(0);
    for (let at = 0; at < 70_000; at += 1) counts[random.below(7)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400); // 4.3 standard deviations
    const units = Array.from({ length: 10_000 }, () => random.unit());
    expect(Math.abs(units.reduce((a, b) => a + b) / 10_000 - 0.5)).toBeLessThan(0.0125);
    expect(units.every((unit) => unit >= 0 && unit < 1)).toBe(true);
  });
});

describe('a binomial draw', () => {
  test.each([
    [20, 0.3],
    [1000, 0.004],
    [50_000, 0.5],
    [400, 0.97],
    [123_456, 0.01],
  ])('of %d trials at %d follows its distribution', (n, p) => {
    const random = seededRandom(`${n} ${p}`);
    const draws = Array.from({ length: 20_000 }, () => binomialDraw(random, { n, p })).sort((a, b) => a - b);
    let worst = 0;
    for (const [at, k] of draws.entries()) {
      if (draws[at + 1] === k) continue;
      worst = Math.max(worst, Math.abs((at + 1) / draws.length - (1 - binomialUpperTail(k + 1, { n, p }))));
    }
    expect(worst).toBeLessThan(1.95 / Math.sqrt(draws.length)); // Kolmogorov's 0.1 %
  });

  test('is certain at the ends', () => {
    const random = seededRandom('ends');
    expect([0, 1].map((p) => binomialDraw(random, { n: 9, p }))).toEqual([0, 9]);
    expect(binomialDraw(random, { n: 0, p: 0.5 })).toBe(0);
  });
});

describe('the paired bootstrap', () => {
  /** Mean of the drawn values. */
  const meanOf = (values: readonly number[]) => (counts: Float64Array) =>
    counts.reduce((sum, count, at) => sum + count * values[at]!, 0) / counts.reduce((sum, count) => sum + count, 0);

  /* every one of the nⁿ resamples of small samples, enumerated (R and SciPy agree) */
  test.each([
    { x: [0, 1, 1], se: 0.2721655269759087, atMost0: 0.037037037037037035 },
    { x: [0.2, -0.1, 0.4, 0.1], se: 0.09013878188659974, atMost0: 0.05859375 },
  ])('of $x is near the exhaustive one', ({ x, se, atMost0 }) => {
    const bootstrap = pairedBootstrap(
      { multiplicities: x.map(() => 1), gain: meanOf(x), resamples: 40_000, random: seededRandom('exhaustive') },
      meanOf(x)(new Float64Array(x.length).fill(1)),
    )!;
    expect(Math.abs(bootstrap.standardError - se)).toBeLessThan(0.002);
    expect(Math.abs(bootstrap.pBeyond(0) - atMost0)).toBeLessThan(3.5 * Math.sqrt((atMost0 * (1 - atMost0)) / 40_000));
  });

  test('of rows that are told apart and of counts of them is the same distribution', () => {
    const table = { values: [-1, 0, 1], rows: [6, 180, 14] };
    const single = table.rows.flatMap((rows, at) => Array.from({ length: rows }, () => table.values[at]!));
    const common = { resamples: 20_000, random: seededRandom('same') };
    const byCount = pairedBootstrap({ ...common, multiplicities: table.rows, gain: meanOf(table.values) }, 0.04)!;
    const byRow = pairedBootstrap({ ...common, multiplicities: single.map(() => 1), gain: meanOf(single) }, 0.04)!;
    expect(Math.abs(byCount.standardError / byRow.standardError - 1)).toBeLessThan(0.03);
    expect(Math.abs(byCount.pLoss - byRow.pLoss)).toBeLessThan(0.008);
    const [a, b] = [byCount.interval(0.9), byRow.interval(0.9)];
    expect(Math.abs(a.low - b.low)).toBeLessThanOrEqual(0.005 + 1e-12);
    expect(Math.abs(a.high - b.high)).toBeLessThanOrEqual(0.005 + 1e-12);
  });

  test('is undefined when the metric is, in more than one resample of a hundred', () => {
    const gain = (counts: Float64Array): number => (counts[0] === 0 ? Number.NaN : 1);
    const rare = { multiplicities: [1, 60], resamples: 2000, random: seededRandom('rare'), gain };
    expect(pairedBootstrap(rare, 1)).toBeUndefined();
    expect(pairedBootstrap({ ...rare, multiplicities: [9, 60] }, 1)?.resamples).toBeGreaterThan(1980);
  });

  test('never says 0', () => {
    const draws = { multiplicities: [5], resamples: 99, random: seededRandom('never') };
    expect(pairedBootstrap({ ...draws, gain: () => -1 }, -1)!.pLoss).toBe(0.01);
    const nearly = pairedBootstrap({ ...draws, multiplicities: [5, 5], gain: (counts) => -9 - counts[0]! / 9 }, -10)!;
    expect(nearly.pLoss).toBeGreaterThan(0);
    expect(nearly.pLoss).toBeLessThan(1e-100); // the normal tail, where no resample came near
  });
});

describe('the permutation test of a disparity', () => {
  const rows = 1000;
  const groups = Uint32Array.from({ length: rows }, (_, row) => row % 10);
  const spread = (values: Uint8Array) => (dealt: Uint32Array) => {
    const sums = new Float64Array(10);
    dealt.forEach((group, row) => (sums[group]! += values[row]!));
    return (Math.max(...sums) - Math.min(...sums)) / (rows / 10);
  };
  const drawn = (rate: (group: number) => number, seed: string): Uint8Array => {
    const random = seededRandom(seed);
    return Uint8Array.from(groups, (group) => (random.unit() < rate(group) ? 1 : 0));
  };

  test('ten equal groups of 100 differ by more than 0.05, and that is no evidence', () => {
    const p = Array.from({ length: 40 }, (_, at) => {
      const values = drawn(() => 0.8, `equal ${at}`);
      expect(spread(values)(groups)).toBeGreaterThanOrEqual(0.05);
      return disparityPermutation({
        groups,
        disparity: spread(values),
        permutations: 199,
        random: seededRandom(`p${at}`),
      });
    });
    expect(p.filter((one) => one <= 0.05).length).toBeLessThanOrEqual(6); // 2 expected; 7 or more in 0.4 %
  });

  test('one group that is much worse is seen', () => {
    const values = drawn((group) => (group === 3 ? 0.5 : 0.8), 'worse');
    const p = disparityPermutation({
      groups,
      disparity: spread(values),
      permutations: 999,
      random: seededRandom('seen'),
    });
    expect(p).toBe(0.001);
  });
});

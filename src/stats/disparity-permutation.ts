import type { Random } from './random.ts';

/** Groups of rows, and what is measured of them. */
export interface Grouping {
  /** The group of each row. */
  readonly groups: Uint32Array;
  /** The disparity of a grouping of the same rows; NaN where it is undefined. */
  readonly disparity: (groups: Uint32Array) => number;
  readonly permutations: number;
  readonly random: Random;
}

/**
 * A permutation test of a disparity between groups: how often do groups of the same sizes, dealt out by chance, differ as much?
 * (1 + #{as much}) / (B + 1). The largest of many differences is large by chance: ten equal groups of 100 rows differ by more than 0.05 in
 * 98 of 100 draws.
 *
 * Assumes rows that are exchangeable when groups do not matter. Exact for any metric and any number of groups, up to the draws.
 *
 * Source: R. A. Fisher, "The Design of Experiments" (1935), ch. 3; the +1: Phipson and Smyth (2010).
 *
 * @returns the p-value; a permutation in which the disparity is undefined counts as one that differs as much
 */
export function disparityPermutation({ groups, disparity, permutations, random }: Grouping): number {
  const observed = disparity(groups);
  const dealt = groups.slice();
  let asMuch = 0;
  for (let at = 0; at < permutations; at += 1) {
    shuffle(dealt, random);
    if (!(disparity(dealt) < observed - 1e-12 * Math.abs(observed))) asMuch += 1;
  }
  return (1 + asMuch) / (permutations + 1);
}

/** Fisher and Yates' shuffle, in place. */
function shuffle(values: Uint32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}

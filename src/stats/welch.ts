import { momentsOf } from './moments.ts';
import { tTest, type TTest } from './paired-t.ts';

/**
 * Welch's t test of the difference of two means, first minus second, for runs per seed: the two groups may differ in number and in
 * variance. ν = (v₁/n₁ + v₂/n₂)² / ((v₁/n₁)²/(n₁−1) + (v₂/n₂)²/(n₂−1)).
 *
 * Assumes independent runs, nearly normal. With two runs a side it sees little; with one it cannot be made.
 *
 * Source: B. L. Welch, "The generalization of Student's problem when several different population variances are involved",
 * Biometrika 34 (1947) 28–35.
 *
 * @param confidence of the two-sided interval
 * @returns `undefined` when a side has fewer than two runs, or when neither varies: no variance is no certainty
 */
export function welch(first: ArrayLike<number>, second: ArrayLike<number>, confidence: number): TTest | undefined {
  if (first.length < 2 || second.length < 2) return undefined;
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const [va, vb] = [a.variance / a.count, b.variance / b.count];
  const square = va + vb;
  if (!(square > 0)) return undefined;
  // as shares of the sum, so that squares of tiny variances do not vanish
  const [sa, sb] = [va / square, vb / square];
  const degreesOfFreedom = 1 / ((sa * sa) / (a.count - 1) + (sb * sb) / (b.count - 1));
  return tTest({ difference: a.mean - b.mean, standardError: Math.sqrt(square), degreesOfFreedom }, confidence);
}

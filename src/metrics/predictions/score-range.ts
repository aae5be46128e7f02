import type { Classification } from './classification.ts';

/** What scores are fit for: nothing when one is NaN or infinite, areas under curves, or probabilities as well. */
type Fitness = 'nothing' | 'curves' | 'probabilities';

const known = new WeakMap<readonly Float64Array[], Fitness>();

function fitnessOf(scores: readonly Float64Array[]): Fitness {
  const before = known.get(scores);
  if (before !== undefined) return before;
  let fitness: Fitness = 'probabilities';
  for (const column of scores) {
    for (const score of column) {
      if (score >= 0 && score <= 1) continue;
      if (!Number.isFinite(score)) fitness = 'nothing';
      else if (fitness === 'probabilities') fitness = 'curves';
    }
  }
  known.set(scores, fitness);
  return fitness;
}

/** Whether all scores are finite numbers: one that is not has no place in an order. */
export function areFinite({ scores }: Classification): boolean {
  return scores !== undefined && fitnessOf(scores) !== 'nothing';
}

/** Whether all scores are between 0 and 1. */
export function areProbabilities({ scores }: Classification): boolean {
  return scores !== undefined && fitnessOf(scores) === 'probabilities';
}

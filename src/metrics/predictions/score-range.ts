import type { Classification } from './classification.ts';

/** What scores are fit for: nothing when one is NaN or infinite, areas under curves, or probabilities as well. */
type Fitness = 'nothing' | 'curves' | 'probabilities';

const known = new WeakMap<readonly Float64Array[], Fitness>();

function fitnessOf(scores: readonly Float64Array[]): Fitness {
  const before = known.get(scores);
  if (before !== undefined) return before;
  const fitness = scores.every(areAllBetween(0, 1))
    ? 'probabilities'
    : scores.every(areAllBetween(-Number.MAX_VALUE, Number.MAX_VALUE))
      ? 'curves'
      : 'nothing';
  known.set(scores, fitness);
  return fitness;
}

function areAllBetween(low: number, high: number): (scores: Float64Array) => boolean {
  return (scores) => {
    const { length: rows } = scores;
    for (let row = 0; row < rows; row += 1) {
      const score = scores[row] ?? Number.NaN;
      if (!(score >= low && score <= high)) return false;
    }
    return true;
  };
}

/** Whether all scores are finite numbers: one that is not has no place in an order. */
export function areFinite({ scores }: Classification): boolean {
  return scores !== undefined && fitnessOf(scores) !== 'nothing';
}

/** Whether all scores are between 0 and 1. */
export function areProbabilities({ scores }: Classification): boolean {
  return scores !== undefined && fitnessOf(scores) === 'probabilities';
}

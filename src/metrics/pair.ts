import type { Limit } from '../core/finding.ts';
import { epsilonOf, notWorseThan, type Direction } from './compare.ts';
import type { Noise } from './decide-change.ts';

/** Two finite numbers, which way is better, and what is known of their noise. */
export interface Pair {
  readonly candidate: number;
  readonly baseline: number;
  readonly direction: Direction;
  readonly noise: Noise;
}

/** Whether the candidate lies on the good side of a finite `mark`, by more than rounding. */
export function clearlyBetter(pair: Pair, mark: number): boolean {
  if (!Number.isFinite(mark)) return false;
  const opposite = pair.direction === 'higher' ? 'lower' : 'higher';
  const epsilon = epsilonOf(pair.candidate, pair.baseline, mark);
  return !notWorseThan(pair.candidate, mark, { direction: opposite, epsilon });
}

/** The bound that a value must reach. */
export function limitAt(value: number, direction: Direction): Limit {
  return { op: direction === 'higher' ? '>=' : '<=', value };
}

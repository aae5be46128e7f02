import type { Limit } from '../core/finding.ts';
import { atLeast, atMost, epsilonOf } from './compare.ts';
import type { Decision } from './decide-change.ts';

/**
 * Decides whether a value is within a distance of a centre, whichever way. The limit is that of the side on which the value lies.
 *
 * @param missed the outcome when it is not
 */
export function decideDistance(
  value: number,
  { centre, distance }: { readonly centre: number; readonly distance: number },
  missed: 'violated' | 'regressed',
): Decision {
  const above = value >= centre;
  const bound = above ? centre + distance : centre - distance;
  if (!Number.isFinite(bound)) return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
  const limit: Limit = { op: above ? '<=' : '>=', value: bound };
  const epsilon = epsilonOf(value, centre, bound);
  const holds = above ? atMost(value, bound, epsilon) : atLeast(value, bound, epsilon);
  return { outcome: holds ? 'pass' : missed, limit };
}

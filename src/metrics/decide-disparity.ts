import type { EvidenceFacts, Reason } from '../core/finding.ts';
import { atMost, epsilonOf } from './compare.ts';
import type { Decision } from './decide-change.ts';
import type { DisparityDemand } from './demands.ts';

/** How much a metric differs between groups of rows. */
export type Disparity =
  | { readonly kind: 'unmeasured'; readonly reason: Reason }
  | {
      readonly kind: 'measured';
      /** Largest minus smallest value of the groups. */
      readonly difference: number;
      readonly highest: string;
      readonly lowest: string;
      /** What groups dealt out by chance say; asked for only beyond the limit. */
      readonly evidence: () => EvidenceFacts;
    };

/**
 * Decides how much a metric may differ between groups: it fails on the limit *and* the permutation test. Beyond the limit without
 * significance is not settled, since the largest of many differences is large by chance.
 */
export function decideDisparity(demand: DisparityDemand, disparity: Disparity | undefined): Decision {
  const limit = { op: '<=', value: demand.bound } as const;
  if (disparity === undefined) return { outcome: 'unmeasured', reason: { code: 'few-groups' }, limit };
  if (disparity.kind === 'unmeasured') return { outcome: 'unmeasured', reason: disparity.reason, limit };
  const { difference, highest, lowest } = disparity;
  const shown = { limit, observed: difference, params: { highest, lowest } };
  if (atMost(difference, demand.bound, epsilonOf(difference, demand.bound))) return { outcome: 'pass', ...shown };
  const evidence = disparity.evidence();
  if (evidence.p_adjusted <= evidence.alpha) return { outcome: 'violated', ...shown, evidence };
  return { outcome: 'inconclusive', reason: { code: 'not-significant' }, ...shown, evidence };
}

import type { Finding } from '../core/finding.ts';
import type { BestValue } from '../core/record.ts';

/**
 * What the record of a gate carries on: by metric that a `ratchet` holds, the better of the best so far and of what was measured now. A
 * loss that somebody accepted by label is where the best begins anew: otherwise every change after it would have to be accepted again.
 * A waiver ends by itself, and then the best before it counts.
 *
 * @param measured `testSet`: what the values of this run were measured on, where that is known
 * @param commit that they were measured at
 */
export function bestOfFindings(
  { findings, testSet = null }: { readonly findings: readonly Finding[]; readonly testSet?: string | null },
  commit: string,
): Readonly<Record<string, BestValue>> {
  return Object.fromEntries(
    findings.flatMap((finding) => {
      if (finding.rule !== 'ratchet' || finding.slice !== null) return [];
      const best = betterOf(soFar(finding), measuredNow(finding, { commit, testSet }), finding);
      return best === undefined ? [] : [[finding.subject, best] as const];
    }),
  );
}

function betterOf(
  before: BestValue | undefined,
  now: BestValue | undefined,
  { waiver, outcome }: Finding,
): BestValue | undefined {
  if (before === undefined || now === undefined) return now ?? before;
  if (waiver?.source === 'label') return now;
  // of another test set, with nobody who accepted it: neither is better
  if (outcome === 'not-comparable' || outcome === 'waived') return before;
  const gain = now.direction === 'higher' ? now.value - before.value : before.value - now.value;
  return gain > 0 ? now : before;
}

function soFar({ params }: Finding): BestValue | undefined {
  const { best: value, best_commit: commit, best_test_set: testSet } = params;
  const direction = directionOf(params);
  if (typeof value !== 'number' || typeof commit !== 'string' || direction === undefined) return undefined;
  return { value, direction, commit, test_set: typeof testSet === 'string' ? testSet : null };
}

function measuredNow(
  { params, observed, outcome, waiver }: Finding,
  { commit, testSet }: { readonly commit: string; readonly testSet: string | null },
): BestValue | undefined {
  const value = observed?.value;
  const direction = directionOf(params);
  // what was found not to describe this commit is not the best of it
  const found = waiver?.outcome ?? outcome;
  if (typeof value !== 'number' || direction === undefined || found === 'unmeasured') return undefined;
  return { value, direction, commit, test_set: testSet };
}

function directionOf({ direction }: Finding['params']): BestValue['direction'] | undefined {
  return direction === 'higher' || direction === 'lower' ? direction : undefined;
}

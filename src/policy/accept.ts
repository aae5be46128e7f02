import type { Finding, Reason } from '../core/finding.ts';
import { verdictOf } from '../core/outcome.ts';
import type { GateResult } from '../core/result.ts';
import { isAsSeen, seenKey, type Seen } from './seen.ts';

/** A label that counts. */
export interface Acceptance {
  readonly pullRequest: number;
  readonly head: string;
  readonly by: string;
  readonly at: string;
  /** What there was to be seen when it was set; `undefined` when no check run tells. */
  readonly seen: Seen | undefined;
  /** Whether this run is about that very head: then what it finds is what was accepted, if nothing tells otherwise. */
  readonly sameHead: boolean;
}

/** The findings of a gate with those waived that fail and that somebody accepted at these values. */
export function accept(config: string, gate: GateResult, acceptances: readonly Acceptance[]): readonly Finding[] {
  return gate.findings.map((finding) => {
    if (verdictOf(finding) !== 'fail') return finding;
    const judged = acceptances.map((one) => ({ one, fault: faultOf(one, seenKey(config, gate, finding), finding) }));
    const held = judged.find(({ fault }) => fault === undefined);
    if (held !== undefined) return acceptedBy(held.one, finding);
    const notes = judged.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
    return notes.length === 0 ? finding : { ...finding, notes: [...(finding.notes ?? []), ...notes] };
  });
}

function faultOf({ seen, sameHead, pullRequest, by }: Acceptance, key: string, finding: Finding): Reason | undefined {
  const params = { pull_request: pullRequest, by, subject: finding.subject };
  if (seen === undefined) return sameHead ? undefined : { code: 'accepted-at-unknown-values', params };
  const value = seen.get(key);
  if (value === undefined || !isAsSeen(finding, value))
    return {
      code: 'accepted-at-other-values',
      params: { ...params, value: value !== undefined && 'number' in value ? value.number : null },
    };
  return undefined;
}

function acceptedBy({ pullRequest, head, by, at }: Acceptance, finding: Finding): Finding {
  const waiver = { source: 'label', outcome: finding.outcome, pull_request: pullRequest, head, by, at } as const;
  return { ...finding, outcome: 'waived', waiver };
}

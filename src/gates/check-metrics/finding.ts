import type { Finding, Measure, Sample } from '../../core/finding.ts';
import type { Decided } from '../../metrics/decide.ts';

/** A decision as a finding, with what it was made of. */
export function metricFinding(
  id: string,
  subject: string,
  parts: {
    readonly decided: Omit<Decided, 'rule'> & { readonly rule: string };
    readonly observed?: Measure | undefined;
    readonly baseline?: Measure | undefined;
    readonly samples: readonly Sample[];
    readonly slice?: Finding['slice'];
  },
): Finding {
  const { decided, baseline, samples, slice = null } = parts;
  const observed = decided.observed ?? parts.observed;
  const part =
    slice === null
      ? ''
      : `[${Object.entries(slice)
          .map((pair) => pair.join('='))
          .join(',')}]`;
  return {
    id: `${id}#${subject}${part}/${decided.rule}`,
    rule: decided.rule,
    subject,
    slice,
    params: decided.params,
    outcome: decided.outcome,
    severity: decided.severity,
    ...(decided.reason === undefined ? {} : { reason: decided.reason }),
    ...(decided.limit === undefined ? {} : { limit: decided.limit }),
    ...(observed === undefined ? {} : { observed: { value: observed } }),
    ...(baseline === undefined || decided.rule === 'max_disparity' ? {} : { baseline: { value: baseline } }),
    ...(decided.evidence === undefined ? {} : { evidence: decided.evidence }),
    count: 1,
    samples,
    ...(decided.notes === undefined ? {} : { notes: decided.notes }),
  };
}

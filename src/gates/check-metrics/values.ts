import type { RuleConfig } from '../../config/config.ts';
import type { EvidenceConfig } from '../../config/predictions-config.ts';
import type { Reason } from '../../core/finding.ts';
import { zFromStandardErrors } from '../../stats/z-test.ts';
import { holm } from '../../stats/holm.ts';
import { tTest } from '../../stats/paired-t.ts';
import { welch } from '../../stats/welch.ts';
import type { Noise } from '../../metrics/decide-change.ts';
import { defaultPolicy, type ChangeTest, type Evidence, type EvidencePolicy } from '../../metrics/evidence.ts';
import type { Reading } from '../../metrics/reading.ts';

/** How sure a gate's changes must be. */
export function policyOf(config: EvidenceConfig | undefined): EvidencePolicy {
  return { mode: config?.mode ?? defaultPolicy.mode, alpha: config?.alpha ?? defaultPolicy.alpha };
}

/** Whether a rule limits a loss, which is what is tested. */
export function limitsLoss(rule: RuleConfig): boolean {
  return rule.max_regression !== undefined || rule.max_regression_pct !== undefined;
}

/** Whether a change is tested: a loss that is limited, and a gain that is demanded. */
export function isTested(rule: RuleConfig): boolean {
  return limitsLoss(rule) || rule.min_improvement !== undefined || rule.min_improvement_pct !== undefined;
}

/** What came of one test. */
export interface PlannedTest {
  readonly evidence: Evidence;
  /** Whether it looks for a loss, as one of its family does. A gain is decided by its interval alone. Default true. */
  readonly isPlanned?: boolean;
}

/**
 * What is known of the noise of each change, after Holm's adjustment over the family. A proof of "not worse" needs none: there all must
 * hold.
 *
 * @param family how many tests the config plans; those that could not be made count too
 */
export function noises(planned: readonly PlannedTest[], family: number, policy: EvidencePolicy): readonly Noise[] {
  const size = policy.mode === 'prove_not_worse' ? 1 : Math.max(1, family);
  const tests = planned.flatMap(({ evidence, isPlanned = true }) =>
    isPlanned && evidence.kind === 'tested' ? [evidence.pLoss] : [],
  );
  const adjusted = policy.mode === 'prove_not_worse' ? tests : holm(tests, size);
  let next = 0;
  return planned.map(({ evidence, isPlanned = true }) => {
    if (evidence.kind === 'none')
      return { policy, ...(evidence.reason === undefined ? {} : { untested: evidence.reason }) };
    if (!isPlanned)
      return { policy, settled: { test: evidence, adjusted: evidence.pLoss, family: 1, alpha: policy.alpha } };
    const p = adjusted[next++] ?? 1;
    return { policy, settled: { test: evidence, adjusted: p, family: size, alpha: policy.alpha } };
  });
}

/** The test of two means of runs; `undefined` when a side has fewer than two, or neither varies. */
export function fromRuns(candidate: Reading, baseline: Reading, direction: 'higher' | 'lower'): ChangeTest | undefined {
  const after = candidate.kind === 'number' ? (candidate.runs ?? []) : [];
  const before = baseline.kind === 'number' ? (baseline.runs ?? []) : [];
  const [first, second] = direction === 'higher' ? [after, before] : [before, after];
  const tested = welch(first, second, 0.9);
  if (tested === undefined) return undefined;
  const { difference, standardError, degreesOfFreedom, pGreater } = tested;
  return {
    kind: 'tested',
    test: 'welch',
    unit: 'runs',
    units: after.length + before.length,
    gain: difference,
    pLoss: 1 - pGreater,
    standardError,
    interval: (confidence) => tTest({ difference, standardError, degreesOfFreedom }, confidence).interval,
  };
}

/** The test of two readings that came with standard errors; `undefined` when they did not. */
export function fromStandardErrors(
  candidate: Reading,
  baseline: Reading,
  direction: 'higher' | 'lower',
): ChangeTest | undefined {
  const after = withError(candidate);
  const before = withError(baseline);
  if (after === undefined || before === undefined) return undefined;
  const [first, second] = direction === 'higher' ? [after, before] : [before, after];
  const tested = zFromStandardErrors(first, second, 0.9);
  if (tested === undefined) return undefined;
  return {
    kind: 'tested',
    test: 'z-standard-errors',
    unit: 'values',
    units: 2,
    gain: tested.difference,
    pLoss: 1 - tested.pGreater,
    standardError: tested.standardError,
    interval: (confidence) =>
      zFromStandardErrors(first, second, confidence)?.interval ?? { low: -Infinity, high: Infinity },
  };
}

function withError(reading: Reading): { readonly value: number; readonly standardError: number } | undefined {
  if (reading.kind !== 'number' || reading.standardError === undefined) return undefined;
  return { value: reading.value, standardError: reading.standardError };
}

/** Why the change of a metric of predictions is not tested. */
export const untested = (code: Reason['code'], params?: Reason['params']): Evidence => ({
  kind: 'none',
  reason: params === undefined ? { code } : { code, params },
});

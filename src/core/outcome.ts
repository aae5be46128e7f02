import type { Verdict } from './verdict.ts';

/** What became of one rule on one subject. */
export type Outcome =
  | 'pass'
  | 'improved'
  | 'not-affected'
  | 'waived'
  | 'violated'
  | 'regressed'
  | 'unmeasured'
  | 'not-comparable'
  | 'no-baseline'
  | 'inconclusive'
  | 'bootstrap'
  | 'new'
  | 'disappeared'
  | 'policy-loosened'
  | 'insufficient';

/** What a bad outcome does to the verdict. */
export type Severity = 'fail' | 'warn' | 'info';

/** Whether an outcome is good, i.e. its severity does not matter. */
export function isGood(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'improved' || outcome === 'not-affected' || outcome === 'waived';
}

/**
 * The severity of an outcome when the rule itself states `declared`.
 * Outcomes that warn by default never fail, however severe the rule is; those that fail take the rule's severity.
 */
export function severityOf(outcome: Outcome, declared: Severity = 'fail'): Severity {
  switch (outcome) {
    case 'violated':
    case 'regressed':
    case 'unmeasured':
    case 'not-comparable':
    case 'no-baseline':
      return declared;
    case 'inconclusive':
    case 'bootstrap':
    case 'new':
    case 'disappeared':
    case 'policy-loosened':
      return declared === 'info' ? 'info' : 'warn';
    case 'pass':
    case 'improved':
    case 'not-affected':
    case 'waived':
    case 'insufficient':
      return 'info';
  }
}

/** The verdict that one finding asks for. */
export function verdictOf(finding: { outcome: Outcome; severity: Severity }): Verdict {
  if (isGood(finding.outcome) || finding.severity === 'info') return 'pass';
  return finding.severity;
}

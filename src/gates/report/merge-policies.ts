import type { Finding } from '../../core/finding.ts';
import type { GateResult } from '../../core/result.ts';
import { worst } from '../../core/verdict.ts';

/** What became of a waiver, the least telling first. */
const states: readonly unknown[] = ['unused', 'error', 'expired', 'beyond-limit', 'used'];

/**
 * What several jobs have to say of the same rules, as one: each compared the same config with the same base, and of waivers each knows
 * those of its own gates. An error of one is an error of all.
 */
export function mergePolicies(policies: readonly GateResult[]): GateResult | undefined {
  const [first] = policies;
  if (first === undefined || policies.length === 1) return first;
  const failed = policies.find(({ error }) => error !== undefined);
  const findings = new Map<string, Finding>();
  for (const finding of policies.flatMap((one) => one.findings)) {
    const known = findings.get(finding.id);
    if (known === undefined || tells(finding) > tells(known)) findings.set(finding.id, finding);
  }
  return {
    ...(failed ?? first),
    verdict: worst(policies.map(({ verdict }) => verdict)),
    job: { ...first.job, leg: null },
    findings: [...findings.values()],
  };
}

function tells({ params }: Finding): number {
  return states.indexOf(params.state);
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateResult } from '../../../src/core/result.ts';
import { mergePolicies } from '../../../src/gates/report/merge-policies.ts';
import { aFinding, aGate } from '../../support/builders.ts';

const waiver = (state: string) =>
  aFinding({
    id: 'policy#waivers.0/waiver',
    rule: 'waiver',
    outcome: 'not-affected',
    severity: 'info',
    params: { state },
  });
const loosened = aFinding({ id: 'policy#enforce/weaker', outcome: 'policy-loosened', severity: 'warn' });
const policy = (over: Partial<GateResult>): GateResult => aGate({ id: 'policy', kind: 'policy', ...over });

test('jobs that looked at the same rules say it once, and of a waiver what tells most', () => {
  const jobs = [
    policy({ findings: [loosened, waiver('unused')] }),
    policy({ findings: [loosened, waiver('used')] }),
    policy({ findings: [loosened] }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(jobs, { minLength: 3 }), (order) => {
      const merged = mergePolicies(order);
      expect(merged?.verdict).toBe('warn');
      expect(merged?.findings.map(({ id, params }) => [id, params.state])).toEqual([
        ['policy#enforce/weaker', undefined],
        ['policy#waivers.0/waiver', 'used'],
      ]);
    }),
  );
});

test('what one job could not compare is not compared', () => {
  const error = { kind: 'unavailable', message: 'GitHub answered 502' } as const;
  const merged = mergePolicies([policy({ findings: [loosened] }), policy({ findings: [], error })]);
  expect(merged).toMatchObject({ verdict: 'error', error });
});

import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/core/delivery.ts';
import { readDelivery } from '../../../src/core/read-delivery.ts';
import type { GateResult, RunFacts } from '../../../src/core/result.ts';
import { ofTheseConfigs, ofThisRun } from '../../../src/gates/report/this-run.ts';
import { aFinding, aGate, aRun, aSuite, someFacts } from '../../support/builders.ts';
import { aDelivery } from '../../support/deliveries.ts';

const here = { runId: 77, repository: someFacts.repository, headSha: someFacts.head_sha, attempt: 2 };

const delivered = (facts: Partial<RunFacts>, attempt = 1): Delivery => ({
  ...aDelivery({ attempt }),
  result: aRun({ gates: [aGate()] }, facts),
});

describe('of this run', () => {
  test.each<[string, Delivery, RegExp]>([
    ['run', delivered({ run_id: 76 }), /^a result of job train \(metrics\/churn\) is of run 76, and this is run 77$/],
    ['repository', delivered({ repository: 'acme/other' }), /is of repository acme\/other$/],
    ['commit', delivered({ head_sha: '1'.repeat(40) }), /is of commit 1111111, and this run is about 9be01d2$/],
    ['later attempt', delivered({}, 3), /is of attempt 3, and this is attempt 2$/],
    ['later attempt of its run', delivered({ attempt: 3 }), /is of attempt 3, and this is attempt 2$/],
  ])('another %s is refused by name', (_, delivery, message) => {
    const { deliveries, faults } = ofThisRun({ deliveries: [delivery, aDelivery()], faults: [] }, here);
    expect(deliveries).toEqual([aDelivery()]);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
  });

  test.each<[string, Delivery]>([
    ['an earlier attempt', delivered({ attempt: 1 })],
    ['what does not say where it ran', delivered({ run_id: null, repository: null, head_sha: null, attempt: null })],
  ])('%s is taken', (_, delivery) => {
    expect(ofThisRun({ deliveries: [delivery], faults: [] }, here)).toEqual({ deliveries: [delivery], faults: [] });
  });
});

describe('of these configs', () => {
  const outcome = (sha256: string, gate: GateResult): string | undefined => {
    const suite = { ...aSuite([gate]), config: { path: 'ml-gates.yml', sha256 } };
    const one = { ...aDelivery(), result: aRun({ suites: [suite] }) };
    const [held] = ofTheseConfigs([one], [{ path: 'ml-gates.yml', sha256: 'now' }]);
    const [found] = held?.result.suites[0]?.gates ?? [];
    return `${found?.verdict ?? ''} ${found?.error?.message ?? ''}`.trim();
  };
  const unread = aGate({ id: 'config', kind: 'config', findings: [], error: { kind: 'config', message: 'no YAML' } });

  test.each<[string, GateResult, string]>([
    ['now', aGate(), 'pass'],
    ['before', aGate(), 'error ml-gates.yml changed between metrics/churn and the report'],
    ['', aGate(), 'error ml-gates.yml changed between metrics/churn and the report'],
    ['', unread, 'error no YAML'],
  ])('a config of SHA-256 "%s"', (sha256, gate, expected) => {
    expect(outcome(sha256, gate)).toBe(expected);
  });
});

describe('a verdict that its findings do not make', () => {
  const bad = aFinding({ outcome: 'violated' });
  const read = (gate: GateResult) => readDelivery(Buffer.from(JSON.stringify(aDelivery({ gates: [gate] }))), 'x.json');

  test.each<[string, GateResult]>([
    ['nothing found, and yet a pass', { ...aGate(), findings: [], verdict: 'pass' }],
    ['a pass over a finding that failed', { ...aGate({ findings: [bad] }), verdict: 'pass' }],
    ['an error without one', { ...aGate(), verdict: 'error' }],
    ['a pass with an error', { ...aGate(), error: { kind: 'input', message: 'no' } }],
  ])('%s is refused', async (_, gate) => {
    await expect(read(gate)).rejects.toThrow(/^x\.json is not a result of a gate: its findings do not make/);
  });

  test('one that only reports may have nothing to say', async () => {
    const quiet: GateResult = { ...aGate(), enforced: false, findings: [], verdict: 'pass' };
    await expect(read(quiet)).resolves.toMatchObject({ version: 1 });
  });
});

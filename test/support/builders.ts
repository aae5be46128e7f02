import type { Finding } from '../../src/core/finding.ts';
import type { GateKind, GateResult, RunFacts, RunResult, SuiteResult } from '../../src/core/result.ts';
import { verdictOfFindings } from '../../src/core/result.ts';
import { worst } from '../../src/core/verdict.ts';

/** A finding that holds, with what the test is about put over it. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  const rule = over.rule ?? 'max_regression';
  const subject = over.subject ?? 'accuracy';
  return {
    id: `gate#${subject}/${rule}`,
    rule,
    subject,
    slice: null,
    params: {},
    outcome: 'pass',
    severity: 'fail',
    count: 1,
    samples: [],
    ...over,
  };
}

/** A change rule on two numbers; the outcome follows from them unless it is given. */
export function aChange(
  subject: string,
  values: {
    readonly from: number;
    readonly to: number;
    readonly tolerance?: number;
    readonly direction?: 'higher' | 'lower';
  },
  over: Partial<Finding> = {},
): Finding {
  const { from, to, tolerance = 0.01, direction = 'higher' } = values;
  const loss = direction === 'higher' ? from - to : to - from;
  const bound = direction === 'higher' ? from - tolerance : from + tolerance;
  return aFinding({
    subject,
    params: { max_regression: tolerance, direction },
    outcome: loss > tolerance ? 'regressed' : -loss > tolerance ? 'improved' : 'pass',
    limit: { op: direction === 'higher' ? '>=' : '<=', value: bound },
    observed: { value: to },
    baseline: { value: from },
    samples: [{ file: 'metrics.json', line: 3, column: 15, value: String(to) }],
    notes: [{ code: 'one-run-each' }],
    ...over,
  });
}

/** A gate whose verdict is that of its findings. */
export function aGate(over: Partial<GateResult> = {}): GateResult {
  const id = over.id ?? 'metrics/churn';
  const kind: GateKind = id.startsWith('data/') ? 'data' : id === 'card' ? 'card' : 'metrics';
  const findings = (over.findings ?? [aFinding()]).map((one) => ({ ...one, id: one.id.replace(/^gate#/, `${id}#`) }));
  return {
    id,
    kind,
    verdict: over.error === undefined ? verdictOfFindings(findings) : 'error',
    enforced: true,
    job: { name: 'gates', leg: null, index: 0, total: 1 },
    origin: 'unknown',
    baseline: null,
    measured: {},
    ...over,
    findings,
  };
}

export function aSuite(gates: readonly GateResult[], path = 'ml-gates.yml'): SuiteResult {
  return { config: { path, sha256: '0'.repeat(64) }, verdict: worst(gates.map((gate) => gate.verdict)), gates };
}

export const someFacts: RunFacts = {
  repository: 'acme/churn',
  head_sha: '9be01d2c4a5f60718293a4b5c6d7e8f901234567',
  pull_request: 41,
  event: 'pull_request',
  run_id: 77,
  attempt: 1,
  started: '2026-11-24T10:00:00.000Z',
  finished: '2026-11-24T10:00:01.500Z',
  seconds: {},
};

/** A run of suites, or of the gates of one suite. */
export function aRun(
  of: { readonly gates: readonly GateResult[] } | { readonly suites: readonly SuiteResult[] },
  facts: Partial<RunFacts> = {},
): RunResult {
  const suites = 'suites' in of ? of.suites : [aSuite(of.gates)];
  return { version: 1, verdict: worst(suites.map((suite) => suite.verdict)), suites, run: { ...someFacts, ...facts } };
}

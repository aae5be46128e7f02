import type { Delivery } from '../../core/delivery.ts';
import { MlGatesError, type Problem } from '../../core/errors.ts';
import type { Surroundings } from '../../core/ports.ts';
import type { GateResult, SuiteResult } from '../../core/result.ts';
import { gateError } from '../gate-error.ts';
import type { Arrived } from './complete.ts';

type Here = Pick<Surroundings, 'runId' | 'repository' | 'headSha' | 'attempt'>;

/** Results of this run; a result of another run, commit or repository, or of an attempt that is to come, is a fault that names it. */
export function ofThisRun({ deliveries, faults }: Arrived, here: Here): Arrived {
  const judged = deliveries.map((delivery) => ({ delivery, why: foreignness(delivery, here) }));
  return {
    deliveries: judged.filter(({ why }) => why === undefined).map(({ delivery }) => delivery),
    faults: [...faults, ...judged.flatMap(({ delivery, why }) => (why === undefined ? [] : [refusal(delivery, why)]))],
  };
}

/** What a result says of its run that cannot be: only what both know is held against it. */
function foreignness({ attempt, result: { run } }: Delivery, here: Here): string | undefined {
  const differs = (theirs: unknown, ours: unknown): boolean => theirs !== null && ours !== null && theirs !== ours;
  if (differs(run.repository, here.repository)) return `repository ${run.repository ?? ''}`;
  if (differs(run.run_id, here.runId)) return `run ${run.run_id ?? ''}, and this is run ${here.runId ?? ''}`;
  if (differs(run.head_sha, here.headSha))
    return `commit ${short(run.head_sha)}, and this run is about ${short(here.headSha)}`;
  const latest = Math.max(attempt, run.attempt ?? 1);
  if (here.attempt !== null && latest > here.attempt) return `attempt ${latest}, and this is attempt ${here.attempt}`;
  return undefined;
}

function short(sha: string | null): string {
  return (sha ?? '').slice(0, 7);
}

function refusal({ job, result }: Delivery, why: string): Problem {
  const gates = result.suites.flatMap((suite) => suite.gates.map(({ id }) => id));
  return {
    message: `a result of job ${job.name ?? ''} (${gates.join(', ')}) is of ${why}`,
    hint: 'bring what the jobs of this run left, and nothing older',
  };
}

/** Results in which every gate of a config that is not what it was when the gate ran is an error that says so. */
export function ofTheseConfigs(
  deliveries: readonly Delivery[],
  configs: readonly { readonly path: string; readonly sha256: string }[],
): readonly Delivery[] {
  const shas = new Map(configs.map(({ path, sha256 }) => [path, sha256]));
  const held = (suite: SuiteResult): SuiteResult => {
    const now = shas.get(suite.config.path);
    if (now === undefined || now === suite.config.sha256) return suite;
    return { ...suite, verdict: 'error', gates: suite.gates.map((gate) => outdated(gate, suite.config.path)) };
  };
  return deliveries.map((one) => ({ ...one, result: { ...one.result, suites: one.result.suites.map(held) } }));
}

/** A config that could not be read was no config; that is told already. */
function outdated(gate: GateResult, config: string): GateResult {
  if (gate.kind === 'config' && gate.verdict === 'error') return gate;
  const problem: Problem = {
    message: `${config} changed between ${gate.id} and the report`,
    hint: 'check out the same commit in every job, with the same line breaks, and let no step write the config',
  };
  return { ...gate, verdict: 'error', findings: [], error: gateError(new MlGatesError('input', [problem])) };
}

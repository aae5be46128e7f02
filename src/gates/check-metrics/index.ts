import type { RuleConfig } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import { candidateOrigin, openContext, resolveBaseline, type Baseline } from './baseline.ts';
import { evaluateMetrics, evaluateNothing, type BaselineValues } from './evaluate.ts';
import type { MetricsInputs } from './inputs.ts';
import { lookUp } from './look-up.ts';
import { measuredValues } from './measured.ts';
import { findMetricFiles, readCandidate } from './metric-files.ts';

export type { MetricsInputs } from './inputs.ts';

/**
 * The metrics gate: reads the candidate's metric files, finds what they are compared with, and decides every rule.
 *
 * @throws MlGatesError when a file, the config or the baseline does not allow a decision.
 */
export async function run(inputs: MetricsInputs, ports: Ports): Promise<GateOutput> {
  const rules: ReadonlyMap<string, RuleConfig> = new Map(Object.entries(inputs.config.rules ?? {}));
  if (inputs.jobFailed)
    return { findings: evaluateNothing(inputs.id, rules), measured: {}, origin: 'unknown', baseline: null };

  const names = [...rules.keys()];
  const paths = await findMetricFiles(inputs, ports);
  const files = await readCandidate(paths, inputs, ports);
  const named = lookUp(files, names, inputs);
  const context = await openContext(inputs, ports, paths);
  const origin = await candidateOrigin(context);
  const baseline = await resolveBaseline(context);
  const notes = [...baseline.notes, ...stalenessNotes(origin, ports)];
  const findings = evaluateMetrics({
    id: inputs.id,
    rules,
    candidate: { files, named },
    baseline: valuesOf(baseline, names, inputs),
    notes,
  });
  const provenance = baseline.kind === 'read' ? baseline.provenance : null;
  return { findings, measured: measuredValues(files, named), origin, baseline: provenance };
}

function valuesOf(baseline: Baseline, names: readonly string[], inputs: MetricsInputs): BaselineValues {
  if (baseline.kind === 'missing') return { kind: 'missing', outcome: baseline.outcome, reason: baseline.reason };
  return { kind: 'read', files: baseline.files, named: lookUp(baseline.files, names, inputs) };
}

/** Nothing says what a committed file depends on, so whether it describes this commit, nobody can know. */
function stalenessNotes(origin: GateOutput['origin'], ports: Ports): readonly Reason[] {
  const onPullRequest = ports.surroundings.pullRequest !== null;
  return origin === 'committed' && onPullRequest ? [{ code: 'cannot-know-stale' }] : [];
}

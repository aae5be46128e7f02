import type { RuleConfig } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import { findMetric, type Found } from '../../metrics/find-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { candidateOrigin, openContext, resolveBaseline, type Baseline } from './baseline.ts';
import { evaluateMetrics, evaluateNothing, type BaselineValues } from './evaluate.ts';
import type { MetricsInputs } from './inputs.ts';
import { predictionPaths } from './baseline-predictions.ts';
import { lookUp, type Named } from './look-up.ts';
import { measuredValues } from './measured.ts';
import type { Predicted } from './predicted.ts';
import { policyOf } from './values.ts';
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
  const context = await openContext(inputs, ports, [...paths, ...predictionPaths(inputs)]);
  const origin = await candidateOrigin(context);
  const baseline = await resolveBaseline({ ...context, paths });
  const predicted = await predictedBy(inputs, { baseline, files, named }, ports);
  const notes = [...baseline.notes, ...stalenessNotes(origin, ports)];
  const findings = evaluateMetrics({
    id: inputs.id,
    rules,
    candidate: { files, named },
    baseline: valuesOf(baseline, names, inputs),
    predicted,
    policy: policyOf(inputs.config.evidence),
    notes,
  });
  const provenance = baseline.kind === 'read' ? baseline.provenance : null;
  const measured = measuredValues(files, named, predicted?.measured);
  const facts = predicted === undefined ? {} : { predictions: predicted.facts };
  return { findings, measured, origin, baseline: provenance, ...facts };
}

/** What the gate's predictions say; `undefined` without. */
async function predictedBy(
  inputs: MetricsInputs,
  { baseline, files, named }: { baseline: Baseline; files: readonly MetricFile[]; named: Named },
  ports: Ports,
): Promise<Predicted | undefined> {
  const { id, config } = inputs;
  if (config.predictions === undefined) return undefined;
  // predictions are for some gates only, and their code is read by those alone
  const { readPredictions } = await import('./predictions.ts');
  const { predict } = await import('./predicted.ts');
  const comparison = await readPredictions(inputs, baseline, ports);
  if (comparison === undefined) return undefined;
  const reported = new Map([
    ...comparison.plain.map((name) => [name, only(findMetric(files, name))] as const),
    ...named,
  ]);
  const policy = policyOf(config.evidence);
  return predict({ id, config, predictions: config.predictions }, comparison, { baseline, reported, policy });
}

/** What a name leads to, when to one thing. */
function only(lookup: ReturnType<typeof findMetric>): Found | null {
  return lookup.kind === 'found' ? lookup.at : null;
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

import type { RuleConfig } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { resolveBaseline, type Baseline } from './baseline.ts';
import { predictionPaths } from './baseline-predictions.ts';
import { bestRecorded, heldToTestSet } from './best-recorded.ts';
import { fileFindings, recordableOf } from './candidate.ts';
import { openContext, type Context } from './context.ts';
import { evaluateMetrics, evaluateNothing, type BaselineValues } from './evaluate.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import type { MetricsInputs } from './inputs.ts';
import { lookUp, type Named } from './look-up.ts';
import { measuredValues } from './measured.ts';
import type { Predicted } from './predicted.ts';
import { policyOf } from './values.ts';
import { findMetricFiles, readCandidate } from './metric-files.ts';
import { untouched, type Untouched } from './not-affected.ts';

export type { MetricsInputs } from './inputs.ts';

/**
 * The metrics gate: reads the candidate's metric files, finds what they are compared with and whether they describe this commit, and
 * decides every rule.
 *
 * @throws MlGatesError when a file, the config or the baseline does not allow a decision.
 */
export async function run(inputs: MetricsInputs, ports: Ports): Promise<GateOutput> {
  const rules: ReadonlyMap<string, RuleConfig> = new Map(Object.entries(inputs.config.rules ?? {}));
  if (inputs.jobFailed)
    return { findings: evaluateNothing(inputs.id, rules), measured: {}, origin: 'unknown', baseline: null };

  const names = [...rules.keys()];
  const found = await findMetricFiles(inputs, ports);
  const context = await openContext(inputs, ports, found.paths);
  const freshness = await freshnessOf({ ...context, paths: [...found.paths, ...predictionPaths(inputs)] });
  const early = freshness.untouchedSince === undefined ? undefined : await resolveBaseline(context);
  const quiet = early === undefined ? undefined : await untouched(early, freshness, context);
  // the candidate's own mistakes are told before those of the baseline
  const files = quiet?.files ?? (await readCandidate(found, inputs, ports));
  const still = early !== undefined && saysTheSame(files, early) ? quiet : undefined;
  const named = lookUp(files, names, inputs);
  const baseline = early ?? (await resolveBaseline(context));
  const predicted = await predictedBy({ baseline, files, named, still }, context);
  const findings = evaluateMetrics({
    id: inputs.id,
    rules,
    candidate: { files, named },
    baseline: valuesOf(baseline, names, inputs),
    predicted,
    policy: policyOf(inputs.config.evidence),
    best: heldToTestSet(await bestRecorded(rules, baseline, context), {
      fingerprint: predicted?.facts.fingerprint ?? null,
      mayDiffer: (inputs.config.predictions?.max_unmatched_pct ?? 0) > 0,
    }),
    notes: [...notesOf(baseline, freshness, context), ...(predicted?.notes ?? [])],
    unfit: byShownPath(freshness.unfit, ports),
    untouched: still === undefined ? undefined : reasonOf(still),
  });
  const record = await recordableOf({ files, freshness, still }, baseline, context);
  return {
    findings: [...findings, ...(await fileFindings(inputs.id, { files, names, freshness }, context))],
    measured: measuredValues(files, named, {
      computed: predicted?.measured,
      isOfRuns: inputs.config.runs !== undefined,
    }),
    origin: freshness.origin,
    baseline: baseline.kind === 'read' ? baseline.provenance : null,
    ...(record === undefined ? {} : { record }),
    ...(predicted === undefined ? {} : { predictions: predicted.facts }),
  };
}

/** What the gate's predictions say; `undefined` without. */
async function predictedBy(
  {
    baseline,
    files,
    named,
    still,
  }: {
    readonly baseline: Baseline;
    readonly files: readonly MetricFile[];
    readonly named: Named;
    readonly still: Untouched | undefined;
  },
  { inputs, ports }: Context,
): Promise<Predicted | undefined> {
  const { id, config } = inputs;
  if (config.predictions === undefined) return undefined;
  // predictions are for some gates only, and their code is read by those alone
  const { readPredictions } = await import('./predictions.ts');
  const { predict, reportedBy } = await import('./predicted.ts');
  const comparison = await readPredictions(inputs, { baseline, isUntouched: still !== undefined }, ports);
  const given = { baseline, reported: reportedBy(files, named, comparison), policy: policyOf(config.evidence) };
  return predict({ id, config, predictions: config.predictions }, comparison, given);
}

function valuesOf(baseline: Baseline, names: readonly string[], inputs: MetricsInputs): BaselineValues {
  if (baseline.kind === 'missing') return { kind: 'missing', outcome: baseline.outcome, reason: baseline.reason };
  return { kind: 'read', files: baseline.files, named: lookUp(baseline.files, names, inputs) };
}

/** Whatever git says of files: only what reads the same as the baseline is not affected. */
function saysTheSame(files: readonly MetricFile[], baseline: Baseline): boolean {
  if (baseline.kind === 'missing') return false;
  const before = new Map(baseline.files.map(({ source }) => [source.shown, source.text]));
  return files.every(({ source }) => before.get(source.shown) === source.text);
}

function reasonOf({ commit }: Untouched): Reason {
  return { code: 'inputs-unchanged', params: { commit } };
}

function byShownPath(unfit: Freshness['unfit'], ports: Ports): ReadonlyMap<MetricFile['source']['shown'], Reason> {
  return new Map([...unfit].map(([file, reason]) => [ports.files.show(file), reason]));
}

/** Where the baseline could not be looked up, that says enough of what else could not be. */
function notesOf(baseline: Baseline, freshness: Freshness, context: Context): readonly Reason[] {
  const blind = baseline.notes.some(({ code }) => code === 'baseline-unavailable');
  return [...baseline.notes, ...(blind ? [] : freshness.notes), ...stalenessNotes(freshness, context)];
}

/** Without `inputs` nothing says what a committed file depends on, so whether it describes this commit, nobody can know. */
function stalenessNotes({ origin }: Freshness, { inputs, ports }: Context): readonly Reason[] {
  const onPullRequest = ports.surroundings.pullRequest !== null;
  const unknowable = origin === 'committed' && onPullRequest && inputs.config.inputs === undefined;
  return unknowable ? [{ code: 'cannot-know-stale' }] : [];
}

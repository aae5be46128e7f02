import type { RuleConfig } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { resolveBaseline, type Baseline } from './baseline.ts';
import { bestRecorded, heldToTestSet } from './best-recorded.ts';
import { fileFindings, recordableOf } from './candidate.ts';
import { compareFingerprints, type ComparedFingerprints } from './fingerprint/compare.ts';
import { fingerprintsOf, type Fingerprints } from './fingerprint/declared.ts';
import { testSetText } from '../test-set-text.ts';
import { openContext, type Context } from './context.ts';
import { evaluateMetrics, evaluateNothing, type BaselineValues } from './evaluate.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import type { MetricsInputs } from './inputs.ts';
import { lookUp, type Named } from './look-up.ts';
import { measuredValues } from './measured.ts';
import type { Predicted } from './predicted.ts';
import { policyOf } from './values.ts';
import { findMetricFiles, readCandidate } from './metric-files.ts';
import { predictsTheSame, untouched, type Untouched } from './not-affected.ts';
import { findPredictions } from './prediction-files.ts';

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
  const predictions = await findPredictions(inputs, ports);
  const context = await openContext(inputs, ports, { paths: found.paths, predictions });
  const freshness = await freshnessOf(context);
  const early = freshness.untouchedSince === undefined ? undefined : await resolveBaseline(context);
  const quiet = early === undefined ? undefined : await untouched(early, freshness, context);
  // the candidate's own mistakes are told before those of the baseline
  const files = quiet?.files ?? (await readCandidate(found, inputs, ports));
  const still = early !== undefined && (await saysTheSame(files, early, context)) ? quiet : undefined;
  const named = lookUp(files, names, inputs);
  const baseline = early ?? (await resolveBaseline(context));
  const unfit = byShownPath(freshness.unfit, ports);
  const fingerprints = await fingerprintsOf({ files, isUntouched: still !== undefined }, baseline, context);
  const testSet = comparedBy(fingerprints, inputs);
  const { incomparable } = testSet;
  const predicted = await predictedBy({ baseline, files, named, still, unfit, incomparable }, context);
  const fingerprint = fingerprints?.candidate;
  const rows = predicted?.facts.fingerprint ?? null;
  const measuredOn = testSetText({ rows, declared: fingerprint, names: inputs.config.fingerprint });
  const toRecord = { files, freshness, still, fingerprint, measuredOn };
  const { record, notes } = await recordableOf(toRecord, baseline, context);
  const findings = evaluateMetrics({
    id: inputs.id,
    rules,
    candidate: { files, named },
    baseline: valuesOf(baseline, names, inputs),
    predicted,
    policy: policyOf(inputs.config.evidence),
    best: heldToTestSet(await bestRecorded(rules, baseline, context), {
      testSet: measuredOn,
      mayDiffer: (inputs.config.predictions?.max_unmatched_pct ?? 0) > 0,
      unknown: testSet.unknown,
    }),
    incomparable,
    notes: [...notesOf(baseline, freshness, context), ...(predicted?.notes ?? []), ...notes],
    unfit,
    untouched: still === undefined ? undefined : reasonOf(still),
  });
  return {
    findings: [
      ...findings,
      ...testSet.findings,
      ...(await fileFindings(inputs.id, { files, names, freshness }, context)),
    ],
    measured: measuredValues(files, named, {
      computed: predicted?.measured,
      isOfRuns: inputs.config.runs !== undefined,
    }),
    origin: freshness.origin,
    baseline: baseline.kind === 'read' ? baseline.provenance : null,
    ...(record === undefined ? {} : { record }),
    ...(predicted === undefined ? {} : { predictions: predicted.facts }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

/** What a declared fingerprint says about what may be compared; nothing without one. */
function comparedBy(fingerprints: Fingerprints | undefined, { id, config }: MetricsInputs): ComparedFingerprints {
  if (fingerprints === undefined || config.fingerprint === undefined)
    return { incomparable: undefined, unknown: undefined, findings: [] };
  return compareFingerprints(id, config.fingerprint, fingerprints);
}

/** What the gate's predictions say; `undefined` without. */
async function predictedBy(
  {
    baseline,
    files,
    named,
    still,
    unfit,
    incomparable,
  }: {
    readonly baseline: Baseline;
    readonly files: readonly MetricFile[];
    readonly named: Named;
    readonly still: Untouched | undefined;
    readonly unfit: ReadonlyMap<string, Reason>;
    readonly incomparable: Reason | undefined;
  },
  context: Context,
): Promise<Predicted | undefined> {
  const { id, config } = context.inputs;
  if (config.predictions === undefined) return undefined;
  // predictions are for some gates only, and their code is read by those alone
  const { readPredictions } = await import('./predictions.ts');
  const { predict, reportedBy } = await import('./predicted.ts');
  const comparison = await readPredictions(context, { baseline, isUntouched: still !== undefined });
  const reported = reportedBy(files, named, comparison);
  const given = { baseline, reported, policy: policyOf(config.evidence), unfit, incomparable };
  return predict({ id, config, predictions: config.predictions }, comparison, given);
}

function valuesOf(baseline: Baseline, names: readonly string[], inputs: MetricsInputs): BaselineValues {
  if (baseline.kind === 'missing') return { kind: 'missing', outcome: baseline.outcome, reason: baseline.reason };
  return { kind: 'read', files: baseline.files, named: lookUp(baseline.files, names, inputs) };
}

/** Whatever git says of files: only what reads the same as the baseline is not affected. */
async function saysTheSame(files: readonly MetricFile[], baseline: Baseline, context: Context): Promise<boolean> {
  if (baseline.kind === 'missing') return false;
  const before = new Map(baseline.files.map(({ source }) => [source.shown, source.text]));
  if (!files.every(({ source }) => before.get(source.shown) === source.text)) return false;
  return baseline.record === undefined || predictsTheSame(context, baseline.record);
}

function reasonOf({ commit }: Untouched): Reason {
  return { code: 'inputs-unchanged', params: { commit } };
}

function byShownPath(unfit: Freshness['unfit'], ports: Ports): ReadonlyMap<string, Reason> {
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
  if (!unknowable) return [];
  const { path, runs } = inputs.config;
  const ofPredictions = path === undefined && runs === undefined;
  return [{ code: 'cannot-know-stale', ...(ofPredictions ? { params: { of: 'predictions' } } : {}) }];
}

import type { MetricsConfig, RuleConfig } from '../../config/config.ts';
import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { Finding, Measure, Reason } from '../../core/finding.ts';
import type { PredictionFacts } from '../../core/result.ts';
import type { BaselineReading } from '../../metrics/decide.ts';
import type { Disparity } from '../../metrics/decide-disparity.ts';
import { confidenceOf } from '../../metrics/decide-tested.ts';
import type { Evidence, EvidencePolicy } from '../../metrics/evidence.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { findMetric, type Found } from '../../metrics/find-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import type { Reading } from '../../metrics/reading.ts';
import type { Baseline } from './baseline.ts';
import { confusionOf } from './confusion.ts';
import { disparityOf } from './disparity.ts';
import { reportedBaselineFindings, reportedFindings } from './reported.ts';
import type { Named } from './look-up.ts';
import { defaultSupport, sliceFindings, sliceRule } from './slice-findings.ts';
import { compareTestSets, testSetFingerprint } from './test-set.ts';
import { isTested, limitsLoss, untested } from './values.ts';

/** What a gate's predictions say. */
export interface Predicted {
  /** Shown paths of the files. */
  readonly files: readonly string[];
  /** Names of the metrics that were computed. */
  readonly names: readonly string[];
  /** All of them, in full precision. */
  readonly measured: ReadonlyMap<string, Measure>;
  /** A metric on both sides; `undefined` for a name that is no metric of these predictions. */
  readonly readings: (name: string, rule: RuleConfig, baseline: 'read' | 'missing') => Readings | undefined;
  /** What is said beside a bound on a share of rows: how far the true share may be. */
  readonly boundNotes: (name: string) => readonly Reason[];
  readonly disparity: (name: string, rule: RuleConfig) => Disparity | undefined;
  /** Of test sets, of reported numbers, and of slices. */
  readonly findings: readonly Finding[];
  readonly facts: PredictionFacts;
  /** Remarks about the predictions as a whole. */
  readonly notes: readonly Reason[];
}

interface Readings {
  readonly candidate: Reading;
  /** On the rows that both have, where these are fewer. */
  readonly compared: Reading | undefined;
  /** Absent: what the baseline's metrics file says. */
  readonly baseline?: BaselineReading;
  readonly evidence: Evidence;
}

/** What the files report of metrics that predictions give, by whatever name; with runs each run by itself is none of them. */
export function reportedBy(
  files: readonly MetricFile[],
  named: Named,
  comparison: PredictionComparison,
): ReadonlyMap<string, Found> {
  const reported = new Map<string, Found>();
  for (const name of comparison.plain) {
    const lookup = findMetric(files, name);
    if (lookup.kind === 'found') reported.set(name, lookup.at);
  }
  for (const [name, [found, ...others]] of named) {
    if (found !== null && others.length === 0) reported.set(name, found);
  }
  return reported;
}

/** Everything that predictions bring to a gate. */
export function predict(
  {
    id,
    config,
    predictions,
  }: { readonly id: string; readonly config: MetricsConfig; readonly predictions: PredictionsConfig },
  comparison: PredictionComparison,
  given: {
    readonly baseline: Baseline;
    readonly policy: EvidencePolicy;
    readonly reported: ReadonlyMap<string, Found>;
    /** Why predictions do not describe this commit, by shown path. */
    readonly unfit: ReadonlyMap<string, Reason>;
    /** Why nothing of the baseline can be compared with, whatever its rows are. */
    readonly incomparable: Reason | undefined;
  },
): Predicted {
  const testSet = compareTestSets(id, predictions, comparison);
  const context: Context = {
    id,
    predictions,
    comparison,
    incomparable: given.incomparable ?? testSet.incomparable,
    baseline: given.baseline,
    unfit: comparison.columns.files.map((file) => given.unfit.get(file)).find((reason) => reason !== undefined),
  };
  const measured = measuredOf(comparison, Object.keys(config.rules ?? {}));
  const rules = Object.entries(config.rules ?? {});
  const slices =
    config.slices === undefined ? [] : slicesOrWhyNot({ ...given, ...context, slices: config.slices, rules });
  const { columns, matched } = comparison;
  return {
    files: columns.files,
    names: [...measured.keys()],
    measured,
    readings: (name, rule, kind) => readingsOf(name, { rule, kind }, context),
    boundNotes: (name) => {
      const confidence = confidenceOf(given.policy.alpha);
      const interval = comparison.intervalOf(name, confidence);
      return interval === undefined
        ? []
        : [{ code: 'share-interval', params: { metric: name, confidence, ...interval } }];
    },
    disparity: (name, rule) => {
      const support = config.slices?.min_support ?? defaultSupport;
      return disparityOf({ id, metric: name, rule, comparison, support, policy: given.policy });
    },
    findings: [...testSet.findings, ...contradictions(id, { ...given, comparison, measured }), ...slices],
    notes: oneSidedNotes(comparison),
    facts: {
      rows: columns.rows,
      matched: matched === undefined ? null : matched.candidate.length,
      fingerprint: testSetFingerprint(predictions, columns),
      confusion: confusionOf(predictions, comparison),
    },
  };
}

/** What the metrics files of either side report against its own predictions. */
function contradictions(
  id: string,
  {
    comparison,
    measured,
    reported,
    baseline,
  }: {
    readonly comparison: PredictionComparison;
    readonly measured: ReadonlyMap<string, Measure>;
    readonly reported: ReadonlyMap<string, Found>;
    readonly baseline: Baseline;
  },
): readonly Finding[] {
  const before =
    baseline.kind === 'read' ? reportedBy(baseline.files, new Map(), comparison) : new Map<string, Found>();
  return [
    ...reportedFindings(id, { reported, computedOf: (name) => measured.get(comparison.nameOf(name) ?? name) }),
    ...reportedBaselineFindings(id, {
      reported: before,
      computedOf: (name) => numberIn(comparison.baselineAlone?.(name)),
    }),
  ];
}

function numberIn(reading: Reading | undefined): number | undefined {
  return reading?.kind === 'number' ? reading.value : undefined;
}

/** Classes that are never predicted, or never there: what the metrics make of them. */
function oneSidedNotes({ oneSided }: PredictionComparison): readonly Reason[] {
  return oneSided.length === 0 ? [] : [{ code: 'zero-for-a-class', params: { classes: oneSided.slice(0, 10) } }];
}

interface Context {
  readonly id: string;
  readonly predictions: PredictionsConfig;
  readonly comparison: PredictionComparison;
  readonly incomparable: Reason | undefined;
  readonly baseline: Baseline;
  readonly unfit: Reason | undefined;
}

function measuredOf(comparison: PredictionComparison, ruled: readonly string[]): ReadonlyMap<string, Measure> {
  const { candidate } = comparison.measure();
  const names = new Set([...ruled.flatMap((name) => comparison.nameOf(name) ?? []), ...comparison.plain]);
  const measured = new Map<string, Measure>();
  for (const name of names) {
    const reading = candidate(name);
    if (reading?.kind === 'number') measured.set(name, reading.value);
  }
  return measured;
}

function readingsOf(
  name: string,
  { rule, kind }: { readonly rule: RuleConfig; readonly kind: 'read' | 'missing' },
  { id, predictions, comparison, incomparable, baseline }: Context,
): Readings | undefined {
  const candidate = comparison.measure().candidate(name);
  if (candidate === undefined) return undefined;
  const alone = { candidate, compared: undefined };
  if (kind === 'missing') return { ...alone, evidence: untested('one-run-each') };
  if (incomparable !== undefined)
    return { ...alone, baseline: { kind: 'incomparable', reason: incomparable }, evidence: untested('no-test') };
  if (comparison.baselineAlone === undefined) {
    const reason: Reason =
      baseline.kind === 'read' && baseline.predictions.kind === 'missing'
        ? baseline.predictions.reason
        : { code: 'no-baseline-predictions' };
    return { ...alone, evidence: { kind: 'none', reason } };
  }
  const { compare, matched } = comparison;
  if (compare === undefined || matched === undefined) {
    const reading = comparison.baselineAlone(name) ?? { kind: 'absent' };
    const code = predictions.id === undefined ? 'no-id' : 'no-test';
    return { ...alone, baseline: { kind: 'read', reading }, evidence: untested(code) };
  }
  const pairs = compare();
  const isPart = pairs.rows < comparison.columns.rows;
  return {
    candidate,
    compared: isPart ? pairs.candidate(name) : undefined,
    baseline: { kind: 'read', reading: pairs.baseline(name) ?? { kind: 'absent' } },
    evidence: isTested(rule) ? pairs.test(name, `${id} ${name}`) : untested('one-run-each'),
  };
}

/** The findings of slices; without predictions of the baseline one finding that says so, since none of them can be compared. */
function slicesOrWhyNot(context: Context & Parameters<typeof sliceFindings>[0]): readonly Finding[] {
  const { comparison, incomparable, baseline, id, slices, unfit } = context;
  const rules = context.rules
    .map(([name, rule]) => [name, sliceRule(name, rule, slices)] as const)
    .filter(([name, rule]) => limitsLoss(rule) && comparison.measure().candidate(name) !== undefined);
  // that there is no baseline at all, or another test set, the gate's own findings say
  const isOther = unfit === undefined && incomparable !== undefined;
  if (isOther || baseline.kind === 'missing' || rules.length === 0) return [];
  if (unfit === undefined && comparison.compare !== undefined) return sliceFindings({ ...context, rules });
  const why: { outcome: 'bootstrap' | 'no-baseline' | 'unmeasured'; reason: Reason } =
    unfit !== undefined
      ? { outcome: 'unmeasured', reason: unfit }
      : baseline.predictions.kind === 'missing'
        ? baseline.predictions
        : { outcome: 'no-baseline', reason: { code: 'no-id' } };
  return [
    {
      id: `${id}#/slices`,
      rule: 'slices',
      subject: '',
      slice: null,
      params: {},
      outcome: why.outcome,
      severity: why.outcome === 'bootstrap' ? 'warn' : (context.slices.severity ?? 'fail'),
      reason: why.reason,
      count: 1,
      samples: [],
    },
  ];
}

import type { RuleConfig } from '../config/config.ts';
import type { Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { severityOf, type Severity } from '../core/outcome.ts';
import { atLeast, atMost, epsilonOf } from './compare.ts';
import { decideChange, noNoise, type Decision, type Noise } from './decide-change.ts';
import { decideDisparity, type Disparity } from './decide-disparity.ts';
import { decideDistance } from './decide-distance.ts';
import { demandsOf, type AbsoluteDemand, type ChangeDemand, type Demand } from './demands.ts';
import { noiseNotes } from './noise-notes.ts';
import type { MetricScale } from './metric-scale.ts';
import type { Reading } from './reading.ts';
import { isOtherUnit, isBeyondShare, unitReason, unlike } from './same-measure.ts';

/** What there is to compare one metric with. */
export type BaselineReading =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** There is no baseline at all, and why; `outcome` says whether that is to be expected. */
  | { readonly kind: 'missing'; readonly outcome: 'bootstrap' | 'no-baseline'; readonly reason: Reason }
  /** There is one, of something else. */
  | { readonly kind: 'incomparable'; readonly reason: Reason };

/** One metric that the config names. */
interface Metric {
  readonly rule: RuleConfig;
  readonly candidate: Reading;
  /** What is compared with the baseline, where it is not the candidate itself: its value on the rows that both have. */
  readonly compared?: Reading;
  /** More about a candidate that is absent: the nearest name that is there. */
  readonly absence?: Readonly<Record<string, Json>>;
  readonly baseline: BaselineReading;
  readonly noise?: Noise;
  /** How much it differs between groups, when a rule limits that. */
  readonly disparity?: Disparity;
  /** The best value that the default branch has recorded, for `ratchet`. */
  readonly best?: BaselineReading;
  /** Why what the candidate says cannot be what this commit gives, whatever it is. */
  readonly unfit?: Reason;
  /** Whether both sides were computed from predictions, so that they measure the same. */
  readonly computed?: boolean;
  /** What the metric's name says of its values. */
  readonly scale?: MetricScale;
  /** Why there is nothing to compare: the values are the baseline's own. */
  readonly untouched?: Reason;
}

/** A finding that does not yet know its gate, its subject and where the value stands. */
export interface Decided extends Decision {
  readonly rule: Demand['rule'];
  readonly params: Readonly<Record<string, Json>>;
  readonly severity: Severity;
}

/**
 * Decides every demand of one metric, in the order: the candidate must be a finite number; change rules then need a baseline, the
 * metric in it, and a finite number there; only then is anything compared. `pass` is reached by a comparison that held, never by
 * one that could not be made.
 */
export function decideMetric(metric: Metric): readonly [Decided, ...Decided[]] {
  const [first, ...rest] = demandsOf(metric.rule);
  const decided = (demand: Demand): Decided => {
    const decision = decideDemand(demand, metric);
    return {
      ...decision,
      rule: demand.rule,
      params: { ...paramsOf(demand, metric.rule), ...decision.params },
      severity: severityFor(decision, metric),
    };
  };
  return [decided(first), ...rest.map(decided)];
}

/** The outcome of every demand when a step before the gate failed: what was measured then, nobody can say. */
export function undecidedMetric(rule: RuleConfig, reason: Reason): readonly Decided[] {
  return demandsOf(rule).map((demand) => ({
    outcome: 'unmeasured',
    reason,
    rule: demand.rule,
    params: paramsOf(demand, rule),
    severity: 'fail',
  }));
}

function decideDemand(demand: Demand, metric: Metric): Decision {
  const { candidate } = metric;
  switch (candidate.kind) {
    case 'absent':
      return { outcome: 'unmeasured', reason: { code: 'absent', params: metric.absence ?? {} } };
    case 'not-finite':
      return { outcome: 'unmeasured', reason: { code: 'not-finite', params: { text: candidate.text } } };
    case 'not-a-number':
      return {
        outcome: 'unmeasured',
        reason: { code: 'not-a-number', params: { type: candidate.type, text: candidate.text } },
      };
    case 'undefined':
      return { outcome: 'unmeasured', reason: candidate.reason };
    case 'number':
      if (metric.unfit !== undefined) return { outcome: 'unmeasured', reason: metric.unfit };
      return decideNumber(demand, candidate.value, metric);
  }
}

function decideNumber(demand: Demand, candidate: number, metric: Metric): Decision {
  switch (demand.kind) {
    case 'shown':
      return { outcome: 'pass' };
    case 'absolute':
      return decideBound(demand, candidate, metric);
    case 'change':
      return withNote(
        decideAgainst(demand, candidate, demand.rule === 'ratchet' ? againstBest(metric) : metric),
        isTooWide(demand, candidate, metric) ? { code: 'tolerance-too-wide' } : undefined,
      );
    case 'disparity':
      return decideDisparity(demand, metric.disparity);
  }
}

function withNote(decided: Decision, note: Reason | undefined): Decision {
  return note === undefined ? decided : { ...decided, notes: [...(decided.notes ?? []), note] };
}

/** Whether a share may lose all that there is: who writes 5 for 5 % holds it to nothing. */
function isTooWide(demand: ChangeDemand, candidate: number, { scale }: Metric): boolean {
  if (scale !== 'share' || candidate < 0 || candidate > 1) return false;
  switch (demand.rule) {
    case 'max_change':
      return demand.distance >= 1;
    case 'ratchet':
      return demand.loss >= 1;
    case 'min_improvement':
    case 'min_improvement_pct':
      return false;
    case 'max_regression':
    case 'max_regression_pct':
    case 'max_regression+max_regression_pct':
      return (demand.absolute ?? 0) >= 1 || (demand.percent ?? 0) >= 100;
  }
}

/** A ratchet without records holds nothing, and says so. */
function againstBest(metric: Metric): Metric {
  const none: BaselineReading = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-best' } };
  const { rule, best = none, untouched, scale } = metric;
  // what tests say is of the baseline, not of the best there was; of how many examples that was, nobody recorded
  const candidate: Reading = metric.candidate.kind === 'number' ? withoutExamples(metric.candidate) : metric.candidate;
  return {
    rule,
    candidate,
    baseline: best,
    ...(scale === undefined ? {} : { scale }),
    ...(untouched === undefined ? {} : { untouched }),
  };
}

function withoutExamples({ fullSize, ...reading }: NumberReading): NumberReading {
  return fullSize === undefined ? reading : { ...reading };
}

/** A bound that holds by a number in another unit, than before or than the bound itself, says nothing: 12.5 % is more than 0.85. */
function decideBound(demand: AbsoluteDemand, candidate: number, metric: Metric): Decision {
  const decided = decideAbsolute(demand, candidate);
  const doubt = decided.outcome === 'pass' ? unitDoubt(demand, candidate, metric) : undefined;
  return doubt === undefined ? decided : { ...decided, outcome: 'inconclusive', reason: doubt };
}

function unitDoubt(
  demand: AbsoluteDemand,
  candidate: number,
  { baseline, computed, scale = 'unknown' }: Metric,
): Reason | undefined {
  if (computed === true) return undefined;
  const before = baseline.kind === 'read' && baseline.reading.kind === 'number' ? baseline.reading.value : undefined;
  if (before !== undefined && isOtherUnit(candidate, before, scale)) return unitReason(candidate, before);
  if (demand.rule === 'min' && isBeyondShare(candidate, demand.bound, scale))
    return { code: 'unit-of-limit', params: { candidate, limit: demand.bound } };
  return undefined;
}

function decideAbsolute(demand: AbsoluteDemand, candidate: number): Decision {
  if (demand.rule === 'target')
    return decideDistance(candidate, { centre: demand.target, distance: demand.within }, 'violated');
  const epsilon = epsilonOf(candidate, demand.bound);
  const holds = demand.rule === 'min' ? atLeast : atMost;
  const limit = { op: demand.rule === 'min' ? '>=' : '<=', value: demand.bound } as const;
  return { outcome: holds(candidate, demand.bound, epsilon) ? 'pass' : 'violated', limit };
}

function decideAgainst(demand: ChangeDemand, candidate: number, metric: Metric): Decision {
  const { baseline } = metric;
  if (baseline.kind === 'missing') return { outcome: baseline.outcome, reason: baseline.reason };
  if (baseline.kind === 'incomparable') return { outcome: 'not-comparable', reason: baseline.reason };
  if (metric.untouched !== undefined) return { outcome: 'not-affected', reason: metric.untouched };
  if (metric.compared !== undefined) {
    const { compared, ...rest } = metric;
    if (compared.kind !== 'number') return { outcome: 'not-comparable', reason: { code: 'undefined-metric' } };
    return { ...decideAgainst(demand, compared.value, rest), observed: compared.value };
  }
  const { reading } = baseline;
  switch (reading.kind) {
    case 'absent':
      return { outcome: 'new', reason: { code: demand.rule === 'ratchet' ? 'no-best' : 'not-in-baseline' } };
    case 'not-finite':
      return { outcome: 'not-comparable', reason: { code: 'baseline-not-finite', params: { text: reading.text } } };
    case 'not-a-number':
      return {
        outcome: 'not-comparable',
        reason: { code: 'baseline-not-a-number', params: { type: reading.type, text: reading.text } },
      };
    case 'undefined':
      return { outcome: 'not-comparable', reason: { code: 'baseline-undefined' } };
    case 'number':
      return decidePair(demand, { candidate, baseline: reading }, metric);
  }
}

function decidePair(
  demand: ChangeDemand,
  { candidate, baseline }: { candidate: number; baseline: NumberReading },
  metric: Metric,
): Decision {
  const facts = metric.candidate.kind === 'number' ? metric.candidate : {};
  const different =
    metric.computed === true
      ? undefined
      : unlike({ ...facts, kind: 'number', value: candidate }, baseline, metric.scale);
  if (different !== undefined) return { outcome: 'not-comparable', reason: different };
  const declared = metric.rule.noise_sd === undefined ? {} : { trainingDeviation: metric.rule.noise_sd };
  const noise: Noise = { ...(metric.noise ?? noNoise), ...declared, runs: runsOf(metric.candidate, baseline) };
  if (demand.rule === 'max_change') {
    const decided = decideDistance(candidate, { centre: baseline.value, distance: demand.distance }, 'regressed');
    return { ...decided, notes: noiseNotes(noise) };
  }
  const { direction } = metric.rule;
  // The config's reader refuses such a rule; nothing may pass here because it did not.
  if (direction === undefined) return { outcome: 'not-comparable', reason: { code: 'no-direction' } };
  return decideChange(demand, { candidate, baseline: baseline.value, direction, noise });
}

type NumberReading = Extract<Reading, { kind: 'number' }>;

/** How many runs each number is the mean of. */
function runsOf(candidate: Reading, baseline: NumberReading): NonNullable<Noise['runs']> {
  const count = (reading: Reading): number => (reading.kind === 'number' ? (reading.runs?.length ?? 1) : 1);
  return { candidate: count(candidate), baseline: count(baseline) };
}

/** `on_missing` and `on_new` speak for their own outcomes; proofs for theirs. */
function severityFor({ outcome, reason }: Decision, metric: Metric): Severity {
  const { rule } = metric;
  // who demands a proof does not want a warning without one
  if (reason?.code === 'not-proven') return rule.severity ?? 'fail';
  if (outcome === 'unmeasured' && metric.candidate.kind === 'absent') {
    return rule.on_missing ?? 'fail';
  }
  if (outcome === 'new') return rule.on_new ?? severityOf(outcome, rule.severity);
  return severityOf(outcome, rule.severity);
}

function paramsOf(demand: Demand, rule: RuleConfig): Readonly<Record<string, Json>> {
  return { ...demandParams(demand), ...(rule.direction === undefined ? {} : { direction: rule.direction }) };
}

function demandParams(demand: Demand): Readonly<Record<string, Json>> {
  switch (demand.kind) {
    case 'absolute':
      if (demand.rule === 'target') return { target: demand.target, within: demand.within };
      return { [demand.rule]: demand.bound };
    case 'change':
      if (demand.rule === 'min_improvement') return { min_improvement: demand.gain };
      if (demand.rule === 'min_improvement_pct') return { min_improvement_pct: demand.percent };
      if (demand.rule === 'ratchet') return { ratchet: demand.loss };
      if (demand.rule === 'max_change') return { max_change: demand.distance };
      return {
        ...(demand.absolute === undefined ? {} : { max_regression: demand.absolute }),
        ...(demand.percent === undefined ? {} : { max_regression_pct: demand.percent }),
      };
    case 'disparity':
      return { max_disparity: demand.bound };
    case 'shown':
      return {};
  }
}

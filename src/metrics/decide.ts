import type { RuleConfig } from '../config/config.ts';
import type { Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { severityOf, type Outcome, type Severity } from '../core/outcome.ts';
import { atLeast, atMost, epsilonOf } from './compare.ts';
import { decideChange, type Decision } from './decide-change.ts';
import { demandsOf, type AbsoluteDemand, type ChangeDemand, type Demand } from './demands.ts';
import { noEvidence, type Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';

/** What there is to compare one metric with. */
export type BaselineReading =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** There is no baseline at all, and why; `outcome` says whether that is to be expected. */
  | { readonly kind: 'missing'; readonly outcome: 'bootstrap' | 'no-baseline'; readonly reason: Reason };

/** One metric that the config names. */
interface Metric {
  readonly rule: RuleConfig;
  readonly candidate: Reading;
  /** More about a candidate that is absent: the nearest name that is there. */
  readonly absence?: Readonly<Record<string, Json>>;
  readonly baseline: BaselineReading;
  readonly evidence?: Evidence;
  /** Why what the candidate says cannot be what this commit gives, whatever it is. */
  readonly unfit?: Reason;
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
      params: paramsOf(demand, metric.rule),
      severity: severityFor(decision.outcome, metric),
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
      return decideAbsolute(demand, candidate);
    case 'change':
      return decideAgainst(demand, candidate, metric);
  }
}

function decideAbsolute(demand: AbsoluteDemand, candidate: number): Decision {
  const epsilon = epsilonOf(candidate, demand.bound);
  const holds = demand.rule === 'min' ? atLeast : atMost;
  const limit = { op: demand.rule === 'min' ? '>=' : '<=', value: demand.bound } as const;
  return { outcome: holds(candidate, demand.bound, epsilon) ? 'pass' : 'violated', limit };
}

function decideAgainst(demand: ChangeDemand, candidate: number, metric: Metric): Decision {
  const { baseline } = metric;
  if (baseline.kind === 'missing') return { outcome: baseline.outcome, reason: baseline.reason };
  if (metric.untouched !== undefined) return { outcome: 'not-affected', reason: metric.untouched };
  const { reading } = baseline;
  switch (reading.kind) {
    case 'absent':
      return { outcome: 'new', reason: { code: 'not-in-baseline' } };
    case 'not-finite':
      return { outcome: 'not-comparable', reason: { code: 'baseline-not-finite', params: { text: reading.text } } };
    case 'not-a-number':
      return {
        outcome: 'not-comparable',
        reason: { code: 'baseline-not-a-number', params: { type: reading.type, text: reading.text } },
      };
    case 'number':
      return decidePair(demand, { candidate, baseline: reading.value }, metric);
  }
}

function decidePair(demand: ChangeDemand, values: { candidate: number; baseline: number }, metric: Metric): Decision {
  const { direction } = metric.rule;
  // The config's reader refuses such a rule; nothing may pass here because it did not.
  if (direction === undefined) return { outcome: 'not-comparable', reason: { code: 'no-direction' } };
  return decideChange(demand, { ...values, direction, evidence: metric.evidence ?? noEvidence });
}

/** `on_missing` and `on_new` speak for their own outcomes. */
function severityFor(outcome: Outcome, metric: Metric): Severity {
  const { rule } = metric;
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
      return { [demand.rule]: demand.bound };
    case 'change':
      if (demand.rule === 'min_improvement') return { min_improvement: demand.gain };
      return {
        ...(demand.absolute === undefined ? {} : { max_regression: demand.absolute }),
        ...(demand.percent === undefined ? {} : { max_regression_pct: demand.percent }),
      };
    case 'shown':
      return {};
  }
}

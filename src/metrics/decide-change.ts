import type { EvidenceFacts, Limit, Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { Outcome } from '../core/outcome.ts';
import type { ReasonCode } from '../core/reason-code.ts';
import { changeOf, epsilonOf, notWorseThan, worseBy } from './compare.ts';
import type { ChangeDemand } from './demands.ts';
import { defaultPolicy, type EvidencePolicy } from './evidence.ts';
import { decideTested, type Loss } from './decide-tested.ts';
import { clearlyBetter, limitAt, type Pair } from './pair.ts';
import { decideGain, decideGainOnZero } from './decide-gain.ts';
import { noiseNotes } from './noise-notes.ts';
import type { Settled } from './settle.ts';

/** What became of a demand, before severity. */
export interface Decision {
  readonly outcome: Outcome;
  readonly limit?: Limit;
  readonly reason?: Reason;
  readonly notes?: readonly Reason[];
  /** What a test said of it. */
  readonly evidence?: EvidenceFacts;
  /** What was observed, where it is not the metric itself. */
  readonly observed?: number;
  /** More about the subject, for `params`. */
  readonly params?: Readonly<Record<string, Json>>;
}

/** What is known of the noise of a change. */
export interface Noise {
  /** `undefined` when nothing could be tested. */
  readonly settled?: Settled;
  /** Why not. */
  readonly untested?: Reason;
  readonly policy: EvidencePolicy;
  /** Standard deviation of the metric between trainings that differ in their seed alone. */
  readonly trainingDeviation?: number;
  /** Of how many runs each number is the mean. Default one each. */
  readonly runs?: { readonly candidate: number; readonly baseline: number };
}

export const noNoise: Noise = { policy: defaultPolicy };

/** Decides a change rule on two finite numbers. */
export function decideChange(demand: DirectedDemand, pair: Pair): Decision {
  const decided = decideDirected(demand, pair);
  return { ...decided, notes: [...(decided.notes ?? []), ...noiseNotes(pair.noise)] };
}

/** A change rule that tells better from worse. */
export type DirectedDemand = Exclude<ChangeDemand, { rule: 'max_change' }>;
/** What may be lost, in the metric's own unit, in percent of |baseline|, or the wider of both. */
interface Allowance {
  readonly absolute: number | undefined;
  readonly percent: number | undefined;
}

function decideDirected(demand: DirectedDemand, pair: Pair): Decision {
  switch (demand.rule) {
    case 'min_improvement':
      return decideGain(demand.gain, pair);
    case 'min_improvement_pct':
      return pair.baseline === 0
        ? decideGainOnZero(demand.percent, pair)
        : decideGain(Math.abs(pair.baseline) * (demand.percent / 100), pair);
    case 'ratchet':
      return decideLoss({ absolute: demand.loss, percent: undefined }, pair);
    case 'max_regression':
    case 'max_regression_pct':
    case 'max_regression+max_regression_pct':
      return decideLoss(demand, pair);
  }
}

function decideLoss(demand: Allowance, pair: Pair): Decision {
  const tolerance = toleranceOf(demand, pair.baseline);
  // A percentage of nothing allows nothing and excuses nothing: only "no worse" can be said of it.
  if (tolerance === undefined) return decideOnZeroBaseline(pair);
  const bound = worseBy(pair.baseline, tolerance.units, pair.direction);
  if (!Number.isFinite(bound)) return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
  const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
  const within = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
  const beyond = worseBy(pair.baseline, 0 - tolerance.units, pair.direction);
  const loss: Loss = {
    loss: 0 - changeOf(pair.candidate, pair.baseline, pair.direction).gain,
    tolerance: tolerance.units,
    within,
    gained: clearlyBetter(pair, beyond),
  };
  const decided = decideTested(loss, pair.noise);
  const notes = [...(tolerance.note === undefined ? [] : [{ code: tolerance.note }]), ...(decided.notes ?? [])];
  return { ...decided, limit: limitAt(bound, pair.direction), ...(notes.length === 0 ? {} : { notes }) };
}

/** What may be lost, in the metric's units; `undefined` when only a percentage is given and the baseline is 0. */
function toleranceOf(demand: Allowance, baseline: number): { units: number; note?: ReasonCode } | undefined {
  const { absolute, percent } = demand;
  const share = percent === undefined || baseline === 0 ? undefined : Math.abs(baseline) * (percent / 100);
  if (absolute === undefined) return share === undefined ? undefined : { units: share };
  if (percent === undefined) return { units: absolute };
  // Both must be breached to fail, so the wider one is the limit.
  return share === undefined ? { units: absolute, note: 'percentage-of-zero' } : { units: Math.max(absolute, share) };
}

function decideOnZeroBaseline(pair: Pair): Decision {
  const limit = limitAt(0, pair.direction);
  const { gain } = changeOf(pair.candidate, 0, pair.direction);
  if (gain > 0) return { outcome: 'improved', limit };
  if (gain === 0) return { outcome: 'pass', limit };
  return { outcome: 'not-comparable', limit, reason: { code: 'baseline-zero' } };
}

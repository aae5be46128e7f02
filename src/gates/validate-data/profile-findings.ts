import type { Finding, Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import { isAgainstBaseline, type ProfileDemand, type ProfileMeasure } from '../../plan/profile-demand.ts';
import { isExact, type Estimate } from '../../profile/estimate.ts';
import { holdBound, holdChange, type Held, type Tolerance } from '../../profile/hold.ts';
import { measureProfile, type Question } from '../../profile/measure-profile.ts';
import type { FindingMaker } from './evaluate.ts';
import { noveltyFinding } from './novelty-finding.ts';
import { notInBaseline, type Draft, type Profiles } from './profiles.ts';

/** What is demanded of the profile of a data set, decided: by itself, and against that of the baseline. */
export function profileFindings(demands: readonly ProfileDemand[], profiles: Profiles): readonly Finding[] {
  return demands.map((demand) => {
    const { measure, column, bound, value, q, severity } = demand;
    const params: Record<string, Json> = { [bound]: value, ...(q === undefined ? {} : { q }) };
    const draft: Draft = { rule: measure, subject: column, params, declared: severity };
    if (measure === 'unseen_values' || measure === 'out_of_range')
      return noveltyFinding({ ...demand, measure }, draft, profiles);
    return measureFinding({ ...demand, measure }, draft, profiles);
  });
}

type MeasureDemand = ProfileDemand & { readonly measure: ProfileMeasure };

function measureFinding(demand: MeasureDemand, draft: Draft, profiles: Profiles): Finding {
  const { candidate, baseline, maker } = profiles;
  const observed = measureProfile(candidate, questionOf(demand));
  if (typeof observed === 'string') return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: observed } });
  const seen = { ...draft, observed: { value: observed.value } };
  if (!isAgainstBaseline(demand)) return boundFinding(demand, observed, { draft: seen, maker });
  if (baseline === null) throw new Error('a change was to be decided, and no baseline was looked for');
  if (baseline.kind === 'missing') return maker.make({ ...seen, outcome: baseline.outcome, reason: baseline.reason });
  const before = measureProfile(baseline.profile, questionOf(demand));
  if (typeof before === 'string') return maker.make({ ...seen, outcome: 'new', reason: notInBaseline(before) });
  const compared = { ...seen, baseline: { value: before.value } };
  return changeFinding(demand, { observed, before }, { draft: compared, maker });
}

function questionOf({ measure, column, q }: MeasureDemand): Question {
  return { measure, column, ...(q === undefined ? {} : { q }) };
}

interface Making {
  readonly draft: Draft & Pick<Finding, 'observed'> & { readonly baseline?: { readonly value: number } };
  readonly maker: FindingMaker;
}

function boundFinding({ bound, value }: MeasureDemand, observed: Estimate, { draft, maker }: Making): Finding {
  const limit = { op: bound === 'min' ? '>=' : '<=', value } as const;
  const held = holdBound(observed, limit);
  return maker.make({ ...draft, limit, ...decided(held, 'violated'), ...estimateNotes(draft, { observed }, held) });
}

interface Compared {
  readonly observed: Estimate;
  readonly before: Estimate;
}

function changeFinding(
  { bound, value }: MeasureDemand,
  { observed, before }: Compared,
  { draft, maker }: Making,
): Finding {
  if (bound === 'max_increase_pct_points') {
    const limit = { op: '<=', value: before.value + value } as const;
    return maker.make({ ...draft, limit, ...decided(holdBound(observed, limit), 'regressed') });
  }
  const tolerance: Tolerance = bound === 'max_change_pct' ? { percent: value } : { units: value };
  const change = holdChange(observed, before, tolerance);
  if (typeof change === 'string') return maker.make({ ...draft, outcome: 'not-comparable', reason: { code: change } });
  const { held, limit } = change;
  return maker.make({
    ...draft,
    limit,
    ...decided(held, 'regressed'),
    ...estimateNotes(draft, { observed, before }, held),
  });
}

/** What the error of an estimate leaves open does not fail, and is no silent pass either. */
function decided(held: Held, broken: 'violated' | 'regressed'): Pick<Finding, 'outcome' | 'reason'> {
  switch (held) {
    case 'holds':
    case 'doubtful':
      return { outcome: 'pass' };
    case 'unsettled':
      return { outcome: 'inconclusive', reason: { code: 'within-sketch-error' } };
    case 'broken':
      return { outcome: broken };
  }
}

/** How exact the numbers are; the notes of a gate stand together, so each says of what it is. */
function estimateNotes(
  { rule, subject, params: { q } }: Draft,
  { observed, before }: { readonly observed: Estimate; readonly before?: Estimate },
  held: Held,
): Pick<Finding, 'notes'> {
  const notes: Reason[] = [];
  const near = held === 'doubtful' ? { near: true } : {};
  const note = (estimate: Estimate, of: 'candidate' | 'baseline'): void => {
    if (isExact(estimate)) return;
    const { low, high } = estimate;
    notes.push({
      code: 'estimated',
      params: { rule, subject, ...(q === undefined ? {} : { q }), of, low, high, ...near },
    });
  };
  note(observed, 'candidate');
  if (before !== undefined) note(before, 'baseline');
  return notes.length === 0 ? {} : { notes };
}

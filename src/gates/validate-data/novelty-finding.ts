import type { Finding } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import type { Novelty as NoveltyMeasure, ProfileDemand } from '../../plan/profile-demand.ts';
import { isExact, type Estimate } from '../../profile/estimate.ts';
import { holdBound } from '../../profile/hold.ts';
import { outOfRange, unseenValues, type Novelty } from '../../profile/novelty.ts';
import { columnOf } from '../../profile/measure-profile.ts';
import type { Profile } from '../../profile/profile.ts';
import { notInBaseline, type Draft, type Profiles } from './profiles.ts';

type NoveltyDemand = ProfileDemand & { readonly measure: NoveltyMeasure };

/** How many values a finding lists. */
const listed = 10;

/** Whether no more rows than are allowed hold what the baseline does not have. */
export function noveltyFinding(demand: NoveltyDemand, draft: Draft, profiles: Profiles): Finding {
  const { candidate, baseline, maker } = profiles;
  if (baseline === null) throw new Error('rows were to be compared, and no baseline was looked for');
  const column = columnOf(candidate, demand.column);
  const untold = candidate.rows === 0 ? 'no-rows' : column === undefined ? 'absent' : undefined;
  if (untold !== undefined) return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: untold } });
  if (baseline.kind === 'missing') return maker.make({ ...draft, outcome: baseline.outcome, reason: baseline.reason });
  const find = demand.measure === 'unseen_values' ? unseenValues : outOfRange;
  const novelty = find(candidate, baseline.profile, demand.column);
  if ('candidate' in novelty)
    return maker.make({ ...draft, outcome: 'unmeasured', reason: { code: novelty.candidate } });
  if ('baseline' in novelty) return maker.make({ ...draft, outcome: 'new', reason: notInBaseline(novelty.baseline) });
  return decide(demand, { novelty, draft }, profiles);
}

function decide(
  { measure, column, bound, value }: NoveltyDemand,
  { novelty, draft }: { readonly novelty: Novelty; readonly draft: Draft },
  { candidate, baseline, maker }: Profiles,
): Finding {
  const rows = bound === 'max_pct' ? inPercent(novelty.rows, candidate.rows) : novelty.rows;
  const limit = { op: '<=', value } as const;
  const held = holdBound(rows, limit);
  const before = baseline?.kind === 'read' ? baseline.profile : undefined;
  const params = { ...draft.params, ...factsOf(novelty, { measure, column, baseline: before }) };
  const made = { ...draft, params, limit, observed: { value: rows.low }, count: Math.max(1, novelty.rows.low) };
  if (held === 'holds' || held === 'doubtful') return maker.make({ ...made, outcome: 'pass' });
  if (held === 'broken') return maker.make({ ...made, outcome: 'regressed' });
  // nobody can tell: there are too many values to know them, or the error of the sketch hides how many rows they are in
  if (rows.high === Infinity)
    return maker.make({ ...made, outcome: 'not-comparable', reason: { code: 'too-many-values' } });
  return maker.make({ ...made, outcome: 'inconclusive', reason: { code: 'within-sketch-error' } });
}

function inPercent({ value, low, high }: Estimate, rows: number): Estimate {
  const percent = (count: number): number => (100 * count) / rows;
  return { value: percent(value), low: percent(low), high: percent(high) };
}

/** What the rows hold, and how much of it is known. */
function factsOf(
  { rows, values }: Novelty,
  { measure, column, baseline }: { measure: NoveltyMeasure; column: string; baseline: Profile | undefined },
): Readonly<Record<string, Json>> {
  const certainty = isExact(rows) ? {} : { at_least: true };
  if (measure === 'unseen_values')
    return {
      ...certainty,
      different: values.length,
      values: values.slice(0, listed).map(([value, count]) => ({ value, count })),
    };
  const numbers = baseline === undefined ? null : (columnOf(baseline, column)?.numbers ?? null);
  return { ...certainty, ...(numbers === null ? {} : { baseline_min: numbers.min, baseline_max: numbers.max }) };
}

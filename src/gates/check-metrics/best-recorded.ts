import type { RuleConfig } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { BestValue } from '../../core/record.ts';
import type { Json } from '../../core/json.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { BaselineReading } from '../../metrics/decide.ts';
import { readingOfRuns } from '../../metrics/runs.ts';
import type { Baseline } from './baseline.ts';
import { declaredIn, type Context } from './context.ts';
import { lookUp } from './look-up.ts';
import { nearestRecord } from '../baseline/nearest-record.ts';
import { filesOf } from './recorded-baseline.ts';
import { differenceOf } from '../test-set-text.ts';

/** The best value of a metric that the default branch recorded, as a `ratchet` is held to it. */
export interface BestRecorded {
  readonly reading: BaselineReading;
  /** The value itself, as findings and later records carry it. */
  readonly best?: BestValue;
  readonly notes: readonly Reason[];
}

type Rules = ReadonlyMap<string, RuleConfig>;

/** The record that the best values stand in, or why there is none; of a metric whose `ratchet` the base does not know that is to be expected. */
type Kept =
  | { readonly kind: 'record'; readonly record: GateRecord }
  | { readonly kind: 'missing'; readonly reason: Reason; readonly expected: (metric: string) => boolean };

/**
 * The best value so far of every metric that has a `ratchet`. One record tells them all: that of the commit that this change is on top
 * of, or of its nearest recorded ancestor, since each carries on what the one before it said. Whatever the gate's own baseline is, the
 * best is looked up where records are; where the baseline is that record, nobody is asked again.
 *
 * @throws `unavailable` when nobody could tell, `input` for a record that cannot be trusted: never "there is none"
 */
export async function bestRecorded(
  rules: Rules,
  baseline: Baseline,
  context: Context,
): Promise<ReadonlyMap<string, BestRecorded>> {
  const ratchets: Rules = new Map([...rules].filter(([, rule]) => rule.ratchet !== undefined));
  if (ratchets.size === 0) return new Map();
  const kept = await keptBest(baseline, context);
  if (kept.kind === 'record') {
    const best = bestIn(kept.record, ratchets, context);
    return new Map([...ratchets.keys()].map((name) => [name, best(name)]));
  }
  return new Map(
    [...ratchets.keys()].map((name) => {
      const outcome = kept.expected(name) ? 'bootstrap' : 'no-baseline';
      return [name, { reading: { kind: 'missing', outcome, reason: kept.reason }, notes: [] }];
    }),
  );
}

/** The test set of the candidate, as far as it is known. */
interface CandidateTestSet {
  readonly testSet: string | null;
  /** Whether some of its rows may be others. */
  readonly mayDiffer: boolean;
  /** Why nobody knows what the candidate was measured on. */
  readonly unknown: Reason | undefined;
}

/** The best values held against the test set that the candidate was measured on: a best of another one is none of these. */
export function heldToTestSet(
  best: ReadonlyMap<string, BestRecorded>,
  { testSet, mayDiffer, unknown }: CandidateTestSet,
): ReadonlyMap<string, BestRecorded> {
  const incomparable = (one: BestRecorded, reason: Reason): BestRecorded => ({
    ...one,
    reading: { kind: 'incomparable', reason },
  });
  const held = (one: BestRecorded): BestRecorded => {
    if (one.reading.kind === 'missing') return one;
    if (unknown !== undefined) return incomparable(one, unknown);
    const known = one.best?.test_set ?? null;
    const difference = known === null || testSet === null ? null : differenceOf(known, testSet);
    if (difference === null) return one;
    const reason: Reason = { code: 'other-test-set' };
    const isAllowed = difference === 'rows' && mayDiffer;
    return isAllowed ? { ...one, notes: [...one.notes, reason] } : incomparable(one, reason);
  };
  return new Map([...best].map(([name, one]) => [name, held(one)]));
}

/** What a finding says of the best beside its value: the records of later runs are made of that. */
export function bestParams({ best }: BestRecorded): Readonly<Record<string, Json>> {
  if (best === undefined) return {};
  const { value, commit, test_set } = best;
  return { best: value, best_commit: commit, ...(test_set === null ? {} : { best_test_set: test_set }) };
}

async function keptBest(baseline: Baseline, context: Context): Promise<Kept> {
  const missing = (reason: Reason, expected: (metric: string) => boolean = () => false): Kept => ({
    kind: 'missing',
    reason: { code: reason.code, params: { ...reason.params, remedies: ['record'] } },
    expected,
  });
  if (baseline.kind === 'read' && baseline.record !== undefined) return { kind: 'record', record: baseline.record };
  const { git } = context;
  if (git.kind === 'absent') return missing(git.reason);
  const { choice, onDefaultBranch } = await context.base(git.history);
  if (choice.kind === 'absent') return missing(choice.reason, () => onDefaultBranch);
  const { declared, ratchets } = await declaredIn(choice.commit, context, git.history);
  const never: Reason = { code: 'no-best' };
  if (declared === 'no' || declared === 'invalid') return missing(never, () => true);
  const found = await nearestRecord(choice, context, git.history);
  if (found.kind === 'found') return { kind: 'record', record: found.record };
  const isNew = (metric: string): boolean => declared === 'yes' && !ratchets.has(metric);
  return missing(found.reason, (metric) => onDefaultBranch || isNew(metric));
}

/**
 * The best that a record carries for each metric. One of the other direction is none, and a rule that is new has none: then the
 * record's own value is where the best begins.
 */
function bestIn(record: GateRecord, rules: Rules, { inputs }: Pick<Context, 'inputs'>): (name: string) => BestRecorded {
  const { best = {}, measured, measured_at: commit } = record.manifest;
  const carried = (name: string): BestValue | undefined => {
    const one = Object.hasOwn(best, name) ? best[name] : undefined;
    return one?.direction === rules.get(name)?.direction ? one : undefined;
  };
  const measuredIn = (name: string): unknown => (Object.hasOwn(measured, name) ? measured[name] : undefined);
  // a name that no rule had when the record was made may lead to a value of its files all the same
  const untold = [...rules.keys()].filter((name) => (carried(name) ?? measuredIn(name)) === undefined);
  const found = untold.length === 0 ? undefined : lookUp(filesOf(record, { inputs }), untold, inputs);
  return (name) => {
    const known = carried(name);
    if (known !== undefined) return isBest(known);
    const reading = readingOfRuns(found?.get(name) ?? [null]);
    const value = measuredIn(name) ?? (reading.kind === 'number' ? reading.value : undefined);
    const direction = rules.get(name)?.direction;
    if (typeof value !== 'number' || direction === undefined)
      return { reading: { kind: 'read', reading: { kind: 'absent' } }, notes: [] };
    return isBest({ value, direction, commit, test_set: null });
  };
}

function isBest(best: BestValue): BestRecorded {
  return { reading: { kind: 'read', reading: { kind: 'number', value: best.value } }, best, notes: [] };
}

import { boundsOf } from './double-bits.ts';
import { exactly, type Estimate } from './estimate.ts';
import { columnOf, type Untold } from './measure-profile.ts';
import type { NumberProfile } from './number-profile.ts';
import { present, type ColumnProfile, type Profile } from './profile.ts';
import type { ValueCount } from './text-profile.ts';

/** Of the rows of a data set how many hold what its baseline did not have. */
export interface Novelty {
  /** `value` is the most there may be; Infinity where nobody can tell. */
  readonly rows: Estimate;
  /** What they hold, as far as it is known: the most frequent first. */
  readonly values: readonly ValueCount[];
}

/** Why nothing can be said: of the candidate, or of the baseline. */
export type NoNovelty = { readonly candidate: Untold } | { readonly baseline: Untold };

/** How many of the rows hold a value that no row of the baseline holds. */
export function unseenValues(candidate: Profile, baseline: Profile, name: string): Novelty | NoNovelty {
  const sides = sidesOf(candidate, baseline, name);
  if (!('now' in sides)) return sides;
  const { now, before } = sides;
  if (present(now) === 0) return { candidate: 'no-values' };
  if (present(before) === 0) return { baseline: 'no-values' };
  const kinds = [
    unseen(textsOf(now), textsOf(before)),
    unseen(numbersOf(now), numbersOf(before)),
    unseen(flagsOf(now), flagsOf(before)),
    structures(now, before),
  ];
  const [first, ...others] = kinds.map(({ rows }) => rows);
  const rows = others.reduce(plus, first ?? exactly(0));
  return { rows, values: kinds.flatMap(({ values }) => values).sort(([, often], [, than]) => than - often) };
}

/** How many of the numbers lie below the least or above the greatest of the baseline. */
export function outOfRange(candidate: Profile, baseline: Profile, name: string): Novelty | NoNovelty {
  const sides = sidesOf(candidate, baseline, name);
  if (!('now' in sides)) return sides;
  const [now, before] = [sides.now.numbers, sides.before.numbers];
  if (now === null) return { candidate: 'no-values' };
  if (before === null) return { baseline: 'no-values' };
  return { rows: outside(now, before), values: [] };
}

type Sides = { readonly now: ColumnProfile; readonly before: ColumnProfile } | NoNovelty;

function sidesOf(candidate: Profile, baseline: Profile, name: string): Sides {
  if (candidate.rows === 0) return { candidate: 'no-rows' };
  const now = columnOf(candidate, name);
  if (now === undefined) return { candidate: 'absent' };
  if (baseline.rows === 0) return { baseline: 'no-rows' };
  const before = columnOf(baseline, name);
  return before === undefined ? { baseline: 'absent' } : { now, before };
}

/** The values of one kind that a column holds: `null` when they are too many to be known. */
type Values = readonly ValueCount[] | null;

function textsOf({ texts }: ColumnProfile): Values {
  return texts === null ? [] : texts.values;
}

function numbersOf({ numbers }: ColumnProfile): Values {
  if (numbers === null) return [];
  return numbers.dropped === 0 ? numbers.buckets.map(([value, count]) => [String(value), count]) : null;
}

function flagsOf({ booleans }: ColumnProfile): Values {
  return Object.entries(booleans ?? {})
    .filter(([, count]) => count > 0)
    .map(([value, count]: [string, number]) => [value, count]);
}

/** So many different values are known by a profile one by one. */
const known = 1024;

function unseen(now: Values, before: Values): Novelty {
  if (now !== null && now.length === 0) return { rows: exactly(0), values: [] };
  if (before !== null && now !== null) {
    const seen = new Set(before.map(([value]) => value));
    const values = now.filter(([value]) => !seen.has(value));
    return { rows: exactly(values.reduce((sum, [, count]) => sum + count, 0)), values };
  }
  // of more values than a baseline had, some are new, whichever they are
  const least = before === null ? 0 : known + 1 - before.length;
  return { rows: { value: Infinity, low: least, high: Infinity }, values: [] };
}

/** Lists and objects are counted, and not kept. */
function structures(now: ColumnProfile, before: ColumnProfile): Novelty {
  if (now.structures === 0) return { rows: exactly(0), values: [] };
  if (before.structures === 0) return { rows: exactly(now.structures), values: [] };
  return { rows: { value: Infinity, low: 0, high: Infinity }, values: [] };
}

function plus(a: Estimate, b: Estimate): Estimate {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

/** Buckets that reach over an edge may hold numbers on either side of it. Least and greatest are known exactly. */
function outside({ buckets, dropped, min, max }: NumberProfile, { min: from, max: to }: NumberProfile): Estimate {
  const below = min < from;
  const above = max > to;
  let [low, high] = [0, 0];
  for (const [edge, count] of buckets) {
    const bounds = boundsOf(edge, dropped);
    if ((below && bounds.low < from) || (above && bounds.high > to)) high += count;
    // the edge away from zero is not in the bucket
    const allBelow = bounds.high < from || (bounds.high === from && dropped > 0 && edge >= 0);
    const allAbove = bounds.low > to || (bounds.low === to && dropped > 0 && edge <= 0);
    if (allBelow || allAbove) low += count;
  }
  low = Math.max(low, (below ? 1 : 0) + (above ? 1 : 0));
  return { value: high, low, high };
}

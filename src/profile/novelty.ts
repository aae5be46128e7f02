import { parseNumber } from '../core/number.ts';
import { boundsOf } from './double-bits.ts';
import { exactly, type Estimate } from './estimate.ts';
import type { AskedProfile } from './late-profile.ts';
import { columnOf, type Untold } from './measure-profile.ts';
import type { NumberProfile } from './number-profile.ts';
import { present, type ColumnProfile } from './profile.ts';
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
export function unseenValues(candidate: AskedProfile, baseline: AskedProfile, name: string): Novelty | NoNovelty {
  const sides = sidesOf(candidate, baseline, name);
  if (!('now' in sides)) return sides;
  const { now, before } = sides;
  if (present(now) === 0) return { candidate: 'no-values' };
  if (present(before) === 0) return { baseline: 'no-values' };
  const seen = seenIn(before);
  const kinds = [unseenTexts(now, seen), unseenNumbers(now, seen), unseenFlags(now, before), structures(now, before)];
  const [first, ...others] = kinds.map(({ rows }) => rows);
  const rows = others.reduce(plus, first ?? exactly(0));
  return { rows, values: kinds.flatMap(({ values }) => values).sort(([, often], [, than]) => than - often) };
}

/** How many of the numbers lie below the least or above the greatest of the baseline. */
export function outOfRange(candidate: AskedProfile, baseline: AskedProfile, name: string): Novelty | NoNovelty {
  const sides = sidesOf(candidate, baseline, name);
  if (!('now' in sides)) return sides;
  const [now, before] = [sides.now.numbers, sides.before.numbers];
  if (now === null) return { candidate: 'no-values' };
  if (before === null) return { baseline: 'no-values' };
  return { rows: outside(now, before), values: [] };
}

type Sides = { readonly now: ColumnProfile; readonly before: ColumnProfile } | NoNovelty;

function sidesOf(candidate: AskedProfile, baseline: AskedProfile, name: string): Sides {
  if (candidate.rows === 0) return { candidate: 'no-rows' };
  const now = columnOf(candidate, name);
  if (now === undefined) return { candidate: 'absent' };
  if (baseline.rows === 0) return { baseline: 'no-rows' };
  const before = columnOf(baseline, name);
  return before === undefined ? { baseline: 'absent' } : { now, before };
}

/**
 * What a baseline is known to hold. Texts are compared as they are: `01234` is not `1234`. Only where one side has numbers and the other
 * has texts, which for delimited text depends on how a column was asked for, was `7` seen where `"7"` was.
 */
interface Seen {
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** The numbers that the texts are. */
  readonly numbersOfTexts: ReadonlySet<number>;
  /** Whether there are more than are known. */
  readonly moreTexts: boolean;
  readonly moreNumbers: boolean;
}

function seenIn({ texts, numbers }: ColumnProfile): Seen {
  const known = texts?.values?.map(([value]) => value) ?? [];
  const exact = numbers?.dropped === 0 ? [...numbers.buckets.edges] : [];
  return {
    texts: new Set(known),
    numbers: new Set(exact),
    numbersOfTexts: new Set(known.flatMap((value) => parseNumber(value) ?? [])),
    moreTexts: texts !== null && texts.values === null,
    moreNumbers: numbers !== null && numbers.dropped > 0,
  };
}

const nothing: Novelty = { rows: exactly(0), values: [] };
const unknown: Estimate = { value: Infinity, low: 0, high: Infinity };

function unseenTexts({ texts }: ColumnProfile, seen: Seen): Novelty {
  if (texts === null) return nothing;
  if (texts.values === null) return tooMany(seen);
  const number = (text: string): number | undefined => parseNumber(text);
  const values = texts.values.filter(([text]) => !seen.texts.has(text) && !seen.numbers.has(number(text) ?? NaN));
  const isOpen = values.some(([text]) => seen.moreTexts || (seen.moreNumbers && number(text) !== undefined));
  return isOpen ? { rows: unknown, values: [] } : counted(values);
}

function unseenNumbers({ numbers }: ColumnProfile, seen: Seen): Novelty {
  if (numbers === null) return nothing;
  if (numbers.dropped > 0) return tooMany(seen);
  const values = [...numbers.buckets].filter(([value]) => !seen.numbers.has(value) && !seen.numbersOfTexts.has(value));
  if (values.length > 0 && (seen.moreNumbers || seen.moreTexts)) return { rows: unknown, values: [] };
  return counted(values.map(([value, count]) => [String(value), count]));
}

function unseenFlags({ booleans }: ColumnProfile, before: ColumnProfile): Novelty {
  const now: readonly ValueCount[] = [
    ['false', booleans?.false ?? 0],
    ['true', booleans?.true ?? 0],
  ];
  const was = { false: before.booleans?.false ?? 0, true: before.booleans?.true ?? 0 };
  return counted(now.filter(([value, count]) => count > 0 && was[value === 'true' ? 'true' : 'false'] === 0));
}

function counted(values: readonly ValueCount[]): Novelty {
  return { rows: exactly(values.reduce((sum, [, count]) => sum + count, 0)), values };
}

/** So many different values are known by a profile one by one. */
const known = 1024;

/** Of more values than a baseline had, some are new, whichever they are. */
function tooMany({ texts, numbers, moreTexts, moreNumbers }: Seen): Novelty {
  const least = moreTexts || moreNumbers ? 0 : Math.max(0, known + 1 - texts.size - numbers.size);
  return { rows: { ...unknown, low: least }, values: [] };
}

/** Lists and objects are counted, and not kept. */
function structures(now: ColumnProfile, before: ColumnProfile): Novelty {
  if (now.structures === 0) return nothing;
  return before.structures === 0 ? { rows: exactly(now.structures), values: [] } : { rows: unknown, values: [] };
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

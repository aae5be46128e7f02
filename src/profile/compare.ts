import { boundsOf } from './double-bits.ts';
import type { NumberProfile } from './number-profile.ts';
import { distinctOf, kindOf, type ColumnKind, type ColumnProfile, type Profile } from './profile.ts';
import { quantileOf } from './quantile.ts';
import type { ValueCount } from './text-profile.ts';

/** What one number of a profile is before and now. */
export interface Change {
  readonly baseline: number;
  readonly candidate: number;
  /** In percent of |baseline|; `null` when that is 0 and the candidate is not. */
  readonly change_pct: number | null;
}

/** Numbers of a column that a rule can hold to those of a baseline. */
export type ColumnMeasure = 'missing' | 'missing_pct' | 'distinct' | 'mean' | 'sd' | 'min' | 'max' | 'median';

/** How a column differs from its baseline. */
export interface ColumnComparison {
  readonly name: string;
  readonly kinds: { readonly baseline: ColumnKind; readonly candidate: ColumnKind };
  /** Percentage points by which more (or fewer) rows have no value. */
  readonly missingPoints: number;
  /** Values of which the baseline has none, the most frequent first; `null` when a side has too many to know. */
  readonly unseen: readonly ValueCount[] | null;
  /** How many numbers lie below the baseline's least and above its greatest; `null` when a side has no numbers. */
  readonly left: { readonly below: number; readonly above: number; readonly exact: boolean } | null;
}

/** How a data set differs from its baseline, as far as profiles tell. */
export interface ProfileComparison {
  readonly rows: Change;
  /** Columns that only one side has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Columns that both have, by name. */
  readonly columns: readonly ColumnComparison[];
}

export function compareProfiles(baseline: Profile, candidate: Profile): ProfileComparison {
  const before = new Map(baseline.columns.map((column) => [column.name, column]));
  const now = new Set(candidate.columns.map(({ name }) => name));
  const columns = candidate.columns.flatMap((column) => {
    const other = before.get(column.name);
    return other === undefined ? [] : [compareColumns(other, column, { baseline, candidate })];
  });
  return {
    rows: changeOf(baseline.rows, candidate.rows),
    added: candidate.columns.map(({ name }) => name).filter((name) => !before.has(name)),
    removed: baseline.columns.map(({ name }) => name).filter((name) => !now.has(name)),
    columns,
  };
}

/** How much a number changed. */
export function changeOf(baseline: number, candidate: number): Change {
  const change = candidate - baseline;
  const percent = baseline === 0 ? (change === 0 ? 0 : null) : (change / Math.abs(baseline)) * 100;
  return { baseline, candidate, change_pct: percent };
}

/** @returns `null` where a profile cannot tell: a column without numbers has no mean */
export function measureOf(column: ColumnProfile, measure: ColumnMeasure, rows: number): number | null {
  const { numbers } = column;
  switch (measure) {
    case 'missing':
      return column.missing;
    case 'missing_pct':
      return missingPercent(column, rows);
    case 'distinct':
      return distinctOf(column).count;
    case 'mean':
      return numbers?.mean ?? null;
    case 'sd':
      return standardDeviation(numbers?.variance ?? null);
    case 'min':
      return numbers?.min ?? null;
    case 'max':
      return numbers?.max ?? null;
    case 'median':
      return numbers === null ? null : quantileOf(numbers, 0.5);
  }
}

function standardDeviation(variance: number | null): number | null {
  return variance === null ? null : Math.sqrt(variance);
}

/** Of no rows 0. */
export function missingPercent({ missing }: ColumnProfile, rows: number): number {
  return rows === 0 ? 0 : (missing / rows) * 100;
}

function compareColumns(
  before: ColumnProfile,
  now: ColumnProfile,
  { baseline, candidate }: { baseline: Profile; candidate: Profile },
): ColumnComparison {
  return {
    name: now.name,
    kinds: { baseline: kindOf(before), candidate: kindOf(now) },
    missingPoints: missingPercent(now, candidate.rows) - missingPercent(before, baseline.rows),
    unseen: unseenValues(before, now),
    left:
      before.numbers === null || now.numbers === null
        ? null
        : { ...outside(now.numbers, before.numbers.min, before.numbers.max), exact: now.numbers.dropped === 0 },
  };
}

function unseenValues(before: ColumnProfile, now: ColumnProfile): readonly ValueCount[] | null {
  if (now.texts === null) return [];
  if (now.texts.values === null || before.texts?.values === null) return null;
  const seen = new Set(before.texts?.values?.map(([value]) => value));
  return now.texts.values.filter(([value]) => !seen.has(value));
}

/** Buckets that lie on an edge of the range do not count: then it is the least that lies outside. */
function outside(
  { buckets, dropped, min, max }: NumberProfile,
  from: number,
  to: number,
): { readonly below: number; readonly above: number } {
  let [below, above] = [min < from ? 1 : 0, max > to ? 1 : 0];
  let [belowCounted, aboveCounted] = [0, 0];
  for (const [edge, count] of buckets) {
    const { low, high } = boundsOf(edge, dropped);
    if (high < from || (dropped > 0 && high === from)) belowCounted += count;
    if (low > to) aboveCounted += count;
  }
  below = Math.max(below, belowCounted);
  above = Math.max(above, aboveCounted);
  return { below, above };
}

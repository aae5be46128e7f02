import { compareProfiles, type ColumnComparison, type ProfileComparison } from '../profile/compare.ts';
import type { ColumnProfile, Profile } from '../profile/profile.ts';

/** A data set that was described, as reports show it. */
export interface DescribedSet {
  readonly name: string;
  readonly profile: Profile;
  /** The names of its columns, in the order in which they are shown. */
  readonly order: readonly string[];
}

/** What a report of profiles shows: one, or one beside a baseline. */
export interface ProfileView {
  readonly candidate: DescribedSet;
  readonly baseline: DescribedSet | null;
}

/** A column with its counterpart. */
export interface ColumnPair {
  readonly name: string;
  readonly now: ColumnProfile | null;
  readonly was: ColumnProfile | null;
  readonly comparison: ColumnComparison | null;
}

/** Columns in the order of the data, those that only the baseline has last. */
export function columnPairs({ candidate, baseline }: ProfileView): readonly ColumnPair[] {
  const now = byName(candidate.profile);
  const was = baseline === null ? new Map<string, ColumnProfile>() : byName(baseline.profile);
  const comparison = baseline === null ? null : compareProfiles(baseline.profile, candidate.profile);
  const compared = new Map(comparison?.columns.map((column) => [column.name, column]));
  const names = new Set([...candidate.order, ...now.keys(), ...(baseline?.order ?? []), ...was.keys()]);
  return [...names].map((name) => ({
    name,
    now: now.get(name) ?? null,
    was: was.get(name) ?? null,
    comparison: compared.get(name) ?? null,
  }));
}

export function comparisonOf({ candidate, baseline }: ProfileView): ProfileComparison | null {
  return baseline === null ? null : compareProfiles(baseline.profile, candidate.profile);
}

function byName({ columns }: Profile): Map<string, ColumnProfile> {
  return new Map(columns.map((column) => [column.name, column]));
}

import type { Dialect, LineEnd } from '../../../data/delimited.ts';
import type { PartitionKey } from '../../../data/partition.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { HeldProfile, Profiler } from '../../../profile/profiling.ts';
import type { Part } from '../measured.ts';
import type { Referenced } from '../foreign-keys.ts';

/**
 * A file that is read in ranges of bytes, each for itself. Ranges have the same size however many threads there are, so that what comes of
 * them does not depend on it. Plain data: it is sent to other threads.
 */
export interface RangeJob {
  readonly plan: Plan;
  readonly missingValues: readonly string[];
  /** What the plan's foreign keys refer to: memory that all threads read. */
  readonly referenced: readonly Referenced[];
  /** Shown path. */
  readonly file: string;
  /** The columns that its folders give its rows. */
  readonly partition: readonly PartitionKey[];
  /** The names of the columns; `null`: records, a line each. */
  readonly names: readonly string[] | null;
  readonly dialect: Dialect;
  readonly lineEnd: LineEnd;
  /** Bytes that one record may have. */
  readonly limit: number;
  /** Offset at which the data begins, behind a header. */
  readonly from: number;
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes of a range. */
  readonly rangeBytes: number;
}

/** A table that is read in the parts that it has, each for itself. Plain data. */
export interface TableJob extends Pick<
  RangeJob,
  'plan' | 'missingValues' | 'referenced' | 'file' | 'partition' | 'size'
> {
  readonly names: readonly string[];
  readonly parts: number;
}

/** What came of one range. */
export interface RangeResult {
  readonly nth: number;
  /**
   * Offset of the first row that was read (of a table the number of the part): where the range before this has to end, or this one was
   * cut in the middle of a row.
   */
  readonly start: number;
  /** Offset behind the last row. */
  readonly end: number;
  /** Lines that were read. */
  readonly lines: number;
  /** Blank lines at its end, which count if a record follows. */
  readonly blank: number;
  readonly part: Part;
  /** Of this range and of those before it that their runner read and said nothing of yet; `null`: it says so later. */
  readonly profiled: RangesProfile | null;
}

/** A range as it was read: where its first row was taken to begin. */
export type ReadRange = Pick<RangeResult, 'nth' | 'start'>;

/** What was counted for the profile of several ranges: beginning with another for each range would take as long as a range does. */
export interface RangesProfile {
  readonly ranges: readonly ReadRange[];
  readonly profile: HeldProfile;
}

/** The same as it is counted, on the thread that counts it. */
export interface CountedProfile extends Pick<RangesProfile, 'ranges'> {
  readonly profile: Profiler;
}

/** What another thread can be told. */
export function heldProfile(counted: CountedProfile | null): RangesProfile | null {
  if (counted === null) return null;
  const { ranges, profile } = counted;
  const held = profile.held();
  profile.close();
  return { ranges, profile: held };
}

export function rangesOf(job: RangeJob | TableJob): number {
  return 'parts' in job ? job.parts : Math.ceil(job.size / job.rangeBytes);
}

/** Offset at which a range nominally begins. */
export function boundOf({ from, size, rangeBytes }: RangeJob, nth: number): number {
  return Math.min(size, Math.max(from, nth * rangeBytes));
}

import type { TextRow } from '../../data/delimited.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ForeignFacts } from './foreign-keys.ts';
import type { NumberFacts } from './number-measure.ts';
import type { Tally, TallyEntry } from './tally.ts';

/** What an engine found: counts, not yet findings. */
export interface Measured {
  readonly rows: number;
  /** The columns that are there, in order. */
  readonly columns: ReadonlySet<string>;
  readonly breaches: Tally;
  /** Missing values of the columns that a check asks for. */
  readonly missing: ReadonlyMap<string, number>;
  /** Facts of the numbers of the columns that a check asks for. */
  readonly numbers: ReadonlyMap<string, NumberFacts>;
  /** How many different values the columns have that a check asks for. */
  readonly distinct: ReadonlyMap<string, number>;
  /** What came of the foreign keys, in the plan's order. */
  readonly foreign: readonly ForeignFacts[];
  /** Of the columns that the plan needs; `null` when it asks for none. */
  readonly profile: Profile | null;
}

/** What an engine gathered of some of the rows. Plain data: it may come from another thread. */
export interface Part {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly breaches: readonly TallyEntry[];
  /** By the columns that checks ask for, in the plan's order. */
  readonly missing: readonly number[];
  readonly keys: readonly Uint32Array<ArrayBuffer>[];
  /** Of the foreign keys, in the plan's order. */
  readonly foreign: readonly ForeignFacts[];
  /** In the plan's order. */
  readonly numbers: readonly NumberFacts[];
  /** Rows that are still to be judged; those that were judged follow them. */
  readonly postponed: readonly TextRow[];
}

import { compareText } from '../core/compare-text.ts';
import { RowFlag, type ColumnBatch } from '../data/batch.ts';
import { ColumnStatistics, type HeldColumn } from './column-statistics.ts';
import { ProfileMemories } from './profile-memory.ts';
import { present, profileVersion, type Profile } from './profile.ts';

/** One profile of all the rows. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const profiler = new Profiler();
  for (const profile of profiles) profiler.merge(profile);
  const merged = profiler.profile();
  profiler.close();
  return merged;
}

/** What was counted of rows, as it is: plain data, which another thread goes on with. It says the same as their profile, and is had faster. */
export interface HeldProfile {
  readonly rows: number;
  readonly unread: number;
  readonly columns: readonly (readonly [name: string, HeldColumn])[];
}

/** Makes the profile of a data set from its batches, and from profiles of parts of it; in whatever order, the result is the same. */
export class Profiler {
  readonly #columns = new Map<string, ColumnStatistics | null>();
  readonly #wanted: (name: string) => boolean;
  readonly #memories = new ProfileMemories();
  #rows = 0;
  #unread = 0;

  /** @param wanted which columns of the batches are profiled; all, unless it says otherwise */
  constructor(wanted: (name: string) => boolean = () => true) {
    this.#wanted = wanted;
  }

  /** Takes in a batch, once. */
  observe({ columns, counted, flags, rows }: ColumnBatch): void {
    this.#rows += counted;
    if (flags !== null) for (let row = 0; row < rows; row += 1) if (flags[row] === RowFlag.unread) this.#unread += 1;
    const seen = new Set<string>();
    for (const column of columns) {
      if (seen.has(column.name)) continue; // a second column of a name is a finding, not more rows
      seen.add(column.name);
      this.#column(column.name)?.observe(column, rows);
    }
  }

  /** Looks at what the readers of the rows take with them when they are closed; it is had from elsewhere after that, more slowly. */
  settle(): void {
    for (const statistics of this.#columns.values()) statistics?.settle();
  }

  /** Takes in the profile of other rows. */
  merge(profile: Profile): void {
    this.#rows += profile.rows;
    this.#unread += profile.unread;
    for (const column of profile.columns) this.#column(column.name)?.merge(column);
  }

  /** Whether nothing was taken in. */
  get isEmpty(): boolean {
    return this.#rows === 0 && this.#unread === 0 && this.#columns.size === 0;
  }

  held(): HeldProfile {
    const columns = [...this.#columns].flatMap(([name, statistics]) =>
      statistics === null ? [] : [[name, statistics.held()] as const],
    );
    return { rows: this.#rows, unread: this.#unread, columns };
  }

  /** Takes in what was counted of other rows. */
  absorb({ rows, unread, columns }: HeldProfile): void {
    this.#rows += rows;
    this.#unread += unread;
    for (const [name, held] of columns) this.#column(name)?.absorb(held);
  }

  /** Ends the use of this profiler, whose memory others use then. */
  close(): void {
    this.#columns.clear();
    this.#memories.close();
  }

  /** The profile of what was taken in so far. */
  profile(): Profile {
    const columns = [...this.#columns].flatMap(([name, statistics]) => {
      if (statistics === null) return [];
      const column = { ...statistics.profile(name), missing: 0 };
      return [{ ...column, missing: this.#rows - this.#unread - present(column) - column.invalid }];
    });
    return {
      version: profileVersion,
      rows: this.#rows,
      unread: this.#unread,
      columns: columns.sort((a, b) => compareText(a.name, b.name)),
    };
  }

  /** `null` for a column that nobody wants. */
  #column(name: string): ColumnStatistics | null {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const statistics = this.#wanted(name) ? new ColumnStatistics(this.#memories) : null;
    this.#columns.set(name, statistics);
    return statistics;
  }
}

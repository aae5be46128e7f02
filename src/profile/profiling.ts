import { compareText } from '../core/compare-text.ts';
import { RowFlag, type ColumnBatch, type Gatherer, type Gathering } from '../data/batch.ts';
import { ColumnStatistics } from './column-statistics.ts';
import { present, profileVersion, type Profile } from './profile.ts';

/** Makes the profile of a data set from its batches, in parts that may be read apart and merged in any order. */
export const profiling: Gathering<Profile> = {
  start: () => new Profiler(),
  merge: (before, after) => mergeProfiles([before, after]),
};

/** One profile of all the rows. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const profiler = new Profiler();
  for (const profile of profiles) profiler.merge(profile);
  return profiler.partial();
}

class Profiler implements Gatherer<Profile> {
  readonly #columns = new Map<string, ColumnStatistics>();
  #rows = 0;
  #unread = 0;

  observe({ columns, counted, flags, rows }: ColumnBatch): void {
    this.#rows += counted;
    if (flags !== null) for (let row = 0; row < rows; row += 1) if (flags[row] === RowFlag.unread) this.#unread += 1;
    const seen = new Set<string>();
    for (const column of columns) {
      if (seen.has(column.name)) continue; // a second column of a name is a finding, not more rows
      seen.add(column.name);
      this.#column(column.name).observe(column, rows);
    }
  }

  merge(profile: Profile): void {
    this.#rows += profile.rows;
    this.#unread += profile.unread;
    for (const column of profile.columns) this.#column(column.name).merge(column);
  }

  partial(): Profile {
    const columns = [...this.#columns].map(([name, statistics]) => {
      const column = { ...statistics.profile(name), missing: 0 };
      return { ...column, missing: this.#rows - this.#unread - present(column) - column.invalid };
    });
    return {
      version: profileVersion,
      rows: this.#rows,
      unread: this.#unread,
      columns: columns.sort((a, b) => compareText(a.name, b.name)),
    };
  }

  #column(name: string): ColumnStatistics {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const statistics = new ColumnStatistics();
    this.#columns.set(name, statistics);
    return statistics;
  }
}

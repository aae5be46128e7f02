import type { ColumnProfile, Profile } from './profile.ts';
import type { Profiler } from './profiling.ts';
import type { PassingProfile } from './write-profile.ts';

/**
 * The profile of what was counted, of which a column is made when somebody asks for it: most checks ask for none, and of thousands of columns
 * all would take a gigabyte.
 */
export class LateProfile {
  readonly #profiler: Profiler;
  readonly #made = new Map<string, ColumnProfile | undefined>();
  #closed = false;

  /** @param profiler belongs to this profile from now on */
  constructor(profiler: Profiler) {
    this.#profiler = profiler;
  }

  get rows(): number {
    return this.#profiler.rows;
  }

  /** `undefined` where there is no column of that name. */
  column(name: string): ColumnProfile | undefined {
    if (!this.#made.has(name)) this.#made.set(name, this.#open().column(name));
    return this.#made.get(name);
  }

  /** All of it, once more: each column is to be used up before the next one is asked for, or there must be room for all. */
  whole(): PassingProfile {
    return this.#open().passing();
  }

  /** No column is asked for any more that was not made. */
  close(): void {
    this.#closed = true;
    this.#profiler.close();
  }

  /** A closed profiler has no columns, and would say that the data has none. */
  #open(): Profiler {
    if (this.#closed) throw new Error('a profile was asked for a column after it was closed');
    return this.#profiler;
  }
}

/** A profile that can be asked for a column. */
export type AskedProfile = Pick<Profile, 'rows' | 'columns'> | LateProfile;

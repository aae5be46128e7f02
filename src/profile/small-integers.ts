import type { PlacedInts } from '../data/kernels/kernels.ts';
import type { Bucket } from './buckets.ts';
import { pageCapacity } from './moment-pages.ts';
import type { ProfileMemory } from './profile-memory.ts';

/** The same are in kernels/profile.ts. */
const smallest = -2048;
const behind = 6144;
export const smallIntegers = behind - smallest;

/**
 * Counts whole numbers near zero, as most are, each in a place of its own, which is several times as fast as a table. They wait here until
 * somebody asks.
 */
export class SmallIntegers {
  readonly #memory: ProfileMemory;
  #counts: PlacedInts | null = null;
  #rows = 0;

  constructor(memory: ProfileMemory) {
    this.#memory = memory;
  }

  /** Whether so many rows more may be counted before those that wait are moved on. */
  hasRoom(rows: number): boolean {
    return this.#rows + rows <= pageCapacity;
  }

  /** How many rows may have been counted. */
  get rows(): number {
    return this.#rows;
  }

  /** Where kernels counted. */
  get address(): number {
    return this.#counts?.address ?? 0;
  }

  /** The number that has a place. */
  numberAt(nth: number): number {
    return smallest + nth;
  }

  /** Kernels have moved on what waited. */
  moved(): void {
    this.#rows = 0;
  }

  /** Where kernels count, who may count so many rows now. @returns 0 where that promises nothing: the first of the numbers is no small one */
  addressFor(rows: number, first = NaN): number {
    const isSmall = Number.isInteger(first) && first >= smallest && first < behind;
    if (!isSmall) return 0;
    this.#rows += rows;
    this.#counts ??= this.#memory.kernels.takeInts(smallIntegers);
    return this.#counts.address;
  }

  /** What was counted, once. */
  take(): readonly Bucket[] {
    const taken: Bucket[] = [];
    const counts = this.#rows === 0 ? undefined : this.#counts?.values;
    for (let at = 0; counts !== undefined && at < counts.length; at += 1) {
      const count = counts[at] ?? 0;
      if (count > 0) taken.push([at + smallest, count]);
    }
    counts?.fill(0);
    this.#rows = 0;
    return taken;
  }
}

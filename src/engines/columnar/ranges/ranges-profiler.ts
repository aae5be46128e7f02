import type { ColumnarEngine } from '../columnar-engine.ts';
import type { CountedProfile, ReadRange } from './range-job.ts';

/** Which ranges the profile of an engine is of, that was not taken yet. */
export class RangesProfiler {
  #ranges: ReadRange[] = [];

  /** The engine has read a range to its end. */
  add(range: ReadRange): void {
    this.#ranges.push(range);
  }

  /** The engine is dropped: what it read is told of by nobody. */
  drop(): void {
    this.#ranges = [];
  }

  /** The profile of all ranges since the last one. */
  take(engine: ColumnarEngine): CountedProfile | null {
    const ranges = this.#ranges;
    this.#ranges = [];
    const profile = ranges.length === 0 ? null : engine.takeProfile();
    return profile === null ? null : { ranges, profile };
  }
}

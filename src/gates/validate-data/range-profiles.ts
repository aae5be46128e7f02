import type { CountedProfile, RangesProfile, ReadRange } from '../../engines/columnar/ranges/range-job.ts';
import { Profiler, type HeldProfile } from '../../profile/profiling.ts';

/** Which ranges were taken in, and the profiles that tell of them. */
export class RangeProfiles {
  readonly #taken = new Map<number, ReadRange>();
  readonly #profiles: (CountedProfile | RangesProfile)[] = [];

  /** A range was taken in as it was read. */
  take({ nth, start }: ReadRange): void {
    this.#taken.set(nth, { nth, start });
  }

  add(profiled: CountedProfile | RangesProfile | null): void {
    if (profiled !== null) this.#profiles.push(profiled);
  }

  /** Those that tell of nothing but ranges as they were taken in: a range that began in the middle of a row spoils its profile. */
  sound(): readonly (Profiler | HeldProfile)[] {
    const sound = this.#sound().map(({ profile }) => profile);
    const isOwn = (profile: Profiler | HeldProfile): boolean => profile instanceof Profiler;
    return [...sound.filter(isOwn), ...sound.filter((profile) => !isOwn(profile))]; // the first goes on as it is
  }

  /** Ranges that were taken in, and that no sound profile tells of. */
  lacking(): readonly ReadRange[] {
    const told = new Set(this.#sound().flatMap(({ ranges }) => ranges.map(({ nth }) => nth)));
    return [...this.#taken.values()].filter(({ nth }) => !told.has(nth));
  }

  /** No range counts twice: one may have been read again where its thread was slow. */
  #sound(): readonly (CountedProfile | RangesProfile)[] {
    const told = new Set<number>();
    return this.#profiles.filter(({ ranges }) => {
      const sound = ranges.every(({ nth, start }) => this.#taken.get(nth)?.start === start && !told.has(nth));
      if (sound) for (const { nth } of ranges) told.add(nth);
      return sound;
    });
  }
}

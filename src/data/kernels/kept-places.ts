import type { Kernels } from './kernels.ts';

interface Kept<Places> {
  readonly generation: number;
  readonly size: number;
  readonly places: Places;
}

/**
 * What somebody who outlives a reader keeps in the memory of the reader's kernels. It is made once for each of them, and anew when they
 * were given back in between: what was large in one memory is no reason to begin large in the next.
 */
export class KeptPlaces<Places> {
  readonly #make: (kernels: Kernels, size: number) => Places;
  /** `null` before there is any: thousands of columns have some that are never asked. */
  #kept: WeakMap<Kernels, Kept<Places>> | null = null;

  /** @param make takes places for so many entries */
  constructor(make: (kernels: Kernels, size: number) => Places) {
    this.#make = make;
  }

  /** Places for so many entries, or for more. They hold what was written there, or what `make` wrote. */
  in(kernels: Kernels, size: number): Places {
    const { generation } = kernels;
    const kept = (this.#kept ??= new WeakMap());
    const known = kept.get(kernels);
    const before = known?.generation === generation ? known : null;
    if (before !== null && before.size >= size) return before.places;
    const length = before === null ? size : Math.max(size, 2 * before.size); // so that growing bit by bit takes no more than twice
    const places = this.#make(kernels, length);
    kept.set(kernels, { generation, size: length, places });
    return places;
  }
}

import type { Kernels, PlacedInts } from '../../data/kernels/kernels.ts';

/** Words that are given to kernels at once. */
const listWords = 65_536;

/** Some keys of a list. */
export interface PlacedPart {
  /** The number of the first of them in the list. */
  readonly first: number;
  readonly keys: number;
  readonly address: number;
}

/** Puts lists of keys into the memory of kernels, part after part. */
export class PlacedLists {
  readonly #kernels: Kernels;
  readonly #place: PlacedInts;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#place = kernels.takeInts(listWords);
  }

  /** The keys that a part may have: each is three words, or more. */
  static readonly mostKeys = Math.floor(listWords / 3);

  /**
   * Shows all keys of a list, in order.
   * @param words of each key
   * @param look looks at some of the keys that it is shown, and says at how many; at the others it looks when they are shown again
   */
  each(list: Uint32Array, words: number, look: (part: PlacedPart) => number): void {
    const { address } = this.#place;
    const place = new Uint32Array(this.#kernels.buffer, address, listWords);
    const atOnce = Math.floor(listWords / words) * words;
    for (let from = 0; from < list.length; from += atOnce) {
      const part = list.subarray(from, from + atOnce);
      place.set(part);
      const keys = part.length / words;
      for (let nth = 0; nth < keys;)
        nth += look({ first: from / words + nth, keys: keys - nth, address: address + 4 * words * nth });
    }
  }
}

import { HashedKeys } from './hashed-keys.ts';
import { NumberPages } from './number-pages.ts';
import { collectedWords } from './placed-keys.ts';
import { wholeMark, wholeNumberWords } from './key-words.ts';

/**
 * Which keys were there before, by 96 bits each: a whole number stands for itself, anything else for its hash. Two different keys out of
 * 10^7 have the same hash with a probability below 10^-14. About 18 bytes a key; a bit a key where keys are whole numbers that lie close
 * together.
 */
export class KeyTable {
  #hashed: HashedKeys | null = null;
  /** `null`: not yet; false: no whole numbers that lie close together. */
  #pages: NumberPages | false | null = null;

  /** Makes room for a list, whose keys are added then. @param listsLeft how many such lists are still to come */
  expect(list: Uint32Array, listsLeft: number): void {
    if (this.#pagesFor(list) === false) this.#hashedKeys().reserve(list.length / collectedWords, listsLeft);
  }

  /**
   * Adds the keys of a list, each with the number of its row.
   * @returns the numbers of those keys of the list that were there before, in its order
   */
  addAll(list: Uint32Array): readonly number[] {
    const pages = this.#pagesFor(list);
    return pages === false ? this.#hashedKeys().addAll(list, collectedWords) : this.#addNumbers(list, pages);
  }

  /** Texts, and keys of several columns, are not for pages. */
  #pagesFor(list: Uint32Array): NumberPages | false {
    return (this.#pages ??= list[2] === wholeMark ? new NumberPages() : false);
  }

  #hashedKeys(): HashedKeys {
    return (this.#hashed ??= new HashedKeys());
  }

  /** Adds whole numbers, and what there is among them. */
  #addNumbers(list: Uint32Array, pages: NumberPages): readonly number[] {
    const { repeated, others } = pages.addAll(list, collectedWords);
    if (pages.sparse) this.#leavePages(pages);
    if (others.length === 0) return repeated;
    const rest = new Uint32Array(collectedWords * others.length);
    others.forEach((nth, to) => {
      rest.set(list.subarray(nth * collectedWords, (nth + 1) * collectedWords), to * collectedWords);
    });
    const again = this.#hashedKeys()
      .addAll(rest, collectedWords)
      .map((index) => others[index] ?? 0);
    return [...repeated, ...again].sort((a, b) => a - b);
  }

  #leavePages(pages: NumberPages): void {
    this.#pages = false;
    const words = new Uint32Array(collectedWords * pages.count);
    const key = { a: 0, b: 0, c: 0 };
    let at = 0;
    for (const value of pages.values()) {
      wholeNumberWords(value, key);
      words.set([key.a, key.b, key.c], at);
      at += collectedWords;
    }
    this.#hashedKeys().addAll(words, collectedWords);
  }
}

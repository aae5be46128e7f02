import { HashedKeys } from './hashed-keys.ts';
import { NumberPages } from './number-pages.ts';
import { wholeMark, wholeNumberOf, wholeNumberWords, type KeyWords } from './key-words.ts';

/** How a list of keys is to be read. */
interface KeyList {
  /** Every so many words a key begins, which is three. */
  readonly stride: number;
  /** How many such lists are still to come. */
  readonly listsLeft: number;
}

/**
 * Which keys were there before, by 96 bits each: a whole number stands for itself, anything else for its hash. Two different keys out of
 * 10^7 have the same hash with a probability below 10^-14. About 18 bytes a key; a bit a key where keys are whole numbers that lie close
 * together.
 */
export class KeyTable {
  readonly #hashed = new HashedKeys();
  #pages: NumberPages | null = new NumberPages();

  /** @returns whether a key was there before; from now on it is */
  repeats(key: KeyWords): boolean {
    const whole = this.#pages === null ? undefined : wholeNumberOf(key);
    if (this.#pages === null || whole === undefined) return this.#hashed.add(key.a, key.b, key.c);
    const before = this.#pages.add(whole);
    if (this.#pages.sparse) this.#leavePages(this.#pages);
    return before;
  }

  /** Adds the keys of a list. @returns where those stand that were there before */
  addAll(list: Uint32Array, form: KeyList): readonly number[] {
    if (this.#pages === null || list[2] !== wholeMark) return this.#addHashes(list, form);
    const { stride } = form;
    const key: KeyWords = { a: 0, b: 0, c: 0 };
    const repeated: number[] = [];
    for (let at = 0; at < list.length; at += stride) {
      key.a = list[at] ?? 0;
      key.b = list[at + 1] ?? 0;
      key.c = list[at + 2] ?? 0;
      if (this.repeats(key)) repeated.push(at);
    }
    return repeated;
  }

  /** The same of a list that begins with a hash. */
  #addHashes(list: Uint32Array, { stride, listsLeft }: KeyList): readonly number[] {
    const repeated: number[] = [];
    this.#hashed.reserve(list.length / stride, listsLeft);
    for (let at = 0; at < list.length; at += stride) {
      const a = list[at] ?? 0;
      const b = list[at + 1] ?? 0;
      const c = list[at + 2] ?? 0;
      const before = c === wholeMark && this.#pages !== null ? this.repeats({ a, b, c }) : this.#hashed.add(a, b, c);
      if (before) repeated.push(at);
    }
    return repeated;
  }

  #leavePages(pages: NumberPages): void {
    this.#pages = null;
    const key: KeyWords = { a: 0, b: 0, c: 0 };
    for (const value of pages.values()) {
      wholeNumberWords(value, key);
      this.#hashed.add(key.a, key.b, key.c);
    }
  }
}

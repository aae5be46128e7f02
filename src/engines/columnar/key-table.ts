import { NumberPages } from './number-pages.ts';
import { wholeMark, wholeNumberOf, wholeNumberWords, type KeyWords } from './key-words.ts';

const parts = 64;
const wordsKept = 3;

/** How a list of keys is to be read. */
interface KeyList {
  /** Every so many words a key begins, which is three. */
  readonly stride: number;
  /** How many such lists are still to come. */
  readonly listsLeft: number;
}

/**
 * Which keys were there before, by 96 bits each: a whole number stands for itself, anything else for its hash. Two different keys out of
 * 10^7 have the same hash with a probability below 10^-14. About 18 bytes a key, by open addressing in parts that grow by half; a bit a
 * key where keys are whole numbers that lie close together.
 */
export class KeyTable {
  readonly #tables = Array.from({ length: parts }, () => new Uint32Array(16 * wordsKept));
  readonly #counts = new Int32Array(parts);

  #pages: NumberPages | null = new NumberPages();

  /** @returns whether a key was there before; from now on it is */
  repeats(key: KeyWords): boolean {
    const whole = this.#pages === null ? undefined : wholeNumberOf(key);
    if (this.#pages === null || whole === undefined) return this.#add(key.a, key.b, key.c);
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

  /** The same of a list that begins with a hash. Those come by the million: no object is made for them. */
  #addHashes(list: Uint32Array, { stride, listsLeft }: KeyList): readonly number[] {
    const repeated: number[] = [];
    this.#reserve(list.length / stride, listsLeft);
    for (let at = 0; at < list.length; at += stride) {
      const a = list[at] ?? 0;
      const b = list[at + 1] ?? 0;
      const c = list[at + 2] ?? 0;
      const before = c === wholeMark && this.#pages !== null ? this.repeats({ a, b, c }) : this.#add(a, b, c);
      if (before) repeated.push(at);
    }
    return repeated;
  }

  /**
   * Makes room for so many more keys, which fall into the parts at random (hardly ever more than four standard deviations too many), and
   * where there is none for as many of each list that is still to come.
   */
  #reserve(keys: number, listsLeft: number): void {
    const mean = keys / parts;
    const most = mean + 4 * Math.sqrt(mean);
    for (let part = 0; part < parts; part += 1) {
      const table = this.#tables[part];
      const count = this.#counts[part] ?? 0;
      if (table !== undefined && slotsFor(count + most) > table.length / wordsKept)
        this.#tables[part] = grown(table, slotsFor(count + most * (1 + listsLeft)));
    }
  }

  #leavePages(pages: NumberPages): void {
    this.#pages = null;
    const key: KeyWords = { a: 0, b: 0, c: 0 };
    for (const value of pages.values()) {
      wholeNumberWords(value, key);
      this.#add(key.a, key.b, key.c);
    }
  }

  #add(a: number, b: number, c: number): boolean {
    const part = Math.imul(a ^ b, 0x9e3779b1) >>> 26;
    const count = this.#counts[part] ?? 0;
    let table = this.#tables[part] ?? new Uint32Array(0);
    if (slotsFor(count + 1) * wordsKept > table.length) this.#tables[part] = table = grown(table);
    const at = slotOf(table, a, b, c);
    if (table[at + 2] !== 0) return true;
    table[at] = a;
    table[at + 1] = b;
    table[at + 2] = c;
    this.#counts[part] = count + 1;
    return false;
  }
}

/** Where a key stands, or where it would. */
// eslint-disable-next-line max-params -- one key is three words, and this is asked once a row
function slotOf(table: Uint32Array, a: number, b: number, c: number): number {
  const slots = table.length / wordsKept;
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  for (
    let at = wordsKept * Math.floor((hash / 0x1_0000_0000) * slots);
    ;
    at = at === table.length - wordsKept ? 0 : at + wordsKept
  ) {
    const third = table[at + 2];
    if (third === 0 || (third === c && table[at] === a && table[at + 1] === b)) return at;
  }
}

/** A table is at most four fifths full. */
function slotsFor(keys: number): number {
  return Math.ceil(1.25 * keys);
}

/** A table of half as many slots more, and of at least `slots`. */
function grown(table: Uint32Array, slots = 0): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(slots, Math.ceil((table.length / wordsKept) * 1.5)) * wordsKept);
  for (let at = 0; at < table.length; at += wordsKept) {
    const c = table[at + 2] ?? 0;
    if (c === 0) continue;
    const a = table[at] ?? 0;
    const b = table[at + 1] ?? 0;
    const to = slotOf(larger, a, b, c);
    larger[to] = a;
    larger[to + 1] = b;
    larger[to + 2] = c;
  }
  return larger;
}

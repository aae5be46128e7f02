import type { KeyWords } from './key-words.ts';

const parts = 64;
const wordsOfKey = 3;
const slotsAtFirst = 16;

/** Bytes that a set of keys takes for each of them, about. */
export const bytesPerReferenceKey = 18;

/** The keys of a table that another one refers to. Plain data: threads share the memory, and none of them writes to it. */
export interface SharedKeys {
  /** How many different keys there are. */
  readonly count: number;
  /** By the hash of their words; three words a key, and none where the third is 0. */
  readonly tables: readonly SharedArrayBuffer[];
}

/**
 * Gathers keys, by 96 bits each (see {@link KeyWords}): about 18 bytes a key, by open addressing in parts that grow by half, so that what
 * is copied while one grows is little.
 */
export class GrowingKeySet {
  readonly #tables = Array.from({ length: parts }, () => new Uint32Array(slotsAtFirst * wordsOfKey));
  readonly #counts = new Int32Array(parts);

  add({ a, b, c }: KeyWords): void {
    const part = partOf(a, b);
    let table = this.#tables[part] ?? new Uint32Array(0);
    const count = this.#counts[part] ?? 0;
    if (isFull(count, table)) this.#tables[part] = table = grown(table);
    const at = slotOf(table, a, b, c);
    if (table[at + 2] !== 0) return;
    table[at] = a;
    table[at + 1] = b;
    table[at + 2] = c;
    this.#counts[part] = count + 1;
  }

  /** Gives all keys to whom other threads may ask. Nothing is added after that. */
  shared(): SharedKeys {
    const count = this.#counts.reduce((sum, one) => sum + one, 0);
    const tables = this.#tables.map((table, part) => {
      const memory = new SharedArrayBuffer(table.byteLength);
      new Uint32Array(memory).set(table);
      this.#tables[part] = new Uint32Array(0); // one part after the other, so that the keys are not there twice
      return memory;
    });
    return { count, tables };
  }
}

/** Tells which keys there are. */
export class KeySet {
  readonly #tables: readonly Uint32Array[];

  constructor({ tables }: SharedKeys) {
    this.#tables = tables.map((memory) => new Uint32Array(memory));
  }

  has({ a, b, c }: KeyWords): boolean {
    const table = this.#tables[partOf(a, b)];
    return table !== undefined && table[slotOf(table, a, b, c) + 2] !== 0;
  }
}

function partOf(a: number, b: number): number {
  return Math.imul(a ^ b, 0x9e3779b1) >>> 26;
}

/** Whether one key more would fill a table to more than four fifths. */
function isFull(count: number, table: Uint32Array): boolean {
  return 1.25 * (count + 1) > table.length / wordsOfKey;
}

/** Where a key stands, or where it would. */
// eslint-disable-next-line max-params -- one key is three words, and this is asked once a row
function slotOf(table: Uint32Array, a: number, b: number, c: number): number {
  const slots = table.length / wordsOfKey;
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  for (let slot = Math.floor((hash / 0x1_0000_0000) * slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
    const at = slot * wordsOfKey;
    const third = table[at + 2];
    if (third === 0 || (third === c && table[at] === a && table[at + 1] === b)) return at;
  }
}

/** A table of half as many slots more. */
function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil((table.length / wordsOfKey) * 1.5) * wordsOfKey);
  for (let at = 0; at < table.length; at += wordsOfKey) {
    const [a = 0, b = 0, c = 0] = [table[at], table[at + 1], table[at + 2]];
    if (c !== 0) larger.set([a, b, c], slotOf(larger, a, b, c));
  }
  return larger;
}

import { HashedKeys, holdsKey, type KeySlots } from './hashed-keys.ts';
import type { KeyWords } from './key-words.ts';

/** Bytes that a set of keys takes for each of them, about. */
export const bytesPerReferenceKey = 18;

/** The keys of a table that another one refers to. Plain data: threads share the memory, and none of them writes to it. */
export interface SharedKeys {
  /** How many different keys there are. */
  readonly count: number;
  /** By the hash of their words; three words a key, and none where the third is 0. */
  readonly tables: readonly SharedArrayBuffer[];
}

/** Gathers keys, by 96 bits each (see {@link KeyWords}). */
export class GrowingKeySet {
  readonly #keys = new HashedKeys();

  add({ a, b, c }: KeyWords): void {
    this.#keys.add(a, b, c);
  }

  /** Gives all keys to whom other threads may ask. Nothing is added after that. */
  shared(): SharedKeys {
    const tables: SharedArrayBuffer[] = [];
    for (const table of this.#keys.handOver()) {
      const memory = new SharedArrayBuffer(table.byteLength);
      new Uint32Array(memory).set(table);
      tables.push(memory);
    }
    return { count: this.#keys.count, tables };
  }
}

/** Tells which keys there are. */
export class KeySet {
  readonly #tables: readonly KeySlots[];

  constructor({ tables }: SharedKeys) {
    this.#tables = tables.map((memory) => new Uint32Array(memory));
  }

  has({ a, b, c }: KeyWords): boolean {
    return holdsKey(this.#tables, a, b, c);
  }
}

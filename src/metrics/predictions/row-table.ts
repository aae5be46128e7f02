import type { RowTexts } from './row-texts.ts';

const known = new WeakMap<RowTexts, RowTable>();

/**
 * Rows by their text: open addressing with linear probing over a table that is at most half full. Texts are compared byte by byte; equal
 * hashes decide nothing.
 */
export class RowTable {
  readonly #texts: RowTexts;
  readonly #bytes: Buffer;
  readonly #offsets: Uint32Array;
  readonly #table: Int32Array;
  /** Rows whose text an earlier row has, in rising order. */
  readonly repeated: readonly number[];

  private constructor(texts: RowTexts) {
    this.#texts = texts;
    this.#bytes = texts.bytes;
    this.#offsets = texts.offsets;
    let size = 16;
    while (size < 2 * texts.length) size *= 2;
    this.#table = new Int32Array(size).fill(-1);
    const repeated: number[] = [];
    for (let row = 0; row < texts.length; row += 1) {
      const slot = this.#slotOf(this.#bytes, this.#offsets[row] ?? 0, this.#offsets[row + 1] ?? 0);
      if (this.#table[slot] === -1) this.#table[slot] = row;
      else repeated.push(row);
    }
    this.repeated = repeated;
  }

  /** The table of some texts, to which none may be added from now on; made once. */
  static of(texts: RowTexts): RowTable {
    const before = known.get(texts);
    if (before !== undefined && before.#texts.length === texts.length) return before;
    const made = new RowTable(texts);
    known.set(texts, made);
    return made;
  }

  /** The first row that has the text between two offsets of a buffer; -1 when none has. */
  rowOf(bytes: Buffer, from: number, to: number): number {
    return this.#table[this.#slotOf(bytes, from, to)] ?? -1;
  }

  #slotOf(bytes: Buffer, from: number, to: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    for (let row = table[slot] ?? -1; row !== -1; row = table[slot] ?? -1) {
      if (this.#equals(row, bytes, { from, to })) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #equals(row: number, bytes: Buffer, { from, to }: { readonly from: number; readonly to: number }): boolean {
    const start = this.#offsets[row] ?? 0;
    const length = (this.#offsets[row + 1] ?? 0) - start;
    if (length !== to - from) return false;
    const own = this.#bytes;
    for (let at = 0; at < length; at += 1) if (own[start + at] !== bytes[from + at]) return false;
    return true;
  }
}

/** FNV-1a, and MurmurHash3's last mix. */
function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

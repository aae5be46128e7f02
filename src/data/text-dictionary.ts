import type { Json } from '../core/json.ts';
import { CellState, type Dictionary } from './batch.ts';

/** Cells of one column as they lie in a buffer. */
export interface CellBytes {
  readonly bytes: Buffer;
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: number;
}

/** What a text is to its column. */
export interface Meaning {
  /** One of {@link CellState}. */
  readonly state: number;
  readonly value: Json;
}

/** Distinct texts of one dictionary. */
const codeLimit = 32_768;
/** Their bytes. */
const byteLimit = 2 * 1024 * 1024;

/**
 * Gives each distinct text of a column a code; what a text means is found out once. Texts are compared byte by byte: equal hashes
 * decide nothing. Open addressing with linear probing over a table that is at most half full.
 */
export class TextDictionary implements Dictionary {
  readonly #meaningOf: (text: string) => Meaning;
  #table = new Int32Array(256).fill(-1);
  #hashes = new Int32Array(128);
  /** Where each text begins in the bytes; one more says where the last ends. */
  #offsets = new Int32Array(129);
  #bytes = new Uint8Array(1024);
  readonly #values: Json[] = [];
  #states = new Uint8Array(128);

  constructor(meaningOf: (text: string) => Meaning) {
    this.#meaningOf = meaningOf;
  }

  get size(): number {
    return this.#values.length;
  }

  value(code: number): Json {
    return this.#values[code] ?? null;
  }

  /** The state of the cells with a code. */
  state(code: number): number {
    return this.#states[code] ?? CellState.invalid;
  }

  /**
   * Writes the codes of cells and their states.
   * @returns how many cells are no values; -1 when there are too many distinct texts for a dictionary
   */
  encode(cells: CellBytes, codes: Int32Array, states: Uint8Array): number {
    const { bytes, view, starts, ends, rows } = cells;
    let table = this.#table;
    let hashes = this.#hashes;
    let known = this.#states;
    let others = 0;
    for (let row = 0; row < rows; row += 1) {
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      let hash = (end - start) | 0;
      let at = start;
      for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x5bd1e995) ^ (hash >>> 15);
      for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
      hash ^= hash >>> 15;
      const mask = table.length - 1;
      let slot = hash & mask;
      let code = table[slot] ?? -1;
      while (code !== -1 && (hashes[code] !== hash || !this.#equals(code, cells, row))) {
        slot = (slot + 1) & mask;
        code = table[slot] ?? -1;
      }
      if (code === -1) {
        code = this.#add(hash, bytes.subarray(start, end));
        if (code === -1) return -1;
        table = this.#table;
        hashes = this.#hashes;
        known = this.#states;
      }
      codes[row] = code;
      const state = known[code] ?? 0;
      states[row] = state;
      if (state !== CellState.value) others += 1;
    }
    return others;
  }

  #equals(code: number, { bytes, starts, ends }: CellBytes, row: number): boolean {
    const start = starts[row] ?? 0;
    const from = this.#offsets[code] ?? 0;
    const length = (this.#offsets[code + 1] ?? 0) - from;
    if (length !== (ends[row] ?? 0) - start) return false;
    const own = this.#bytes;
    for (let at = 0; at < length; at += 1) if (own[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #add(hash: number, text: Buffer): number {
    const code = this.#values.length;
    const from = this.#offsets[code] ?? 0;
    const to = from + text.length;
    if (code === codeLimit || to > byteLimit) return -1;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, Math.max(to, 2 * this.#bytes.length));
    if (2 * (code + 1) > this.#table.length) this.#rehash();
    this.#bytes.set(text, from);
    this.#offsets[code + 1] = to;
    this.#hashes[code] = hash;
    const { state, value } = this.#meaningOf(text.toString('utf8'));
    this.#states[code] = state;
    this.#values.push(value);
    this.#put(hash, code);
    return code;
  }

  #put(hash: number, code: number): void {
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    while (this.#table[slot] !== -1) slot = (slot + 1) & mask;
    this.#table[slot] = code;
  }

  #rehash(): void {
    const size = 2 * this.#table.length;
    this.#table = new Int32Array(size).fill(-1);
    const hashes = new Int32Array(size / 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const offsets = new Int32Array(size / 2 + 1);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
    this.#states = grown(this.#states, size / 2);
    for (let code = 0; code < this.#values.length; code += 1) this.#put(this.#hashes[code] ?? 0, code);
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

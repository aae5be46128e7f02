import type { Json } from '../core/json.ts';
import type { Dictionary } from './batch.ts';
import type { Kernels, PlacedBytes, PlacedInts } from './kernels/kernels.ts';

/** Cells of one column as they lie in the memory of kernels. */
export interface CellBytes {
  readonly kernels: Kernels;
  readonly bytes: Buffer;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Addresses of all these. */
  readonly at: { readonly bytes: number; readonly starts: number; readonly ends: number };
  readonly rows: number;
}

/** What a text is to its column. */
export interface Meaning {
  /** One of {@link CellState} (batch.ts). */
  readonly state: number;
  readonly value: Json;
}

/** With so many texts it shows for the first time whether they repeat. */
const firstTexts = 1024;
/** Distinct texts of one dictionary. */
const codeLimit = 32_768;
/** Their bytes. */
const byteLimit = 2 * 1024 * 1024;
/** Bytes that one reader may have taken, with all its dictionaries: behind that, none of them grows. */
const readerLimit = 512 * 1024 * 1024;

/** Places of what kernels/texts.ts reads and writes. */
const Field = { table: 0, mask: 1, hashes: 2, offsets: 3, bytes: 4, known: 5, others: 6, hash: 7, count: 8 } as const;

/**
 * Gives each distinct text of a column a code; what a text means is found out once. Texts are compared byte by byte: equal hashes
 * decide nothing. Open addressing with linear probing over a table that is at most half full.
 */
export class TextDictionary implements Dictionary {
  readonly #kernels: Kernels;
  readonly #meaningOf: (text: string) => Meaning;
  readonly #fields: PlacedInts;
  readonly #values: Json[] = [];
  /** Cells that were given codes. */
  #encoded = 0;
  #table: PlacedInts;
  #hashes: PlacedInts;
  /** Where each text begins in the bytes; one more says where the last ends. */
  #offsets: PlacedInts;
  #bytes: PlacedBytes;
  #known: PlacedBytes;

  constructor(kernels: Kernels, meaningOf: (text: string) => Meaning) {
    this.#kernels = kernels;
    this.#meaningOf = meaningOf;
    this.#fields = kernels.takeInts(Field.count);
    this.#table = this.#tableOf(64);
    this.#hashes = kernels.takeInts(32);
    this.#offsets = kernels.takeInts(33);
    this.#bytes = kernels.takeBytes(256);
    this.#known = kernels.takeBytes(32);
    this.#place();
  }

  get size(): number {
    return this.#values.length;
  }

  value(code: number): Json {
    return this.#values[code] ?? null;
  }

  /**
   * Writes the codes of cells and their states.
   * @param to addresses of both
   * @returns how many cells are no values; -1 when there are too many distinct texts for a dictionary, or nearly all are
   */
  encode({ kernels, bytes, starts, ends, at, rows }: CellBytes, to: { codes: number; states: number }): number {
    const fields = this.#fields.values;
    let others = 0;
    for (let row = 0; ;) {
      const { address } = this.#fields;
      row = kernels.calls.encodeTexts(address, at.bytes, at.starts, at.ends, row, rows, to.codes, to.states);
      others += fields[Field.others] ?? 0;
      if (row === rows) break;
      if (this.size === firstTexts && 8 * firstTexts > 7 * (this.#encoded + row)) return -1;
      if (!this.#add(fields[Field.hash] ?? 0, bytes.subarray(starts[row], ends[row]))) return -1;
    }
    this.#encoded += rows;
    return others;
  }

  #add(hash: number, text: Buffer): boolean {
    const code = this.#values.length;
    const from = this.#offsets.values[code] ?? 0;
    const to = from + text.length;
    if (code === codeLimit || to > byteLimit) return false;
    const isLong = to > this.#bytes.values.length;
    const isFull = 2 * (code + 1) > this.#table.values.length;
    if ((isLong || isFull) && this.#kernels.used > readerLimit) return false;
    if (isLong) this.#widenBytes(to);
    if (isFull) this.#rehash();
    this.#bytes.values.set(text, from);
    this.#offsets.values[code + 1] = to;
    this.#hashes.values[code] = hash;
    const { state, value } = this.#meaningOf(text.toString('utf8'));
    this.#known.values[code] = state;
    this.#values.push(value);
    this.#put(hash, code);
    return true;
  }

  #put(hash: number, code: number): void {
    const { values } = this.#table;
    const mask = values.length - 1;
    let slot = hash & mask;
    while (values[slot] !== -1) slot = (slot + 1) & mask;
    values[slot] = code;
  }

  #widenBytes(length: number): void {
    const old = this.#bytes.values;
    this.#bytes = this.#kernels.takeBytes(Math.max(length, 2 * old.length));
    this.#bytes.values.set(old);
    this.#place();
  }

  #rehash(): void {
    const size = 2 * this.#table.values.length;
    const [hashes, offsets, known] = [this.#hashes.values, this.#offsets.values, this.#known.values];
    this.#table = this.#tableOf(size);
    this.#hashes = this.#kernels.takeInts(size / 2);
    this.#hashes.values.set(hashes);
    this.#offsets = this.#kernels.takeInts(size / 2 + 1);
    this.#offsets.values.set(offsets);
    this.#known = this.#kernels.takeBytes(size / 2);
    this.#known.values.set(known);
    for (let code = 0; code < this.#values.length; code += 1) this.#put(hashes[code] ?? 0, code);
    this.#place();
  }

  #tableOf(size: number): PlacedInts {
    const table = this.#kernels.takeInts(size);
    table.values.fill(-1);
    return table;
  }

  #place(): void {
    const { values } = this.#fields;
    values[Field.table] = this.#table.address;
    values[Field.mask] = this.#table.values.length - 1;
    values[Field.hashes] = this.#hashes.address;
    values[Field.offsets] = this.#offsets.address;
    values[Field.bytes] = this.#bytes.address;
    values[Field.known] = this.#known.address;
  }
}

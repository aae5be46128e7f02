import { bufferOf } from '../core/buffer-of.ts';
import type { Json } from '../core/json.ts';
import type { Dictionary, PlacedSlices } from './batch.ts';
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
const Field = {
  table: 0,
  mask: 1,
  hashes: 2,
  offsets: 3,
  bytes: 4,
  known: 5,
  others: 6,
  hash: 7,
  size: 8,
  most: 9,
  room: 10,
  plain: 11,
  count: 12,
} as const;

/**
 * Gives each distinct text of a column a code; what a text means is found out once. Texts are compared byte by byte: equal hashes
 * decide nothing. Open addressing with linear probing over a table that is at most half full.
 */
export class TextDictionary implements Dictionary {
  readonly #kernels: Kernels;
  readonly #meaningOf: (text: string) => Meaning;
  /** Whether each text that is a value is its own. */
  readonly #plain: boolean;
  readonly #fields: PlacedInts;
  /** By their codes; those of texts that are their own values are read when somebody asks. */
  readonly #values: Json[] = [];
  /** Cells that were given codes. */
  #encoded = 0;
  #table: PlacedInts;
  #hashes: PlacedInts;
  /** Where each text begins in the bytes; one more says where the last ends. */
  #offsets: PlacedInts;
  #bytes: PlacedBytes;
  #known: PlacedBytes;
  /** The texts, once the memory was given back. */
  #left: LeftTexts | null = null;

  /** @param plain texts of at least so many bytes are values, each its own; `meaningOf` says what shorter ones are */
  constructor(kernels: Kernels, meaningOf: (text: string) => Meaning, plain = Infinity) {
    this.#kernels = kernels;
    this.#meaningOf = meaningOf;
    this.#plain = plain < Infinity;
    this.#fields = kernels.takeInts(Field.count);
    this.#table = this.#tableOf(64);
    this.#hashes = kernels.takeInts(32);
    this.#offsets = kernels.takeInts(33);
    this.#bytes = kernels.takeBytes(256);
    this.#known = kernels.takeBytes(32);
    this.#fields.values[Field.plain] = Math.min(plain, 0x7fffffff);
    this.#place();
    const self = new WeakRef(this); // nobody may want it by then
    kernels.beforeGivenBack(() => {
      const one = self.deref();
      if (one !== undefined) one.#leave();
    });
  }

  get size(): number {
    return this.#left?.size ?? this.#size;
  }

  get #size(): number {
    return this.#fields.values[Field.size] ?? 0;
  }

  value(code: number): Json {
    const known = this.#values[code];
    return known === undefined ? (this.#values[code] = this.#read(code)) : known;
  }

  texts(from: number): PlacedSlices | null {
    if (!this.#plain || this.#left !== null) return null;
    const offsets = this.#offsets;
    const starts = offsets.address + 4 * from;
    return {
      bytes: this.#bytes.values,
      starts: offsets.values.subarray(from),
      ends: offsets.values.subarray(from + 1),
      states: this.#known.values.subarray(from),
      placed: {
        kernels: this.#kernels,
        bytes: this.#bytes.address,
        starts,
        ends: starts + 4,
        states: this.#known.address + from,
      },
    };
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
      if (this.#size === firstTexts && 8 * firstTexts > 7 * (this.#encoded + row)) return -1;
      if (!this.#add(fields[Field.hash] ?? 0, bytes.subarray(starts[row], ends[row]))) return -1;
    }
    this.#encoded += rows;
    return others;
  }

  #add(hash: number, text: Buffer): boolean {
    const code = this.#size;
    const from = this.#offsets.values[code] ?? 0;
    const to = from + text.length;
    if (code === codeLimit || to > byteLimit) return false;
    const isLong = to > this.#bytes.values.length;
    const isFull = 2 * (code + 1) > this.#table.values.length;
    if ((isLong || isFull) && this.#kernels.used > readerLimit) return false;
    if (isLong) this.#widenBytes(to);
    if (isFull) this.#widenTable();
    const { state, value } = this.#meaningOf(text.toString('utf8'));
    this.#bytes.values.set(text, from);
    this.#offsets.values[code + 1] = to;
    this.#hashes.values[code] = hash;
    this.#known.values[code] = state;
    this.#values[code] = value;
    this.#fields.values[Field.size] = code + 1;
    this.#place();
    this.#kernels.calls.indexCodes(this.#fields.address, isFull ? 0 : code);
    return true;
  }

  #read(code: number): Json {
    if (code >= this.size) return null;
    const { bytes, offsets } = this.#left ?? { bytes: this.#bytes.values, offsets: this.#offsets.values };
    return textOf(bytes, offsets[code], offsets[code + 1]);
  }

  /** Takes the texts along from a memory that others will use. */
  #leave(): void {
    const size = this.#size;
    const offsets = this.#offsets.values.slice(0, size + 1);
    this.#left = { size, bytes: this.#bytes.values.slice(0, offsets[size]), offsets };
  }

  #widenBytes(length: number): void {
    const old = this.#bytes.values;
    this.#bytes = this.#kernels.takeBytes(Math.max(length, 2 * old.length));
    this.#bytes.values.set(old);
  }

  /** Makes a table of twice as many places, of which none is taken yet. */
  #widenTable(): void {
    const places = 2 * this.#table.values.length;
    const [hashes, offsets, known] = [this.#hashes.values, this.#offsets.values, this.#known.values];
    this.#table = this.#tableOf(places);
    this.#hashes = this.#kernels.takeInts(places / 2);
    this.#hashes.values.set(hashes);
    this.#offsets = this.#kernels.takeInts(places / 2 + 1);
    this.#offsets.values.set(offsets);
    this.#known = this.#kernels.takeBytes(places / 2);
    this.#known.values.set(known);
  }

  #tableOf(places: number): PlacedInts {
    const table = this.#kernels.takeInts(places);
    table.values.fill(-1);
    return table;
  }

  /** Tells kernels where everything lies, and how far they may go. */
  #place(): void {
    const { values } = this.#fields;
    values[Field.table] = this.#table.address;
    values[Field.mask] = this.#table.values.length - 1;
    values[Field.hashes] = this.#hashes.address;
    values[Field.offsets] = this.#offsets.address;
    values[Field.bytes] = this.#bytes.address;
    values[Field.known] = this.#known.address;
    values[Field.most] = Math.min(this.#table.values.length / 2, this.#size <= firstTexts ? firstTexts : codeLimit);
    values[Field.room] = Math.min(this.#bytes.values.length, byteLimit);
  }
}

/** What is left of a dictionary. */
interface LeftTexts {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
}

function textOf(bytes: Uint8Array, start = 0, end = 0): string {
  return bufferOf(bytes).toString('utf8', start, end);
}

import { inputError } from '../../core/errors.ts';
import { roomFor } from './room.ts';

const startRows = 1024;
/** Bytes that the texts of one column may have together, so that an offset fits into 32 bits. */
const bytesAtMost = 4_294_967_295;

/** One text per row, as UTF-8 in one piece: a million ids are two arrays and no object. */
export class RowTexts {
  #bytes = Buffer.alloc(8 * startRows);
  #offsets = new Uint32Array(startRows + 1);
  #length = 0;

  static of(texts: Iterable<string>): RowTexts {
    const column = new RowTexts();
    for (const text of texts) column.add(text);
    return column;
  }

  get length(): number {
    return this.#length;
  }

  /** The texts one behind the other. Valid until the next text is added. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#offsets[this.#length]);
  }

  /** Where the text of each row begins in the bytes; one more says where the last ends. Valid until the next text is added. */
  get offsets(): Uint32Array {
    return this.#offsets.subarray(0, this.#length + 1);
  }

  add(text: string): void {
    const from = this.#offsets[this.#length] ?? 0;
    this.#makeRoom(1, from + 3 * text.length);
    this.#end(from + this.#bytes.write(text, from));
  }

  /** Adds the texts of some rows of a buffer. @param kept which rows; `null`: the first `count` */
  addSlices(
    { bytes, starts, ends }: { readonly bytes: Uint8Array; readonly starts: Int32Array; readonly ends: Int32Array },
    kept: Int32Array | null,
    count: number,
  ): void {
    const first = this.#length;
    let at = this.#offsets[first] ?? 0;
    let length = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const row = kept === null ? nth : (kept[nth] ?? 0);
      length += (ends[row] ?? 0) - (starts[row] ?? 0);
    }
    this.#makeRoom(count, at + length);
    const own = this.#bytes;
    const offsets = this.#offsets;
    for (let nth = 0; nth < count; nth += 1) {
      const row = kept === null ? nth : (kept[nth] ?? 0);
      const end = ends[row] ?? 0;
      for (let from = starts[row] ?? 0; from < end; from += 1) {
        own[at] = bytes[from] ?? 0;
        at += 1;
      }
      offsets[first + nth + 1] = at;
    }
    this.#length += count;
  }

  /** The text of a row. */
  textAt(row: number): string {
    return this.#bytes.toString('utf8', this.#offsets[row], this.#offsets[row + 1]);
  }

  /** Whether both have the same texts in the same order. */
  equals(other: RowTexts): boolean {
    if (other.length !== this.#length || !other.bytes.equals(this.bytes)) return false;
    const offsets = other.#offsets;
    for (let row = 0; row < this.#length; row += 1) if (this.#offsets[row] !== offsets[row]) return false;
    return true;
  }

  #end(offset: number): void {
    this.#length += 1;
    this.#offsets[this.#length] = offset;
  }

  #makeRoom(rows: number, bytes: number): void {
    if (bytes > bytesAtMost) throw inputError({ message: 'the ids are more than 4 GB together' });
    const offsets = this.#length + rows + 1;
    if (offsets > this.#offsets.length) {
      const larger = new Uint32Array(roomFor(offsets, this.#offsets.length));
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    if (bytes > this.#bytes.length) {
      const larger = Buffer.alloc(Math.min(bytesAtMost, roomFor(bytes, this.#bytes.length)));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
  }
}

import { require } from './arrow-fault.ts';

const damaged = 'damaged: an offset that leads out of what describes it';

/**
 * A table of a flatbuffer (https://flatbuffers.dev/internals). Every offset is held to the bytes that are there before it is followed.
 * Offsets may lead several times to the same place: who walks a tree bounds its depth and how much of it is looked at.
 */
export class FlatTable {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #at: number;
  readonly #vtable: number;
  readonly #vtableSize: number;

  private constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
    this.#within(at, 4);
    this.#vtable = at - this.#view.getInt32(at, true);
    this.#within(this.#vtable, 4);
    this.#vtableSize = this.#view.getUint16(this.#vtable, true);
    this.#within(this.#vtable, this.#vtableSize);
  }

  /** @throws ArrowFault */
  static root(bytes: Uint8Array): FlatTable {
    require(bytes.length >= 8, damaged);
    return new FlatTable(bytes, new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
  }

  byte(nth: number): number {
    const at = this.#field(nth, 1);
    return at === 0 ? 0 : this.#view.getUint8(at);
  }

  flag(nth: number): boolean {
    return this.byte(nth) !== 0;
  }

  short(nth: number, otherwise = 0): number {
    const at = this.#field(nth, 2);
    return at === 0 ? otherwise : this.#view.getInt16(at, true);
  }

  int(nth: number, otherwise = 0): number {
    const at = this.#field(nth, 4);
    return at === 0 ? otherwise : this.#view.getInt32(at, true);
  }

  /** A whole number of 64 bits that a double holds. */
  long(nth: number): number {
    const at = this.#field(nth, 8);
    return at === 0 ? 0 : longAt(this.#view, at);
  }

  text(nth: number): string {
    const found = this.#vector(nth, 1);
    if (found === null) return '';
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + found.at, found.count).toString('utf8');
  }

  table(nth: number): FlatTable | null {
    const at = this.#field(nth, 4);
    return at === 0 ? null : new FlatTable(this.#bytes, at + this.#view.getUint32(at, true));
  }

  /** How many tables a vector leads to. */
  count(nth: number): number {
    return this.#vector(nth, 1)?.count ?? 0;
  }

  *tables(nth: number): Generator<FlatTable> {
    const found = this.#vector(nth, 4);
    for (let element = 0; found !== null && element < found.count; element += 1) {
      const at = found.at + 4 * element;
      yield new FlatTable(this.#bytes, at + this.#view.getUint32(at, true));
    }
  }

  /** A vector of structs, or of numbers: its bytes, `size` for each. */
  structs(nth: number, size: number): DataView {
    const { at, count } = this.#vector(nth, size) ?? { at: 0, count: 0 };
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, size * count);
  }

  #vector(nth: number, size: number): { readonly at: number; readonly count: number } | null {
    const field = this.#field(nth, 4);
    if (field === 0) return null;
    const at = field + this.#view.getUint32(field, true);
    this.#within(at, 4);
    const count = this.#view.getUint32(at, true);
    this.#within(at + 4, size * count);
    return { at: at + 4, count };
  }

  /** Where a field stands; 0 when it is not there and its default counts. */
  #field(nth: number, size: number): number {
    const entry = 4 + 2 * nth;
    const offset = entry + 2 > this.#vtableSize ? 0 : this.#view.getUint16(this.#vtable + entry, true);
    if (offset === 0) return 0;
    this.#within(this.#at + offset, size);
    return this.#at + offset;
  }

  #within(at: number, size: number): void {
    require(at >= 0 && at + size <= this.#bytes.length, damaged);
  }
}

/** @throws ArrowFault for a number that a double does not hold */
export function longAt(view: DataView, at: number): number {
  const value = view.getInt32(at + 4, true) * 4294967296 + view.getUint32(at, true);
  require(Number.isSafeInteger(value), 'damaged: a size or a place beyond 2^53');
  return value;
}

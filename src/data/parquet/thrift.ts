import { ParquetFault, require } from './parquet-fault.ts';

/** A value of Thrift's compact protocol. Structs are fields by number. */
export type Thrift = boolean | number | Uint8Array | readonly Thrift[] | Struct;
export type Struct = ReadonlyMap<number, Thrift>;

const deepest = 32;

/** Reads the compact protocol, in which Parquet writes its footer and the headers of its pages. */
export class ThriftReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes were read. */
  get at(): number {
    return this.#at;
  }

  /** @throws ParquetFault where the bytes are none or end in the middle */
  struct(depth = 0): Struct {
    require(depth < deepest, 'structures that nest too deep');
    const fields = new Map<number, Thrift>();
    let id = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 15;
      if (type === 0) return fields;
      const step = head >> 4;
      id = step === 0 ? this.#zigzag() : id + step;
      fields.set(id, this.#value(type, depth));
    }
  }

  #value(type: number, depth: number): Thrift {
    switch (type) {
      case 1:
        return true;
      case 2:
        return false;
      case 3:
        return (this.#byte() << 24) >> 24;
      case 4:
      case 5:
      case 6:
        return this.#zigzag();
      case 7:
        return this.#double();
      case 8:
        return this.#take(this.#varint());
      case 9:
      case 10:
        return this.#list(depth);
      case 12:
        return this.struct(depth + 1);
      default:
        throw new ParquetFault('a footer or a page header that is damaged');
    }
  }

  #list(depth: number): readonly Thrift[] {
    require(depth < deepest, 'structures that nest too deep');
    const head = this.#byte();
    const type = head & 15;
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    require(size <= this.#bytes.length - this.#at, 'a list that is longer than what it stands in');
    const values: Thrift[] = [];
    for (let nth = 0; nth < size; nth += 1)
      values.push(type === 1 || type === 2 ? this.#byte() === 1 : this.#value(type, depth + 1));
    return values;
  }

  /** As a double: whatever is counted in a file is below 2^53, or it is damaged. */
  #varint(): number {
    let [value, scale] = [0, 1];
    for (let length = 0; length < 10; length += 1) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new ParquetFault('a number of more than 64 bits');
  }

  #zigzag(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #double(): number {
    require(this.#at + 8 <= this.#bytes.length, 'a footer or a page header that ends in the middle');
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, true);
  }

  #take(length: number): Uint8Array {
    require(this.#at + length <= this.#bytes.length, 'a footer or a page header that ends in the middle');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    require(byte !== undefined, 'a footer or a page header that ends in the middle');
    this.#at += 1;
    return byte;
  }
}

/** A field that is a number. */
export function numberAt(struct: Struct, field: number): number | undefined {
  const value = struct.get(field);
  return typeof value === 'number' ? value : undefined;
}

/** A field that must be there, and count something. */
export function countAt(struct: Struct, field: number): number {
  const value = numberAt(struct, field);
  require(value !== undefined && Number.isSafeInteger(value) && value >= 0, 'a count that is none');
  return value;
}

export function structAt(struct: Struct, field: number): Struct | undefined {
  const value = struct.get(field);
  return value instanceof Map ? (value as Struct) : undefined;
}

export function structsAt(struct: Struct, field: number): readonly Struct[] {
  const value = struct.get(field);
  return Array.isArray(value) ? (value as readonly Thrift[]).filter((one) => one instanceof Map) : [];
}

export function textAt(struct: Struct, field: number): string {
  const value = struct.get(field);
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

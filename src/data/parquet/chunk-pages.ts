import type { Kernels } from '../kernels/kernels.ts';
import type { ByteSource } from '../table-file.ts';
import { decompress } from './decompress.ts';
import { longestPage } from './deltas.ts';
import type { ColumnChunk } from './footer.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import type { PageMemory, PageRoom } from './page-memory.ts';
import { readValues, type PhysicalValues } from './physical-values.ts';
import type { SchemaNode } from './schema-tree.ts';
import { countAt, numberAt, structAt, ThriftReader, type Struct } from './thrift.ts';

/** A page of a column as it is written, in the memory of kernels. It is good until the next page is read. */
export interface Page {
  /** Entries: rows, of a column that is not nested. */
  readonly count: number;
  /** Runs that say at which level each entry repeats; `null` where nothing repeats. */
  readonly repeats: Uint8Array | null;
  /** Runs that say at which level each entry is defined; `null` where everything is. */
  readonly definitions: Uint8Array | null;
  readonly encoding: string;
  /** The values of the entries that are defined to the last. */
  readonly bytes: Uint8Array;
}

const encodings = new Map([
  [0, 'PLAIN'],
  [2, 'PLAIN_DICTIONARY'],
  [3, 'RLE'],
  [4, 'BIT_PACKED'],
  [5, 'DELTA_BINARY_PACKED'],
  [6, 'DELTA_LENGTH_BYTE_ARRAY'],
  [7, 'DELTA_BYTE_ARRAY'],
  [8, 'RLE_DICTIONARY'],
  [9, 'BYTE_STREAM_SPLIT'],
]);

/** Bytes that are read at once, so that small pages take few reads, and many columns little room. */
const windowBytes = 64 * 1024;
const longestHeader = 1024 * 1024;
/** Entries that one page may have. */
const mostEntries = 1 << 24;

/** Reads the pages of one column of one row group, one after the other. */
export class ChunkPages {
  readonly #source: ByteSource;
  readonly #chunk: ColumnChunk;
  readonly #leaf: SchemaNode;
  readonly #room: PageRoom;
  #at: number;
  #window: Uint8Array = new Uint8Array();
  #windowStart = 0;

  constructor(source: ByteSource, { chunk, leaf, room }: { chunk: ColumnChunk; leaf: SchemaNode; room: PageRoom }) {
    this.#source = source;
    this.#chunk = chunk;
    this.#leaf = leaf;
    this.#room = room;
    this.#at = chunk.start;
  }

  /** The memory in which the last page lies. */
  get kernels(): Kernels {
    return this.#room.kernels;
  }

  /** The memory of all columns of the row group. */
  get memory(): PageMemory {
    return this.#room.memory;
  }

  /**
   * The next page with values, `null` behind the last.
   * @param onDictionary takes the dictionary that the codes of later pages mean
   * @throws ParquetFault for a page that is damaged, or too large
   */
  async next(onDictionary: (values: PhysicalValues) => void): Promise<Page | null> {
    while (this.#at < this.#chunk.end) {
      const { header, length } = await this.#header();
      const packedSize = countAt(header, 3);
      require(packedSize <= longestPage && countAt(header, 2) <= longestPage, 'a page of more than 256 MB');
      require(this.#at + length + packedSize <= this.#chunk.end, 'a page that ends behind its column');
      this.#at += length + packedSize;
      const body = { start: this.#at - packedSize, end: this.#at };
      const type = countAt(header, 1);
      if (type === 2) onDictionary(await this.#dictionary(header, body));
      else if (type === 0) return this.#unpacked(await this.#first(header, body));
      else if (type === 3) return this.#unpacked(await this.#second(header, body));
      else require(type === 1, 'a page of a kind that is not known');
    }
    return null;
  }

  /** What was unpacked of the last page lies elsewhere: of thousands of columns the windows are much. */
  #unpacked(page: Page): Page {
    if (this.#at === this.#chunk.end) this.#window = new Uint8Array();
    return page;
  }

  async #header(): Promise<{ readonly header: Struct; readonly length: number }> {
    const left = this.#chunk.end - this.#at;
    for (let size = Math.min(1024, left); ; size = Math.min(16 * size, longestHeader, left)) {
      const reader = new ThriftReader(await this.#bytes(this.#at, size));
      try {
        const header = reader.struct();
        return { header, length: reader.at };
      } catch (thrown) {
        if (!(thrown instanceof ParquetFault) || size >= Math.min(longestHeader, left)) throw thrown;
      }
    }
  }

  /** Bytes of the file, by way of a window. */
  async #bytes(start: number, length: number): Promise<Uint8Array> {
    if (start < this.#windowStart || start + length > this.#windowStart + this.#window.length) {
      const end = Math.min(this.#chunk.end, start + Math.max(length, windowBytes));
      this.#window = await this.#source.slice(start, end);
      this.#windowStart = start;
      require(this.#window.length === end - start, shorter);
    }
    return this.#window.subarray(start - this.#windowStart, start - this.#windowStart + length);
  }

  /** Bytes of the file, to where they are used: long ones are not held twice. */
  async #fill(room: Uint8Array, start: number): Promise<void> {
    if (room.length <= windowBytes) room.set(await this.#bytes(start, room.length));
    else if (this.#source.fill !== undefined) require(this.#source.fill(room, start), shorter);
    else {
      const bytes = await this.#source.slice(start, start + room.length);
      require(bytes.length === room.length, shorter);
      room.set(bytes);
    }
  }

  /**
   * The body of a page, unpacked.
   * @param plain bytes at its beginning that are not packed
   */
  async #body({ start, end }: Extent, size: number, plain = 0): Promise<Uint8Array> {
    const { codec } = this.#chunk;
    const body = this.#room.of(size);
    if (codec === 'UNCOMPRESSED' || size === plain) {
      const length = end - start;
      require(codec === 'UNCOMPRESSED' ? size === length : size <= length, 'a page that is not as long as it says');
      await this.#fill(body, start);
      return body;
    }
    const { kernels } = this;
    await this.#fill(body.subarray(0, plain), start);
    const packed = this.memory.packed(kernels, end - start - plain);
    await this.#fill(packed, start + plain);
    decompress(codec, kernels, { packed, unpacked: body.subarray(plain) });
    return body;
  }

  /** What outlives the page: a dictionary. */
  async #dictionary(header: Struct, body: Extent): Promise<PhysicalValues> {
    const facts = structAt(header, 7);
    require(facts !== undefined, 'a page without its header');
    const bytes = (await this.#body(body, countAt(header, 2))).slice();
    return readValues('PLAIN', bytes, { ...this.#leaf, count: entriesOf(facts) });
  }

  /** DataPage: levels and values are packed together, each list of levels behind its length. */
  async #first(header: Struct, body: Extent): Promise<Page> {
    const facts = structAt(header, 5);
    require(facts !== undefined, 'a page without its header');
    const bytes = await this.#body(body, countAt(header, 2));
    let at = 0;
    const levels = (most: number, encoding: number | undefined): Uint8Array | null => {
      if (most === 0) return null;
      require(encoding === 3, 'levels that are not written as runs');
      require(at + 4 <= bytes.length, 'a page that ends before its levels or codes do');
      const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
      at += 4 + length;
      return bytes.subarray(at - length, at);
    };
    const repeats = levels(this.#leaf.repeat, numberAt(facts, 4));
    const definitions = levels(this.#leaf.definition, numberAt(facts, 3));
    const encoding = nameOf(countAt(facts, 2));
    return { count: entriesOf(facts), repeats, definitions, encoding, bytes: bytes.subarray(at) };
  }

  /** DataPageV2: levels are not packed. */
  async #second(header: Struct, body: Extent): Promise<Page> {
    const facts = structAt(header, 8);
    require(facts !== undefined, 'a page without its header');
    const [defined, repeated] = [countAt(facts, 5), countAt(facts, 6)];
    const levels = defined + repeated;
    const size = countAt(header, 2);
    require(levels <= body.end - body.start && size >= levels, 'a page that ends before its levels or codes do');
    const bytes = await this.#body(body, size, facts.get(7) === false ? size : levels);
    return {
      count: entriesOf(facts),
      repeats: this.#leaf.repeat === 0 ? null : bytes.subarray(0, repeated),
      definitions: this.#leaf.definition === 0 ? null : bytes.subarray(repeated, levels),
      encoding: nameOf(countAt(facts, 4)),
      bytes: bytes.subarray(levels),
    };
  }
}

/** Where something stands in the file. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

const shorter = 'a file that became shorter while it was read';

function nameOf(encoding: number): string {
  return encodings.get(encoding) ?? 'of a number that is not known';
}

function entriesOf(facts: Struct): number {
  const count = countAt(facts, 1);
  require(count <= mostEntries, `a page of more than ${mostEntries} values`);
  return count;
}

import type { ByteSource } from '../table-file.ts';
import { decompress } from './decompress.ts';
import { longestPage } from './deltas.ts';
import type { ColumnChunk } from './footer.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import { readValues, type PhysicalValues } from './physical-values.ts';
import { unpackRuns } from './run-lengths.ts';
import type { SchemaNode } from './schema-tree.ts';
import { countAt, numberAt, structAt, ThriftReader, type Struct } from './thrift.ts';

/** A page of a column: at which level each entry repeats and is defined, and the values of those that are defined to the last. */
export interface Page {
  /** Entries: rows, of a column that is not nested. */
  readonly count: number;
  /** `null` where nothing repeats. */
  readonly repeats: Uint8Array | null;
  /** `null` where everything is defined. */
  readonly definitions: Uint8Array | null;
  readonly values: PhysicalValues | { readonly kind: 'codes'; readonly codes: Int32Array };
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

/** Bytes that are read at once, so that many columns need little room. */
const windowBytes = 512 * 1024;
const longestHeader = 1024 * 1024;
/** Entries that one page may have. */
const mostEntries = 1 << 24;

/** Reads the pages of one column of one row group, one after the other. */
export class ChunkPages {
  readonly #source: ByteSource;
  readonly #chunk: ColumnChunk;
  readonly #leaf: SchemaNode;
  #at: number;
  #window: Uint8Array = new Uint8Array();
  #windowStart = 0;

  constructor(source: ByteSource, chunk: ColumnChunk, leaf: SchemaNode) {
    this.#source = source;
    this.#chunk = chunk;
    this.#leaf = leaf;
    this.#at = chunk.start;
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
      const body = await this.#bytes(this.#at + length, packedSize);
      this.#at += length + packedSize;
      const type = countAt(header, 1);
      if (type === 2) onDictionary(this.#dictionary(header, body));
      else if (type === 0 || type === 3) return type === 0 ? this.#first(header, body) : this.#second(header, body);
      else require(type === 1, 'a page of a kind that is not known');
    }
    return null;
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
    const behind = this.#windowStart + this.#window.length;
    if (start < this.#windowStart || start + length > behind) {
      const end = Math.min(this.#chunk.end, start + Math.max(length, windowBytes));
      this.#window = await this.#source.slice(start, end);
      this.#windowStart = start;
      require(this.#window.length === end - start, 'a file that became shorter while it was read');
    }
    return this.#window.subarray(start - this.#windowStart, start - this.#windowStart + length);
  }

  #dictionary(header: Struct, body: Uint8Array): PhysicalValues {
    const facts = structAt(header, 7);
    require(facts !== undefined, 'a page without its header');
    const bytes = decompress(this.#chunk.codec, body, countAt(header, 2));
    return readValues('PLAIN', bytes, { ...this.#leaf, count: entriesOf(facts) });
  }

  /** DataPage: levels and values are packed together, each list of levels behind its length. */
  #first(header: Struct, body: Uint8Array): Page {
    const facts = structAt(header, 5);
    require(facts !== undefined, 'a page without its header');
    const count = entriesOf(facts);
    const bytes = decompress(this.#chunk.codec, body, countAt(header, 2));
    let at = 0;
    const levels = (most: number, encoding: number | undefined): Uint8Array | null => {
      if (most === 0) return null;
      require(encoding === 3, 'levels that are not written as runs');
      require(at + 4 <= bytes.length, 'a page that ends before its levels or codes do');
      const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
      at += 4 + length;
      return readLevels(bytes.subarray(at - length, at), most, count);
    };
    const repeats = levels(this.#leaf.repeat, numberAt(facts, 4));
    const definitions = levels(this.#leaf.definition, numberAt(facts, 3));
    return this.#page(bytes.subarray(at), { facts, encoding: 2, count, repeats, definitions });
  }

  /** DataPageV2: levels are not packed. */
  #second(header: Struct, body: Uint8Array): Page {
    const facts = structAt(header, 8);
    require(facts !== undefined, 'a page without its header');
    const count = entriesOf(facts);
    const [defined, repeated] = [countAt(facts, 5), countAt(facts, 6)];
    const levels = defined + repeated;
    const size = countAt(header, 2) - levels;
    require(levels <= body.length && size >= 0, 'a page that ends before its levels or codes do');
    const { repeat, definition } = this.#leaf;
    const repeats = repeat === 0 ? null : readLevels(body.subarray(0, repeated), repeat, count);
    const definitions = definition === 0 ? null : readLevels(body.subarray(repeated, levels), definition, count);
    const packed = body.subarray(levels);
    const isPacked = facts.get(7) !== false && size > 0;
    const bytes = isPacked ? decompress(this.#chunk.codec, packed, size) : packed;
    return this.#page(bytes, { facts, encoding: 4, count, repeats, definitions });
  }

  #page(
    bytes: Uint8Array,
    page: Pick<Page, 'count' | 'repeats' | 'definitions'> & { facts: Struct; encoding: number },
  ): Page {
    const { facts, count, repeats, definitions } = page;
    const defined = definitions === null ? count : occurrences(definitions, this.#leaf.definition);
    const encoding = encodings.get(countAt(facts, page.encoding)) ?? 'of a number that is not known';
    const rest = { count, repeats, definitions: defined === count ? null : definitions };
    if (encoding !== 'PLAIN_DICTIONARY' && encoding !== 'RLE_DICTIONARY')
      return { ...rest, values: readValues(encoding, bytes, { ...this.#leaf, count: defined }) };
    const codes = new Int32Array(defined);
    if (defined > 0) unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
    return { ...rest, values: { kind: 'codes', codes } };
  }
}

function entriesOf(facts: Struct): number {
  const count = countAt(facts, 1);
  require(count <= mostEntries, `a page of more than ${mostEntries} values`);
  return count;
}

function readLevels(bytes: Uint8Array, most: number, count: number): Uint8Array {
  const levels = new Uint8Array(count);
  unpackRuns(bytes, 32 - Math.clz32(most), levels);
  return levels;
}

function occurrences(levels: Uint8Array, wanted: number): number {
  let count = 0;
  let nth = levels.length;
  while ((nth -= 1) >= 0) if (levels[nth] === wanted) count += 1;
  return count;
}

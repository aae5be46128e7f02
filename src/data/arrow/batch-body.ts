import type { ByteSource } from '../table-file.ts';
import { ArrowFault, require, RowsTooWide } from './arrow-fault.ts';
import type { BatchLayout, BufferPlace } from './column-layout.ts';
import { longAt } from './flat-table.ts';
import { viewOf, type Message } from './messages.ts';
import { unpackBuffer } from './unpack-buffer.ts';

/** Bytes that a batch may have when it is unpacked, those of columns that nobody asks for left out. */
const longestUnpacked = 1024 * 1024 * 1024;
/** Bytes of a batch from which on it is read in pieces. */
const smallBody = 1024 * 1024;
/** Bytes that all pieces may have together, and what is made of the rows of one. */
const roomInPieces = 64 * 1024 * 1024;
/** Bytes that may be made of the rows at hand. */
export const roomOfRows = 128 * 1024 * 1024;

/** The bytes of a batch: read in pieces as rows are taken, or unpacked buffer by buffer when they are packed. */
export class BatchBody {
  readonly #source: ByteSource;
  readonly #message: Message;
  readonly #packing: BatchLayout['packing'];
  readonly #pieceBytes: number;
  readonly #buffers = new Map<BufferPlace, Promise<BufferBytes>>();
  #unpacked = 0;
  #room = roomOfRows;
  #taken = 0;

  /** @param columns how many columns are read: so many pieces are held at once */
  constructor(source: ByteSource, { message, packing, columns }: BodyOptions) {
    this.#source = source;
    this.#message = message;
    this.#packing = packing;
    const share = roomInPieces / Math.max(1, 3 * columns);
    this.#pieceBytes = Math.min(512 * 1024, Math.max(16 * 1024, share));
  }

  /** Bytes of a buffer. @throws ArrowFault when it does not have them */
  async bytes(place: BufferPlace | undefined, start: number, end: number): Promise<Uint8Array> {
    if (start === end) return new Uint8Array();
    require(place !== undefined, 'a column without its bytes');
    const buffer = await this.#buffer(place);
    if (end - start > this.#pieceBytes && buffer instanceof PiecedBytes) this.take(end - start);
    return buffer.slice(start, end);
  }

  /** Begins the rows of one batch of columns. */
  begin(room: number): void {
    this.#room = room;
    this.#taken = 0;
  }

  /** What was taken since. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * Takes room for what is made of the rows at hand.
   * @throws RowsTooWide when there is none left
   */
  take(bytes: number): void {
    this.#taken += bytes;
    if (this.#taken > this.#room) throw new RowsTooWide();
  }

  #buffer(place: BufferPlace): Promise<BufferBytes> {
    let buffer = this.#buffers.get(place);
    if (buffer === undefined) {
      buffer = this.#packing === null || place.length === 0 ? Promise.resolve(this.#plain(place)) : this.#unpack(place);
      this.#buffers.set(place, buffer);
    }
    return buffer;
  }

  #plain({ start, length }: BufferPlace): BufferBytes {
    const from = this.#message.body.start + start;
    return new PiecedBytes((a, b) => this.#source.slice(from + a, from + b), length, this.#pieceBytes);
  }

  async #unpack({ start, length }: BufferPlace): Promise<BufferBytes> {
    require(length >= 8, 'a packed column that does not say how long it is');
    const from = this.#message.body.start + start;
    const packed = await this.#source.slice(from, from + length);
    require(packed.length === length, 'a file that became shorter while it was read');
    const size = longAt(viewOf(packed), 0);
    const content = packed.subarray(8);
    if (size === -1) return new WholeBytes(content);
    require(size >= 0, 'damaged: a column of a negative length');
    this.#unpacked += size;
    if (this.#unpacked > longestUnpacked)
      throw new ArrowFault('a batch of more than 1 GB when it is unpacked: write it in smaller ones');
    return new WholeBytes(unpackBuffer(this.#packing ?? 'ZSTD', content, size));
  }
}

interface BodyOptions {
  readonly message: Message;
  readonly packing: BatchLayout['packing'];
  readonly columns: number;
}

/** A batch that is small is read at once, with all of its columns. */
export async function bodyOf(
  source: ByteSource,
  { message, layout, wanted }: { message: Message; layout: BatchLayout; wanted: number },
): Promise<BatchBody> {
  const { packing } = layout;
  const { start, length } = message.body;
  const options = { message, packing, columns: wanted };
  if (length > smallBody || wanted === 0) return new BatchBody(source, options);
  const bytes = await source.slice(start, start + length);
  require(bytes.length === length, 'a file that became shorter while it was read');
  const held: ByteSource = {
    byteLength: length,
    slice: (from, to) => Promise.resolve(bytes.subarray(from - start, to - start)),
  };
  return new BatchBody(held, options);
}

interface BufferBytes {
  readonly length: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}

class WholeBytes implements BufferBytes {
  readonly length: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.length = bytes.length;
  }

  slice(start: number, end: number): Promise<Uint8Array> {
    require(start >= 0 && end <= this.length, 'a column that is shorter than it says');
    return Promise.resolve(this.#bytes.subarray(start, end));
  }
}

/** Reads on from where is asked, so that rows that follow are there already. */
class PiecedBytes implements BufferBytes {
  readonly length: number;
  readonly #read: (start: number, end: number) => Promise<Uint8Array>;
  readonly #pieceBytes: number;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(read: (start: number, end: number) => Promise<Uint8Array>, length: number, pieceBytes: number) {
    this.#read = read;
    this.length = length;
    this.#pieceBytes = pieceBytes;
  }

  async slice(start: number, end: number): Promise<Uint8Array> {
    require(start >= 0 && end <= this.length, 'a column that is shorter than it says');
    if (start < this.#at || end > this.#at + this.#piece.length) {
      const last = Math.min(this.length, Math.max(end, start + this.#pieceBytes));
      this.#piece = await this.#read(start, last);
      this.#at = start;
      require(this.#piece.length === last - start, 'a file that became shorter while it was read');
    }
    return this.#piece.subarray(start - this.#at, end - this.#at);
  }
}

import type { ByteSource } from '../table-file.ts';
import { require } from './arrow-fault.ts';
import { FlatTable, longAt } from './flat-table.ts';

/** A message of Arrow's format for interchange: what it says of itself, and where its body stands in the file. */
export interface Message {
  readonly kind: 'schema' | 'dictionary' | 'rows';
  readonly header: FlatTable;
  /** Before version 5 a union has a bitmap of its own. */
  readonly version: number;
  readonly body: { readonly start: number; readonly length: number };
  /** Where the next one begins. */
  readonly end: number;
}

const kinds = ['schema', 'dictionary', 'rows'] as const;
const continuation = 0xffffffff;
const longestMetadata = 64 * 1024 * 1024;

/**
 * The message at a place, before `end` as a whole.
 * @returns `null` where a stream says that it ends
 * @throws ArrowFault when it is cut off, damaged, or none that is read
 */
export async function messageAt(source: ByteSource, start: number, end: number): Promise<Message | null> {
  require(end - start >= 4, 'cut off: it ends in the middle');
  const head = viewOf(await source.slice(start, Math.min(end, start + 8)));
  // before 0.15 the length stood alone
  const isNew = head.getUint32(0, true) === continuation;
  require(!isNew || head.byteLength === 8, 'cut off: it ends in the middle');
  const length = head.getUint32(isNew ? 4 : 0, true);
  if (length === 0) return null;
  const from = start + (isNew ? 8 : 4);
  require(length <= longestMetadata, 'damaged: what describes a batch would be more than 64 MB');
  require(from + length <= end, 'cut off: it ends in the middle');
  const metadata = await source.slice(from, from + length);
  require(metadata.length === length, 'a file that became shorter while it was read');
  return described(FlatTable.root(metadata), from + length, end);
}

function described(table: FlatTable, start: number, end: number): Message {
  const version = table.short(0) + 1;
  require(version >= 4 && version <= 5, `version ${version} of the format, which is not read`);
  const kind = kinds[table.byte(1) - 1];
  const header = table.table(2);
  require(kind !== undefined && header !== null, 'a message that is no schema, no dictionary and no rows');
  const length = table.long(3);
  require(length >= 0, 'damaged: a body of a negative length');
  require(start + length <= end, 'cut off: it ends in the middle');
  return { kind, header, version, body: { start, length }, end: start + length };
}

/** Where the footer of a file says that a message stands. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** A vector of Block: offset, length of the metadata, length of the body. */
export function blocksOf(structs: DataView): readonly Block[] {
  return Array.from({ length: structs.byteLength / 24 }, (_, nth) => {
    const start = longAt(structs, 24 * nth);
    const metadata = structs.getInt32(24 * nth + 8, true);
    const body = longAt(structs, 24 * nth + 16);
    require(start >= 8 && metadata > 0 && body >= 0, 'damaged: a batch that stands outside of the file');
    return { start, end: start + metadata + body };
  });
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

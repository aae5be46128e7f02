import type { ByteSource } from '../table-file.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import { schemaTree, type SchemaNode } from './schema-tree.ts';
import { countAt, numberAt, structAt, structsAt, textAt, ThriftReader, type Struct } from './thrift.ts';

/** A column's part of a row group. */
export interface ColumnChunk {
  readonly codec: string;
  /** Where its pages stand in the file. */
  readonly start: number;
  readonly end: number;
}

export interface RowGroup {
  readonly rows: number;
  /** One for each leaf of the schema, in its order. */
  readonly chunks: readonly ColumnChunk[];
}

/** What the end of a Parquet file says. */
export interface Footer {
  readonly root: SchemaNode;
  readonly rowGroups: readonly RowGroup[];
}

const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const;
const longestFooter = 64 * 1024 * 1024;
const magic = 0x31524150; // PAR1
const encrypted = 0x45524150; // PARE

/** @throws ParquetFault when the file is not Parquet, was cut off, or says what cannot be */
export async function readFooter(source: ByteSource): Promise<Footer> {
  require(source.byteLength >= 12, 'no Parquet file: it is too short');
  const last = viewOf(await source.slice(source.byteLength - 8, source.byteLength));
  const first = viewOf(await source.slice(0, 4));
  require(first.getUint32(0, true) !== encrypted && last.getUint32(4, true) !== encrypted, 'an encrypted Parquet file');
  require(first.getUint32(0, true) === magic, 'no Parquet file: it does not begin with PAR1');
  require(last.getUint32(4, true) === magic, 'cut off: a Parquet file ends with PAR1');
  const length = last.getUint32(0, true);
  require(length <= source.byteLength - 12, 'damaged: its footer is longer than the file');
  require(length <= longestFooter, 'a Parquet file with a footer of more than 64 MB');
  const end = source.byteLength - 8;
  const footer = new ThriftReader(await source.slice(end - length, end)).struct();
  const root = schemaTree(structsAt(footer, 2));
  return {
    root,
    rowGroups: structsAt(footer, 4).map((group) => rowGroup(group, leavesOf(root).length, source.byteLength)),
  };
}

/** The leaves of a schema, in the order of the columns of a row group. */
export function leavesOf(node: SchemaNode): readonly SchemaNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function rowGroup(group: Struct, leaves: number, byteLength: number): RowGroup {
  const columns = structsAt(group, 1);
  require(columns.length === leaves, 'a row group that has not the columns of the schema');
  const rows = countAt(group, 3);
  return { rows, chunks: rows === 0 ? [] : columns.map((column) => columnChunk(column, byteLength)) };
}

function columnChunk(column: Struct, byteLength: number): ColumnChunk {
  require(textAt(column, 1) === '', 'columns that stand in other files');
  const facts = structAt(column, 3);
  if (facts === undefined) throw new ParquetFault('a column without its facts: is it encrypted?');
  const codec = codecs[countAt(facts, 4)];
  require(codec !== undefined, 'a compression that is not known');
  const data = countAt(facts, 9);
  const dictionary = numberAt(facts, 11) ?? 0;
  // some writers name no dictionary page, or one at 0
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + countAt(facts, 7);
  require(start >= 4 && end <= byteLength, 'a column that stands outside of the file');
  return { codec, start, end };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

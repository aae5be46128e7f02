import { ArrowFault, require } from './arrow-fault.ts';
import type { ArrowField } from './arrow-schema.ts';
import type { ArrowType } from './arrow-type.ts';
import { longAt, type FlatTable } from './flat-table.ts';

/** Where the bytes of a buffer stand in the body of a batch, packed ones as they are packed. */
export interface BufferPlace {
  readonly start: number;
  readonly length: number;
}

/** Where the parts of a column stand in a batch. */
export interface ColumnLayout {
  readonly field: ArrowField;
  /** Values, nulls among them. */
  readonly length: number;
  readonly nulls: number;
  /** Which values are there; `null` for types without such bits. */
  readonly validity: BufferPlace | null;
  /** The rest of its buffers, in their order. */
  readonly buffers: readonly BufferPlace[];
  readonly children: readonly ColumnLayout[];
}

/** How a batch is laid out. */
export interface BatchLayout {
  readonly rows: number;
  readonly packing: 'LZ4_FRAME' | 'ZSTD' | null;
  readonly columns: readonly ColumnLayout[];
}

const mostRows = 2_147_483_648;

/**
 * What RecordBatch of Message.fbs says, held to the length of its body.
 * @throws ArrowFault
 */
export function batchLayout(
  batch: FlatTable,
  fields: readonly ArrowField[],
  { version, bodyLength }: { version: number; bodyLength: number },
): BatchLayout {
  const rows = batch.long(0);
  const packing = packingOf(batch.table(3));
  const walk = new LayoutWalk(batch, { version, bodyLength, isPacked: packing !== null });
  const columns = fields.map((field) => walk.column(field));
  walk.end();
  require(rows >= 0 && rows < mostRows, 'a batch of more than 2^31 rows');
  for (const { length } of columns) require(length === rows, 'a batch whose columns are not as long as it');
  return { rows, packing, columns };
}

/** Values without a byte that a batch may have, whatever its size. */
const mostEmptyValues = 1 << 25;

function packingOf(compression: FlatTable | null): BatchLayout['packing'] {
  if (compression === null) return null;
  require(compression.byte(1) === 0, 'a batch that is packed as a whole, which is not read');
  const codec = (['LZ4_FRAME', 'ZSTD'] as const)[compression.byte(0)];
  require(codec !== undefined, 'a compression that is not known');
  return codec;
}

/** Nodes and buffers stand in the order of the columns, parents before children. */
class LayoutWalk {
  readonly #nodes: DataView;
  readonly #buffers: DataView;
  readonly #variadic: DataView;
  readonly #body: { readonly version: number; readonly bodyLength: number; readonly isPacked: boolean };
  #node = 0;
  #buffer = 0;
  #counts = 0;

  constructor(batch: FlatTable, body: { version: number; bodyLength: number; isPacked: boolean }) {
    this.#nodes = batch.structs(1, 16);
    this.#buffers = batch.structs(2, 16);
    this.#variadic = batch.structs(4, 8);
    this.#body = body;
  }

  column(field: ArrowField): ColumnLayout {
    require(this.#node < this.#nodes.byteLength, 'a batch that has not the columns of the schema');
    const length = longAt(this.#nodes, this.#node);
    const nulls = longAt(this.#nodes, this.#node + 8);
    require(length >= 0, 'damaged: a column of a negative length');
    // -1: nobody counted
    require(nulls >= -1 && nulls <= length, 'damaged: a column with more nulls than values');
    this.#node += 16;
    const type = field.dictionary === null ? field.type : field.dictionary.codes;
    const hasBits = type.kind !== 'null' && type.kind !== 'run-ends' && !this.#isNewUnion(type);
    const validity = hasBits ? this.#next() : null;
    const buffers = Array.from({ length: this.#buffersOf(type) }, () => this.#next());
    if (bitsOf(type) === 0) this.#requireSome(length);
    else if (!this.#body.isPacked) requireRoom(type, length, buffers);
    const children = field.dictionary === null ? field.children.map((child) => this.column(child)) : [];
    // a union of before version 5 has bits, and says with each of its types what is not there
    const isUnion = type.kind === 'union';
    return { field, length, nulls: isUnion ? 0 : nulls, validity: isUnion ? null : validity, buffers, children };
  }

  end(): void {
    const all = this.#node === this.#nodes.byteLength && this.#buffer === this.#buffers.byteLength;
    require(all, 'a batch that has more than the columns of the schema');
  }

  /** A column of nulls takes no byte, and could have any number of them. */
  #requireSome(length: number): void {
    require(length <= 8 * this.#body.bodyLength + mostEmptyValues, 'a batch with more values than it has bytes for');
  }

  #isNewUnion(type: ArrowType): boolean {
    return type.kind === 'union' && this.#body.version >= 5;
  }

  #next(): BufferPlace {
    require(this.#buffer < this.#buffers.byteLength, 'a batch that has not the columns of the schema');
    const start = longAt(this.#buffers, this.#buffer);
    const length = longAt(this.#buffers, this.#buffer + 8);
    this.#buffer += 16;
    const isInside = start >= 0 && length >= 0 && start + length <= this.#body.bodyLength;
    require(isInside, 'damaged: a column that stands outside of its batch');
    return { start, length };
  }

  #buffersOf(type: ArrowType): number {
    switch (type.kind) {
      case 'null':
      case 'struct':
      case 'fixed-list':
      case 'run-ends':
        return 0;
      case 'list-view':
        return 2;
      case 'union':
        return type.isDense ? 2 : 1;
      case 'bytes':
        return type.offsets === 'view' ? 1 + this.#variadicCount() : 2;
      case 'boolean':
      case 'integer':
      case 'float':
      case 'decimal':
      case 'date':
      case 'time':
      case 'timestamp':
      case 'interval':
      case 'fixed-bytes':
      case 'list':
      case 'map':
        return 1;
    }
  }

  #variadicCount(): number {
    require(this.#counts < this.#variadic.byteLength, 'views that do not say how many buffers they have');
    const count = longAt(this.#variadic, this.#counts);
    this.#counts += 8;
    require(count >= 0 && 16 * count <= this.#buffers.byteLength, 'views of more buffers than there are');
    return count;
  }
}

/** Bits that a value takes of the first buffer; 0 where there is none. */
function bitsOf(type: ArrowType): number {
  switch (type.kind) {
    case 'boolean':
      return 1;
    case 'integer':
    case 'float':
    case 'decimal':
    case 'date':
    case 'time':
      return type.bits;
    case 'timestamp':
      return 64;
    case 'fixed-bytes':
      return 8 * type.width;
    case 'bytes':
      return type.offsets === 'view' ? 128 : type.offsets;
    case 'list':
    case 'list-view':
      return type.offsets;
    case 'map':
      return 32;
    case 'union':
      return 8;
    case 'null':
    case 'struct':
    case 'fixed-list':
    case 'run-ends':
      return 0;
    case 'interval':
      return 32;
  }
}

/** Whether a column is as long as it says, also when nobody reads it. */
function requireRoom(type: ArrowType, length: number, [first]: readonly BufferPlace[]): void {
  if (first !== undefined && 8 * first.length < length * bitsOf(type))
    throw new ArrowFault('a column that is shorter than it says');
}

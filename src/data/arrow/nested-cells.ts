import type { Json } from '../../core/json.ts';
import { jsonAt, type Cells } from '../typed-cells.ts';
import { ArrowFault, require } from './arrow-fault.ts';
import { offsetsOf } from './byte-cells.ts';
import type { ColumnLayout } from './column-layout.ts';
import type { Decoding, Rows } from './decoding.ts';
import { wholeValues } from './fixed-cells.ts';

type Valid = Rows & { readonly valid: Uint8Array | null };
type ReadJson = (nth: number) => Json;

/** Lists, groups, maps and unions: of each row a JSON value. What is no value in them, as a date of the year 20000, is null. */
export async function nestedCells(layout: ColumnLayout, rows: Valid, decoding: Decoding): Promise<Cells> {
  decoding.body.take(64 * (rows.to - rows.from));
  const read = await readerOf(layout, rows, decoding);
  const { valid } = rows;
  const values = Array.from({ length: rows.to - rows.from }, (_, nth) => (valid?.[nth] === 0 ? null : read(nth)));
  return { kind: 'values', values };
}

function readerOf(layout: ColumnLayout, rows: Valid, decoding: Decoding): Promise<ReadJson> {
  const { type } = layout.field;
  switch (type.kind) {
    case 'list':
      return listReader(layout, { ...rows, bits: type.offsets }, decoding);
    case 'map':
      return mapReader(layout, rows, decoding);
    case 'list-view':
      return listViewReader(layout, { ...rows, bits: type.offsets }, decoding);
    case 'fixed-list':
      return fixedListReader(layout, { ...rows, size: type.size }, decoding);
    case 'struct':
      return structReader(layout.children, rows, decoding);
    case 'union':
      return unionReader(layout, { ...rows, type }, decoding);
    case 'null':
    case 'boolean':
    case 'integer':
    case 'float':
    case 'decimal':
    case 'date':
    case 'time':
    case 'timestamp':
    case 'interval':
    case 'bytes':
    case 'fixed-bytes':
    case 'run-ends':
      throw new Error(`${type.kind} has no parts`);
  }
}

/** Values of some rows of a part, by their number among these rows. */
async function partOf(layout: ColumnLayout | undefined, rows: Rows, decoding: Decoding): Promise<ReadJson> {
  require(layout !== undefined, 'a column without its parts');
  const { content, valid } = await decoding.decode(layout, rows);
  return (nth) => (valid?.[nth] === 0 ? null : jsonAt(content, nth));
}

async function listReader(
  { buffers, children }: ColumnLayout,
  rows: Rows & { readonly bits: 32 | 64 },
  decoding: Decoding,
): Promise<ReadJson> {
  const offsets = await offsetsOf(buffers[0], rows, decoding.body);
  const first = offsets[0] ?? 0;
  const element = await partOf(children[0], { from: first, to: offsets.at(-1) ?? 0 }, decoding);
  return (row) => {
    const start = offsets[row] ?? 0;
    return Array.from({ length: (offsets[row + 1] ?? 0) - start }, (_, nth) => element(start - first + nth));
  };
}

/** The last of several equal keys counts. */
async function mapReader({ buffers, children }: ColumnLayout, rows: Rows, decoding: Decoding): Promise<ReadJson> {
  const offsets = await offsetsOf(buffers[0], { ...rows, bits: 32 }, decoding.body);
  const first = offsets[0] ?? 0;
  const entries = { from: first, to: offsets.at(-1) ?? 0 };
  const [key, value] = children[0]?.children ?? [];
  const readKey = await partOf(key, entries, decoding);
  const readValue = await partOf(value, entries, decoding);
  return (row) => {
    const start = (offsets[row] ?? 0) - first;
    const end = (offsets[row + 1] ?? 0) - first;
    const pairs = Array.from({ length: end - start }, (_, nth): [string, Json] => {
      const name = readKey(start + nth);
      return [typeof name === 'string' ? name : JSON.stringify(name), readValue(start + nth)];
    });
    return Object.fromEntries(pairs); // defines `__proto__` like any other
  };
}

/** Lists that stand anywhere, in any order, and may share elements. */
async function listViewReader(
  { buffers, children }: ColumnLayout,
  { from, to, bits, valid }: Valid & { readonly bits: 32 | 64 },
  decoding: Decoding,
): Promise<ReadJson> {
  const whole = { from, to, type: { kind: 'integer', bits, signed: true } } as const;
  const offsets = await wholeValues(buffers[0], whole, decoding.body);
  const sizes = await wholeValues(buffers[1], whole, decoding.body);
  let [first, last, elements] = [Infinity, 0, 0];
  for (let row = 0; row < to - from; row += 1) {
    const [offset, size] = [offsets[row] ?? 0, sizes[row] ?? 0];
    if (valid?.[row] === 0 || size === 0) continue;
    require(offset >= 0 && size >= 0, 'damaged: a value that ends before it begins');
    first = Math.min(first, offset);
    last = Math.max(last, offset + size);
    elements += size;
  }
  decoding.body.take(16 * elements);
  const element = await partOf(children[0], { from: Math.min(first, last), to: last }, decoding);
  return (row) => Array.from({ length: sizes[row] ?? 0 }, (_, nth) => element((offsets[row] ?? 0) - first + nth));
}

async function fixedListReader(
  { children }: ColumnLayout,
  { from, to, size }: Rows & { readonly size: number },
  decoding: Decoding,
): Promise<ReadJson> {
  const element = await partOf(children[0], { from: from * size, to: to * size }, decoding);
  return (row) => Array.from({ length: size }, (_, nth) => element(row * size + nth));
}

async function structReader(parts: readonly ColumnLayout[], rows: Rows, decoding: Decoding): Promise<ReadJson> {
  const members: [string, ReadJson][] = [];
  for (const part of parts)
    members.push([part.field.name, await partOf(part, { from: rows.from, to: rows.to }, decoding)]);
  return (row) => Object.fromEntries(members.map(([name, member]) => [name, member(row)]));
}

async function unionReader(
  { buffers, children }: ColumnLayout,
  { from, to, type }: Rows & { readonly type: { readonly isDense: boolean; readonly ids: readonly number[] } },
  decoding: Decoding,
): Promise<ReadJson> {
  const ids = await wholeValues(
    buffers[0],
    { from, to, type: { kind: 'integer', bits: 8, signed: true } },
    decoding.body,
  );
  const kinds = Int32Array.from(ids, (id) => (type.ids.length === 0 ? id : type.ids.indexOf(id)));
  for (const kind of kinds)
    require(children[kind] !== undefined, 'a union with a value of a type that is not among its own');
  const members: ReadJson[] = [];
  if (!type.isDense) {
    for (const child of children) members.push(await partOf(child, { from, to }, decoding));
    return (row) => memberAt(members, kinds[row])(row);
  }
  const offsets = await wholeValues(
    buffers[1],
    { from, to, type: { kind: 'integer', bits: 32, signed: true } },
    decoding.body,
  );
  for (const [kind, child] of children.entries()) {
    const own = offsets.filter((_, row) => kinds[row] === kind);
    const first = own.reduce((least, offset) => Math.min(least, offset), Infinity);
    const last = own.reduce((most, offset) => Math.max(most, offset + 1), 0);
    const member = await partOf(child, { from: Math.min(first, last), to: last }, decoding);
    members.push((offset) => member(offset - first));
  }
  return (row) => memberAt(members, kinds[row])(offsets[row] ?? 0);
}

function memberAt(members: readonly ReadJson[], kind: number | undefined): ReadJson {
  const member = members[kind ?? -1];
  if (member === undefined) throw new ArrowFault('a union with a value of a type that is not among its own');
  return member;
}

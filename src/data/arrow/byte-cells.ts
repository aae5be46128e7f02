import { isUtf8 } from 'node:buffer';
import type { Json } from '../../core/json.ts';
import type { Cells } from '../typed-cells.ts';
import { parsedJson, textOrHex } from '../typed-values.ts';
import { require, RowsTooWide } from './arrow-fault.ts';
import type { ArrowType, OffsetBits } from './arrow-type.ts';
import type { BatchBody } from './batch-body.ts';
import type { BufferPlace, ColumnLayout } from './column-layout.ts';
import type { Rows } from './decoding.ts';
import { wholeValues } from './fixed-cells.ts';

type Texts = Cells & { kind: 'texts' };

interface ByteRows extends Rows {
  readonly valid: Uint8Array | null;
  readonly type: ArrowType & { kind: 'bytes' };
}

/** Texts, and bytes of which nobody says what they are: texts too where they are UTF-8, else hexadecimal. */
export async function byteCells(layout: ColumnLayout, rows: ByteRows, body: BatchBody): Promise<Cells> {
  const { offsets, meaning } = rows.type;
  const texts =
    offsets === 'view'
      ? await viewedTexts(layout, rows, body)
      : await slicedTexts(layout, { ...rows, bits: offsets }, body);
  if (meaning === 'json') return eachOf(texts, rows.valid, parsedJson);
  if (isAllUtf8(texts, rows.valid)) return texts;
  const text = (bytes: Uint8Array): string | undefined => (isUtf8(bytes) ? Buffer.from(bytes).toString() : undefined);
  return eachOf(texts, rows.valid, meaning === 'binary' ? textOrHex : text);
}

function eachOf(
  { bytes, starts, ends }: Texts,
  valid: Uint8Array | null,
  of: (bytes: Uint8Array) => Json | undefined,
): Cells {
  const values = Array.from(starts, (start, row) =>
    valid === null || valid[row] === 1 ? of(bytes.subarray(start, ends[row] ?? 0)) : null,
  );
  return { kind: 'values', values };
}

/** All at once where no text begins within a character; else one by one. */
function isAllUtf8({ bytes, starts, ends }: Texts, valid: Uint8Array | null): boolean {
  if (isUtf8(bytes) && starts.every((start, row) => start === ends[row] || ((bytes[start] ?? 0) & 0xc0) !== 0x80))
    return true;
  return starts.every((start, row) => valid?.[row] === 0 || isUtf8(bytes.subarray(start, ends[row] ?? 0)));
}

/** Where each value begins, and where the last one ends. @throws ArrowFault when one ends before it begins */
export async function offsetsOf(
  place: BufferPlace | undefined,
  { from, to, bits }: Rows & { readonly bits: OffsetBits },
  body: BatchBody,
): Promise<Float64Array> {
  if (from === to) return new Float64Array(1);
  const offsets = await wholeValues(place, { from, to: to + 1, type: { kind: 'integer', bits, signed: true } }, body);
  require((offsets[0] ?? 0) >= 0, 'damaged: a value that begins before the first one');
  for (let row = 1; row < offsets.length; row += 1)
    require((offsets[row] ?? 0) >= (offsets[row - 1] ?? 0), 'damaged: a value that ends before it begins');
  return offsets;
}

/** Bytes that texts of one batch may have: their places are numbers of 32 bits. */
const mostBytes = 1024 * 1024 * 1024;

async function slicedTexts(
  { buffers }: ColumnLayout,
  rows: Rows & { readonly bits: OffsetBits },
  body: BatchBody,
): Promise<Texts> {
  const offsets = await offsetsOf(buffers[0], rows, body);
  const first = offsets[0] ?? 0;
  const last = offsets.at(-1) ?? 0;
  if (last - first > mostBytes) throw new RowsTooWide();
  const bytes = await body.bytes(buffers[1], first, last);
  const relative = Int32Array.from(offsets, (offset) => offset - first);
  return { kind: 'texts', bytes, starts: relative.subarray(0, -1), ends: relative.subarray(1) };
}

/** Bytes of a view; a short text stands in it, a longer one in a buffer that it names. */
const viewBytes = 16;
const longestInline = 12;

/** Views: texts that stand anywhere, in any order, put one behind the other. */
async function viewedTexts({ buffers }: ColumnLayout, { from, to, valid }: ByteRows, body: BatchBody): Promise<Texts> {
  const [place, ...data] = buffers;
  const bytes = await body.bytes(place, viewBytes * from, viewBytes * to);
  const views = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = to - from;
  const lengthOf = (row: number): number => (valid?.[row] === 0 ? 0 : views.getInt32(viewBytes * row, true));
  let size = 0;
  for (let row = 0; row < count; row += 1) {
    require(lengthOf(row) >= 0, 'damaged: a text of a negative length');
    size += lengthOf(row);
  }
  body.take(size);
  const all = new Uint8Array(size);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  const held = await heldBuffers(views, { data, lengthOf, count }, body);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    const length = lengthOf(row);
    const view = viewBytes * row;
    starts[row] = at;
    all.set(length <= longestInline ? bytes.subarray(view + 4, view + 4 + length) : held(view, length), at);
    at += length;
    ends[row] = at;
  }
  return { kind: 'texts', bytes: all, starts, ends };
}

/** Of each buffer the part that the views name. */
async function heldBuffers(
  views: DataView,
  { data, lengthOf, count }: { data: readonly BufferPlace[]; lengthOf: (row: number) => number; count: number },
  body: BatchBody,
): Promise<(view: number, length: number) => Uint8Array> {
  const parts = new Map<number, { start: number; end: number }>();
  for (let row = 0; row < count; row += 1) {
    const length = lengthOf(row);
    if (length <= longestInline) continue;
    const nth = views.getInt32(viewBytes * row + 8, true);
    const start = views.getInt32(viewBytes * row + 12, true);
    require(start >= 0, 'damaged: a text that begins before the first one');
    const part = parts.get(nth) ?? { start, end: start };
    parts.set(nth, { start: Math.min(part.start, start), end: Math.max(part.end, start + length) });
  }
  const held = new Map<number, { readonly bytes: Uint8Array; readonly start: number }>();
  for (const [nth, { start, end }] of parts) {
    require(data[nth] !== undefined, 'damaged: a text in a buffer that is not there');
    held.set(nth, { bytes: await body.bytes(data[nth], start, end), start });
  }
  return (view, length) => {
    const part = held.get(views.getInt32(view + 8, true));
    const start = views.getInt32(view + 12, true) - (part?.start ?? 0);
    return part?.bytes.subarray(start, start + length) ?? new Uint8Array();
  };
}

import { picked, type Cells } from '../typed-cells.ts';
import { require } from './arrow-fault.ts';
import { byteCells } from './byte-cells.ts';
import type { ColumnLayout } from './column-layout.ts';
import type { DecodedRows, Decoding, Rows } from './decoding.ts';
import { fixedCells, wholeValues } from './fixed-cells.ts';
import { nestedCells } from './nested-cells.ts';

/**
 * Makes cells of some rows of a column, or of a part of one.
 * @throws ArrowFault for damage, RowsTooWide when their values take more room than a batch may
 */
export async function decodeRows(layout: ColumnLayout, rows: Rows, decoding: Decoding): Promise<DecodedRows> {
  const { from, to } = rows;
  require(from >= 0 && from <= to && to <= layout.length, 'a column that is shorter than it says');
  decoding.body.take(16 * (to - from));
  const { field } = layout;
  if (field.dictionary !== null) return codedRows(layout, rows, decoding);
  if (field.type.kind === 'run-ends') return runRows(layout, rows, decoding);
  const valid = field.type.kind === 'null' ? new Uint8Array(to - from) : await validityOf(layout, rows, decoding);
  return { content: await cellsOf(layout, { ...rows, valid }, decoding), valid };
}

async function cellsOf(
  layout: ColumnLayout,
  rows: Rows & { readonly valid: Uint8Array | null },
  decoding: Decoding,
): Promise<Cells> {
  const { type } = layout.field;
  switch (type.kind) {
    case 'bytes':
      return byteCells(layout, { ...rows, type }, decoding.body);
    case 'list':
    case 'list-view':
    case 'fixed-list':
    case 'struct':
    case 'map':
    case 'union':
      return nestedCells(layout, rows, decoding);
    case 'null':
    case 'boolean':
    case 'integer':
    case 'float':
    case 'decimal':
    case 'date':
    case 'time':
    case 'timestamp':
    case 'interval':
    case 'fixed-bytes':
    case 'run-ends':
      return fixedCells(layout, rows, decoding.body);
  }
}

async function validityOf(
  { nulls, validity }: ColumnLayout,
  { from, to }: Rows,
  { body }: Decoding,
): Promise<Uint8Array | null> {
  if (nulls === 0 || validity === null || from === to) return null;
  require(validity.length > 0, 'a column with nulls that does not say which');
  const bits = await body.bytes(validity, from >> 3, (to + 7) >> 3);
  const valid = new Uint8Array(to - from);
  let count = 0;
  for (let row = 0, bit = from & 7; row < valid.length; row += 1, bit += 1) {
    const is = ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1;
    valid[row] = is;
    count += is;
  }
  return count === valid.length ? null : valid;
}

/** Codes of a dictionary, whose own nulls are nulls. */
async function codedRows(layout: ColumnLayout, rows: Rows, decoding: Decoding): Promise<DecodedRows> {
  const encoding = layout.field.dictionary;
  require(encoding !== null, 'codes without a dictionary');
  const valid = await validityOf(layout, rows, decoding);
  const codes = await wholeValues(layout.buffers[0], { ...rows, type: encoding.codes }, decoding.body);
  const dictionary = decoding.dictionary(encoding.id);
  if (valid?.every((is) => is === 0) === true) return { content: nothing(valid.length), valid };
  require(dictionary !== undefined, 'codes of a dictionary that is not there');
  return dictionary.decoded(codes, valid);
}

function nothing(count: number): Cells {
  return { kind: 'values', values: new Array<null>(count).fill(null) };
}

/** Values that are written once for a run of rows. */
async function runRows(layout: ColumnLayout, rows: Rows, decoding: Decoding): Promise<DecodedRows> {
  const [ends, values] = layout.children;
  require(ends !== undefined && values !== undefined, 'runs without their ends or values');
  const { type } = ends.field;
  require(type.kind === 'integer', 'runs whose ends are no whole numbers');
  if (rows.from === rows.to) return { content: nothing(0), valid: null };
  decoding.body.take(8 * ends.length);
  const behind = await wholeValues(ends.buffers[0], { from: 0, to: ends.length, type }, decoding.body);
  let run = behind.findIndex((end) => end > rows.from);
  require(run >= 0 && (behind.at(-1) ?? 0) >= rows.to, 'runs that end before their rows do');
  const first = run;
  const from = new Int32Array(rows.to - rows.from);
  for (let row = rows.from; row < rows.to; row += 1) {
    while (row >= (behind[run] ?? 0)) {
      run += 1;
      require((behind[run] ?? 0) > (behind[run - 1] ?? 0), 'runs that end before they begin');
    }
    from[row - rows.from] = run - first;
  }
  const some = await decoding.decode(values, { from: first, to: run + 1 });
  const { valid } = some;
  return {
    content: picked(some.content, from),
    valid: valid === null ? null : Uint8Array.from(from, (nth) => valid[nth] ?? 0),
  };
}

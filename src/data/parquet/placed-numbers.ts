import { CellState } from '../batch.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { require } from './parquet-fault.ts';
import { valueOf, type PlacedValues, type RowPlaces } from './row-places.ts';
import type { SchemaNode } from './schema-tree.ts';

/** What numbers are written as: how kernels/pages.ts calls it, how many bytes each takes, and all digits where a double may not hold them. */
export interface NumberForm {
  readonly type: number;
  readonly width: number;
  readonly exact: ((bytes: DataView, at: number) => bigint) | null;
}

const int32 = { type: 0, width: 4, exact: null };
const uint32 = { type: 1, width: 4, exact: null };
const int64 = { type: 2, width: 8, exact: (bytes: DataView, at: number) => bytes.getBigInt64(at, true) };
const uint64 = { type: 3, width: 8, exact: (bytes: DataView, at: number) => bytes.getBigUint64(at, true) };
const float = { type: 4, width: 4, exact: null };
const double = { type: 5, width: 8, exact: null };

/** How the values of a column are written that are numbers and mean nothing else; `null` of others. */
export function numberForm({ type, meaning }: SchemaNode): NumberForm | null {
  const isSigned = meaning.kind === 'plain' || (meaning.kind === 'integer' && meaning.signed);
  const isWhole = isSigned || meaning.kind === 'integer';
  if (type === 'INT32' && isWhole) return isSigned ? int32 : uint32;
  if (type === 'INT64' && isWhole) return isSigned ? int64 : uint64;
  if (meaning.kind !== 'plain') return null;
  return type === 'FLOAT' ? float : type === 'DOUBLE' ? double : null;
}

/** Numbers side by side. */
export class PlainNumbers implements PlacedValues {
  readonly #name: string;
  readonly #places: RowPlaces;
  readonly #form: NumberForm;
  readonly #bytes: DataView;
  #at = 0;

  constructor(name: string, places: RowPlaces, { form, bytes }: { form: NumberForm; bytes: Uint8Array }) {
    this.#name = name;
    this.#places = places;
    this.#form = form;
    this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(rows: number, nulls: number): TakenColumn {
    const { kernels, states, numbers } = this.#places;
    const { type, width, exact } = this.#form;
    const bytes = this.#bytes;
    const from = this.#at;
    this.#at += width * (rows - nulls);
    require(this.#at <= bytes.byteLength, 'a page that ends before its values do');
    const at = bytes.byteOffset + from;
    const invalid = kernels.calls.readPlain(type, at, states.address, rows, numbers.address, CellState.invalid);
    const digits = exact === null ? null : (nth: number): bigint => exact(bytes, from + width * nth);
    return takenNumbers(this.#places, { name: this.#name, rows, nulls, invalid, digits });
  }
}

/**
 * The column of numbers that were read.
 * @param digits gives all digits of a value, by its number among those that are there; `null` where doubles hold them
 */
export function takenNumbers(
  { kernels, states, numbers }: RowPlaces,
  { name, rows, nulls, invalid, digits }: NumbersRead,
): TakenColumn {
  const { values } = numbers;
  const placed = { kernels, values: numbers.address, states: states.address };
  let nthOf: Int32Array | null = null;
  const exact = (row: number): number | bigint => {
    const value = values[row] ?? 0;
    if (digits === null || Number.isSafeInteger(value)) return value;
    nthOf ??= numbered(states.values, rows);
    return digits(nthOf[row] ?? 0);
  };
  return {
    column: { kind: 'number', name, states: states.values, others: nulls + invalid, values, exact, placed },
    value: (row) => valueOf(states.values[row], () => exact(row)),
  };
}

interface NumbersRead {
  readonly name: string;
  readonly rows: number;
  readonly nulls: number;
  readonly invalid: number;
  readonly digits: ((nth: number) => bigint) | null;
}

/** Of each row how many before it have something. */
function numbered(states: Uint8Array, rows: number): Int32Array {
  const numbers = new Int32Array(rows);
  let nth = 0;
  for (let row = 0; row < rows; row += 1) {
    numbers[row] = nth;
    if (states[row] === CellState.value || states[row] === CellState.invalid) nth += 1;
  }
  return numbers;
}

import { CellState } from '../batch.ts';
import { Kernels } from '../kernels/kernels.ts';
import type { TakenColumn } from '../typed-cells.ts';
import type { TextCells } from './chunk-dictionary.ts';
import { require } from './parquet-fault.ts';
import type { PhysicalValues } from './physical-values.ts';
import { takenTexts } from './placed-texts.ts';
import { momentBytes, RowPlaces, type PlacedValues } from './row-places.ts';
import type { SchemaNode } from './schema-tree.ts';

/** How dates or moments are written: the digits of a second that they count, and whether `Z` stands behind them. */
type MomentForm = { readonly digits: 3 | 6 | 9; readonly utc: boolean } | { readonly digits: null };

/** How the values of a column are written that are dates or moments; `null` of others. */
export function momentForm({ type, meaning }: SchemaNode): MomentForm | null {
  if (type === 'INT64' && meaning.kind === 'timestamp') return meaning;
  return type === 'INT32' && meaning.kind === 'date' ? { digits: null } : null;
}

/** Dates and moments: the texts that they are. */
export class PlacedMoments implements PlacedValues {
  readonly #name: string;
  readonly #places: RowPlaces;
  readonly #form: MomentForm;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(name: string, places: RowPlaces, { form, bytes }: { form: MomentForm; bytes: Uint8Array }) {
    this.#name = name;
    this.#places = places;
    this.#form = form;
    this.#bytes = bytes;
  }

  read(rows: number, nulls: number): TakenColumn {
    const from = this.#bytes.byteOffset + this.#at;
    this.#at += (this.#form.digits === null ? 4 : 8) * (rows - nulls);
    require(this.#at <= this.#bytes.length, 'a page that ends before its values do');
    const others = nulls + written(this.#places, { form: this.#form, from, rows });
    return takenTexts(this.#places, { name: this.#name, bytes: this.#places.moments.values, others });
  }
}

/** Writes the texts of values to their places. @returns how many are none, beyond the years 0 to 9999 */
function written(
  { kernels, states, starts, ends, moments }: RowPlaces,
  { form, from, rows }: { readonly form: MomentForm; readonly from: number; readonly rows: number },
): number {
  const to = [moments.address, momentBytes, starts.address, ends.address, CellState.invalid] as const;
  return form.digits === null
    ? kernels.calls.writeDates(from, states.address, rows, ...to)
    : kernels.calls.writeMoments(from, form.digits, form.utc ? 1 : 0, states.address, rows, ...to);
}

/** The texts of the dates or moments of a dictionary; `null` of others, and when one of them is beyond the years 0 to 9999. */
export function momentCells(values: PhysicalValues, leaf: SchemaNode): TextCells | null {
  const form = momentForm(leaf);
  if (form === null || (values.kind !== 'longs' && values.kind !== 'doubles')) return null;
  const words = values.kind === 'longs' ? values.words : Int32Array.from(values.values);
  const rows = values.kind === 'longs' ? words.length / 2 : words.length;
  const kernels = Kernels.borrow();
  try {
    const places = new RowPlaces(kernels, rows);
    const raw = kernels.takeInts(words.length);
    raw.values.set(words);
    if (written(places, { form, from: raw.address, rows }) > 0) return null;
    const { starts, ends, moments } = places;
    return {
      kind: 'texts',
      bytes: moments.values.slice(),
      starts: starts.values.slice(),
      ends: ends.values.slice(),
    };
  } finally {
    kernels.giveBack();
  }
}

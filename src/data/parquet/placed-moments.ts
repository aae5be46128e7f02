import { CellState } from '../batch.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { require } from './parquet-fault.ts';
import { takenTexts } from './placed-texts.ts';
import { momentBytes, type PlacedValues, type RowPlaces } from './row-places.ts';
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
    const others = nulls + this.#write(from, rows);
    return takenTexts(this.#places, { name: this.#name, bytes: this.#places.moments.values, others });
  }

  /** @returns how many are no values, beyond the years 0 to 9999 */
  #write(from: number, rows: number): number {
    const { kernels, states, starts, ends, moments } = this.#places;
    const to = [moments.address, momentBytes, starts.address, ends.address, CellState.invalid] as const;
    return this.#form.digits === null
      ? kernels.calls.writeDates(from, states.address, rows, ...to)
      : kernels.calls.writeMoments(from, this.#form.digits, this.#form.utc ? 1 : 0, states.address, rows, ...to);
  }
}

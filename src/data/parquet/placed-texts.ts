import type { TakenColumn } from '../typed-cells.ts';
import { jsonAt } from '../typed-cells.ts';
import { require } from './parquet-fault.ts';
import { valueOf } from './placed-numbers.ts';
import type { PlacedValues, RowPlaces } from './row-places.ts';

/** Texts, each behind its length. They stay where the page has them. */
export class PlacedTexts implements PlacedValues {
  readonly #name: string;
  readonly #places: RowPlaces;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(name: string, places: RowPlaces, bytes: Uint8Array) {
    this.#name = name;
    this.#places = places;
    this.#bytes = bytes;
  }

  read(rows: number, nulls: number): TakenColumn {
    const { kernels, states, starts, ends } = this.#places;
    const bytes = this.#bytes;
    const { byteOffset, length } = bytes;
    const addresses = [states.address, rows, starts.address, ends.address] as const;
    this.#at = kernels.calls.placeTexts(byteOffset, this.#at, length, ...addresses);
    require(this.#at >= 0, 'a page that ends before its values do');
    const texts = { bytes, starts: starts.values, ends: ends.values };
    const placed = { kernels, bytes: byteOffset, starts: starts.address, ends: ends.address, states: states.address };
    return {
      column: { kind: 'text', name: this.#name, states: states.values, others: nulls, ...texts, placed },
      value: (row) => valueOf(states.values[row], () => jsonAt({ kind: 'texts', ...texts }, row)),
    };
  }
}

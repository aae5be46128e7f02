import { CellState } from '../batch.ts';
import { jsonAt, type TakenColumn } from '../typed-cells.ts';
import { require } from './parquet-fault.ts';
import { valueOf, type PlacedValues, type RowPlaces } from './row-places.ts';

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
    const { byteOffset, length } = this.#bytes;
    const addresses = [states.address, rows, starts.address, ends.address] as const;
    this.#at = kernels.calls.placeTexts(byteOffset, this.#at, length, ...addresses);
    require(this.#at >= 0, 'a page that ends before its values do');
    return takenTexts(this.#places, { name: this.#name, bytes: this.#bytes, others: nulls });
  }
}

/** The column of texts whose places and states were written. */
export function takenTexts(
  { kernels, states, starts, ends }: RowPlaces,
  { name, bytes, others }: { readonly name: string; readonly bytes: Uint8Array; readonly others: number },
): TakenColumn {
  const texts = { bytes, starts: starts.values, ends: ends.values };
  const at = { bytes: bytes.byteOffset, starts: starts.address, ends: ends.address, states: states.address };
  return {
    column: { kind: 'text', name, states: states.values, others, ...texts, placed: { kernels, ...at } },
    value: (row) => {
      const state = states.values[row];
      return state === CellState.invalid ? undefined : valueOf(state, () => jsonAt({ kind: 'texts', ...texts }, row));
    },
  };
}

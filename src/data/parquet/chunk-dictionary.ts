import type { Json } from '../../core/json.ts';
import type { Dictionary } from '../batch.ts';
import { KeptPlaces } from '../kernels/kept-places.ts';
import type { Kernels, PlacedDoubles, PlacedInts } from '../kernels/kernels.ts';
import { jsonAt, type Cells } from '../typed-cells.ts';

export type NumberCells = Cells & { readonly kind: 'numbers' };
export type TextCells = Cells & { readonly kind: 'texts' };

/** What becomes of the codes. */
type Use =
  | { readonly as: 'codes' }
  /** What codes mean, in whichever memory they are. */
  | { readonly as: 'numbers'; readonly cells: NumberCells; readonly places: KeptPlaces<PlacedDoubles> }
  /** The same of texts that are too many for each to be known. */
  | { readonly as: 'texts'; readonly places: KeptPlaces<PlacedDictionary> }
  /** Some mean no value, like a date of the year 20000: that is to be seen in each row. */
  | { readonly as: 'values' };

/** Texts of a dictionary in the memory of kernels. */
interface PlacedDictionary {
  readonly bytes: Uint8Array;
  readonly starts: PlacedInts;
  readonly ends: PlacedInts;
}

/** So many texts are known each, however few rows there are. */
const fewTexts = 2048;
/** Rows that there are for each text: for fewer it costs more to know it than to look at it again. */
const rowsEach = 8;

/** What the codes of one column of one row group mean. */
export class ChunkDictionary implements Dictionary {
  readonly cells: Cells;
  readonly size: number;
  readonly use: Use;
  /** Texts that were asked for. */
  readonly #texts: Json[] = [];

  /** @param rows how many rows the row group has */
  constructor(cells: Cells, rows: number) {
    this.cells = cells;
    this.size = cells.kind === 'texts' ? cells.starts.length : cells.values.length;
    this.use = useOf(cells, this.size, rows);
  }

  value(code: number): Json {
    const { cells } = this;
    return cells.kind === 'texts' ? (this.#texts[code] ??= jsonAt(cells, code)) : jsonAt(cells, code);
  }
}

function useOf(cells: Cells, size: number, rows: number): Use {
  if (cells.kind === 'numbers')
    return { as: 'numbers', cells, places: new KeptPlaces((kernels) => placedNumbers(kernels, cells)) };
  if (cells.kind === 'texts' && size > Math.max(fewTexts, rows / rowsEach))
    return { as: 'texts', places: new KeptPlaces((kernels) => placedTexts(kernels, cells)) };
  return { as: cells.kind === 'values' && cells.values.includes(undefined) ? 'values' : 'codes' };
}

function placedNumbers(kernels: Kernels, { values }: NumberCells): PlacedDoubles {
  const placed = kernels.takeDoubles(values.length);
  placed.values.set(values);
  return placed;
}

function placedTexts(kernels: Kernels, cells: TextCells): PlacedDictionary {
  const placed = {
    bytes: kernels.takeBytes(cells.bytes.length).values,
    starts: kernels.takeInts(cells.starts.length),
    ends: kernels.takeInts(cells.ends.length),
  };
  placed.bytes.set(cells.bytes);
  placed.starts.values.set(cells.starts);
  placed.ends.values.set(cells.ends);
  return placed;
}

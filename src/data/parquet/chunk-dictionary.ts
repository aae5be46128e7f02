import type { Json } from '../../core/json.ts';
import type { Dictionary } from '../batch.ts';
import { KeptPlaces } from '../kernels/kept-places.ts';
import type { PlacedDoubles } from '../kernels/kernels.ts';
import { jsonAt, type Cells } from '../typed-cells.ts';

/** What the codes of one column of one row group mean. */
export class ChunkDictionary implements Dictionary {
  readonly cells: Cells;
  readonly size: number;
  /** Its numbers, in whichever memory there are codes. */
  readonly numbers: KeptPlaces<PlacedDoubles>;
  /** Texts that were asked for. */
  readonly #texts: Json[] = [];

  constructor(cells: Cells) {
    this.cells = cells;
    this.size = cells.kind === 'texts' ? cells.starts.length : cells.values.length;
    this.numbers = numbersIn(cells.kind === 'numbers' ? cells.values : new Float64Array());
  }

  /** Whether each code means a value. One that does not, like a date of the year 20000, is to be seen in each row. */
  get isWhole(): boolean {
    const { cells } = this;
    return cells.kind !== 'values' || !cells.values.includes(undefined);
  }

  value(code: number): Json {
    const { cells } = this;
    return cells.kind === 'texts' ? (this.#texts[code] ??= jsonAt(cells, code)) : jsonAt(cells, code);
  }
}

function numbersIn(numbers: Float64Array): KeptPlaces<PlacedDoubles> {
  return new KeptPlaces((kernels, size) => {
    const placed = kernels.takeDoubles(size);
    placed.values.set(numbers);
    return placed;
  });
}

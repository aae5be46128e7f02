import { KeptPlaces } from '../kernels/kept-places.ts';
import type { TakenColumn } from '../typed-cells.ts';
import type { ChunkPages, Page } from './chunk-pages.ts';
import { widthOf } from './levels.ts';
import { areCodes, type PageColumn, type PageRows } from './page-rows.ts';
import { PlacedCodes } from './placed-codes.ts';
import { momentForm, PlacedMoments } from './placed-moments.ts';
import { numberForm, PlainNumbers } from './placed-numbers.ts';
import { PlacedTexts } from './placed-texts.ts';
import { RowPlaces, type PlacedValues } from './row-places.ts';
import { RunReader } from './run-lengths.ts';

/** A page whose rows are read as they are taken, by kernels. */
class PlacedPage implements PageRows {
  readonly #places: RowPlaces;
  readonly #column: PageColumn;
  readonly #levels: RunReader | null;
  readonly #values: PlacedValues;

  constructor(places: RowPlaces, column: PageColumn, { page, values }: { page: Page; values: PlacedValues }) {
    const { definitions } = page;
    const width = widthOf(column.leaf.definition);
    this.#places = places;
    this.#column = column;
    this.#levels =
      definitions === null ? null : new RunReader(places.kernels, places.levelRuns, { bytes: definitions, width });
    this.#values = values;
  }

  take(rows: number): TakenColumn {
    return this.#values.read(rows, this.#readStates(rows));
  }

  /** @returns how many rows have no value */
  #readStates(rows: number): number {
    const { kernels, states, words } = this.#places;
    const { leaf, nullState } = this.#column;
    if (this.#levels === null) {
      states.values.fill(0, 0, rows);
      return 0;
    }
    this.#levels.read(rows, words.address);
    return kernels.calls.statesOfLevels(words.address, rows, leaf.definition, nullState, states.address);
  }
}

/** Numbers, texts, moments and codes, which are most of what there is: pages of them are read where they lie. */
export class PlacedPages {
  readonly #pages: ChunkPages;
  readonly #places = new KeptPlaces((kernels, rows) => new RowPlaces(kernels, rows));

  /** @param pages what reads the pages */
  constructor(pages: ChunkPages) {
    this.#pages = pages;
  }

  /** The rows of the page that was read last; `null` when its values are none of these. */
  of(page: Page, column: PageColumn): PageRows | null {
    const places = this.#places.in(this.#pages.kernels, this.#pages.memory.rows);
    const values = valuesOf(page, column, places);
    return values === null ? null : new PlacedPage(places, column, { page, values });
  }
}

function valuesOf({ encoding, bytes }: Page, { leaf, dictionary }: PageColumn, places: RowPlaces): PlacedValues | null {
  const { name, type, meaning } = leaf;
  if (areCodes(encoding)) {
    if (dictionary === null) return null;
    const { use } = dictionary;
    return use.as === 'values' ? null : new PlacedCodes(name, places, { bytes, dictionary, use });
  }
  if (encoding !== 'PLAIN') return null;
  if (type === 'BYTE_ARRAY' && meaning.kind === 'text') return new PlacedTexts(name, places, bytes);
  const numbers = numberForm(leaf);
  if (numbers !== null) return new PlainNumbers(name, places, { form: numbers, bytes });
  const moments = momentForm(leaf);
  return moments === null ? null : new PlacedMoments(name, places, { form: moments, bytes });
}

import { CellState } from '../batch.ts';
import {
  markNotFinite,
  noCells,
  othersIn,
  picked,
  pickedNumbers,
  takenColumn,
  type Content,
  type TakenColumn,
} from '../typed-cells.ts';
import { cellsOf } from './cells.ts';
import type { Page } from './chunk-pages.ts';
import { readLevels } from './levels.ts';
import { areCodes, type PageColumn, type PageRows } from './page-rows.ts';
import { ParquetFault, require } from './parquet-fault.ts';
import { readValues } from './physical-values.ts';
import { unpackRuns } from './run-lengths.ts';

/** A page of whatever values in whatever encoding: all of them are made at once. */
export class DecodedPage implements PageRows {
  readonly #name: string;
  readonly #states: Uint8Array;
  readonly #others: number;
  readonly #content: Content;
  #at = 0;

  constructor(page: Page, column: PageColumn) {
    const { leaf, nullState } = column;
    const { count } = page;
    const definitions = page.definitions === null ? null : readLevels(page.definitions, leaf.definition, count);
    const states = new Uint8Array(count);
    if (definitions !== null)
      for (let row = 0; row < count; row += 1) if (definitions[row] !== leaf.definition) states[row] = nullState;
    const nulls = othersIn(states);
    const content = contentOf(page, column, count - nulls);
    this.#name = leaf.name;
    this.#content = nulls === 0 ? content : spreadOut(content, states);
    markNotFinite(this.#content, states);
    this.#states = states;
    this.#others = othersIn(states);
  }

  take(rows: number): TakenColumn {
    const [from, to] = [this.#at, this.#at + rows];
    this.#at = to;
    const states = this.#states.subarray(from, to);
    const cells = { name: this.#name, states, others: this.#others === 0 ? 0 : othersIn(states) };
    return takenColumn(this.#content, cells, { from, to });
  }
}

function contentOf({ encoding, bytes }: Page, { leaf, dictionary }: PageColumn, count: number): Content {
  if (!areCodes(encoding)) return cellsOf(readValues(encoding, bytes, { ...leaf, count }), leaf);
  require(dictionary !== null || count === 0, 'codes without a dictionary');
  if (dictionary === null) return noCells;
  const codes = new Int32Array(count);
  if (count > 0) unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
  let nth = codes.length;
  while ((nth -= 1) >= 0)
    if ((codes[nth] ?? 0) >>> 0 >= dictionary.size) throw new ParquetFault('a code that its dictionary does not have');
  const { cells } = dictionary;
  if (cells.kind === 'numbers') return pickedNumbers(cells, codes);
  return dictionary.use.as === 'values' ? picked(cells, codes) : { kind: 'codes', codes, dictionary };
}

/** Values in the places of their rows, those of rows without one left as they come. */
function spreadOut(content: Content, states: Uint8Array): Content {
  const from = new Int32Array(states.length);
  for (let row = 0, nth = 0; row < states.length; row += 1) if (states[row] === CellState.value) from[row] = nth++;
  return picked(content, from);
}

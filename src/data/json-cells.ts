import type { Json } from '../core/json.ts';
import { parseNumber } from '../core/number.ts';
import { CellState, type BatchColumn } from './batch.ts';
import { enoughTexts } from './column-cells.ts';
import { Token } from './json-line-cutter.ts';
import type { Kernels, PlacedBytes, PlacedInts } from './kernels/kernels.ts';
import { NumberCells } from './number-cells.ts';
import { TextDictionary, type CellBytes, type Meaning } from './text-dictionary.ts';

/** Cells of one property, with what stands in each. */
export interface TokenCells extends CellBytes {
  readonly tokens: Uint8Array;
  readonly at: CellBytes['at'] & { readonly tokens: number };
}

/** Makes columns of the values of one property of JSON records, batch after batch. */
export class JsonCells {
  readonly #name: string;
  readonly #kernels: Kernels;
  readonly #capacity: number;
  readonly #states: PlacedBytes;
  /** States that a dictionary writes, which tokens know better. */
  readonly #unused: PlacedBytes;
  /** Of texts, numbers, and cells without a value. */
  readonly #counts: PlacedInts;
  #dictionary: TextDictionary | null;
  /** Rows that the dictionary took in. */
  #encoded = 0;
  #codes: PlacedInts | null = null;
  #numbers: NumberCells | null = null;

  constructor(name: string, kernels: Kernels, capacity: number) {
    this.#name = name;
    this.#kernels = kernels;
    this.#capacity = capacity;
    this.#states = kernels.takeBytes(capacity);
    this.#unused = kernels.takeBytes(capacity);
    this.#counts = kernels.takeInts(3);
    this.#dictionary = new TextDictionary(kernels, (value) => ({ state: CellState.value, value }), 0);
  }

  read(cells: TokenCells): BatchColumn {
    const { texts, numbers, others } = this.#look(cells);
    const values = cells.rows - others;
    if (texts === values && texts > 0) return this.#texts(cells, others);
    if (numbers === values) return this.#readNumbers(cells);
    return this.#mixed(cells, others);
  }

  /** Takes states from tokens, and empties the cells that have no text. */
  #look({ kernels, at, rows }: TokenCells): { texts: number; numbers: number; others: number } {
    const { address, values } = this.#counts;
    kernels.calls.statesOfTokens(at.tokens, at.starts, at.ends, rows, this.#states.address, address);
    const [texts = 0, numbers = 0, others = 0] = values;
    return { texts, numbers, others };
  }

  #texts(cells: TokenCells, others: number): BatchColumn {
    const { values: states, address } = this.#states;
    const codes = (this.#codes ??= this.#kernels.takeInts(this.#capacity));
    const dictionary = this.#dictionary;
    const repeats = dictionary !== null && (dictionary.size < enoughTexts || 2 * dictionary.size < this.#encoded);
    this.#encoded += cells.rows;
    const { kernels, bytes, starts, ends, at } = cells;
    if (repeats && dictionary.encode(cells, { codes: codes.address, states: this.#unused.address }) !== -1) {
      const placed = { kernels, codes: codes.address, states: address };
      return { kind: 'dictionary', name: this.#name, states, others, codes: codes.values, dictionary, placed };
    }
    this.#dictionary = null;
    const placed = { kernels, ...at, states: address };
    return { kind: 'text', name: this.#name, states, others, bytes, starts, ends, placed };
  }

  #readNumbers(cells: TokenCells): BatchColumn {
    const { tokens, rows } = cells;
    const numbers = (this.#numbers ??= new NumberCells(this.#kernels, this.#capacity, jsonNumbers));
    const others = numbers.read(cells, this.#states);
    const { values: states, address } = this.#states;
    if (others > 0)
      for (let row = 0; row < rows; row += 1) if (tokens[row] === Token.null) states[row] = CellState.null;
    const { values, address: at } = numbers.values;
    const placed = { kernels: cells.kernels, values: at, states: address, texts: cells.at };
    return { kind: 'number', name: this.#name, states, others, values, digits: cells, placed };
  }

  #mixed({ bytes, starts, ends, tokens, rows }: TokenCells, absent: number): BatchColumn {
    const { values: states } = this.#states;
    const values: (Json | undefined)[] = [];
    let others = absent;
    for (let row = 0; row < rows; row += 1) {
      const token = tokens[row] ?? Token.absent;
      const text = bytes.toString('utf8', starts[row], ends[row]);
      if (token === Token.text) values.push(text);
      else if (token === Token.absent || token === Token.null) values.push(undefined);
      else {
        const value = JSON.parse(text) as number | boolean;
        values.push(value);
        if (typeof value === 'boolean' || Number.isFinite(value)) continue;
        states[row] = CellState.invalid;
        others += 1;
      }
    }
    return { kind: 'value', name: this.#name, states, others, values };
  }
}

/** A number that is written in more digits, or with an exponent; beyond the range of a double it is none. */
function numberMeaning(text: string): Meaning {
  if (text === '') return { state: CellState.absent, value: null };
  const value = parseNumber(text);
  return value === undefined ? { state: CellState.invalid, value: null } : { state: CellState.value, value };
}

const jsonNumbers = { numbers: 'all' as const, missing: [], meaningOf: numberMeaning };

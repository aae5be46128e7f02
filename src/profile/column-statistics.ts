import type { Json } from '../core/json.ts';
import type { BatchColumn, Dictionary, DictionaryColumn, NumberColumn, ValueColumn } from '../data/batch.ts';
import { CellState } from '../data/batch.ts';
import { NumberStatistics } from './number-statistics.ts';
import type { ColumnProfile } from './profile.ts';
import { TextStatistics } from './text-statistics.ts';

const chunk = 16384;
/* One place for all columns: what is copied there is counted at once. */
const doubles = new Float64Array(chunk);
const words = new Int32Array(doubles.buffer);

/** Counts the cells of one column, of whatever kind its batches are. */
export class ColumnStatistics {
  readonly #numbers = new NumberStatistics();
  readonly #texts = new TextStatistics();
  readonly #booleans = { false: 0, true: 0 };
  #structures = 0;
  #invalid = 0;
  #dictionary: Dictionary | null = null;
  #codes = new Float64Array(0);

  observe(column: BatchColumn, rows: number): void {
    if (column.others > 0)
      for (let row = 0; row < rows; row += 1) if (column.states[row] === CellState.invalid) this.#invalid += 1;
    switch (column.kind) {
      case 'number': {
        this.#observeNumbers(column, rows);
        return;
      }
      case 'dictionary': {
        this.#observeCodes(column, rows);
        return;
      }
      case 'text': {
        this.#texts.addRows(column, rows);
        return;
      }
      case 'value': {
        this.#observeValues(column, rows);
        return;
      }
    }
  }

  merge(other: ColumnProfile): void {
    if (other.numbers !== null) this.#numbers.merge(other.numbers);
    if (other.texts !== null) this.#texts.merge(other.texts);
    this.#booleans.false += other.booleans?.false ?? 0;
    this.#booleans.true += other.booleans?.true ?? 0;
    this.#structures += other.structures;
    this.#invalid += other.invalid;
  }

  /** All but how many are missing, which only who knows the rows can tell. */
  profile(name: string): Omit<ColumnProfile, 'missing'> {
    this.#settleCodes();
    const { false: no, true: yes } = this.#booleans;
    return {
      name,
      invalid: this.#invalid,
      numbers: this.#numbers.profile(),
      texts: this.#texts.profile(),
      booleans: no + yes === 0 ? null : { false: no, true: yes },
      structures: this.#structures,
    };
  }

  #observeNumbers({ values, states, others }: NumberColumn, rows: number): void {
    for (let from = 0; from < rows; from += chunk) {
      const to = Math.min(rows, from + chunk);
      let count = 0;
      for (let row = from; row < to; row += 1)
        if (others === 0 || states[row] === CellState.value) {
          doubles[count] = (values[row] ?? 0) + 0; // −0 is 0
          count += 1;
        }
      this.#numbers.addDoubles(words, count);
    }
  }

  /** A value of a dictionary is looked at once: when the dictionary ends. */
  #observeCodes({ codes, dictionary, states, others }: DictionaryColumn, rows: number): void {
    if (dictionary !== this.#dictionary) this.#settleCodes();
    this.#dictionary = dictionary;
    if (this.#codes.length < dictionary.size) {
      const more = new Float64Array(2 * dictionary.size);
      more.set(this.#codes);
      this.#codes = more;
    }
    const counts = this.#codes;
    for (let row = 0; row < rows; row += 1)
      if (others === 0 || states[row] === CellState.value) {
        const code = codes[row] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
  }

  #settleCodes(): void {
    const dictionary = this.#dictionary;
    if (dictionary === null) return;
    for (let code = 0; code < dictionary.size; code += 1) {
      const count = this.#codes[code] ?? 0;
      if (count > 0) this.#add(dictionary.value(code), count);
    }
    this.#codes = new Float64Array(0);
    this.#dictionary = null;
  }

  #observeValues({ values, states, others }: ValueColumn, rows: number): void {
    for (let row = 0; row < rows; row += 1)
      if (others === 0 || states[row] === CellState.value) this.#add(values[row] ?? null, 1);
  }

  #add(value: Json, count: number): void {
    if (typeof value === 'string') this.#texts.add(value, count);
    else if (typeof value === 'number') this.#numbers.add(value + 0, count);
    else if (value === true) this.#booleans.true += count;
    else if (value === false) this.#booleans.false += count;
    else if (value !== null) this.#structures += count;
  }
}

import type { Json } from '../core/json.ts';
import type { BatchColumn, Dictionary, DictionaryColumn, ValueColumn } from '../data/batch.ts';
import { CellState } from '../data/batch.ts';
import type { NumberPlaces } from './number-places.ts';
import { NumberStatistics, type HeldStatistics } from './number-statistics.ts';
import type { ColumnProfile } from './profile.ts';
import { TextStatistics, type HeldTexts } from './text-statistics.ts';

/** What was counted of a column, as it is: plain data, which another thread goes on with. */
export interface HeldColumn {
  readonly numbers: HeldStatistics | null;
  readonly texts: HeldTexts;
  readonly booleans: { readonly false: number; readonly true: number };
  readonly structures: number;
  readonly invalid: number;
}

/** Counts the cells of one column, of whatever kind its batches are. */
export class ColumnStatistics {
  readonly #places: NumberPlaces;
  /** `null`: none so far. */
  #numbers: NumberStatistics | null = null;
  readonly #texts = new TextStatistics();
  readonly #booleans = { false: 0, true: 0 };
  #structures = 0;
  #invalid = 0;
  #dictionary: Dictionary | null = null;
  #codes = new Float64Array(0);

  constructor(places: NumberPlaces) {
    this.#places = places;
  }

  observe(column: BatchColumn, rows: number): void {
    if (column.others > 0)
      for (let row = 0; row < rows; row += 1) if (column.states[row] === CellState.invalid) this.#invalid += 1;
    switch (column.kind) {
      case 'number': {
        this.#ofNumbers().addRows(column, rows);
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
    if (other.numbers !== null) this.#ofNumbers().merge(other.numbers);
    if (other.texts !== null) this.#texts.merge(other.texts);
    this.#addOthers({ ...other, booleans: other.booleans ?? { false: 0, true: 0 } });
  }

  held(): HeldColumn {
    this.#settleCodes();
    return {
      numbers: this.#numbers?.held() ?? null,
      texts: this.#texts.held(),
      booleans: { ...this.#booleans },
      structures: this.#structures,
      invalid: this.#invalid,
    };
  }

  /** Takes in what was counted of other rows. */
  absorb(held: HeldColumn): void {
    if (held.numbers !== null) this.#ofNumbers().absorb(held.numbers);
    this.#texts.absorb(held.texts);
    this.#addOthers(held);
  }

  #addOthers({ booleans, structures, invalid }: Pick<HeldColumn, 'booleans' | 'structures' | 'invalid'>): void {
    this.#booleans.false += booleans.false;
    this.#booleans.true += booleans.true;
    this.#structures += structures;
    this.#invalid += invalid;
  }

  #ofNumbers(): NumberStatistics {
    return (this.#numbers ??= new NumberStatistics(this.#places));
  }

  /** All but how many are missing, which only who knows the rows can tell. */
  profile(name: string): Omit<ColumnProfile, 'missing'> {
    this.#settleCodes();
    const { false: no, true: yes } = this.#booleans;
    return {
      name,
      invalid: this.#invalid,
      numbers: this.#numbers?.profile() ?? null,
      texts: this.#texts.profile(),
      booleans: no + yes === 0 ? null : { false: no, true: yes },
      structures: this.#structures,
    };
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
    else if (typeof value === 'number') this.#ofNumbers().add(value, count);
    else if (value === true) this.#booleans.true += count;
    else if (value === false) this.#booleans.false += count;
    else if (value !== null) this.#structures += count;
  }
}

import type { Json } from '../core/json.ts';
import type { BatchColumn, Dictionary, DictionaryColumn, ValueColumn } from '../data/batch.ts';
import { CellState } from '../data/batch.ts';
import type { PlacedDoubles } from '../data/kernels/kernels.ts';
import type { ProfileMemories, ProfileMemory } from './profile-memory.ts';
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
  readonly #memories: ProfileMemories;
  /** In which codes are counted. */
  #memory: ProfileMemory | null = null;
  /** `null`: none so far. */
  #numbers: NumberStatistics | null = null;
  readonly #texts = new TextStatistics();
  readonly #booleans = { false: 0, true: 0 };
  #structures = 0;
  #invalid = 0;
  #dictionary: Dictionary | null = null;
  /** How often each of its codes was there. */
  #counts: PlacedDoubles | null = null;

  constructor(memories: ProfileMemories) {
    this.#memories = memories;
  }

  observe(column: BatchColumn, rows: number): void {
    if (column.others > 0 && column.states.subarray(0, rows).includes(CellState.invalid))
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
    this.settle();
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
    return (this.#numbers ??= new NumberStatistics(this.#memories));
  }

  /** All but how many are missing, which only who knows the rows can tell. */
  profile(name: string): Omit<ColumnProfile, 'missing'> {
    this.settle();
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
  #observeCodes(column: DictionaryColumn, rows: number): void {
    const { dictionary } = column;
    if (dictionary !== this.#dictionary) this.settle();
    this.#dictionary = dictionary;
    const memory = (this.#memory ??= this.#memories.roomy());
    const counts = this.#countsFor(dictionary.size, memory);
    const { calls } = memory.kernels;
    for (const { rows: some, values, states } of memory.codes(column, rows))
      calls.countCodes(values, states, some, counts.address);
  }

  #countsFor(codes: number, memory: ProfileMemory): PlacedDoubles {
    const before = this.#counts;
    if (before !== null && before.values.length >= codes) return before;
    const counts = memory.kernels.takeDoubles(Math.max(16, 2 * codes));
    if (before !== null) counts.values.set(before.values);
    return (this.#counts = counts);
  }

  /** Looks at the values of codes: many at once as long as the dictionary's reader is open, one by one after that. */
  settle(): void {
    const dictionary = this.#dictionary;
    this.#dictionary = null;
    if (dictionary === null || this.#counts === null) return;
    const { values } = this.#counts;
    const { size } = dictionary;
    const texts = dictionary.texts?.(0) ?? null;
    if (texts !== null) this.#texts.addCounted(texts, values.subarray(0, size));
    else
      for (let code = 0; code < size; code += 1) {
        const count = values[code] ?? 0;
        if (count > 0) this.#add(dictionary.value(code), count);
      }
    values.fill(0);
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

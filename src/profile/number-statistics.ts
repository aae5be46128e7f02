import { countsOf, NumberCounts, type HeldCounts } from './number-counts.ts';
import type { NumberProfile } from './number-profile.ts';
import { ProfileMemories, type NumberRows } from './profile-memory.ts';
import { WaitingNumbers } from './waiting-numbers.ts';

/** What is known of numbers, as it is: plain data, which another thread goes on with. */
export interface HeldStatistics {
  readonly waiting: Float64Array<ArrayBuffer>;
  readonly counted: HeldCounts | null;
}

const noNumbers = new Float64Array(0);
const noStates = new Uint8Array(0);

/** The numbers of a column, finite ones. They wait until they are many: then each is counted as it comes. */
export class NumberStatistics {
  readonly #memories: ProfileMemories;
  readonly #waiting: WaitingNumbers;
  #counts: NumberCounts | null = null;

  constructor(memories: ProfileMemories) {
    this.#memories = memories;
    this.#waiting = new WaitingNumbers(memories.waiting);
  }

  addRows(column: NumberRows, rows: number): void {
    if (this.#counts !== null || !this.#waiting.addRows(column, rows)) this.#counted().addRows(column, rows);
  }

  /** One number, `count` times. */
  add(value: number, count: number): void {
    if (this.#counts !== null || count > 1 || !this.#waiting.add(value)) this.#counted().add(value, count);
  }

  merge(profile: NumberProfile): void {
    this.absorb({ waiting: noNumbers, counted: countsOf(profile) });
  }

  held(): HeldStatistics {
    return { waiting: this.#waiting.values(), counted: this.#counts?.held() ?? null };
  }

  /** Takes in what is known of other numbers. */
  absorb({ waiting, counted }: HeldStatistics): void {
    if (waiting.length > 0) this.addRows(rowsOf(waiting), waiting.length);
    if (counted !== null) this.#counted().absorb(counted);
  }

  /** `null` when there was no number. */
  profile(): NumberProfile | null {
    if (this.#counts !== null) return this.#counts.profile();
    const values = this.#waiting.values();
    const memories = new ProfileMemories(); // for one column after the other, not for all at once
    const counts = new NumberCounts(memories);
    counts.addRows(rowsOf(values), values.length);
    const profile = counts.profile();
    memories.close();
    return profile;
  }

  #counted(): NumberCounts {
    if (this.#counts !== null) return this.#counts;
    const counts = (this.#counts = new NumberCounts(this.#memories));
    const values = this.#waiting.take();
    counts.addRows(rowsOf(values), values.length);
    return counts;
  }
}

function rowsOf(values: Float64Array): NumberRows {
  return { values, states: noStates, others: 0 };
}

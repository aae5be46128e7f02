import { CellState } from '../data/batch.ts';
import type { NumberRows } from './profile-memory.ts';

/** 128 KB: counting as many different numbers takes twice that. */
const most = 16_384;

/** Numbers that wait to be counted: of many columns with few rows they take no more room than the numbers themselves. */
export class WaitingNumbers {
  #numbers = new Float64Array(64);
  #count = 0;

  /** Those that wait; to be used before the next is added. */
  get values(): Float64Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.#count);
  }

  /** @returns false when there is no room */
  add(value: number): boolean {
    if (!this.#makeRoom(1)) return false;
    this.#numbers[this.#count] = value;
    this.#count += 1;
    return true;
  }

  /** The numbers of rows that have one. @returns false when there is no room for as many */
  addRows({ values, states, others }: NumberRows, rows: number): boolean {
    if (!this.#makeRoom(rows)) return false;
    if (others === 0) {
      this.#numbers.set(values.subarray(0, rows), this.#count);
      this.#count += rows;
      return true;
    }
    for (let row = 0; row < rows; row += 1) {
      if (states[row] !== CellState.value) continue;
      this.#numbers[this.#count] = values[row] ?? 0;
      this.#count += 1;
    }
    return true;
  }

  /** All of them; none waits then. */
  take(): Float64Array<ArrayBuffer> {
    const { values } = this;
    this.#numbers = new Float64Array(0);
    this.#count = 0;
    return values;
  }

  #makeRoom(more: number): boolean {
    const needed = this.#count + more;
    if (needed > most) return false;
    if (needed <= this.#numbers.length) return true;
    const larger = new Float64Array(Math.min(most, Math.max(needed, 2 * this.#numbers.length)));
    larger.set(this.values);
    this.#numbers = larger;
    return true;
  }
}

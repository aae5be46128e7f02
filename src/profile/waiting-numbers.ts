import { CellState } from '../data/batch.ts';
import type { NumberRows } from './profile-memory.ts';

/** 128 KB: counting as many different numbers takes twice that. */
const most = 16_384;
const least = 64;

/**
 * Numbers that wait to be counted: of many columns with few rows they take little more room than the numbers themselves. They lie in
 * parts, each at least a quarter as long as those before it: what grows as a whole leaves as much behind as it takes.
 */
export class WaitingNumbers {
  readonly #full: Float64Array<ArrayBuffer>[] = [];
  #part = new Float64Array(0);
  /** How many lie in the last part, and in all. */
  #filled = 0;
  #count = 0;

  /** Those that wait. */
  values(): Float64Array<ArrayBuffer> {
    const values = new Float64Array(this.#count);
    let at = 0;
    for (const part of this.#full) {
      values.set(part, at);
      at += part.length;
    }
    values.set(this.#part.subarray(0, this.#filled), at);
    return values;
  }

  /** @returns false when there is no room */
  add(value: number): boolean {
    if (!this.#makeRoom(1)) return false;
    this.#part[this.#filled] = value;
    this.#filled += 1;
    this.#count += 1;
    return true;
  }

  /** The numbers of rows that have one. @returns false when there is no room for as many */
  addRows({ values, states, others }: NumberRows, rows: number): boolean {
    if (!this.#makeRoom(rows)) return false;
    const before = this.#filled;
    if (others === 0) {
      this.#part.set(values.subarray(0, rows), before);
      this.#filled += rows;
    } else
      for (let row = 0; row < rows; row += 1) {
        if (states[row] !== CellState.value) continue;
        this.#part[this.#filled] = values[row] ?? 0;
        this.#filled += 1;
      }
    this.#count += this.#filled - before;
    return true;
  }

  /** All of them; none waits then. */
  take(): Float64Array<ArrayBuffer> {
    const values = this.values();
    this.#full.length = 0;
    this.#part = new Float64Array(0);
    this.#filled = this.#count = 0;
    return values;
  }

  #makeRoom(more: number): boolean {
    if (this.#count + more > most) return false;
    if (this.#filled + more <= this.#part.length) return true;
    if (this.#filled > 0)
      this.#full.push(this.#filled === this.#part.length ? this.#part : this.#part.slice(0, this.#filled));
    this.#part = new Float64Array(Math.max(more, least, this.#count >> 2));
    this.#filled = 0;
    return true;
  }
}

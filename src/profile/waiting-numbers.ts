import { CellState } from '../data/batch.ts';
import type { NumberRows } from './profile-memory.ts';
import { placeSize, type WaitingRoom } from './waiting-room.ts';

/** 128 KB: counting as many different numbers takes twice that. */
const most = 16_384;

/** Numbers that wait to be counted: of many columns with few rows they take little more room than the numbers themselves. */
export class WaitingNumbers {
  readonly #room: WaitingRoom;
  #places: number[] = [];
  #count = 0;

  constructor(room: WaitingRoom) {
    this.#room = room;
  }

  /** Those that wait. */
  values(): Float64Array<ArrayBuffer> {
    const values = new Float64Array(this.#count);
    this.#places.forEach((place, nth) => {
      const from = nth * placeSize;
      values.set(this.#room.read(place, Math.min(placeSize, this.#count - from)), from);
    });
    return values;
  }

  /** @returns false when there is no room */
  add(value: number): boolean {
    if (this.#count === most) return false;
    const at = this.#count % placeSize;
    if (at === 0) this.#places.push(this.#room.take());
    this.#room.put(this.#places[this.#places.length - 1] ?? 0, at, value);
    this.#count += 1;
    return true;
  }

  /** The numbers of rows that have one. @returns false when there is no room for as many */
  addRows({ values, states, others }: NumberRows, rows: number): boolean {
    if (this.#count + rows > most) return false;
    if (others === 0) this.#write(values.subarray(0, rows));
    else
      for (let row = 0; row < rows; row += 1) {
        if (states[row] === CellState.value) this.add(values[row] ?? 0);
      }
    return true;
  }

  /** All of them; none waits then. */
  take(): Float64Array<ArrayBuffer> {
    const values = this.values();
    this.#room.giveBack(this.#places);
    this.#places = [];
    this.#count = 0;
    return values;
  }

  #write(numbers: Float64Array): void {
    for (let from = 0; from < numbers.length;) {
      const at = this.#count % placeSize;
      if (at === 0) this.#places.push(this.#room.take());
      const some = numbers.subarray(from, from + placeSize - at);
      this.#room.write(this.#places[this.#places.length - 1] ?? 0, at, some);
      this.#count += some.length;
      from += some.length;
    }
  }
}

/** Numbers of one place. */
export const placeSize = 128;
const placesOfBlock = 1024;

/**
 * Where numbers of many columns wait: in places of 128, of which a column takes as many as it needs and gives them back. With arrays of
 * their own, thousands of columns of some hundred rows would spend as much on the arrays as on the numbers.
 */
export class WaitingRoom {
  readonly #blocks: Float64Array<ArrayBuffer>[] = [];
  readonly #free: number[] = [];
  #taken = 0;

  /** A place for the next numbers. */
  take(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#taken % placesOfBlock === 0) this.#blocks.push(new Float64Array(placesOfBlock * placeSize));
    this.#taken += 1;
    return this.#taken - 1;
  }

  giveBack(places: readonly number[]): void {
    for (const place of places) this.#free.push(place);
  }

  /** Writes some numbers into a place, from its `at`-th on. */
  write(place: number, at: number, numbers: Float64Array): void {
    this.#blockOf(place).set(numbers, offsetOf(place) + at);
  }

  put(place: number, at: number, number: number): void {
    this.#blockOf(place)[offsetOf(place) + at] = number;
  }

  /** The first numbers of a place, to be used before anything else is written. */
  read(place: number, count: number): Float64Array<ArrayBuffer> {
    const from = offsetOf(place);
    return this.#blockOf(place).subarray(from, from + count);
  }

  #blockOf(place: number): Float64Array<ArrayBuffer> {
    const block = this.#blocks[Math.floor(place / placesOfBlock)];
    if (block === undefined) throw new Error('a place that nobody took');
    return block;
  }
}

function offsetOf(place: number): number {
  return (place % placesOfBlock) * placeSize;
}

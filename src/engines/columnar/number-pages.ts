/** Numbers of one page: a bit each. */
const pageSize = 4096;
const pageBytes = pageSize / 8;
/** What pages may take for each number that is in them, over a first allowance. */
const bytesPerNumber = 12;
const allowance = 64 * pageBytes;

/** A set of whole numbers that lie close together, as ids do: a bit each, in pages that are there where a number is. */
export class NumberPages {
  readonly #pages = new Map<number, Uint32Array>();
  #count = 0;
  #lastKey = -1;
  #last: Uint32Array = new Uint32Array(pageSize / 32);

  constructor() {
    this.#pages.set(this.#lastKey, this.#last);
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** Whether the numbers lie too far apart for this to be a good place. */
  get sparse(): boolean {
    return this.#pages.size * pageBytes > allowance + bytesPerNumber * this.#count;
  }

  /** @returns whether a number was there before; from now on it is */
  add(value: number): boolean {
    const key = Math.floor(value / pageSize);
    if (key !== this.#lastKey) this.#turnTo(key);
    const bit = value - key * pageSize;
    const word = this.#last[bit >>> 5] ?? 0;
    const mask = 1 << (bit & 31);
    if ((word & mask) !== 0) return true;
    this.#last[bit >>> 5] = word | mask;
    this.#count += 1;
    return false;
  }

  *values(): Generator<number> {
    for (const [key, page] of this.#pages)
      for (let bit = 0; bit < pageSize; bit += 1)
        if (((page[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) yield key * pageSize + bit;
  }

  #turnTo(key: number): void {
    let page = this.#pages.get(key);
    if (page === undefined) this.#pages.set(key, (page = new Uint32Array(pageSize / 32)));
    this.#lastKey = key;
    this.#last = page;
  }
}

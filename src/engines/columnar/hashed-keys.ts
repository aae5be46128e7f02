const parts = 64;
const wordsKept = 3;
const slotsAtFirst = 16;

/** Of a part three words a key, and none where the third is 0. */
export type KeySlots = Uint32Array;

/**
 * Different keys of three words each (src/engines/columnar/key-words.ts), by open addressing in parts that grow by half, so that what is copied while
 * one grows is little: about 18 bytes a key.
 */
export class HashedKeys {
  readonly #tables = Array.from({ length: parts }, () => new Uint32Array(slotsAtFirst * wordsKept));
  readonly #counts = new Int32Array(parts);

  /** How many there are. */
  get count(): number {
    return this.#counts.reduce((sum, one) => sum + one, 0);
  }

  /** Adds a key; no object is made for one, since they come by the million. @returns whether it was there before */
  add(a: number, b: number, c: number): boolean {
    const part = partOf(a, b);
    const count = this.#counts[part] ?? 0;
    let table = this.#tables[part] ?? new Uint32Array(0);
    if (slotsFor(count + 1) * wordsKept > table.length) this.#tables[part] = table = grown(table);
    const at = slotOf(table, a, b, c);
    if (table[at + 2] !== 0) return true;
    table[at] = a;
    table[at + 1] = b;
    table[at + 2] = c;
    this.#counts[part] = count + 1;
    return false;
  }

  /**
   * Makes room for so many more keys, which fall into the parts at random (hardly ever more than four standard deviations too many), and
   * where there is none for as many of each list that is still to come.
   */
  reserve(keys: number, listsLeft: number): void {
    const mean = keys / parts;
    const most = mean + 4 * Math.sqrt(mean);
    for (let part = 0; part < parts; part += 1) {
      const table = this.#tables[part];
      const count = this.#counts[part] ?? 0;
      if (table !== undefined && slotsFor(count + most) > table.length / wordsKept)
        this.#tables[part] = grown(table, slotsFor(count + most * (1 + listsLeft)));
    }
  }

  /** Hands over part after part, so that the keys are not there twice where they are copied. Nothing is added after that. */
  *handOver(): Generator<KeySlots> {
    for (const [part, table] of this.#tables.entries()) {
      this.#tables[part] = new Uint32Array(0);
      yield table;
    }
  }
}

/** Whether a key is among those of {@link HashedKeys}, by their parts. */
// eslint-disable-next-line max-params -- one key is three words, and this is asked once a row
export function holdsKey(tables: readonly KeySlots[], a: number, b: number, c: number): boolean {
  const table = tables[partOf(a, b)];
  return table !== undefined && table[slotOf(table, a, b, c) + 2] !== 0;
}

function partOf(a: number, b: number): number {
  return Math.imul(a ^ b, 0x9e3779b1) >>> 26;
}

/** Where a key stands, or where it would. */
// eslint-disable-next-line max-params -- one key is three words, and this is asked once a row
function slotOf(table: KeySlots, a: number, b: number, c: number): number {
  const slots = table.length / wordsKept;
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  for (
    let at = wordsKept * Math.floor((hash / 0x1_0000_0000) * slots);
    ;
    at = at === table.length - wordsKept ? 0 : at + wordsKept
  ) {
    const third = table[at + 2];
    if (third === 0 || (third === c && table[at] === a && table[at + 1] === b)) return at;
  }
}

/** A table is at most four fifths full. */
function slotsFor(keys: number): number {
  return Math.ceil(1.25 * keys);
}

/** A table of half as many slots more, and of at least `slots`. */
function grown(table: KeySlots, slots = 0): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(slots, Math.ceil((table.length / wordsKept) * 1.5)) * wordsKept);
  for (let at = 0; at < table.length; at += wordsKept) {
    const c = table[at + 2] ?? 0;
    if (c === 0) continue;
    const a = table[at] ?? 0;
    const b = table[at + 1] ?? 0;
    const to = slotOf(larger, a, b, c);
    larger[to] = a;
    larger[to + 1] = b;
    larger[to + 2] = c;
  }
  return larger;
}

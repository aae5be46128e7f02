/** Properties that are found by their bytes; those of records that have more are found by parsing. */
export const nameLimit = 8192;

/** What a name is not written with as it is. */
const escaped = /["\\\u0000-\u001f\p{Surrogate}]/u;

/** The names of the properties of records, in the order in which they first appeared, found by the bytes that they are written in. */
export class PropertyNames {
  readonly #indices = new Map<string, number>();
  /** With their quotes; of names that are not written as they are, nothing. */
  readonly #bytes: Buffer[] = [];
  /** The property that stood at each place of a record last. */
  readonly #order: number[] = [];
  /** The offset behind the key that was found last. */
  behind = 0;

  get size(): number {
    return this.#indices.size;
  }

  /** All of them, in order. */
  get all(): Iterable<string> {
    return this.#indices.keys();
  }

  has(name: string): boolean {
    return this.#indices.has(name);
  }

  /** @returns its index */
  add(name: string): number {
    const known = this.#indices.get(name);
    if (known !== undefined) return known;
    const index = this.#indices.size;
    this.#indices.set(name, index);
    this.#bytes.push(escaped.test(name) ? Buffer.alloc(0) : Buffer.from(`"${name}"`));
    return index;
  }

  /** The bytes of all of them, in order, as they are written: with their quotes. Empty for those that are written with escapes. */
  get written(): readonly Buffer[] {
    return this.#bytes;
  }

  /** Forgets names that were added last. */
  shrink(size: number): void {
    if (this.size === size) return;
    for (const name of [...this.#indices.keys()].slice(size)) this.#indices.delete(name);
    this.#bytes.length = size;
  }

  /**
   * The property whose key stands at an offset. Records mostly have their keys in the same order, so that one comparison finds it.
   * @param nth the place of the key in its record
   * @returns its index; -1 when the key is written with escapes, is none, or is one too many
   */
  at(bytes: Buffer, from: number, nth: number): number {
    const guess = this.#order[nth] ?? -1;
    const expected = this.#bytes[guess];
    if (expected !== undefined && expected.length > 0 && begins(bytes, from, expected)) {
      this.behind = from + expected.length;
      return guess;
    }
    if (bytes[from] !== 0x22) return -1;
    const end = bytes.indexOf(0x22, from + 1);
    if (end === -1) return -1;
    const name = bytes.toString('utf8', from + 1, end);
    if (/[\\\u0000-\u001f]/.test(name) || (this.size >= nameLimit && !this.has(name))) return -1;
    this.behind = end + 1;
    return (this.#order[nth] = this.add(name));
  }
}

function begins(bytes: Buffer, from: number, expected: Buffer): boolean {
  for (let at = 0; at < expected.length; at += 1) if (bytes[from + at] !== expected[at]) return false;
  return true;
}

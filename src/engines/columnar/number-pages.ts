import { Kernels, type PlacedInts } from '../../data/kernels/kernels.ts';
import { PlacedLists } from './placed-lists.ts';

/** Numbers of one page, as in kernels/number-pages.ts. */
const pageSize = 4096;
const pageBytes = pageSize / 8;
/** Pages that memory is taken for at a time. */
const pagesAtOnce = 128;
/** A page as the directory has it: its number in two words, its address, and a word more. */
const entryWords = 4;
const entriesAtFirst = 256;

/** Places of what kernels/number-pages.ts reads and writes. */
const Field = {
  directory: 0,
  mask: 1,
  pages: 2,
  count: 3,
  next: 4,
  behind: 5,
  repeated: 6,
  others: 7,
  sparse: 8,
  size: 9,
} as const;

/** What came of a list of keys, by their numbers in the list, in its order. */
interface Added {
  /** Numbers that were there before. */
  readonly repeated: readonly number[];
  /** What was not added: no whole numbers, or all from where numbers lie too far apart. */
  readonly others: readonly number[];
}

/** A set of whole numbers that lie close together, as ids do: a bit each, in pages that are there where a number is. */
export class NumberPages {
  readonly #kernels = Kernels.own();
  readonly #fields = this.#kernels.takeInts(Field.size);
  readonly #lists = new PlacedLists(this.#kernels);
  readonly #repeated = this.#kernels.takeInts(PlacedLists.mostKeys);
  readonly #others = this.#kernels.takeInts(PlacedLists.mostKeys);
  #directory = this.#takeDirectory(entriesAtFirst);

  constructor() {
    const { address, values } = this.#directory;
    this.#fields.values.set([address, values.length / entryWords - 1]);
    this.#takePages();
  }

  /** How many there are. */
  get count(): number {
    return this.#fields.values[Field.count] ?? 0;
  }

  /** Whether the numbers lie too far apart for this to be a good place. */
  get sparse(): boolean {
    return this.#fields.values[Field.sparse] === 1;
  }

  /** Adds the whole numbers of a list of keys. @param words of each, of which the first three are the key */
  addAll(list: Uint32Array, words: number): Added {
    const repeated: number[] = [];
    const others: number[] = [];
    const { address, values } = this.#fields;
    this.#lists.each(list, words, ({ first, keys, address: from }) => {
      if (this.sparse) {
        for (let nth = 0; nth < keys; nth += 1) others.push(first + nth);
        return keys;
      }
      const { calls } = this.#kernels;
      const done = calls.addNumbers(address, from, keys, words, this.#repeated.address, this.#others.address);
      for (const nth of this.#repeated.values.subarray(0, values[Field.repeated])) repeated.push(first + nth);
      for (const nth of this.#others.values.subarray(0, values[Field.others])) others.push(first + nth);
      if (done < keys) this.#makeRoom();
      return done;
    });
    return { repeated, others };
  }

  *values(): Generator<number> {
    const { values: entries } = this.#directory;
    for (let at = 0; at < entries.length; at += entryWords) {
      const address = entries[at + 2] ?? 0;
      if (address === 0) continue;
      const first = ((entries[at + 1] ?? 0) * 0x1_0000_0000 + ((entries[at] ?? 0) >>> 0)) * pageSize;
      const page = new Uint32Array(this.#kernels.buffer, address, pageSize / 32);
      for (let bit = 0; bit < pageSize; bit += 1)
        if (((page[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) yield first + bit;
    }
  }

  /** For another page, in the memory or in the directory, unless there are too many. */
  #makeRoom(): void {
    if (this.sparse) return;
    const { values } = this.#fields;
    const entries = this.#directory.values.length / entryWords;
    if (2 * ((values[Field.pages] ?? 0) + 1) > entries - 1) this.#widenDirectory(2 * entries);
    else this.#takePages();
  }

  #widenDirectory(entries: number): void {
    const directory = this.#takeDirectory(entries);
    this.#kernels.calls.moveDirectory(this.#fields.address, directory.address, entries - 1);
    this.#directory = directory;
  }

  #takeDirectory(entries: number): PlacedInts {
    return this.#kernels.takeInts(entryWords * entries);
  }

  #takePages(): void {
    const { values } = this.#fields;
    const address = this.#kernels.take(pagesAtOnce * pageBytes);
    values[Field.next] = address;
    values[Field.behind] = address + pagesAtOnce * pageBytes;
  }
}

import { inputError } from '../../core/errors.ts';
import { Kernels } from '../../data/kernels/kernels.ts';
import { mixed } from './key-words.ts';
import { PlacedLists } from './placed-lists.ts';

const wordsOfKey = 3;
const bytesOfPlace = 4 * wordsOfKey;
const homesAtFirst = 4096;
/** What a memory of kernels holds, which ends at 2 GB. */
const mostHomes = 175_000_000;
/** Places behind those at which a hash may begin to look. */
const spare = 256;
/** Room is taken for so many times the keys that there are: those to come may all be there already. */
const mostAhead = 4;
/** Bytes that a key takes, about. */
export const bytesPerKey = 18;

/** Places of what kernels/hashed-keys.ts reads and writes. */
const Field = { base: 0, homes: 1, places: 2, count: 3, most: 4, repeated: 5, seed: 6, size: 7 } as const;

/** Different keys as other threads look at them: those who gathered them add none any more. Plain data. */
export interface SharedKeys {
  /** How many different keys there are. */
  readonly count: number;
  readonly memory: SharedArrayBuffer;
  /** The address of the first place in the memory. */
  readonly base: number;
  /** Places at which a hash may begin to look. */
  readonly homes: number;
  readonly seed: number;
}

/**
 * Different keys of three words each (src/engines/columnar/key-words.ts) in a table of their own (kernels/hashed-keys.ts), which grows by
 * half: about 18 bytes a key.
 */
export class HashedKeys {
  readonly #kernels = Kernels.own();
  readonly #fields = this.#kernels.takeInts(Field.size);
  readonly #lists = new PlacedLists(this.#kernels);
  readonly #repeated = this.#kernels.takeInts(PlacedLists.mostKeys);
  readonly #base = this.#kernels.take(0);
  readonly #mostHomes: number;
  /** Places that the memory has by now. */
  #room = 0;
  /** How many keys there were when room was made last, and how many were looked at since then. */
  #before = 0;
  #lookedAt = 0;

  /**
   * @param most places at which a hash may begin to look
   * @param seed changes where keys lie, and nothing that is found
   */
  constructor(most = mostHomes, seed = unknownSeed()) {
    const places = homesAtFirst + spare;
    this.#mostHomes = most;
    this.#makeRoom(places);
    this.#fields.values.set([this.#base, homesAtFirst, places, 0, mostOf(homesAtFirst)]);
    this.#fields.values[Field.seed] = seed;
  }

  /** How many there are. */
  get count(): number {
    return this.#fields.values[Field.count] ?? 0;
  }

  /**
   * Adds the keys of a list.
   * @param words of each, of which the first three are the key
   * @returns the numbers of those that were there before
   * @throws MlGatesError `input` where there is no room for so many
   */
  addAll(list: Uint32Array, words: number): number[] {
    const { values, address } = this.#fields;
    const repeated: number[] = [];
    this.#lists.each(list, words, ({ first, keys: some, address: from }) => {
      const done = this.#kernels.calls.addKeys(address, from, some, words, this.#repeated.address);
      for (const nth of this.#repeated.values.subarray(0, values[Field.repeated])) repeated.push(first + nth);
      if (done < some) this.#grow();
      return done;
    });
    this.#lookedAt += list.length / words;
    return repeated;
  }

  /**
   * Makes room for a list of keys, and where there is none for all lists of as many that are still to come, if as many of them are new as
   * of those since this was last asked for. Of the first list nobody knows that.
   */
  reserve(keys: number, listsLeft: number): void {
    const homes = this.#fields.values[Field.homes] ?? 0;
    const [share, lists] =
      this.#lookedAt === 0 ? [1, 1] : [(this.count - this.#before) / this.#lookedAt, 1 + listsLeft];
    [this.#before, this.#lookedAt] = [this.count, 0];
    const needed = homesFor(this.count + keys * share);
    if (needed <= homes) return;
    const wanted = Math.min(this.#mostHomes, mostAhead * needed, homesFor(this.count + keys * share * lists));
    if (wanted > homes) this.#spread(wanted);
  }

  /** Gives all keys to whom other threads may ask. Nothing is added after that. */
  shared(): SharedKeys {
    const { values } = this.#fields;
    const [homes = 0, seed = 0] = [values[Field.homes], values[Field.seed]];
    return { count: this.count, memory: this.#kernels.buffer, base: this.#base, homes, seed };
  }

  #grow(): void {
    const { values } = this.#fields;
    if (this.count >= (values[Field.most] ?? 0)) this.#spread(Math.ceil(1.5 * (values[Field.homes] ?? 0)));
    else this.#widen();
  }

  /** Spreads the keys over more places. */
  #spread(wanted: number): void {
    const { address, values } = this.#fields;
    const homes = Math.min(wanted, this.#mostHomes);
    if (homes <= (values[Field.homes] ?? 0)) throw tooMany(this.count);
    const { calls } = this.#kernels;
    const places = Math.max(values[Field.places] ?? 0, calls.placesFor(address, homes) + spare);
    this.#makeRoom(places);
    calls.spreadKeys(address, homes, places);
    values[Field.most] = mostOf(homes);
  }

  /** Adds places at the end, where many keys have nearly the largest hashes. */
  #widen(): void {
    const { values } = this.#fields;
    const places = (values[Field.places] ?? 0) + spare;
    this.#makeRoom(places);
    values[Field.places] = places;
  }

  #makeRoom(places: number): void {
    if (places <= this.#room) return;
    this.#kernels.take(bytesOfPlace * (places - this.#room)); // which lies behind what was taken before: nobody else takes any
    this.#room = places;
  }
}

/** Whether a key is among those that others gathered. */
export class KeySet {
  readonly #words: Uint32Array;
  readonly #homes: number;
  readonly #seed: number;

  constructor({ memory, base, homes, seed }: SharedKeys) {
    this.#words = new Uint32Array(memory, base);
    this.#homes = homes;
    this.#seed = seed;
  }

  has(a: number, b: number, c: number): boolean {
    const words = this.#words;
    const hash = this.#hashOf(a, b);
    for (let at = wordsOfKey * homeOf(hash, this.#homes); ; at += wordsOfKey) {
      const first = words[at] ?? 0;
      const second = words[at + 1] ?? 0;
      const third = words[at + 2] ?? 0;
      if (third === 0) return false;
      if (first === a && second === b && third === c) return true;
      if (this.#hashOf(first, second) > hash) return false; // keys are in the order of their hashes
    }
  }

  #hashOf(a: number, b: number): number {
    return mixed(mixed(a ^ this.#seed) ^ b);
  }
}

/** `hash × homes / 2^32`, rounded down, of which a double does not hold the product. */
function homeOf(hash: number, homes: number): number {
  const low = Math.floor(((hash & 0xffff) * homes) / 0x1_0000);
  return Math.floor(((hash >>> 16) * homes + low) / 0x1_0000);
}

/** Who chooses keys must not know it: else he could choose thousands with one hash, each of which is compared with all before. */
function unknownSeed(): number {
  // eslint-disable-next-line no-restricted-syntax -- where keys lie changes nothing that is found
  return Math.floor(Math.random() * 0x1_0000_0000);
}

/** A table is at most four fifths full. */
function homesFor(keys: number): number {
  return Math.ceil(1.25 * keys);
}

function mostOf(homes: number): number {
  return Math.floor(0.8 * homes);
}

function tooMany(count: number): Error {
  return inputError({
    message: `there are more than ${String(count)} different keys, which take more than 2 GB`,
    hint: 'ask for unique keys of a part of the data at a time',
  });
}

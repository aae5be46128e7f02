import type { Sample } from '../../core/finding.ts';
import { RowFlag, type PlacedNumbers, type ReadBatch } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { Kernels, PlacedInts } from '../../data/kernels/kernels.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeOfCell } from './cell-place.ts';
import { shownValue } from './json-values.ts';
import { KeyColumn } from './key-column.ts';
import { KeyTable } from './key-table.ts';
import { addWords, type KeyWords } from './key-words.ts';
import { own, shown } from './record.ts';
import { samplesKept, type Tally } from './tally.ts';

/** Bytes that a table of keys takes for a row, about. */
export const bytesPerKey = 18;

/** Words of one key that is only collected: those that stand for it, and the number of its row among those that were observed. */
const collectedWords = 4;

/** What is asked of a combination of columns. */
export interface KeyDemand {
  /** What a repetition is counted under; `distinct` counts none. */
  readonly rule: 'uniqueKeys' | 'unique' | 'distinct';
  readonly columns: readonly string[];
}

/** The keys that a plan asks for. */
export function keyDemands({ uniqueKeys, tables }: Plan): readonly KeyDemand[] {
  return [
    ...uniqueKeys.map((columns) => ({ rule: 'uniqueKeys' as const, columns })),
    ...tables.flatMap((table) =>
      table.measure === 'unique' || table.measure === 'distinct'
        ? [{ rule: table.measure, columns: [table.column] }]
        : [],
    ),
  ];
}

interface Key {
  readonly rule: KeyDemand['rule'];
  readonly name: string;
  readonly columns: readonly KeyColumn[];
  /** `null`: keys are collected, to be compared elsewhere. */
  readonly table: KeyTable | null;
  collected: Uint32Array<ArrayBuffer>;
  count: number;
  /** Different combinations so far. */
  distinct: number;
}

/** Finds combinations of cells that were there before. A combination with a missing part is not compared, as in SQL. */
export class UniqueKeys {
  readonly #keys: readonly Key[];
  readonly #breaches: Tally;
  readonly #places = new KeptPlaces(placesIn);
  #header: readonly string[] = [];
  #rows = 0;

  /** @param collects whether keys are not compared here, but collected for {@link absorb} */
  constructor(demands: readonly KeyDemand[], { breaches, collects }: { breaches: Tally; collects: boolean }) {
    this.#breaches = breaches;
    this.#keys = demands.map(({ rule, columns }) => ({
      rule,
      name: columns.join('+'),
      columns: columns.map((column) => new KeyColumn(column)),
      table: collects ? null : new KeyTable(),
      collected: new Uint32Array(0),
      count: 0,
      distinct: 0,
    }));
  }

  header(names: readonly string[]): void {
    this.#header = names;
    for (const { columns } of this.#keys) for (const column of columns) column.header(names);
  }

  observe(batch: ReadBatch): void {
    const words: KeyWords = { a: 0, b: 0, c: 0 };
    const { rows, flags } = batch;
    for (const key of this.#keys) {
      const { columns } = key;
      const there = columns.map((column) => column.use(batch));
      if (there.includes(false)) continue;
      let placed = key.table === null && columns.length === 1 ? columns[0]?.placedNumbers : undefined;
      for (let row = 0; row < rows; row += 1) {
        if (placed !== undefined) {
          const next = this.#collectWhole(key, placed, { row, rows });
          if (next === row) placed = undefined; // most are of some other kind
          row = next;
        }
        if (row === rows) break;
        if (flags !== null && (flags[row] ?? 0) >= RowFlag.unread) continue;
        if (!keyOf(columns, batch, row, words)) continue;
        if (key.table === null) collect(key, words, this.#rows + row);
        else if (!key.table.repeats(words)) key.distinct += 1;
        else if (key.rule !== 'distinct') this.#tell(key, () => this.#sampleOf(batch, row, columns));
      }
    }
    this.#rows += rows;
  }

  /** Collects the keys of whole numbers in the memory of kernels. @returns the row of which they do not know the key, or how many rows there are */
  #collectWhole(key: Key, placed: PlacedNumbers, { row, rows }: { row: number; rows: number }): number {
    const { kernels, values, states, texts = nowhere } = placed;
    const { keys, written } = this.#places.in(kernels, rows);
    const { calls } = kernels;
    const { bytes, starts, ends } = texts;
    const [address, count] = [keys.address, written.address];
    const next = calls.wholeKeys(values, states, bytes, starts, ends, row, rows, this.#rows, address, count);
    const words = collectedWords * (written.values[0] ?? 0);
    makeRoom(key, words);
    key.collected.set(keys.values.subarray(0, words), collectedWords * key.count);
    key.count += written.values[0] ?? 0;
    return next;
  }

  /** Begins to collect anew; what was collected stays whose it is. */
  clear(): void {
    this.#rows = 0;
    for (const key of this.#keys) {
      key.collected = new Uint32Array(0);
      key.count = 0;
    }
  }

  /** What was collected, a list for each key. */
  get collected(): readonly Uint32Array<ArrayBuffer>[] {
    return this.#keys.map(({ collected, count }) => collected.subarray(0, collectedWords * count));
  }

  /**
   * Compares keys that were collected from rows that follow those before.
   * @param sampleAt finds a row again: of the key with an index, the row with a number
   */
  async absorb(
    collected: readonly Uint32Array[],
    sampleAt: (index: number, row: number) => Promise<Sample>,
  ): Promise<void> {
    for (const [index, key] of this.#keys.entries()) {
      const { rule, name, table } = key;
      const list = collected[index];
      if (list === undefined || table === null) continue;
      const repeated = table.addAll(list, collectedWords);
      key.distinct += list.length / collectedWords - repeated.length;
      for (const at of rule === 'distinct' ? [] : repeated) {
        const wanted = (this.#breaches.get(rule, name)?.samples.length ?? 0) < samplesKept;
        const sample = wanted ? await sampleAt(index, list[at + 3] ?? 0) : null;
        this.#tell(key, () => sample ?? { file: '' });
      }
    }
  }

  /** How many different values the columns have that are asked for that. */
  distinct(): ReadonlyMap<string, number> {
    return new Map(this.#keys.flatMap(({ rule, name, distinct }) => (rule === 'distinct' ? [[name, distinct]] : [])));
  }

  /** How a row looks that repeats the key with an index. */
  sample(batch: ReadBatch, row: number, index: number): Sample {
    return this.#sampleOf(batch, row, this.#keys[index]?.columns ?? []);
  }

  #tell(key: Key, sample: () => Sample): void {
    this.#breaches.add({ rule: key.rule, column: key.name }, sample);
  }

  #sampleOf(batch: ReadBatch, row: number, columns: readonly KeyColumn[]): Sample {
    const { file } = batch;
    const one = batch.written(row);
    if ('cells' in one) {
      const indices = columns.map((column) => this.#header.lastIndexOf(column.name));
      const value = indices.map((index) => one.cells[index] ?? '').join(', ');
      return { file, ...placeOfCell(one, indices[0] ?? 0), value: shown(value) };
    }
    const record = one.fault === undefined ? one.record : {};
    return { file, line: one.line, value: shown(columns.map(({ name }) => shownValue(own(record, name))).join(', ')) };
  }
}

/** What lies in the memory of kernels while keys are collected. */
interface Places {
  readonly keys: { readonly address: number; readonly values: Uint32Array };
  readonly written: PlacedInts;
}

function placesIn(kernels: Kernels, rows: number): Places {
  const { address, values } = kernels.takeInts(collectedWords * rows);
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return { keys: { address, values: words }, written: kernels.takeInts(1) };
}

/** Addresses of texts that there are none of. */
const nowhere = { bytes: 0, starts: 0, ends: 0 };

/** For so many words more. */
function makeRoom(key: Key, words: number): void {
  const length = collectedWords * key.count + words;
  if (length <= key.collected.length) return;
  const larger = new Uint32Array(Math.max(4096, length, 2 * key.collected.length));
  larger.set(key.collected);
  key.collected = larger;
}

function collect(key: Key, { a, b, c }: KeyWords, row: number): void {
  const at = collectedWords * key.count;
  makeRoom(key, collectedWords);
  key.collected[at] = a;
  key.collected[at + 1] = b;
  key.collected[at + 2] = c;
  key.collected[at + 3] = row;
  key.count += 1;
}

const part: KeyWords = { a: 0, b: 0, c: 0 };

/** Writes the words of a row's key. @returns false when a part is missing */
// eslint-disable-next-line max-params -- asked once a row: an object for each would be thrown away
function keyOf(columns: readonly KeyColumn[], batch: ReadBatch, row: number, words: KeyWords): boolean {
  if (columns[0]?.words(batch, row, words) !== true) return false;
  for (let nth = 1; nth < columns.length; nth += 1) {
    if (columns[nth]?.words(batch, row, part) !== true) return false;
    addWords(part, words);
  }
  return true;
}

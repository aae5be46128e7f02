import type { Sample } from '../../core/finding.ts';
import type { ReadBatch } from '../../data/batch.ts';
import type { Plan } from '../../plan/plan.ts';
import { KeyTable } from './key-table.ts';
import { collectedWords } from './placed-keys.ts';
import { RowKeys } from './row-keys.ts';
import { samplesKept, type Tally } from './tally.ts';

/** What is asked of a combination of columns. */
export interface KeyDemand {
  /** What a repetition is counted under; `distinct` counts none. */
  readonly rule: 'uniqueKeys' | 'unique' | 'distinct' | 'duplicateValues';
  readonly columns: readonly string[];
}

/** The keys that a plan asks for, each once: what repeats a key is counted under its rule and its columns, whoever asks. */
export function keyDemands({ uniqueKeys, tables, quality = [] }: Plan): readonly KeyDemand[] {
  const demands: readonly KeyDemand[] = [
    ...uniqueKeys.map((columns) => ({ rule: 'uniqueKeys' as const, columns })),
    ...tables.flatMap((table) =>
      table.measure === 'unique' || table.measure === 'distinct'
        ? [{ rule: table.measure, columns: [table.column] }]
        : [],
    ),
    ...quality.flatMap(({ metric, columns }) => (metric === 'duplicateValues' ? [{ rule: metric, columns }] : [])),
  ];
  return [...new Map(demands.map((demand) => [JSON.stringify([demand.rule, demand.columns]), demand])).values()];
}

/** How collected keys are compared. */
export interface AbsorbingKeys {
  /** How many such lists are still to come. */
  readonly partsLeft: number;
  /** Finds a row again: of the key with an index, the row with a number. */
  readonly sampleAt: (index: number, row: number) => Promise<Sample>;
}

interface Key {
  readonly rule: KeyDemand['rule'];
  readonly name: string;
  readonly rows: RowKeys;
  /** `null`: keys are collected, to be compared elsewhere. */
  readonly table: KeyTable | null;
  collected: Uint32Array<ArrayBuffer>;
  count: number;
  /** Words that the collection before took: the next one takes about as many. */
  usual: number;
  /** Different combinations so far. */
  distinct: number;
}

const noKeys = new Uint32Array(0);

/** Finds combinations of cells that were there before. A combination with a missing part is not compared, as in SQL. */
export class UniqueKeys {
  readonly #keys: readonly Key[];
  readonly #breaches: Tally;
  #rows = 0;

  /** @param collects whether keys are not compared here, but collected for {@link absorb} */
  constructor(demands: readonly KeyDemand[], { breaches, collects }: { breaches: Tally; collects: boolean }) {
    this.#breaches = breaches;
    this.#keys = demands.map(({ rule, columns }) => ({
      rule,
      name: columns.join('+'),
      rows: new RowKeys(columns),
      table: collects ? null : new KeyTable(),
      collected: new Uint32Array(0),
      count: 0,
      usual: 4096,
      distinct: 0,
    }));
  }

  header(names: readonly string[]): void {
    for (const { rows } of this.#keys) rows.header(names);
  }

  observe(batch: ReadBatch): void {
    for (const key of this.#keys) {
      if (key.table === null) collect(key, key.rows.list(batch, this.#rows));
      else
        for (const rows of repeats(key, key.rows.list(batch)))
          for (const row of this.#count(key, rows)) this.#tell(key, key.rows.sample(batch, row));
    }
    this.#rows += batch.rows;
  }

  /** Begins to collect anew; what was collected stays whose it is. */
  clear(): void {
    this.#rows = 0;
    for (const key of this.#keys) {
      key.collected = new Uint32Array(0);
      key.usual = Math.ceil(1.05 * collectedWords * key.count);
      key.count = 0;
    }
  }

  /** What was collected, a list for each key. */
  get collected(): readonly Uint32Array<ArrayBuffer>[] {
    return this.#keys.map(({ collected, count }) => collected.subarray(0, collectedWords * count));
  }

  /** Compares keys that were collected from rows that follow those before. */
  async absorb(collected: readonly Uint32Array[], { partsLeft, sampleAt }: AbsorbingKeys): Promise<void> {
    for (const [index, key] of this.#keys.entries()) {
      for (const rows of repeats(key, collected[index] ?? noKeys, partsLeft))
        for (const row of this.#count(key, rows)) this.#tell(key, await sampleAt(index, row));
    }
  }

  /** How many different values the columns have that are asked for that. */
  distinct(): ReadonlyMap<string, number> {
    return new Map(this.#keys.flatMap(({ rule, name, distinct }) => (rule === 'distinct' ? [[name, distinct]] : [])));
  }

  /** How a row looks that repeats the key with an index. */
  sample(batch: ReadBatch, row: number, index: number): Sample {
    return this.#keys[index]?.rows.sample(batch, row) ?? { file: batch.file };
  }

  /** Counts rows but those of which samples are kept. @returns these */
  #count({ rule, name }: Key, rows: readonly number[]): readonly number[] {
    const kept = this.#breaches.get(rule, name)?.samples.length ?? 0;
    const shown = rows.slice(0, samplesKept - kept);
    if (rows.length > shown.length) this.#breaches.addMore({ rule, column: name }, rows.length - shown.length);
    return shown;
  }

  #tell({ rule, name }: Key, sample: Sample): void {
    this.#breaches.add({ rule, column: name }, () => sample);
  }
}

/** Words of keys that are compared at once: what is told of each key of a list takes more room than the list. */
const wordsAtOnce = 65_536;

/** Adds keys to what is known, some after the others. @returns the rows of those of them that repeat one, where that is told */
function* repeats(key: Key, list: Uint32Array, listsLeft = 0): Generator<readonly number[]> {
  const { table } = key;
  if (table === null || list.length === 0) return;
  table.expect(list, listsLeft);
  for (let from = 0; from < list.length; from += wordsAtOnce) {
    const some = list.subarray(from, from + wordsAtOnce);
    const repeated = table.addAll(some);
    key.distinct += some.length / collectedWords - repeated.length;
    if (key.rule !== 'distinct' && repeated.length > 0)
      yield repeated.map((nth) => some[nth * collectedWords + 3] ?? 0);
  }
}

function collect(key: Key, keys: Uint32Array): void {
  makeRoom(key, keys.length);
  key.collected.set(keys, collectedWords * key.count);
  key.count += keys.length / collectedWords;
}

/** For so many words more. */
function makeRoom(key: Key, words: number): void {
  const length = collectedWords * key.count + words;
  if (length <= key.collected.length) return;
  const larger = new Uint32Array(Math.max(key.usual, length, 2 * key.collected.length));
  larger.set(key.collected);
  key.collected = larger;
}

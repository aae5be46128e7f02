import type { Sample } from '../../core/finding.ts';
import { RowFlag, type ReadBatch } from '../../data/batch.ts';
import type { Plan } from '../../plan/plan.ts';
import { KeyColumn } from './key-column.ts';
import { keyOfRow, sampleOfKey } from './key-of-row.ts';
import { KeyTable } from './key-table.ts';
import type { KeyWords } from './key-words.ts';
import { collectedWords, PlacedKeys } from './placed-keys.ts';
import { samplesKept, type Tally } from './tally.ts';

/** Bytes that a table of keys takes for a row, about. */
export const bytesPerKey = 18;

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
  readonly columns: readonly KeyColumn[];
  readonly placed: PlacedKeys;
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
  #header: readonly string[] = [];
  #rows = 0;

  /** @param collects whether keys are not compared here, but collected for {@link absorb} */
  constructor(demands: readonly KeyDemand[], { breaches, collects }: { breaches: Tally; collects: boolean }) {
    this.#breaches = breaches;
    this.#keys = demands.map(({ rule, columns: names }) => {
      const columns = names.map((name) => new KeyColumn(name));
      return {
        rule,
        name: names.join('+'),
        columns,
        placed: new PlacedKeys(columns),
        table: collects ? null : new KeyTable(),
        collected: new Uint32Array(0),
        count: 0,
        distinct: 0,
      };
    });
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
      const gathered = key.table === null ? key.placed.gather(batch, this.#rows) : null;
      if (gathered !== null) {
        collectAll(key, gathered);
        continue;
      }
      for (let row = 0; row < rows; row += 1) {
        if (flags !== null && (flags[row] ?? 0) >= RowFlag.unread) continue;
        if (!keyOfRow(columns, batch, row, words)) continue;
        if (key.table === null) collect(key, words, this.#rows + row);
        else if (!key.table.repeats(words)) key.distinct += 1;
        else if (key.rule !== 'distinct') this.#tell(key, () => this.#sampleOf(batch, row, columns));
      }
    }
    this.#rows += rows;
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

  /** Compares keys that were collected from rows that follow those before. */
  async absorb(collected: readonly Uint32Array[], { partsLeft, sampleAt }: AbsorbingKeys): Promise<void> {
    for (const [index, key] of this.#keys.entries()) {
      const { rule, name, table } = key;
      const list = collected[index];
      if (list === undefined || table === null) continue;
      const repeated = table.addAll(list, { stride: collectedWords, listsLeft: partsLeft });
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
    return sampleOfKey(batch, row, { columns, header: this.#header });
  }
}

/** For so many words more. */
function makeRoom(key: Key, words: number): void {
  const length = collectedWords * key.count + words;
  if (length <= key.collected.length) return;
  const larger = new Uint32Array(Math.max(4096, length, 2 * key.collected.length));
  larger.set(key.collected);
  key.collected = larger;
}

function collectAll(key: Key, keys: Uint32Array): void {
  makeRoom(key, keys.length);
  key.collected.set(keys, collectedWords * key.count);
  key.count += keys.length / collectedWords;
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

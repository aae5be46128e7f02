import type { Sample } from '../../core/finding.ts';
import type { ReadBatch } from '../../data/batch.ts';
import type { ForeignKeyPlan } from '../../plan/foreign-key.ts';
import { KeySet, type SharedKeys } from './hashed-keys.ts';
import type { KeyWords } from './key-words.ts';
import { collectedWords } from './placed-keys.ts';
import { columnsNamed, RowKeys } from './row-keys.ts';
import { samplesKept } from './tally.ts';
import { ColumnKinds, ValueKind } from './value-kinds.ts';

/** What there is in a table that a foreign key refers to. Plain data, for other threads. */
export interface Referenced extends SharedKeys {
  /** Which kinds of values each of its columns holds, as sums of `ValueKind`. */
  readonly kinds: readonly number[];
}

/** What came of one foreign key. Plain data. */
export interface ForeignFacts {
  /** Rows that have a key. */
  readonly compared: number;
  /** Rows whose key is not among those of the reference. */
  readonly strangers: number;
  /** The first row with each of the first such keys. */
  readonly samples: readonly StrangerSample[];
  /** Which kinds of values each of its columns holds. */
  readonly kinds: readonly number[];
}

/** A row whose key is not among those of the reference, and what stands for the key. */
export interface StrangerSample {
  readonly key: KeyWords;
  readonly sample: Sample;
}

/** Compares the keys of rows with those of other tables. Which rows other parts of the data have does not matter. */
export class ForeignKeys {
  readonly #demands: readonly ForeignKeyPlan[];
  #keys: readonly ForeignKey[] = [];

  constructor(demands: readonly ForeignKeyPlan[]) {
    this.#demands = demands;
  }

  /** What there is in the tables that they refer to, in the order of the demands. Before it is known no header and no row is taken in. */
  set referenced(referenced: readonly Referenced[]) {
    if (referenced.length !== this.#demands.length) throw new Error('each foreign key has one reference');
    this.#keys = this.#demands.flatMap(({ fields }, index) => {
      const of = referenced[index];
      return of === undefined ? [] : [new ForeignKey(fields, of)];
    });
  }

  header(names: readonly string[]): void {
    for (const key of this.#keys) key.header(names);
  }

  observe(batch: ReadBatch): void {
    if (this.#keys.length < this.#demands.length) throw new Error('nobody read what the foreign keys refer to');
    for (const key of this.#keys) key.observe(batch);
  }

  /** Begins with another part of the data; what came of the one before stays whose it is. */
  clear(): void {
    for (const key of this.#keys) key.clear();
  }

  /** What came of each. */
  facts(): readonly ForeignFacts[] {
    return this.#keys.map((key) => key.facts());
  }

  /** Takes in what came of rows that follow, before which so many lines are. */
  absorb(facts: readonly ForeignFacts[], lines: number): void {
    if (facts.length !== this.#keys.length) throw new Error('a part of the data was held to other foreign keys');
    this.#keys.forEach((key, index) => {
      const one = facts[index];
      if (one !== undefined) key.absorb(one, lines);
    });
  }
}

class ForeignKey {
  readonly #fields: readonly string[];
  readonly #rows: RowKeys;
  readonly #set: KeySet;
  readonly #columns: readonly ColumnKinds[];
  #compared = 0;
  #strangers = 0;
  #samples: StrangerSample[] = [];

  constructor(fields: readonly string[], referenced: Referenced) {
    this.#fields = fields;
    this.#rows = new RowKeys(fields);
    this.#set = new KeySet(referenced);
    this.#columns = fields.map(() => new ColumnKinds());
  }

  header(names: readonly string[]): void {
    this.#rows.header(names);
  }

  observe(batch: ReadBatch): void {
    columnsNamed(batch, this.#fields).forEach((column, index) => {
      if (column !== undefined) this.#columns[index]?.observe(column, batch.rows);
    });
    const list = this.#rows.list(batch);
    this.#compared += list.length / collectedWords;
    for (let at = 0; at < list.length; at += collectedWords) {
      const key = { a: list[at] ?? 0, b: list[at + 1] ?? 0, c: list[at + 2] ?? 0 };
      if (this.#set.has(key.a, key.b, key.c)) continue;
      this.#strangers += 1;
      if (this.#isNew(key)) this.#samples.push({ key, sample: this.#rows.sample(batch, list[at + 3] ?? 0) });
    }
  }

  clear(): void {
    this.#compared = 0;
    this.#strangers = 0;
    this.#samples = [];
    for (const column of this.#columns) column.kinds = ValueKind.none;
  }

  /** Whether a sample of a key is still wanted, and there is none yet: ten rows of one stranger would tell of no other. */
  #isNew({ a, b, c }: KeyWords): boolean {
    if (this.#samples.length >= samplesKept) return false;
    return !this.#samples.some(({ key }) => key.a === a && key.b === b && key.c === c);
  }

  facts(): ForeignFacts {
    return {
      compared: this.#compared,
      strangers: this.#strangers,
      samples: this.#samples,
      kinds: this.#columns.map(({ kinds }) => kinds),
    };
  }

  absorb({ compared, strangers, samples, kinds }: ForeignFacts, lines: number): void {
    this.#compared += compared;
    this.#strangers += strangers;
    for (const { key, sample } of samples)
      if (this.#isNew(key))
        this.#samples.push({
          key,
          sample: sample.line === undefined ? sample : { ...sample, line: sample.line + lines },
        });
    this.#columns.forEach((column, index) => (column.kinds |= kinds[index] ?? 0));
  }
}

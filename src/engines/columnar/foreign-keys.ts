import type { Sample } from '../../core/finding.ts';
import type { ReadBatch } from '../../data/batch.ts';
import type { ForeignKeyPlan } from '../../plan/foreign-key.ts';
import { KeySet, type SharedKeys } from './key-set.ts';
import type { KeyWords } from './key-words.ts';
import { columnsNamed, RowKeys } from './row-keys.ts';
import { samplesKept } from './tally.ts';
import { ColumnKinds } from './value-kinds.ts';

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
  /** The first of them with each of the first such keys. */
  readonly samples: readonly Sample[];
  /** Which kinds of values each of its columns holds; not all, once one is found that the reference has as well. */
  readonly kinds: readonly number[];
}

/** Compares the keys of rows with those of other tables. Which rows other parts of the data have does not matter. */
export class ForeignKeys {
  readonly #demands: readonly ForeignKeyPlan[];
  #referenced: readonly Referenced[] | null = null;
  #keys: readonly ForeignKey[] = [];
  #header: readonly string[] = [];

  constructor(demands: readonly ForeignKeyPlan[]) {
    this.#demands = demands;
  }

  /** What there is in the tables that they refer to, in the order of the demands. Nothing is observed before it is known. */
  set referenced(referenced: readonly Referenced[]) {
    if (referenced.length !== this.#demands.length) throw new Error('each foreign key has one reference');
    this.#referenced = referenced;
    this.clear();
  }

  header(names: readonly string[]): void {
    this.#header = names;
    for (const key of this.#keys) key.header(names);
  }

  observe(batch: ReadBatch): void {
    if (this.#demands.length === 0) return;
    if (this.#referenced === null) throw new Error('nobody read what the foreign keys refer to');
    for (const key of this.#keys) key.observe(batch);
  }

  /** Begins with another part of the data. */
  clear(): void {
    const referenced = this.#referenced ?? [];
    this.#keys = this.#demands.flatMap(({ fields }, index) => {
      const of = referenced[index];
      return of === undefined ? [] : [new ForeignKey(fields, of)];
    });
    this.header(this.#header);
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
  readonly #samples = new SamplesApart();
  /** Keys of which there is a sample: further rows with them are only counted. */
  readonly #sampled: KeyWords[] = [];

  constructor(fields: readonly string[], referenced: Referenced) {
    this.#fields = fields;
    this.#rows = new RowKeys(fields);
    this.#set = new KeySet(referenced);
    this.#columns = fields.map((_, index) => new ColumnKinds(referenced.kinds[index] ?? 0));
  }

  header(names: readonly string[]): void {
    this.#rows.header(names);
  }

  observe(batch: ReadBatch): void {
    columnsNamed(batch, this.#fields).forEach((column, index) => {
      if (column !== undefined) this.#columns[index]?.observe(column, batch.rows);
    });
    this.#compared += this.#rows.each(batch, (words, row) => {
      if (this.#set.has(words)) return;
      this.#strangers += 1;
      if (this.#isNew(words)) this.#samples.add(this.#rows.sample(batch, row));
    });
  }

  /** Whether a sample of a key is wanted that is not there yet. */
  #isNew({ a, b, c }: KeyWords): boolean {
    if (this.#sampled.length >= samplesKept) return false;
    if (this.#sampled.some((one) => one.a === a && one.b === b && one.c === c)) return false;
    this.#sampled.push({ a, b, c });
    return true;
  }

  facts(): ForeignFacts {
    return {
      compared: this.#compared,
      strangers: this.#strangers,
      samples: this.#samples.all,
      kinds: this.#columns.map(({ kinds }) => kinds),
    };
  }

  absorb({ compared, strangers, samples, kinds }: ForeignFacts, lines: number): void {
    this.#compared += compared;
    this.#strangers += strangers;
    for (const sample of samples)
      this.#samples.add(sample.line === undefined ? sample : { ...sample, line: sample.line + lines });
    this.#columns.forEach((column, index) => (column.kinds |= kinds[index] ?? 0));
  }
}

/** The first samples that show different values. */
class SamplesApart {
  readonly #values = new Set<string | undefined>();
  readonly all: Sample[] = [];

  add(sample: Sample): void {
    if (this.all.length >= samplesKept || this.#values.has(sample.value)) return;
    this.#values.add(sample.value);
    this.all.push(sample);
  }
}

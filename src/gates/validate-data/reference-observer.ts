import { inputError } from '../../core/errors.ts';
import { RowFlag, type ColumnRequest, type ReadBatch, type RequestColumn } from '../../data/batch.ts';
import { TextPlaces } from '../../data/kernels/text-places.ts';
import { PartitionColumns, type PartitionKey } from '../../data/partition.ts';
import type { Referenced } from '../../engines/columnar/foreign-keys.ts';
import { HashedKeys } from '../../engines/columnar/hashed-keys.ts';
import { collectedWords } from '../../engines/columnar/placed-keys.ts';
import { columnsNamed, RowKeys } from '../../engines/columnar/row-keys.ts';
import { ColumnKinds } from '../../engines/columnar/value-kinds.ts';
import type { Observer } from './read-data.ts';

/** Gathers the keys of a table that foreign keys refer to: nothing else of its rows is kept. */
export class ReferenceObserver implements Observer {
  readonly missingValues: ReadonlySet<string>;
  /** The columns that are there, in order; of files with headers those that each of them has. */
  columns: ReadonlySet<string> = new Set<string>();
  /** Rows that could not be cut into their columns: nobody knows their keys. */
  unread = 0;
  rows = 0;
  readonly #request: RequestColumn;
  readonly #keys: readonly GatheredKeys[];
  readonly #texts = new TextPlaces();
  #partition: PartitionColumns | null = null;
  #partitionNames: readonly string[] = [];
  #headers = 0;

  /** @param keys the columns of each key that is gathered */
  constructor(
    keys: readonly (readonly string[])[],
    { request, missingValues }: { readonly request: RequestColumn; readonly missingValues: readonly string[] },
  ) {
    this.#keys = keys.map((fields) => new GatheredKeys(fields));
    this.#request = request;
    this.missingValues = new Set(missingValues);
  }

  request(name: string): ColumnRequest {
    return this.#request(name);
  }

  partition(keys: readonly PartitionKey[]): void {
    this.#partitionNames = keys.map(({ name }) => name);
    this.#partition = keys.length === 0 ? null : new PartitionColumns(keys, this.#request, this.missingValues);
  }

  header(written: readonly string[]): void {
    const names = [...written, ...this.#partitionNames];
    const twice = this.#keys
      .flatMap(({ fields }) => fields)
      .find((field) => names.indexOf(field) !== names.lastIndexOf(field));
    if (twice !== undefined)
      throw inputError({
        message: `the header names the column "${twice}" twice`,
        hint: 'which of them has the keys?',
      });
    this.columns = new Set(this.#headers === 0 ? names : names.filter((name) => this.columns.has(name)));
    this.#headers += 1;
    for (const { rows } of this.#keys) rows.header(names);
  }

  headerFaults(): void {
    // of the table's own gate
  }

  headless(): void {
    // names come with the batches
  }

  observe(read: ReadBatch): void {
    const added = this.#partition?.added(read) ?? read;
    const batch = { ...added, columns: this.#texts.placed(added.columns, added.rows) };
    if (!batch.headed) this.columns = new Set([...this.columns, ...batch.columns.map(({ name }) => name)]);
    this.rows += batch.counted;
    if (batch.flags !== null)
      for (let row = 0; row < batch.rows; row += 1) if (batch.flags[row] === RowFlag.unread) this.unread += 1;
    for (const keys of this.#keys) keys.observe(batch);
  }

  /** The keys that were gathered, in the order in which they were asked for. Nothing is observed after that. */
  finish(): readonly Referenced[] {
    this.#texts.close();
    return this.#keys.map((keys) => keys.referenced());
  }
}

/** The keys of some columns. */
class GatheredKeys {
  readonly rows: RowKeys;
  readonly fields: readonly string[];
  readonly #keys = new HashedKeys();
  readonly #columns: readonly ColumnKinds[];

  constructor(fields: readonly string[]) {
    this.fields = fields;
    this.rows = new RowKeys(fields);
    this.#columns = fields.map(() => new ColumnKinds());
  }

  observe(batch: ReadBatch): void {
    columnsNamed(batch, this.fields).forEach((column, index) => {
      if (column !== undefined) this.#columns[index]?.observe(column, batch.rows);
    });
    this.#keys.addAll(this.rows.list(batch), collectedWords);
  }

  referenced(): Referenced {
    return { ...this.#keys.shared(), kinds: this.#columns.map(({ kinds }) => kinds) };
  }
}

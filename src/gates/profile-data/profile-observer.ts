import { parseNumber } from '../../core/number.ts';
import type { ColumnRequest, ReadBatch } from '../../data/batch.ts';
import { PartitionColumns, type PartitionKey } from '../../data/partition.ts';
import type { Profile } from '../../profile/profile.ts';
import { Profiler } from '../../profile/profiling.ts';
import type { Observer } from '../validate-data/read-data.ts';

/** Gathers a profile of everything that is read. */
export class ProfileObserver implements Observer {
  readonly missingValues: ReadonlySet<string>;
  readonly #holds: ReadonlyMap<string, ColumnRequest['hold']>;
  readonly #profiler = new Profiler();
  readonly #order = new Set<string>();
  #partition: PartitionColumns | null = null;
  #rows = 0;

  constructor(missingValues: ReadonlySet<string>, holds: ReadonlyMap<string, ColumnRequest['hold']>) {
    this.missingValues = missingValues;
    this.#holds = holds;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Names of columns, in the order in which they came. */
  get order(): readonly string[] {
    return [...this.#order];
  }

  request(name: string): ColumnRequest {
    const hold = this.#holds.get(name) ?? 'any';
    return { hold, nullable: true, cast: hold === 'number' ? parseNumber : (text) => text };
  }

  partition(keys: readonly PartitionKey[]): void {
    const request = (name: string): ColumnRequest => this.request(name);
    this.#partition = keys.length === 0 ? null : new PartitionColumns(keys, request, this.missingValues);
  }

  header(names: readonly string[]): void {
    for (const name of names) this.#order.add(name);
  }

  headerFaults(): void {
    // a profile is no verdict
  }

  headless(): void {
    // names come with the batches
  }

  observe(read: ReadBatch): void {
    const batch = this.#partition?.added(read) ?? read;
    for (const { name } of batch.columns) this.#order.add(name);
    this.#rows += batch.counted;
    this.#profiler.observe(batch);
  }

  /** To be asked once, when everything was read. */
  profile(): Profile {
    const profile = this.#profiler.profile();
    this.#profiler.close();
    return profile;
  }
}

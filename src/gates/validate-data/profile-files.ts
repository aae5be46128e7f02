import type { DialectConfig } from '../../config/config.ts';
import type { Ports } from '../../core/ports.ts';
import type { ColumnRequest, ReadBatch } from '../../data/batch.ts';
import { PartitionColumns, type PartitionKey } from '../../data/partition.ts';
import { CastColumns } from '../../engines/columnar/cast-column.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Profile } from '../../profile/profile.ts';
import { Profiler } from '../../profile/profiling.ts';
import type { DataFile } from './data-files.ts';
import { RangeThreads } from './range-threads.ts';
import { readData, type Observer } from './read-data.ts';

/** How files are to be read. */
export interface Profiled {
  readonly plan: Plan;
  readonly dialect: DialectConfig;
  readonly ports: Ports;
}

/** The profile of files whose columns are cast as a plan says; whether they keep it is not asked. */
export async function profileFiles(files: readonly DataFile[], { plan, dialect, ports }: Profiled): Promise<Profile> {
  const observer = new PlannedColumns(plan, dialect.missingValues ?? ['']);
  await readData(files, observer, { plan, dialect, ports, loaded: null, threads: new RangeThreads(undefined) });
  return observer.profile();
}

/** Gathers a profile of everything that is read. */
class PlannedColumns implements Observer {
  readonly missingValues: ReadonlySet<string>;
  readonly #casts: CastColumns;
  readonly #gatherer = new Profiler();
  #partition: PartitionColumns | null = null;
  #rows = 0;

  constructor(plan: Plan, missingValues: readonly string[]) {
    this.missingValues = new Set(missingValues);
    this.#casts = new CastColumns(plan, null);
  }

  get rows(): number {
    return this.#rows;
  }

  request(name: string): ColumnRequest {
    return this.#casts.of(name);
  }

  partition(keys: readonly PartitionKey[]): void {
    const request = (name: string): ColumnRequest => this.#casts.of(name);
    this.#partition = keys.length === 0 ? null : new PartitionColumns(keys, request, this.missingValues);
  }

  header(): void {
    // names come with the batches
  }

  headerFaults(): void {
    // a profile is no verdict
  }

  headless(): void {
    // names come with the batches
  }

  observe(read: ReadBatch): void {
    const batch = this.#partition?.added(read) ?? read;
    this.#rows += batch.counted;
    this.#gatherer.observe(batch);
  }

  /** To be asked once, when everything was read. */
  profile(): Profile {
    const profile = this.#gatherer.profile();
    this.#gatherer.close();
    return profile;
  }
}

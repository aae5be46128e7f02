import type { Sample } from '../../../core/finding.ts';
import type { TableFile } from '../../../data/table-file.ts';
import type { ValidateRecord } from '../../../plan/record-validator.ts';
import { ColumnarEngine } from '../columnar-engine.ts';
import type { ReadAt } from './range-batches.ts';
import type { CountedProfile, RangeResult, TableJob } from './range-job.ts';
import type { LoadValidator, Runner } from './range-runner.ts';
import { RangesProfiler } from './ranges-profiler.ts';

/** Executes a plan on the parts of one table, each with what an engine knows of its columns by then. */
export class TableRunner implements Runner {
  readonly #job: TableJob;
  readonly #readAt: ReadAt;
  readonly #load: LoadValidator;
  #table: Promise<TableFile> | null = null;
  #validate: ValidateRecord | null = null;
  readonly #profiler = new RangesProfiler();
  #kept: ColumnarEngine | null = null;

  constructor(job: TableJob, readAt: ReadAt, load: LoadValidator) {
    this.#job = job;
    this.#readAt = readAt;
    this.#load = load;
  }

  async run(nth: number): Promise<RangeResult> {
    const engine = this.#begin();
    try {
      const result = await this.#run(engine, nth);
      this.#kept = engine;
      return result;
    } catch (thrown) {
      this.#profiler.drop();
      throw thrown;
    }
  }

  async #run(engine: ColumnarEngine, nth: number): Promise<RangeResult> {
    const table = await this.#open();
    let lines = 0;
    for await (const batch of table.batches((name) => engine.request(name), nth)) {
      lines += batch.rows;
      if (engine.observe(batch)) continue;
      engine.validate = this.#validate = await this.#load();
      if (!engine.observe(batch)) throw new Error('an engine that has a validator asked for one');
    }
    this.#profiler.add({ nth, start: nth });
    return { nth, start: nth, end: nth + 1, lines, blank: 0, part: engine.partial(), profiled: null };
  }

  async keySample({ nth }: RangeResult, index: number, row: number): Promise<Sample> {
    const engine = this.#begin();
    const table = await this.#open();
    this.#kept = engine;
    let before = 0;
    for await (const batch of table.batches((name) => engine.request(name), nth)) {
      if (row < before + batch.rows) return engine.keySample(batch, row - before, index);
      before += batch.rows;
    }
    return { file: this.#job.file };
  }

  end(): CountedProfile | null {
    const kept = this.#kept;
    this.#kept = null;
    if (kept === null) return null;
    const profiled = this.#profiler.take(kept);
    kept.close();
    return profiled;
  }

  #begin(): ColumnarEngine {
    const { plan, missingValues, names, partition, referenced } = this.#job;
    const engine = this.#kept ?? new ColumnarEngine(plan, missingValues, true);
    if (this.#kept === null) engine.referenced = referenced;
    this.#kept = null;
    if (this.#validate !== null) engine.validate = this.#validate;
    engine.partition(partition);
    engine.header(names);
    return engine;
  }

  #open(): Promise<TableFile> {
    return (this.#table ??= openTable(this.#job, this.#readAt));
  }
}

async function openTable({ file, size }: TableJob, readAt: ReadAt): Promise<TableFile> {
  const { openParquet } = await import('../../../data/parquet/parquet-file.ts');
  const readTo = (into: Uint8Array, start: number): number => {
    let filled = 0;
    while (filled < into.length) {
      const length = readAt(into.subarray(filled), start + filled);
      if (length === 0) break;
      filled += length;
    }
    return filled;
  };
  const slice = (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(end - start);
    return Promise.resolve(bytes.subarray(0, readTo(bytes, start)));
  };
  const fill = (into: Uint8Array, start: number): boolean => readTo(into, start) === into.length;
  return openParquet({ byteLength: size, slice, fill }, file);
}

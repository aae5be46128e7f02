import type { Sample } from '../../../core/finding.ts';
import type { ReadBatch } from '../../../data/batch.ts';
import { DelimitedColumns } from '../../../data/delimited-columns.ts';
import type { ValidateRecord } from '../../../plan/record-validator.ts';
import { ColumnarEngine } from '../columnar-engine.ts';
import {
  guessStart,
  rangeBatches,
  rangeReader,
  type RangeExtent,
  type RangeReader,
  type RangeReading,
  type ReadAt,
} from './range-batches.ts';
import { heldProfile, type CountedProfile, type RangeJob, type RangeResult } from './range-job.ts';
import { RangesProfiler } from './ranges-profiler.ts';

type RangeBatches = Generator<ReadBatch, RangeExtent>;
/** How far a range was observed: to its end, or to a batch that takes a validator. */
type Observed = { readonly extent: RangeExtent } | { readonly waiting: ReadBatch };

/** What a range takes: what read and observed the range before, and knows its columns. */
interface Tools {
  readonly engine: ColumnarEngine;
  readonly reading: RangeReading;
  readonly reader?: RangeReader;
}

/** Gives what judges records, when it is needed: ajv takes a while to load. */
export type LoadValidator = () => Promise<ValidateRecord>;

/** Executes a plan on parts of one file. */
export interface Runner {
  /** @param start where the part's rows begin, if that is known */
  run(nth: number, start?: number): Promise<RangeResult>;
  /** Finds rows again by their numbers in a part. @returns what a sample of each shows, of the key with an index */
  keySample(result: RangeResult, index: number, row: number): Promise<Sample> | Sample;
  /** No part follows. @returns the profile of the parts whose results came without one */
  end(): CountedProfile | null;
}

/** Executes a plan on ranges of one file of texts. */
export class RangeRunner implements Runner {
  readonly #job: RangeJob;
  readonly #readAt: ReadAt;
  readonly #load: LoadValidator;
  readonly #profiler = new RangesProfiler();
  #validate: ValidateRecord | null = null;
  #kept: Tools | null = null;

  constructor(job: RangeJob, readAt: ReadAt, load: LoadValidator) {
    this.#job = job;
    this.#readAt = readAt;
    this.#load = load;
  }

  async run(nth: number, start?: number): Promise<RangeResult> {
    const { engine, reading, reader = rangeReader(reading) } = this.#begin();
    try {
      const result = await this.#run({ engine, reading, reader }, nth, start);
      this.#keep({ engine, reading, reader });
      return result;
    } catch (thrown) {
      reader.close();
      this.#profiler.drop();
      throw thrown;
    }
  }

  async #run({ engine, reading, reader }: Required<Tools>, nth: number, start?: number): Promise<RangeResult> {
    const batches = rangeBatches(reading, { nth, start: start ?? guessStart(reading, nth), reader });
    let waiting: ReadBatch | null = null;
    for (;;) {
      const end = this.#observe(engine, batches, waiting);
      if ('extent' in end) return this.#result(engine, nth, end.extent);
      engine.validate = this.#validate = await this.#load();
      waiting = end.waiting;
    }
  }

  /** Where rows have lines in quotes, a range may turn out to begin in one: it must not spoil the profile of those that follow. */
  #result(engine: ColumnarEngine, nth: number, extent: RangeExtent): RangeResult {
    const part = engine.partial();
    this.#profiler.add({ nth, start: extent.start });
    const profiled = extent.lines > part.rows ? heldProfile(this.#profiler.take(engine)) : null;
    return { nth, ...extent, part, profiled };
  }

  keySample({ nth, start }: RangeResult, index: number, row: number): Sample {
    const { engine, reading, reader = rangeReader(reading) } = this.#begin();
    let before = 0;
    let sample: Sample = { file: this.#job.file };
    for (const batch of rangeBatches(reading, { nth, start, reader })) {
      if (row < before + batch.rows) {
        sample = engine.keySample(batch, row - before, index);
        break;
      }
      before += batch.rows;
    }
    this.#keep({ engine, reading, reader });
    return sample;
  }

  end(): CountedProfile | null {
    const kept = this.#kept;
    this.#kept = null;
    if (kept === null) return null;
    const profile = this.#profiler.take(kept.engine);
    kept.reader?.close();
    kept.engine.finish(); // which gives back what it borrowed
    return profile;
  }

  /** Observes batches to the end, or to one that takes a validator. @param first one that comes before them */
  #observe(engine: ColumnarEngine, batches: RangeBatches, first: ReadBatch | null): Observed {
    if (first !== null && !engine.observe(first)) throw new Error('an engine that has a validator asked for one');
    for (let next = batches.next(); ; next = batches.next()) {
      if (next.done === true) return { extent: next.value };
      if (!engine.observe(next.value)) return { waiting: next.value };
    }
  }

  /** What reads and what observes a range: those of the range before, which know their columns, unless something went wrong there. */
  #begin(): Tools {
    const { plan, missingValues, names, partition, referenced } = this.#job;
    const kept = this.#kept;
    this.#kept = null;
    const engine = kept?.engine ?? new ColumnarEngine(plan, missingValues, true);
    if (kept === null) engine.referenced = referenced;
    if (this.#validate !== null) engine.validate = this.#validate;
    engine.partition(partition);
    if (names === null) engine.headless();
    else engine.header(names);
    if (kept !== null) return kept;
    const reading = {
      job: this.#job,
      readAt: this.#readAt,
      request: (name: string) => engine.request(name),
      missing: engine.missingValues,
    };
    return { engine, reading };
  }

  #keep({ engine, reading, reader }: Required<Tools>): void {
    if (reader instanceof DelimitedColumns) {
      reader.restart();
      this.#kept = { engine, reading, reader };
    } else {
      reader.close(); // which properties there are, and in which order, must not depend on the ranges before
      this.#kept = { engine, reading };
    }
  }
}

import type { Sample } from '../../../core/finding.ts';
import type { ReadBatch } from '../../../data/batch.ts';
import type { ValidateRecord } from '../../../plan/record-validator.ts';
import { ColumnarEngine } from '../columnar-engine.ts';
import { withinTimeLimit } from '../time-limit.ts';
import { guessStart, rangeBatches, type RangeExtent, type RangeReading, type ReadAt } from './range-batches.ts';
import type { RangeJob, RangeResult } from './range-job.ts';

/** Milliseconds that a range may take: many times what it takes where each record goes to ajv. */
const rangePatience = 120_000;

type RangeBatches = Generator<ReadBatch, RangeExtent>;
/** How far a range was observed: to its end, or to a batch that takes a validator. */
type Observed = { readonly extent: RangeExtent } | { readonly waiting: ReadBatch };

/** Gives what judges records, when it is needed: ajv takes a while to load. */
export type LoadValidator = () => Promise<ValidateRecord>;

/** Executes a plan on ranges of one file, each with an engine of its own. */
export class RangeRunner {
  readonly #job: RangeJob;
  readonly #readAt: ReadAt;
  readonly #load: LoadValidator;
  #validate: ValidateRecord | null = null;

  constructor(job: RangeJob, readAt: ReadAt, load: LoadValidator) {
    this.#job = job;
    this.#readAt = readAt;
    this.#load = load;
  }

  /** @param start where its rows begin, if that is known */
  async run(nth: number, start?: number): Promise<RangeResult> {
    const { engine, reading } = this.#begin();
    const batches = rangeBatches(reading, nth, start ?? guessStart(reading, nth));
    let waiting: ReadBatch | null = null;
    for (;;) {
      const end = this.#observe(engine, batches, waiting);
      if ('extent' in end) return { nth, ...end.extent, part: engine.partial() };
      engine.validate = this.#validate = await this.#load();
      waiting = end.waiting;
    }
  }

  /** Finds rows again by their numbers in a range. @returns what a sample of each shows, of the key with an index */
  keySample({ nth, start }: RangeResult, index: number, row: number): Sample {
    const { engine, reading } = this.#begin();
    let before = 0;
    for (const batch of rangeBatches(reading, nth, start)) {
      if (row < before + batch.rows) return engine.keySample(batch, row - before, index);
      before += batch.rows;
    }
    return { file: this.#job.file };
  }

  /** Observes batches to the end, or to one that takes a validator. @param first one that comes before them */
  #observe(engine: ColumnarEngine, batches: RangeBatches, first: ReadBatch | null): Observed {
    // one limit for the whole of it: to watch over each batch would take a thread for each
    return withinTimeLimit(
      () => {
        if (first !== null && !engine.observe(first)) throw new Error('an engine that has a validator asked for one');
        for (let next = batches.next(); ; next = batches.next()) {
          if (next.done === true) return { extent: next.value };
          if (!engine.observe(next.value)) return { waiting: next.value };
        }
      },
      { file: this.#job.file, limit: rangePatience },
    );
  }

  #begin(): { engine: ColumnarEngine; reading: RangeReading } {
    const { plan, missingValues, names, partition } = this.#job;
    const engine = new ColumnarEngine(plan, missingValues, true);
    if (this.#validate !== null) engine.validate = this.#validate;
    engine.partition(partition);
    if (names === null) engine.headless();
    else engine.header(names);
    const reading = {
      job: this.#job,
      readAt: this.#readAt,
      request: (name: string) => engine.request(name),
      missing: engine.missingValues,
    };
    return { engine, reading };
  }
}

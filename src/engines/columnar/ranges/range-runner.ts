import type { Sample } from '../../../core/finding.ts';
import type { ValidateRecord } from '../../../plan/record-validator.ts';
import { ColumnarEngine } from '../columnar-engine.ts';
import { withinTimeLimit } from '../time-limit.ts';
import { guessStart, rangeBatches, type RangeReading, type ReadAt } from './range-batches.ts';
import type { RangeJob, RangeResult } from './range-job.ts';

/** Milliseconds that a range may take: many times what it takes where each record goes to ajv. */
const rangePatience = 120_000;

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
    return this.#attempt(nth, start) ?? (await this.#withValidator(nth, start));
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

  async #withValidator(nth: number, start?: number): Promise<RangeResult> {
    this.#validate = await this.#load();
    const result = this.#attempt(nth, start);
    if (result === null) throw new Error('an engine that has a validator asked for one');
    return result;
  }

  /** `null` when it takes a validator. */
  #attempt(nth: number, start?: number): RangeResult | null {
    const { engine, reading } = this.#begin();
    const batches = rangeBatches(reading, nth, start ?? guessStart(reading, nth));
    // one limit for the whole of it: to watch over each batch would take a thread for each
    return withinTimeLimit(
      () => {
        for (let next = batches.next(); ; next = batches.next()) {
          if (next.done === true) return { nth, ...next.value, part: engine.partial() };
          if (!engine.observe(next.value)) return null;
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

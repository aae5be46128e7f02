import type { Thread, Threads } from '../../core/ports.ts';
import type { RangeJob, RangeResult, TableJob } from '../../engines/columnar/ranges/range-job.ts';
import type { Draft } from '../../plan/record-validator.ts';

/** A job as another thread gets it. */
export interface SentJob {
  readonly job: RangeJob | TableJob;
  readonly descriptor: number;
  readonly draft: Draft | null;
  /** The number of the next range that nobody has taken, shared by all threads. */
  readonly counter: SharedArrayBuffer;
}

/** What another thread answers: what came of a range, or that it came to nothing, which the thread that asked finds out for itself. */
export interface Answer {
  readonly nth: number;
  readonly result: RangeResult | null;
}

/** Where {@link RangeThreads} find what they do. */
export const rangeWork = 'ranges';

/** Threads that take ranges of files, beside the one that asks. */
export class RangeThreads {
  readonly #threads: readonly Thread[];
  #answers: Answer[] = [];
  #lost: unknown = null;
  #wake: () => void = () => undefined;

  constructor(threads: Threads | undefined) {
    const count = (threads?.most ?? 1) - 1;
    this.#threads = threads === undefined ? [] : Array.from({ length: count }, () => threads.start(rangeWork));
    for (const thread of this.#threads)
      thread.listen(
        (message) => {
          this.#answers.push(message as Answer);
          this.#wake();
        },
        (thrown) => {
          this.#lost = thrown;
          this.#wake();
        },
      );
  }

  send(job: SentJob): void {
    this.#answers = [];
    for (const thread of this.#threads) thread.send(job);
  }

  /** What was answered since the last call. */
  take(): readonly Answer[] {
    const answers = this.#answers;
    this.#answers = [];
    return answers;
  }

  /** Until there is something to take. @returns whether there is; not when a thread was lost, or there is none */
  async wait(): Promise<boolean> {
    if (this.#answers.length > 0) return true;
    if (this.#lost !== null || this.#threads.length === 0) return false;
    const alive = setInterval(() => undefined, 60_000); // threads alone do not keep the process
    await new Promise<void>((resolve) => (this.#wake = resolve));
    clearInterval(alive);
    return this.#answers.length > 0;
  }

  end(): void {
    for (const thread of this.#threads) thread.end();
  }
}

import type { Thread, Threads } from '../../core/ports.ts';
import type { RangeJob, RangeResult, RangesProfile, TableJob } from '../../engines/columnar/ranges/range-job.ts';
import type { Draft } from '../../plan/record-validator.ts';

/** A job as another thread gets it. */
export interface SentJob {
  /** Differs from that of every other job of these threads. */
  readonly id: number;
  readonly job: RangeJob | TableJob;
  readonly descriptor: number;
  readonly draft: Draft | null;
  /** The number of the next range that nobody has taken, shared by all threads. */
  readonly counter: SharedArrayBuffer;
}

/** What another thread answers: what came of a range, or that it came to nothing, which the thread that asked finds out for itself. */
export interface RangeAnswer {
  readonly job: number;
  readonly nth: number;
  readonly result: RangeResult | null;
}

/** What it answers when there is no range left: the profile of those of which it did not tell yet. */
export interface LastAnswer {
  readonly job: number;
  readonly profiled: RangesProfile | null;
}

export type Answer = RangeAnswer | LastAnswer;

/** Where {@link RangeThreads} find what they do. */
export const rangeWork = 'ranges';

/** Threads that take ranges of files, beside the one that asks. */
export class RangeThreads {
  readonly #threads: readonly Thread[];
  /** Those that answered something, and have not yet given their last answer. */
  readonly #atWork = new Set<Thread>();
  #job = 0;
  #answers: Answer[] = [];
  #lost: unknown = null;
  #wake: () => void = () => undefined;

  constructor(threads: Threads | undefined) {
    const count = (threads?.most ?? 1) - 1;
    this.#threads = threads === undefined ? [] : Array.from({ length: count }, () => threads.start(rangeWork));
    for (const thread of this.#threads)
      thread.listen(
        (message) => {
          this.#hear(thread, message as Answer);
        },
        (thrown) => {
          this.#lost = thrown;
          this.#wake();
        },
      );
  }

  send(job: Omit<SentJob, 'id'>): void {
    this.#job += 1;
    this.#answers = [];
    this.#atWork.clear();
    const sent: SentJob = { id: this.#job, ...job };
    for (const thread of this.#threads) thread.send(sent);
  }

  /** Whether any thread has more to say of the job. */
  get atWork(): boolean {
    return this.#atWork.size > 0;
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

  #hear(thread: Thread, answer: Answer): void {
    if (answer.job !== this.#job) return; // what is late is of a job that is done
    if ('profiled' in answer) this.#atWork.delete(thread);
    else this.#atWork.add(thread);
    this.#answers.push(answer);
    this.#wake();
  }

  end(): void {
    for (const thread of this.#threads) thread.end();
  }
}

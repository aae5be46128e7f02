import { readSync } from 'node:fs';
import { heldProfile, rangesOf, type RangesProfile } from '../../engines/columnar/ranges/range-job.ts';
import type { ReadAt } from '../../engines/columnar/ranges/range-batches.ts';
import { RangeRunner, type LoadValidator, type Runner } from '../../engines/columnar/ranges/range-runner.ts';
import { TableRunner } from '../../engines/columnar/ranges/table-runner.ts';
import type { Answer, SentJob } from './range-threads.ts';

/** What {@link Answer} is sent by; buffers are given away instead of copied. */
export type SendAnswer = (answer: Answer, owned: readonly ArrayBuffer[]) => void;

/** What executes a job on a file that is open. */
export function runnerOf(job: SentJob['job'], descriptor: number, load: LoadValidator): Runner {
  const readAt: ReadAt = (into, offset) => readSync(descriptor, into, 0, into.length, offset);
  return 'parts' in job ? new TableRunner(job, readAt, load) : new RangeRunner(job, readAt, load);
}

/** What waits to be counted, by far the most of a profile of thousands of columns. */
function waitingBuffers(profiled: RangesProfile | null): readonly ArrayBuffer[] {
  return (profiled?.profile.columns ?? []).flatMap(([, { numbers }]) =>
    numbers === null ? [] : [numbers.waiting.buffer],
  );
}

/** Takes ranges of a job that nobody has taken yet, until there is none. */
export async function takeRanges({ id, job, descriptor, draft, counter }: SentJob, send: SendAnswer): Promise<void> {
  const runner = runnerOf(job, descriptor, async () => {
    const { compileRecordValidator } = await import('../../plan/record-validator.ts');
    return compileRecordValidator(job.plan.schema, draft ?? '2020-12');
  });
  const next = new Int32Array(counter);
  const count = rangesOf(job);
  for (let nth = Atomics.add(next, 0, 1); nth < count; nth = Atomics.add(next, 0, 1)) {
    const result = await runner.run(nth).catch(() => null); // the one who asked finds out what is wrong
    send(
      { job: id, nth, result },
      (result?.part.keys ?? []).map(({ buffer }) => buffer),
    );
  }
  const profiled = heldProfile(runner.end());
  send({ job: id, profiled }, waitingBuffers(profiled));
}

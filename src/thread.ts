import { readSync } from 'node:fs';
import { rangesOf } from './engines/columnar/ranges/range-job.ts';
import { RangeRunner } from './engines/columnar/ranges/range-runner.ts';
import { rangeWork, type Answer, type SentJob } from './gates/validate-data/range-threads.ts';
import { answer, listen } from './host/thread-port.ts';

/** What another thread of this process does: its stub names it. Jobs come one after the other. */
export function threadMain(work: string): void {
  if (work !== rangeWork) throw new Error(`no thread does "${work}"`);
  let before: Promise<void> = Promise.resolve();
  listen((message) => {
    before = before.then(() => takeRanges(message as SentJob));
  });
}

/** Takes ranges that nobody has taken yet, until there is none. */
async function takeRanges({ job, descriptor, draft, counter }: SentJob): Promise<void> {
  const runner = new RangeRunner(
    job,
    (into, offset) => readSync(descriptor, into, 0, into.length, offset),
    async () => {
      const { compileRecordValidator } = await import('./plan/record-validator.ts');
      return compileRecordValidator(job.plan.schema, draft ?? '2020-12');
    },
  );
  const next = new Int32Array(counter);
  const count = rangesOf(job);
  for (let nth = Atomics.add(next, 0, 1); nth < count; nth = Atomics.add(next, 0, 1)) {
    const result = await runner.run(nth).catch(() => null); // the one who asked finds out what is wrong
    const reply: Answer = { nth, result };
    answer(
      reply,
      (result?.part.keys ?? []).map(({ buffer }) => buffer),
    );
  }
}

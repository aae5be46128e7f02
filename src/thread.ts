import { rangeWork, type SentJob } from './gates/validate-data/range-threads.ts';
import { takeRanges } from './gates/validate-data/take-ranges.ts';
import { answer, listen } from './host/thread-port.ts';

/** What another thread of this process does. Jobs come one after the other. */
export function threadMain(work: string): void {
  if (work !== rangeWork) throw new Error(`no thread does "${work}"`);
  let before: Promise<void> = Promise.resolve();
  listen((message) => {
    before = before.then(() => takeRanges(message as SentJob, answer));
  });
}

import { MlGatesError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import { RowTooLong } from '../../data/delimited.ts';
import type { ColumnarEngine } from '../../engines/columnar/columnar-engine.ts';
import { rangesOf, type RangeJob, type RangeResult, type TableJob } from '../../engines/columnar/ranges/range-job.ts';
import type { Runner } from '../../engines/columnar/ranges/range-runner.ts';
import type { Draft, ValidateRecord } from '../../plan/record-validator.ts';
import { RangeProfiles } from './range-profiles.ts';
import type { RangeThreads } from './range-threads.ts';
import { runnerOf } from './take-ranges.ts';

interface Reading {
  readonly engine: ColumnarEngine;
  readonly threads: RangeThreads;
  readonly descriptor: number;
  readonly validate: ValidateRecord | null;
  readonly draft: Draft | null;
  /** Lines before the data. */
  readonly lines: number;
  readonly log: Log;
}

/**
 * Reads a file in ranges, on as many threads as there are, and takes in what comes of them in the order of the file. A range that another
 * thread began in the middle of a row (a line end in quotes is like any other) is read again from where the one before it ended.
 */
export async function readRanges(job: RangeJob | TableJob, reading: Reading): Promise<void> {
  const { engine, threads, log } = reading;
  const runner = ownRunner(job, reading);
  const counter = new SharedArrayBuffer(4);
  const next = new Int32Array(counter);
  const results: Results = new Map();
  const profiles = new RangeProfiles();
  const count = rangesOf(job);
  threads.send({ job, descriptor: reading.descriptor, draft: reading.draft, counter });
  let done: Done = { end: 'parts' in job ? 0 : job.from, lines: reading.lines, blank: 0 };
  for (let merged = 0; merged < count;) {
    hear(threads, { results, profiles });
    const result = results.get(merged);
    if (result !== undefined) {
      results.delete(merged);
      const right = result?.start === done.end ? result : await runAgain(runner, merged, done);
      profiles.take(right);
      profiles.add(right.profiled);
      done = await absorb(engine, right, { job, runner, done });
      merged += 1;
      log.progress(`${job.file}: ${engine.rows} rows`);
      continue;
    }
    const nth = Atomics.add(next, 0, 1);
    if (nth < count) {
      results.set(nth, await runner.run(nth).catch(() => null));
      await new Promise((resolve) => setImmediate(resolve)); // so that messages arrive
    } else if (!(await threads.wait())) results.set(merged, null);
  }
  profiles.add(runner.end());
  if (job.plan.profile) await absorbProfiles(job, profiles, reading);
}

function ownRunner(job: RangeJob | TableJob, { descriptor, validate }: Reading): Runner {
  return runnerOf(job, descriptor, () =>
    validate === null ? Promise.reject(new Error('there is no schema')) : Promise.resolve(validate),
  );
}

/** What came of ranges, by their number. `null`: nothing, which is no fault of the file yet, for the range may have begun in the middle of a row. */
type Results = Map<number, RangeResult | null>;

/** Keeps what other threads answered. */
function hear(threads: RangeThreads, { results, profiles }: { results: Results; profiles: RangeProfiles }): void {
  for (const answer of threads.take())
    if ('profiled' in answer) profiles.add(answer.profiled);
    else results.set(answer.nth, answer.result);
}

/** Takes in the profiles of all ranges. Those of which none is to be had (where another range spoilt it, or a thread was lost) are read again. */
async function absorbProfiles(job: RangeJob | TableJob, profiles: RangeProfiles, reading: Reading): Promise<void> {
  const { engine, threads } = reading;
  while (profiles.lacking().length > 0 && threads.atWork && (await threads.wait()))
    hear(threads, { results: new Map(), profiles });
  const lacking = profiles.lacking();
  const runner = ownRunner(job, reading);
  for (const { nth, start } of lacking) profiles.add((await runner.run(nth, start)).profiled);
  profiles.add(runner.end());
  for (const profile of profiles.sound()) engine.absorbProfile(profile);
}

/** How far the file was taken in. */
interface Done {
  readonly end: number;
  readonly lines: number;
  /** Blank lines before `end`, which count if a record follows. */
  readonly blank: number;
}

/** Reads a range from where the one before it ended. What is wrong there is wrong with the file. */
async function runAgain(runner: Runner, nth: number, { end, lines }: Done): Promise<RangeResult> {
  try {
    return await runner.run(nth, end);
  } catch (thrown) {
    throw withLines(thrown, lines);
  }
}

async function absorb(
  engine: ColumnarEngine,
  result: RangeResult,
  { job, runner, done }: { job: RangeJob | TableJob; runner: Runner; done: Done },
): Promise<Done> {
  const { part, end } = result;
  const some = part.rows > 0 || part.breaches.length > 0 || part.postponed.length > 0;
  if (some && done.blank > 0) engine.blankLines(job.file, { line: done.lines - done.blank + 1, count: done.blank });
  await engine.absorb(part, {
    file: job.file,
    lines: done.lines,
    partsLeft: rangesOf(job) - result.nth - 1,
    sampleAt: async (index, row) => runner.keySample(result, index, row),
  });
  return { end, lines: done.lines + result.lines, blank: some ? result.blank : done.blank + result.blank };
}

/** Lines of a range are counted from its beginning. */
function withLines(thrown: unknown, lines: number): unknown {
  if (thrown instanceof RowTooLong) return new RowTooLong(thrown.line + lines);
  if (!(thrown instanceof MlGatesError)) return thrown;
  const [first, ...rest] = thrown.problems.map((problem) => {
    const line = problem.where?.line;
    return problem.where === undefined || line === undefined
      ? problem
      : { ...problem, where: { ...problem.where, line: line + lines } };
  });
  return first === undefined ? thrown : new MlGatesError(thrown.kind, [first, ...rest], { cause: thrown });
}

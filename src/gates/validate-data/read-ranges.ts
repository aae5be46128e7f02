import { readSync } from 'node:fs';
import { MlGatesError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import { RowTooLong } from '../../data/delimited.ts';
import type { ColumnarEngine } from '../../engines/columnar/columnar-engine.ts';
import { rangesOf, type RangeJob, type RangeResult } from '../../engines/columnar/ranges/range-job.ts';
import { RangeRunner } from '../../engines/columnar/ranges/range-runner.ts';
import type { Draft, ValidateRecord } from '../../plan/record-validator.ts';
import type { RangeThreads } from './range-threads.ts';

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
export async function readRanges(job: RangeJob, reading: Reading): Promise<void> {
  const { engine, threads, validate, log } = reading;
  const runner = new RangeRunner(
    job,
    (into, offset) => readSync(reading.descriptor, into, 0, into.length, offset),
    () => (validate === null ? Promise.reject(new Error('there is no schema')) : Promise.resolve(validate)),
  );
  const counter = new SharedArrayBuffer(4);
  const next = new Int32Array(counter);
  const results = new Map<number, RangeResult>();
  const count = rangesOf(job);
  threads.send({ job, descriptor: reading.descriptor, draft: reading.draft, counter });
  let done = { end: job.from, lines: reading.lines, blank: 0 };
  for (let merged = 0; merged < count;) {
    for (const { nth, result } of threads.take()) if (result !== null) results.set(nth, result);
    const result = results.get(merged);
    if (result !== undefined) {
      results.delete(merged);
      const right = result.start === done.end ? result : await runAgain(runner, merged, done);
      done = await absorb(engine, right, { job, runner, done });
      merged += 1;
      log.progress(`${job.file}: ${engine.rows} rows`);
      continue;
    }
    const nth = Atomics.add(next, 0, 1);
    if (nth < count) {
      const own = await runner.run(nth).catch(() => null);
      if (own !== null) results.set(nth, own);
      else if (nth === merged) results.set(nth, await runAgain(runner, nth, done));
      await new Promise((resolve) => setImmediate(resolve)); // so that messages arrive
    } else if (!(await threads.wait())) results.set(merged, await runAgain(runner, merged, done));
  }
  runner.end();
}

/** How far the file was taken in. */
interface Done {
  readonly end: number;
  readonly lines: number;
  /** Blank lines before `end`, which count if a record follows. */
  readonly blank: number;
}

/** Reads a range from where the one before it ended. What is wrong there is wrong with the file. */
async function runAgain(runner: RangeRunner, nth: number, { end, lines }: Done): Promise<RangeResult> {
  try {
    return await runner.run(nth, end);
  } catch (thrown) {
    throw withLines(thrown, lines);
  }
}

async function absorb(
  engine: ColumnarEngine,
  result: RangeResult,
  { job, runner, done }: { job: RangeJob; runner: RangeRunner; done: Done },
): Promise<Done> {
  const { part, end } = result;
  const some = part.rows > 0 || part.breaches.length > 0;
  if (some && done.blank > 0) engine.blankLines(job.file, { line: done.lines - done.blank + 1, count: done.blank });
  await engine.absorb(part, done.lines, (index, row) => Promise.resolve(runner.keySample(result, index, row)));
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

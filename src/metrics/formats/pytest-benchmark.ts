import { factsOf, type MetricFacts } from '../reading.ts';
import type { Branch } from '../tree.ts';
import type { Entry, Format } from './format.ts';
import { at, branchAt, numberAt, rowsOf, textAt } from './steps.ts';

/** What `pytest --benchmark-json` writes: each benchmark's statistics, in seconds; `ops` is per second. */
export const pytestBenchmark: Format = {
  lacks(document) {
    const benchmarks = rowsOf(at(document, 'benchmarks')) ?? [];
    const complete = benchmarks.filter((row) => branchAt(row, 'stats') !== undefined && nameOf(row) !== undefined);
    return benchmarks.length > 0 && complete.length === benchmarks.length
      ? undefined
      : 'list "benchmarks" with "fullname" and "stats"';
  },
  *entries(document): Iterable<Entry> {
    for (const row of rowsOf(at(document, 'benchmarks')) ?? []) {
      const [name, short, stats] = [nameOf(row), textAt(row, 'name'), branchAt(row, 'stats')];
      if (name === undefined || stats === undefined) continue;
      for (const [key, tree] of stats.entries) {
        if (tree.kind === 'list' || tree.kind === 'text') continue;
        yield {
          keys: [name, key],
          tree,
          aliases: short === undefined ? [] : [[short, key]],
          facts: factsFor(key, stats),
        };
      }
    }
  },
};

function nameOf(row: Branch): string | undefined {
  return textAt(row, 'fullname') ?? textAt(row, 'name');
}

const times: ReadonlySet<string> = new Set(['min', 'max', 'mean', 'median', 'q1', 'q3', 'total', 'hd15iqr', 'ld15iqr']);

function factsFor(key: string, stats: Branch): MetricFacts {
  const [deviation, rounds] = [numberAt(stats, 'stddev'), numberAt(stats, 'rounds')];
  const known = key === 'mean' && deviation !== undefined && rounds !== undefined && rounds > 1;
  return factsOf({
    standardError: known ? deviation / Math.sqrt(rounds) : undefined,
    sampleSize: key === 'mean' || key === 'median' ? rounds : undefined,
    higherIsBetter: key === 'ops' ? true : times.has(key) ? false : undefined,
  });
}

import type { Sample } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';

/** Places that are kept of one count. */
export const samplesKept = 10;

/** How often something happened, exactly, and where it happened first. */
export interface Count {
  count: number;
  readonly samples: Sample[];
  /** What was demanded, where the one who counts says so. */
  readonly demanded?: Json;
}

interface Counted {
  readonly rule: string;
  readonly column: string;
  readonly demanded?: Json;
}

/** One count, plain data. */
export type TallyEntry = readonly [rule: string, column: string, count: Count];

/** Counts by rule and column. */
export class Tally {
  readonly #counts = new Map<string, Map<string, Count>>();

  /** @param sample made only while samples are still kept */
  add(counted: Counted, sample: () => Sample): void {
    const count = this.#countOf(counted);
    count.count += 1;
    if (count.samples.length < samplesKept) count.samples.push(sample());
  }

  /** Counts so many of which no sample is kept. */
  addMore(counted: Counted, more: number): void {
    this.#countOf(counted).count += more;
  }

  #countOf({ rule, column, demanded }: Counted): Count {
    let columns = this.#counts.get(rule);
    if (columns === undefined) this.#counts.set(rule, (columns = new Map<string, Count>()));
    let count = columns.get(column);
    if (count === undefined) {
      count = { count: 0, samples: [], ...(demanded === undefined ? {} : { demanded }) };
      columns.set(column, count);
    }
    return count;
  }

  /** Adds what was counted behind this. */
  merge(behind: Iterable<TallyEntry>): void {
    for (const [rule, column, { count, samples, demanded }] of behind) {
      const own = this.#countOf({ rule, column, ...(demanded === undefined ? {} : { demanded }) });
      own.count += count;
      own.samples.push(...samples.slice(0, samplesKept - own.samples.length));
    }
  }

  /** Begins anew; what was counted stays whose it is. */
  clear(): void {
    this.#counts.clear();
  }

  get(rule: string, column: string): Count | undefined {
    return this.#counts.get(rule)?.get(column);
  }

  *entries(): Generator<TallyEntry> {
    for (const [rule, columns] of this.#counts) for (const [column, count] of columns) yield [rule, column, count];
  }
}

/** A count of rows that so many lines come before. */
export function withLines([rule, column, count]: TallyEntry, lines: number): TallyEntry {
  const samples = count.samples.map((sample) =>
    sample.line === undefined ? sample : { ...sample, line: sample.line + lines },
  );
  return [rule, column, { ...count, samples }];
}

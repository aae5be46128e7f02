import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadingConfig } from '../../../src/config/config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import { findMetric } from '../../../src/metrics/find-metric.ts';
import { readMetricFile, syntaxOf, type MetricFile } from '../../../src/metrics/read-metric-file.ts';
import { readingOf, type Reading } from '../../../src/metrics/reading.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/metrics');

/** A metrics file with this content. */
export function fileOf(content: Uint8Array | string, shown: string, reading: ReadingConfig = {}): MetricFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readMetricFile(bytes, { shown, label: shown, syntax: syntaxOf(shown, {}), reading });
}

/** A file that one of the tools wrote. */
export function fixture(name: string, reading: ReadingConfig = {}): MetricFile {
  return fileOf(readFileSync(path.join(folder, name)), path.basename(name), reading);
}

/** What a rule of this name would see. */
export function read(file: MetricFile, name: string): Reading | 'ambiguous' {
  const lookup = findMetric([file], name);
  if (lookup.kind === 'ambiguous') return 'ambiguous';
  if (lookup.kind === 'absent') return { kind: 'absent' };
  return readingOf(lookup.at.tree, file.facts.get(lookup.at.tree));
}

/** What is wrong, as `kind line:column message`. */
export function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError)) throw thrown;
    return thrown.problems.map(
      ({ message, where }) => `${thrown.kind} ${where?.line ?? ''}:${where?.column ?? ''} ${message}`,
    );
  }
  return [];
}

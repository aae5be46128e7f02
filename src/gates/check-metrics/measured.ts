import type { Measure } from '../../core/finding.ts';
import { isNumeric, namedValues } from '../../metrics/metric-names.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf } from '../../metrics/reading.ts';
import { readingOfRuns } from '../../metrics/runs.ts';
import type { Named } from './look-up.ts';

const measuresKept = 1000;

/**
 * What was measured, by name: first what was computed from predictions; of what the files say, first the metrics that rules name, as
 * they name them, then the other numbers by dotted name, in the order of the files, up to 1,000 in all. A name that two keys share
 * (`"a.b"` and `a: {b}`) is nobody's and left out, and so is one of several runs that no rule names.
 */
export function measuredValues(
  files: readonly MetricFile[],
  named: Named,
  computed: ReadonlyMap<string, Measure> = new Map(),
): Readonly<Record<string, Measure>> {
  const measured = new Map(computed);
  const ruled = new Set<unknown>();
  for (const [name, located] of named) {
    const measure = measureOf(readingOfRuns(located));
    if (measure !== undefined && !measured.has(name)) measured.set(name, measure);
    for (const found of located) ruled.add(found?.tree);
  }
  const others = namedValues(files).filter(({ leaf }) => isNumeric(leaf.kind) && !ruled.has(leaf));
  const times = new Map<string, number>();
  for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  for (const { name, leaf } of others) {
    if (measured.size >= measuresKept) break;
    const measure = measureOf(readingOf(leaf));
    if (measure !== undefined && times.get(name) === 1 && !measured.has(name)) measured.set(name, measure);
  }
  // `fromEntries` makes own properties of whatever name, `__proto__` too.
  return Object.fromEntries(measured);
}

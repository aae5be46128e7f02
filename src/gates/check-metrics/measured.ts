import type { Measure } from '../../core/finding.ts';
import { isNumeric, namedValues } from '../../metrics/metric-names.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf } from '../../metrics/reading.ts';
import { meanOf, readingOfRuns } from '../../metrics/runs.ts';
import type { Named } from './look-up.ts';

const measuresKept = 1000;

/**
 * What was measured, by name: first what was computed from predictions; of what the files say, first the metrics that rules name, as
 * they name them, then the other numbers by dotted name, in the order of the files, up to 1,000 in all. A name that two keys share
 * (`"a.b"` and `a: {b}`) is nobody's and left out. Of several runs it is the mean, of the names that all of them have.
 */
export function measuredValues(
  files: readonly MetricFile[],
  named: Named,
  {
    computed = new Map(),
    isOfRuns = false,
  }: { readonly computed?: ReadonlyMap<string, Measure> | undefined; readonly isOfRuns?: boolean } = {},
): Readonly<Record<string, Measure>> {
  const measured = new Map(computed);
  const ruled = new Set<unknown>();
  for (const [name, located] of named) {
    const measure = measureOf(readingOfRuns(located));
    if (measure !== undefined && !measured.has(name)) measured.set(name, measure);
    for (const found of located) ruled.add(found?.tree);
  }
  for (const [name, measure] of isOfRuns ? meansOf(files) : othersIn(files, ruled)) {
    if (measured.size >= measuresKept) break;
    if (!measured.has(name)) measured.set(name, measure);
  }
  // `fromEntries` makes own properties of whatever name, `__proto__` too.
  return Object.fromEntries(measured);
}

/** The numbers that no rule names, by names that one value alone has. */
function othersIn(files: readonly MetricFile[], ruled: ReadonlySet<unknown>): readonly (readonly [string, Measure])[] {
  const others = namedValues(files).filter(({ leaf }) => isNumeric(leaf.kind) && !ruled.has(leaf));
  const times = new Map<string, number>();
  for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  return others.flatMap(({ name, leaf }) => {
    const measure = times.get(name) === 1 ? measureOf(readingOf(leaf)) : undefined;
    return measure === undefined ? [] : [[name, measure] as const];
  });
}

/** The means of the numbers that every run has, once, under the same name. */
function meansOf(files: readonly MetricFile[]): readonly (readonly [string, Measure])[] {
  const [first = [], ...runs] = files.map((file) => othersIn([file], new Set()));
  const more = runs.map((run) => new Map(run));
  return first.flatMap(([name, value]) => {
    const values = [value, ...more.map((run) => run.get(name))];
    if (!values.every((one) => typeof one === 'number')) return [];
    const mean = meanOf(values);
    return Number.isFinite(mean) ? [[name, mean] as const] : [];
  });
}

import type { Found } from './find-metric.ts';
import { readingOf, type MetricFacts, type Reading } from './reading.ts';

/** What a rule's name leads to: in the files of a gate, or with `runs` in each of them. */
export type Located = readonly [Found | null, ...(Found | null)[]];

/** The reading of what a rule's name leads to. With runs it is the mean of theirs, with the value of each. */
export function readingOfRuns(located: Located): Reading {
  const readings = located.map(readingAt);
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return only;
  // One run without the metric is a run that did not measure it: the mean of the others would be that of another set.
  const bad = readings.find(({ kind }) => kind !== 'number');
  if (bad !== undefined) return bad;
  const runs = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
  const value = meanOf(runs);
  if (!Number.isFinite(value)) return { kind: 'not-finite', text: String(value) };
  const directions = readings.map((reading) => (reading.kind === 'number' ? reading.higherIsBetter : undefined));
  const [higherIsBetter] = new Set(directions).size === 1 ? directions : [];
  return {
    kind: 'number',
    value,
    ...(higherIsBetter === undefined ? {} : { higherIsBetter }),
    ...examplesOf(readings),
    runs,
  };
}

/** Of how many examples each run is, where all are of as many. */
function examplesOf(readings: readonly Reading[]): Pick<MetricFacts, 'sampleSize' | 'fullSize'> {
  const [first, ...others] = readings.map((reading) => (reading.kind === 'number' ? reading : {}) as MetricFacts);
  const same = others.every((one) => one.sampleSize === first?.sampleSize && one.fullSize === first?.fullSize);
  if (!same || first?.sampleSize === undefined) return {};
  const { sampleSize, fullSize } = first;
  return { sampleSize, ...(fullSize === undefined ? {} : { fullSize }) };
}

/** Which run of the located ones has nothing that is a number; `undefined` when all have. */
export function faultyRun(located: Located): number | undefined {
  const at = located.findIndex((found) => readingAt(found).kind !== 'number');
  return at < 0 ? undefined : at;
}

function readingAt(found: Found | null): Reading {
  return found === null ? { kind: 'absent' } : readingOf(found.tree, found.file.facts.get(found.tree));
}

/** The mean in two passes: the second takes back what rounding lost in the first. */
export function meanOf(values: readonly number[]): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

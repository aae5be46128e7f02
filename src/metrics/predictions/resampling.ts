import type { Resampling } from '../../stats/paired-bootstrap.ts';
import type { Classification } from './classification.ts';
import type { Codes } from './codes.ts';
import type { NamedMetric } from './metric-definition.ts';
import type { Pair } from './pair.ts';

const mostResamples = 10_000;
const leastResamples = 1000;
/** Rows that all resamples of one metric may visit together; beyond it fewer resamples are drawn, and beyond the least none. */
const rowVisits = 50_000_000;
const rowVisitsAtMost = 2_000_000_000;
/** Rows beyond which only what predicted classes alone decide is resampled. */
export const resampledRowsAtMost = rowVisitsAtMost / leastResamples;

/** A resampling of which the random numbers are still to be given; `gain(undefined)` is that of the sample itself. */
export type PlannedResampling = Omit<Resampling, 'random' | 'gain'> & {
  readonly gain: (counts: Float64Array | undefined) => number;
};

/** Data of which a resample says how often each row (query) was drawn. */
interface Drawable {
  readonly drawn?: Float64Array;
}

/**
 * What to resample for a metric: rows, clusters of rows, or the few kinds of rows that predicted classes alone tell apart.
 * @returns `undefined` for more rows than can be resampled in reasonable time
 */
export function resamplingOf<Data>(metric: NamedMetric<Data>, pair: Pair<Data>): PlannedResampling | undefined {
  const isOfClasses = metric.definition.needs === 'prediction' && isClassification(pair.candidate);
  if (isOfClasses && pair.clusters === undefined && pair.candidate.weight === undefined)
    return ofKinds(metric as unknown as NamedMetric<Classification>, pair as unknown as Pair<Classification>);
  const rows = pair.units;
  if (rows > resampledRowsAtMost) return undefined;
  const resamples = Math.max(leastResamples, Math.min(mostResamples, Math.floor(rowVisits / Math.max(1, rows))));
  const { clusters } = pair;
  if (clusters === undefined)
    return { multiplicities: new Uint8Array(rows).fill(1), resamples, gain: gainOf(metric, pair) };
  return ofClusters(clusters.codes, { resamples, gain: gainOf(metric, pair) });
}

function isClassification(data: unknown): data is Classification {
  return typeof data === 'object' && data !== null && 'classes' in data;
}

/** How much better the candidate is when each row is drawn as often as said. */
function gainOf<Data>({ definition, parameter }: NamedMetric<Data>, { candidate, baseline }: Pair<Data>) {
  const sign = definition.direction === 'higher' ? 1 : -1;
  const valueOf = (data: Data, drawn: Float64Array | undefined): number =>
    definition.compute(drawn === undefined ? data : ({ ...data, drawn } satisfies Data & Drawable), parameter);
  return (drawn: Float64Array | undefined): number => sign * (valueOf(candidate, drawn) - valueOf(baseline, drawn));
}

function ofClusters(
  codes: Codes,
  { resamples, gain }: { resamples: number; gain: (drawn: Float64Array | undefined) => number },
): PlannedResampling {
  const index = new Map<number, number>();
  const clusterOf = Uint32Array.from(codes, (code) => {
    const known = index.get(code) ?? index.size;
    index.set(code, known);
    return known;
  });
  const drawn = new Float64Array(codes.length);
  return {
    multiplicities: new Uint8Array(index.size).fill(1),
    resamples,
    gain: (counts) => {
      if (counts === undefined) return gain(undefined);
      for (let row = 0; row < drawn.length; row += 1) drawn[row] = counts[clusterOf[row] ?? 0] ?? 0;
      return gain(drawn);
    },
  };
}

/** Rows with the same label and the same two predictions are one kind, and a resample only says how many of each there are. */
function ofKinds(
  metric: NamedMetric<Classification>,
  { candidate, baseline }: Pair<Classification>,
): PlannedResampling | undefined {
  const { label, prediction: after, classes } = candidate;
  const { prediction: before } = baseline;
  if (after === undefined || before === undefined) return undefined;
  const kinds = new Map<number, { readonly row: number; count: number }>();
  for (let row = 0; row < label.length; row += 1) {
    const key = ((label[row] ?? 0) * classes.length + (after[row] ?? 0)) * classes.length + (before[row] ?? 0);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { row, count: 1 });
    else kind.count += 1;
  }
  const all = [...kinds].sort(([a], [b]) => a - b).map(([, kind]) => kind);
  const rows = Uint32Array.from(all, ({ row }) => row);
  const counts = Float64Array.from(all, ({ count }) => count);
  const kindsOf = (prediction: Codes): Classification => ({
    classes,
    ...(candidate.positive === undefined ? {} : { positive: candidate.positive }),
    label: rows.map((row) => label[row] ?? 0),
    prediction: rows.map((row) => prediction[row] ?? 0),
  });
  const gain = gainOf(metric, {
    candidate: kindsOf(after),
    baseline: kindsOf(before),
    unit: 'rows',
    units: all.length,
  });
  return {
    multiplicities: counts,
    resamples: mostResamples,
    gain: (drawn) => gain(drawn ?? counts),
  };
}

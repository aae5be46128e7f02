import type { Codes } from './codes.ts';
import type { Category } from './columns.ts';
import { oneSidedClasses } from './class-counts.ts';
import { picked, rowsOf, type Classification } from './classification.ts';
import { classificationMetrics } from './classification-catalogue.ts';
import type { MetricDefinition } from './metric-definition.ts';
import type { Pair } from './pair.ts';
import { rankingMetrics } from './ranking-catalogue.ts';
import type { Ranking } from './ranking-metrics.ts';
import { regressionMetrics } from './regression-catalogue.ts';
import type { Regression } from './regression-metrics.ts';

/** What has to be known of a task to measure and compare its predictions. */
export interface TaskKind<Data> {
  readonly metrics: readonly MetricDefinition<Data>[];
  /** Classes that are never true, or never predicted. */
  readonly oneSided: (data: Data) => readonly string[];
  /** Some of the rows. */
  readonly pick: (data: Data, rows: Uint32Array) => Data;
  /** Two models' predictions of the same rows, in the same order. */
  readonly pair: (candidate: Data, baseline: Data, clusters: Category | undefined) => Pair<Data>;
}

export const classificationKind: TaskKind<Classification> = {
  metrics: classificationMetrics,
  oneSided: oneSidedClasses,
  pick: rowsOf,
  pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
};

export const regressionKind: TaskKind<Regression> = {
  metrics: regressionMetrics,
  oneSided: () => [],
  pick: ({ label, prediction, weight }, rows) => ({
    label: picked(label, rows),
    prediction: picked(prediction, rows),
    ...(weight === undefined ? {} : { weight: picked(weight, rows) }),
  }),
  pair: (candidate, baseline, clusters) => rowPair(candidate, baseline, clusters),
};

export const rankingKind: TaskKind<Ranking> = {
  metrics: rankingMetrics,
  oneSided: () => [],
  pick: (data, rows) =>
    withQueries(picked(data.query, rows), {
      label: picked(data.label, rows),
      score: picked(data.score, rows),
    }),
  // what the candidate orders together is ordered together
  pair: (candidate, baseline) => ({
    candidate,
    baseline: { ...baseline, query: candidate.query, queries: candidate.queries },
    unit: 'queries',
    units: candidate.queries,
  }),
};

function rowPair<Data extends { readonly label: ArrayLike<number> }>(
  candidate: Data,
  baseline: Data,
  clusters: Category | undefined,
): Pair<Data> {
  const units = candidate.label.length;
  return { candidate, baseline, unit: 'rows', units, ...(clusters === undefined ? {} : { clusters }) };
}

/** Queries numbered anew, without those that have no row left. */
function withQueries(query: Codes, data: Pick<Ranking, 'label' | 'score'>): Ranking {
  const index = new Map<number, number>();
  const renumbered = Uint32Array.from(query, (code) => {
    const known = index.get(code) ?? index.size;
    index.set(code, known);
    return known;
  });
  return { ...data, query: renumbered, queries: index.size };
}

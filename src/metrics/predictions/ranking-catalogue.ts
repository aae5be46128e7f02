import type { Reason } from '../../core/finding.ts';
import type { MetricDefinition, Parameter } from './metric-definition.ts';
import {
  averagePrecisionOf,
  meanOverQueries,
  ndcg,
  rankedQueries,
  recallAt,
  reciprocalRank,
  type Ranked,
  type Ranking,
} from './ranking-metrics.ts';

const place = (value: number): boolean => Number.isInteger(value) && value >= 1;
const firstPlaces: Parameter = { name: 'k', allowed: place };

const notFinite = ({ label, score }: Ranking): Reason | undefined =>
  label.every(Number.isFinite) && score.every(Number.isFinite) ? undefined : { code: 'values-not-finite' };

/** A mean over queries, which are the rows that noise is known of. */
function perQuery(
  of: Pick<MetricDefinition<Ranking>, 'name' | 'aliases' | 'parameter'>,
  valueOf: (ranked: Ranked, parameter: number) => number,
): MetricDefinition<Ranking> {
  return {
    ...of,
    needs: 'score',
    direction: 'higher',
    noise: 'mean',
    unfit: notFinite,
    compute: (data, parameter) => meanOverQueries(data, (ranked) => valueOf(ranked, parameter)),
    rowValue: (data, parameter) => {
      const queries = rankedQueries(data);
      return (query) => {
        const ranked = queries[query];
        return ranked === undefined ? Number.NaN : valueOf(ranked, parameter);
      };
    },
  };
}

/** The metrics of orders. */
export const rankingMetrics: readonly MetricDefinition<Ranking>[] = [
  perQuery({ name: 'ndcg', aliases: ['ndcg_score'], parameter: { ...firstPlaces, default: Infinity } }, ndcg),
  perQuery({ name: 'map', aliases: ['mean_average_precision'] }, averagePrecisionOf),
  perQuery({ name: 'mrr', aliases: ['mean_reciprocal_rank'] }, reciprocalRank),
  perQuery({ name: 'recall', parameter: firstPlaces }, recallAt),
];

import { logarithm } from '../../stats/logarithm.ts';
import type { Codes } from './codes.ts';
import { fallingOrder } from '../../stats/falling-order.ts';

/** Documents that a model ordered for queries. */
export interface Ranking {
  /** Which query a row belongs to, from 0. */
  readonly query: Codes;
  readonly queries: number;
  /** How relevant the row is: 0 is not at all, more is better. */
  readonly label: Float64Array;
  readonly score: Float64Array;
  /** In a resample: how often a query was drawn. */
  readonly drawn?: Float64Array;
}

/** One query's relevances, and how many documents share each place: groups of equal scores, the highest first. */
export interface Ranked {
  readonly relevance: Float64Array;
  /** Where each group of equal scores ends. */
  readonly ends: readonly number[];
}

const known = new WeakMap<Ranking, readonly Ranked[]>();

/** The documents of each query in the order of the model. */
export function rankedQueries(data: Ranking): readonly Ranked[] {
  const before = known.get(data);
  if (before !== undefined) return before;
  const rows: number[][] = Array.from({ length: data.queries }, () => []);
  for (const row of fallingOrder(data.score).rows) rows[data.query[row] ?? 0]?.push(row);
  const ranked = rows.map((own): Ranked => ({
    relevance: Float64Array.from(own, (row) => data.label[row] ?? 0),
    ends: own.flatMap((row, at) => {
      const next = own[at + 1];
      return next !== undefined && data.score[next] === data.score[row] ? [] : [at + 1];
    }),
  }));
  known.set(data, ranked);
  return ranked;
}

/** The mean over queries of a value of each. NaN without queries, or when one has none. */
export function meanOverQueries(data: Ranking, valueOf: (ranked: Ranked) => number): number {
  let [sum, queries] = [0, 0];
  for (const [query, ranked] of rankedQueries(data).entries()) {
    const drawn = data.drawn?.[query] ?? 1;
    if (drawn === 0) continue;
    sum += drawn * valueOf(ranked);
    queries += drawn;
  }
  return sum / queries;
}

/**
 * The normalised discounted cumulative gain of one query, of the first k places. Documents with equal scores share the gain of their
 * places, so that their order in the file does not matter.
 *
 * Source: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM Trans. Inf. Syst. 20 (2002) 422–446;
 * ties: F. McSherry, M. Najork, ECIR 2008.
 *
 * @returns 0 for a query without a relevant document, as scikit-learn; NaN when a relevance is negative
 */
export function ndcg({ relevance, ends }: Ranked, k: number): number {
  if (relevance.some((value) => !(value >= 0))) return Number.NaN;
  const discounted = (places: Float64Array, groups: readonly number[]): number => {
    let [gain, begin] = [0, 0];
    for (const end of groups) {
      const group = places.subarray(begin, end);
      const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
      for (let place = begin; place < Math.min(end, k); place += 1) gain += mean * discountAt(place);
      begin = end;
    }
    return gain;
  };
  const best = relevance.slice().sort().reverse();
  const ideal = discounted(
    best,
    Array.from(best, (_, at) => at + 1),
  );
  return ideal === 0 ? 0 : discounted(relevance, ends) / ideal;
}

const ln2 = 0.6931471805599453;

function discountAt(place: number): number {
  return 1 / (logarithm(place + 2) / ln2);
}

/** The average precision of one query: the precision at each relevant document's place, averaged over them; 0 without any. */
export function averagePrecisionOf({ relevance, ends }: Ranked): number {
  let [hits, area, begin] = [0, 0, 0];
  for (const end of ends) {
    const gained = countRelevant(relevance.subarray(begin, end));
    hits += gained;
    area += gained * (hits / end);
    begin = end;
  }
  return hits === 0 ? 0 : area / hits;
}

/** 1 over the place of the first relevant document, 0 without any. Of equal scores it stands behind those that are not relevant. */
export function reciprocalRank({ relevance, ends }: Ranked): number {
  let begin = 0;
  for (const end of ends) {
    const relevant = countRelevant(relevance.subarray(begin, end));
    if (relevant > 0) return 1 / (end - relevant + 1);
    begin = end;
  }
  return 0;
}

/** The share of the relevant documents among the first k, 0 without any. Equal scores across place k count by their share of places. */
export function recallAt({ relevance, ends }: Ranked, k: number): number {
  let [found, begin] = [0, 0];
  for (const end of ends) {
    const places = Math.max(0, Math.min(end, k) - begin);
    found += countRelevant(relevance.subarray(begin, end)) * (places / (end - begin));
    begin = end;
  }
  const all = countRelevant(relevance);
  return all === 0 ? 0 : found / all;
}

function countRelevant(relevance: Float64Array): number {
  return relevance.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
}

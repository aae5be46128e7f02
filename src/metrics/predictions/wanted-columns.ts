import type { PredictionsConfig, SliceColumns } from '../../config/predictions-config.ts';
import type { WantedColumn } from './columns.ts';

/** The columns that a gate needs of a predictions file. */
export function wantedColumns(config: PredictionsConfig, sliced: readonly SliceColumns[]): readonly WantedColumn[] {
  const { task, label, prediction, score, id, weight, cluster, query } = config;
  const ofValue = task === 'binary' || task === 'multiclass' ? 'category' : 'number';
  const scores = typeof score === 'object' ? Object.entries(score) : [];
  const wanted: readonly (WantedColumn | undefined)[] = [
    { name: label, kind: ofValue, key: ['label'] },
    prediction === undefined ? undefined : { name: prediction, kind: ofValue, key: ['prediction'] },
    typeof score === 'string' ? { name: score, kind: 'number', key: ['score'] } : undefined,
    ...scores.map(([of, name]): WantedColumn => ({ name, kind: 'number', key: ['score', of] })),
    id === undefined ? undefined : { name: id, kind: 'text', key: ['id'] },
    weight === undefined ? undefined : { name: weight, kind: 'number', key: ['weight'] },
    cluster === undefined ? undefined : { name: cluster, kind: 'category', key: ['cluster'] },
    query === undefined ? undefined : { name: query, kind: 'category', key: ['query'] },
    ...sliceNames(sliced).map((name): WantedColumn => ({ name, kind: 'category', key: ['slices'] })),
  ];
  const distinct = new Map<string, WantedColumn>();
  for (const one of wanted) {
    const key = JSON.stringify([one?.name, one?.kind]);
    if (one !== undefined && !distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
}

/** The columns that slices are made of, each once. */
function sliceNames(sliced: readonly SliceColumns[]): readonly string[] {
  return [...new Set(sliced.flat())];
}

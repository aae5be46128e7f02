import { FaultyText } from '../source-text.ts';
import type { Branch, List, Tree } from '../tree.ts';
import { counterOf, epochRows, selectEpoch, type EpochRow } from './epochs.ts';
import type { Entry, Format, Keys } from './format.ts';
import { isMetricValue } from './metric-value.ts';
import { rowsOf } from './steps.ts';

/**
 * Metrics epoch by epoch: a table with a column `epoch`, `step`, `iteration` or `round` (Keras' and Lightning's CSVLogger, dvclive), a table
 * of one row, or lists of numbers by name (`History.history` of Keras, `evals_result` of XGBoost and LightGBM).
 */
export const history: Format = {
  lacks(document) {
    if (document.kind === 'object')
      return seriesOf(document) === undefined ? 'lists of numbers alone, one for each metric' : undefined;
    const rows = rowsOf(document) ?? [];
    if (rows.length === 0 || isMetricValue(rows) || !rows.every(isFlat)) return 'rows of metrics';
    return rows.length === 1 || counterOf(rows) !== undefined
      ? undefined
      : 'column "epoch", "step", "iteration" or "round"';
  },
  entries(document, { epoch }): readonly Entry[] {
    const series = document.kind === 'object' ? seriesOf(document) : undefined;
    if (series !== undefined) return selectEpoch(rowsOfSeries(series), epoch);
    const rows = epochRows(rowsOf(document) ?? []);
    // A table of one row is no history, however it is written: there is nothing to choose.
    return selectEpoch(rows, rows.length === 1 ? (epoch ?? 'last') : epoch);
  },
};

function isFlat(row: Branch): boolean {
  return [...row.entries.values()].every(({ kind }) => kind !== 'object' && kind !== 'list');
}

interface Series {
  readonly keys: Keys;
  readonly list: List;
}

/** The lists of numbers that make up a mapping, or a mapping of mappings; `undefined` when there is anything else in it. */
function seriesOf(document: Branch): readonly Series[] | undefined {
  const series: Series[] = [];
  for (const [name, tree] of document.entries) {
    const inner: readonly (readonly [Keys, Tree])[] =
      tree.kind === 'object' ? [...tree.entries].map(([key, value]) => [[name, key], value]) : [[[name], tree]];
    for (const [keys, list] of inner) {
      if (!isSeries(list)) return undefined;
      series.push({ keys, list });
    }
  }
  return series.length === 0 ? undefined : series;
}

function isSeries(tree: Tree): tree is List {
  if (tree.kind !== 'list' || tree.items === null || tree.items.length === 0) return false;
  return tree.items.every(({ kind }) => kind === 'number' || kind === 'not-finite' || kind === 'null');
}

function rowsOfSeries(series: readonly Series[]): readonly EpochRow[] {
  const length = series[0]?.list.items?.length ?? 0;
  const other = series.find(({ list }) => list.items?.length !== length);
  if (other !== undefined) {
    const message = `"${other.keys.join('.')}" has ${other.list.items?.length ?? 0} values and "${series[0]?.keys.join('.') ?? ''}" ${length}: which belong to one epoch cannot be known`;
    throw new FaultyText([{ message, offset: other.list.offset }]);
  }
  return Array.from({ length }, (_, number) => {
    const cells = series.flatMap(({ keys, list }) => {
      const tree = list.items?.[number];
      return tree === undefined ? [] : [{ keys, tree }];
    });
    return { number, offset: cells[0]?.tree.offset ?? 0, cells };
  });
}

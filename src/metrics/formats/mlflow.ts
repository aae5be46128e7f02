import type { Tree } from '../tree.ts';
import type { Entry, Format } from './format.ts';
import { at, branchAt, rowsOf, textAt } from './steps.ts';

/** A run of MLflow: what `mlflow runs describe` prints, or what the tracking API answers. */
export const mlflow: Format = {
  lacks(document) {
    if (textAt(infoOf(document), 'run_id') === undefined) return '"info" with a "run_id"';
    const metrics = metricsOf(document);
    if (metrics?.kind === 'object') return undefined;
    return rowsOf(metrics)?.every((row) => textAt(row, 'key') !== undefined) === true
      ? undefined
      : '"data" with "metrics"';
  },
  *entries(document): Iterable<Entry> {
    const metrics = metricsOf(document);
    if (metrics?.kind === 'object') for (const [key, tree] of metrics.entries) yield { keys: [key], tree };
    for (const row of rowsOf(metrics) ?? []) {
      const [key, tree] = [textAt(row, 'key'), at(row, 'value')];
      if (key !== undefined && tree !== undefined) yield { keys: [key], tree };
    }
  },
};

function infoOf(document: Tree): Tree | undefined {
  return branchAt(document, 'info') ?? branchAt(document, 'run', 'info');
}

function metricsOf(document: Tree): Tree | undefined {
  return at(document, 'data', 'metrics') ?? at(document, 'run', 'data', 'metrics');
}

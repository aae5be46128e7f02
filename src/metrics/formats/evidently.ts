import type { Branch, Tree } from '../tree.ts';
import type { Entry, Format } from './format.ts';
import { at, rowsOf, textAt } from './steps.ts';

/** A report of Evidently as JSON: the metrics by the names that it gives them (`Accuracy()`, also `Accuracy`), before 0.7 by class. */
export const evidently: Format = {
  lacks(document) {
    const rows = rowsOf(at(document, 'metrics')) ?? [];
    const named = rows.filter((row) => nameOf(row) !== undefined && valueOf(row) !== undefined);
    return rows.length > 0 && named.length === rows.length ? undefined : 'list "metrics" of "metric_name" and "value"';
  },
  *entries(document): Iterable<Entry> {
    for (const row of rowsOf(at(document, 'metrics')) ?? []) {
      const [name, tree] = [nameOf(row), valueOf(row)];
      if (name === undefined || tree === undefined) continue;
      const short = name.split('(')[0] ?? '';
      yield { keys: [name], tree, aliases: short === name || short === '' ? [] : [[short]] };
    }
  },
};

function nameOf(row: Branch): string | undefined {
  return textAt(row, 'metric_name') ?? textAt(row, 'metric_id') ?? textAt(row, 'metric');
}

function valueOf(row: Branch): Tree | undefined {
  return at(row, 'value') ?? at(row, 'result');
}

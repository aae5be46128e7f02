import { factsOf } from '../reading.ts';
import type { Branch } from '../tree.ts';
import type { Entry, Format } from './format.ts';
import { at, flagAt, numberAt, rowsOf } from './steps.ts';

const nameColumns = ['metric', 'name', 'metric_name'];
const errorColumns = ['stderr', 'standard_error', 'std_err'];
const sizeColumns = ['n', 'samples', 'sample_size', 'support'];

/** One row for each metric: the columns `metric` (or `name`) and `value`, and where they are `stderr`, `n`, `higher_is_better`. */
export const metricValue: Format = {
  lacks: (document) => (isMetricValue(rowsOf(document) ?? []) ? undefined : 'columns "metric" and "value"'),
  *entries(document): Iterable<Entry> {
    for (const row of rowsOf(document) ?? []) {
      const [name, tree] = [nameOf(row), at(row, 'value')];
      if (name === undefined || tree === undefined) continue;
      const facts = factsOf({
        standardError: firstNumber(row, errorColumns),
        sampleSize: firstNumber(row, sizeColumns),
        higherIsBetter: flagAt(row, 'higher_is_better'),
      });
      yield { keys: [name], tree, facts };
    }
  },
};

/** Whether each of these rows names a metric and its value. */
export function isMetricValue(rows: readonly Branch[]): boolean {
  return rows.length > 0 && rows.every((row) => nameOf(row) !== undefined && row.entries.has('value'));
}

function nameOf(row: Branch): string | undefined {
  const column = nameColumns.find((one) => row.entries.has(one));
  const cell = column === undefined ? undefined : row.entries.get(column);
  if (cell === undefined || cell.kind === 'object' || cell.kind === 'list' || cell.kind === 'null') return undefined;
  return cell.content ?? cell.text;
}

function firstNumber(row: Branch, columns: readonly string[]): number | undefined {
  return columns.map((column) => numberAt(row, column)).find((value) => value !== undefined);
}

import { factsOf, type MetricFacts } from '../reading.ts';
import type { Branch, Tree } from '../tree.ts';
import type { Entry, Format, Keys } from './format.ts';
import { at, branchAt, flagAt, numberAt } from './steps.ts';

/** `results_*.json` of lm-evaluation-harness: tasks and groups, `metric,filter` (before 0.4 `metric` alone), and standard errors. */
export const lmEval: Format = {
  lacks(document) {
    const results = branchAt(document, 'results');
    const tasks = results === undefined ? [] : [...results.entries.values()];
    if (tasks.length === 0 || !tasks.every(({ kind }) => kind === 'object')) return 'mapping "results" of tasks';
    return branchAt(document, 'versions') === undefined ? 'mapping "versions" of tasks' : undefined;
  },
  *entries(document): Iterable<Entry> {
    const results = branchAt(document, 'results')?.entries ?? new Map<string, Tree>();
    const groups = branchAt(document, 'groups')?.entries ?? new Map<string, Tree>();
    // A group stands among the results too; the copy is none of its own.
    const more = [...groups].filter(([group]) => !results.has(group));
    for (const [task, tree] of [...results, ...more])
      if (tree.kind === 'object') yield* taskEntries(task, tree, document);
  },
};

/** What stands among the metrics of a task and is none. */
const beside = /_stderr(?:,|$)|^(?:alias|name|sample_len|sample_count)$/;

function* taskEntries(task: string, values: Branch, document: Tree): Iterable<Entry> {
  for (const [key, tree] of values.entries) {
    if (beside.test(key)) continue;
    const plain = key.endsWith(',none') ? key.slice(0, key.lastIndexOf(',')) : undefined;
    const aliases: readonly Keys[] = plain === undefined ? [] : [[task, plain]];
    yield { keys: [task, key], tree, aliases, facts: facts(task, key, { values, document }) };
  }
}

function facts(task: string, key: string, { values, document }: { values: Branch; document: Tree }): MetricFacts {
  const comma = key.lastIndexOf(',');
  const [metric, filter] = comma < 0 ? [key, ''] : [key.slice(0, comma), key.slice(comma)];
  return factsOf({
    standardError: numberAt(values, `${metric}_stderr${filter}`),
    sampleSize:
      numberAt(values, 'sample_count', key) ??
      numberAt(document, 'n-samples', task, 'effective') ??
      numberAt(values, 'sample_len'),
    // of a run with `--limit` only some of the examples were asked
    fullSize: numberAt(document, 'n-samples', task, 'original'),
    higherIsBetter: flagAt(at(document, 'higher_is_better'), task, metric),
  });
}

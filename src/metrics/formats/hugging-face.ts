import { factsOf } from '../reading.ts';
import type { Branch, Tree } from '../tree.ts';
import { epochRows, selectEpoch } from './epochs.ts';
import type { Entry, Format, Keys } from './format.ts';
import { at, branchAt, itemsOf, numberAt, rowsOf, textAt } from './steps.ts';

const measuredBy = /^(eval|train|test|predict)_(?:runtime|samples_per_second|steps_per_second)$/;
const split = /^(eval|train|test|predict)_/;

/** What `Trainer.save_metrics` writes: `all_results.json`, `eval_results.json` and their like. */
export const hfResults: Format = {
  lacks(document) {
    const keys = document.kind === 'object' ? [...document.entries.keys()] : [];
    return keys.some((key) => measuredBy.test(key)) ? undefined : 'key like "eval_runtime"';
  },
  *entries(document): Iterable<Entry> {
    if (document.kind !== 'object') return;
    for (const [key, tree] of document.entries) {
      const part = split.exec(key)?.[1];
      const sampleSize = part === undefined || measuredBy.test(key) ? undefined : numberAt(document, `${part}_samples`);
      yield { keys: [key], tree, facts: factsOf({ sampleSize }) };
    }
  },
};

/** `trainer_state.json`: of its log, the entries that an evaluation made. */
export const hfTrainerState: Format = {
  lacks(document) {
    if (rowsOf(at(document, 'log_history')) === undefined) return 'list "log_history" of what was logged';
    if (at(document, 'global_step') === undefined) return 'key "global_step"';
    return evaluations(document).length > 0 ? undefined : 'evaluation (a key like "eval_loss") in its "log_history"';
  },
  entries(document, { epoch }): readonly Entry[] {
    return selectEpoch(epochRows(evaluations(document)), epoch);
  },
};

function evaluations(document: Tree): readonly Branch[] {
  const logged = rowsOf(at(document, 'log_history')) ?? [];
  return logged.filter(({ entries }) => [...entries.keys()].some((key) => key.startsWith('eval_')));
}

/** The `model-index` of a model card's front matter, or of the same as YAML or JSON. */
export const hfModelIndex: Format = {
  lacks: (document) => (rowsOf(at(document, 'model-index')) === undefined ? 'list "model-index"' : undefined),
  *entries(document): Iterable<Entry> {
    const models = rowsOf(at(document, 'model-index')) ?? [];
    for (const model of models) {
      const name = textAt(model, 'name');
      const before = models.length > 1 && name !== undefined ? [name] : [];
      for (const result of itemsOf(at(model, 'results'))) yield* resultEntries(result, before);
    }
  },
};

function* resultEntries(result: Tree, before: readonly string[]): Iterable<Entry> {
  const dataset = branchAt(result, 'dataset');
  const type = textAt(dataset, 'type') ?? textAt(dataset, 'name') ?? 'dataset';
  const parts = [textAt(dataset, 'config'), textAt(dataset, 'split')].filter((part) => part !== undefined);
  for (const metric of itemsOf(at(result, 'metrics'))) {
    const value = at(metric, 'value');
    const called = textAt(metric, 'type') ?? textAt(metric, 'name');
    if (value === undefined || called === undefined) continue;
    const aliases: Keys[] = [[type, called], [called]];
    yield { keys: [...before, type, ...parts, called], tree: value, aliases };
  }
}

/** Files of `.eval_results/`, by which the Hub ranks models. */
export const hfEvalResults: Format = {
  lacks(document) {
    const rows = rowsOf(document) ?? [];
    const results = rows.filter((row) => branchAt(row, 'dataset') !== undefined && at(row, 'value') !== undefined);
    return rows.length > 0 && results.length === rows.length ? undefined : 'list of results with "dataset" and "value"';
  },
  *entries(document): Iterable<Entry> {
    for (const row of itemsOf(document)) {
      const [id, task, tree] = [textAt(row, 'dataset', 'id'), textAt(row, 'dataset', 'task_id'), at(row, 'value')];
      if (tree === undefined || (id === undefined && task === undefined)) continue;
      if (task === undefined) yield { keys: [id ?? ''], tree };
      else yield { keys: id === undefined ? [task] : [id, task], tree, aliases: [[task]] };
    }
  },
};

import { factsOf } from '../reading.ts';
import type { Branch, Tree } from '../tree.ts';
import type { Entry, Format, Keys } from './format.ts';
import { at, branchAt, numberAt } from './steps.ts';

const averages = new Map([
  ['macro avg', 'macro'],
  ['weighted avg', 'weighted'],
  ['micro avg', 'micro'],
  ['samples avg', 'samples'],
]);
const scores = new Map([
  ['precision', 'precision'],
  ['recall', 'recall'],
  ['f1-score', 'f1'],
]);

/**
 * `classification_report(output_dict=True)`. Averages are found by the names of scikit-learn's scorers too: `f1_macro` is the f1-score
 * of `macro avg`. Without `accuracy`, when only some labels were reported, there is none: `micro avg` is not taken for it.
 */
export const sklearnReport: Format = {
  lacks(document) {
    const missing = ['macro avg', 'weighted avg'].find((average) => !isAverage(branchAt(document, average)));
    return missing === undefined ? undefined : `"${missing}" with precision, recall, f1-score and support`;
  },
  *entries(document): Iterable<Entry> {
    if (document.kind !== 'object') return;
    const sampleSize = numberAt(document, 'macro avg', 'support');
    for (const [key, tree] of document.entries) {
      if (tree.kind === 'object') yield* scoreEntries(key, tree, sampleSize);
      else yield { keys: [key], tree, facts: factsOf({ sampleSize, higherIsBetter: true }) };
    }
  },
};

function isAverage(branch: Branch | undefined): boolean {
  return [...scores.keys(), 'support'].every((score) => at(branch, score) !== undefined);
}

function* scoreEntries(key: string, branch: Branch, total: number | undefined): Iterable<Entry> {
  const average = averages.get(key);
  for (const [score, tree] of branch.entries) {
    const scorer = scores.get(score);
    const aliases: readonly Keys[] = average === undefined || scorer === undefined ? [] : [[`${scorer}_${average}`]];
    const sampleSize = average === undefined ? examplesOf(score, branch) : total;
    const facts = scorer === undefined ? {} : factsOf({ sampleSize, higherIsBetter: true });
    yield { keys: [key, score], tree, aliases, facts };
  }
}

/** Of a class, recall is measured on its support; precision on what was predicted to be of it, which the report does not say. */
function examplesOf(score: string, branch: Branch): number | undefined {
  const support: Tree | undefined = score === 'recall' ? at(branch, 'support') : undefined;
  return support?.kind === 'number' ? support.value : undefined;
}

import type { Branch, Tree } from '../tree.ts';
import type { Entry, Format } from './format.ts';
import { at } from './steps.ts';

const root =
  /^(?:regression|binary_classification|multiclass_classification|multilabel_classification|text_generation|ranking)_metrics$/;

/**
 * `evaluation.json` of SageMaker Pipelines, `statistics.json` of its model quality jobs. The `standard_deviation` beside a value is
 * nobody's standard error: in the examples of the field it is that of the residuals.
 */
export const sagemaker: Format = {
  lacks: (document) => (groups(document).length > 0 ? undefined : 'key like "regression_metrics" with values in it'),
  *entries(document): Iterable<Entry> {
    for (const [group, branch] of groups(document)) {
      for (const [metric, tree] of branch.entries) {
        const value = at(tree, 'value');
        if (value !== undefined) yield { keys: [group, metric], tree: value, aliases: [[metric]] };
      }
    }
  },
};

function groups(document: Tree): readonly (readonly [string, Branch])[] {
  if (document.kind !== 'object') return [];
  return [...document.entries].filter((entry): entry is [string, Branch] => {
    const [key, tree] = entry;
    return root.test(key) && tree.kind === 'object' && [...tree.entries.values()].some((inner) => at(inner, 'value'));
  });
}

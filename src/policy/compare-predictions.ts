import type { PredictionsConfig } from '../config/predictions-config.ts';
import { compareBounds } from './bounds.ts';
import type { Json } from '../core/json.ts';
import { note, type Keys, type Note } from './loosening.ts';

/**
 * What is read otherwise of predictions: other rows, another column, another positive class, another threshold are other numbers, and
 * which of them lets more pass cannot be told. So it is with predictions where there were none: they decide over the numbers of a file,
 * and their tests excuse losses that two bare numbers do not.
 */
export function comparePredictions(
  base: PredictionsConfig | undefined,
  head: PredictionsConfig | undefined,
  keys: Keys,
): readonly Note[] {
  if (base !== undefined && head !== undefined) return compareBounds(withDefaults(base), withDefaults(head), { keys });
  if (base === head) return [];
  const sides = { before: base as unknown as Json | undefined, after: head as unknown as Json | undefined };
  return [note(head === undefined ? 'removed' : 'changed', keys, sides)];
}

/** Without a word, no row may differ. */
function withDefaults(given: PredictionsConfig): PredictionsConfig {
  return { ...given, max_unmatched_pct: given.max_unmatched_pct ?? 0 };
}

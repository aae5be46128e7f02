import type { Entry, Format } from './format.ts';
import { at, branchAt } from './steps.ts';

const internal = ['_step', '_runtime', '_timestamp'];

/** `wandb-summary.json`. Keys that begin with `_` are W&B's own, and mappings with a `_type` are media. */
export const wandb: Format = {
  lacks(document) {
    const known = internal.filter((key) => at(document, key) !== undefined);
    if (branchAt(document, '_wandb') !== undefined || known.length > 1) return undefined;
    return 'key "_wandb", or two of "_step", "_runtime" and "_timestamp"';
  },
  *entries(document): Iterable<Entry> {
    if (document.kind !== 'object') return;
    for (const [key, tree] of document.entries) {
      if (!key.startsWith('_') && at(tree, '_type') === undefined) yield { keys: [key], tree };
    }
  },
};

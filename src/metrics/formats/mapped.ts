import type { MappingConfig } from '../../config/config.ts';
import { pointerSteps } from '../../core/json-pointer.ts';
import { parseInteger } from '../../core/number.ts';
import { factsOf } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { Entry } from './format.ts';

/** The metrics that the config points to itself. A pointer that leads nowhere makes no metric. */
export function* mappedEntries(document: Tree, mapping: MappingConfig): Iterable<Entry> {
  for (const [name, where] of Object.entries(mapping)) {
    const { value, stderr, n } = typeof where === 'string' ? { value: where } : where;
    const tree = pointed(document, value);
    if (tree === undefined) continue;
    const facts = factsOf({ standardError: numberPointed(document, stderr), sampleSize: numberPointed(document, n) });
    yield { keys: [name], tree, facts };
  }
}

function numberPointed(document: Tree, pointer: string | undefined): number | undefined {
  const tree = pointer === undefined ? undefined : pointed(document, pointer);
  return tree?.kind === 'number' ? tree.value : undefined;
}

/** What a JSON Pointer leads to; items of lists are counted from 0. */
function pointed(document: Tree, pointer: string): Tree | undefined {
  return pointerSteps(pointer).reduce<Tree | undefined>((tree, step) => {
    if (tree?.kind === 'object') return tree.entries.get(step);
    const index = tree?.kind === 'list' && /^(?:0|[1-9]\d*)$/.test(step) ? parseInteger(step) : undefined;
    return tree?.kind === 'list' && index !== undefined ? tree.items?.[index] : undefined;
  }, document);
}

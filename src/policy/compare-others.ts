import { note, type Keys, type Note } from './loosening.ts';
import { ownKeys, sameValue, valueOf } from './same-value.ts';

/** Keys that nobody has said the meaning of here: whatever changes in them may loosen something, and that is said. */
export function compareOthers(
  base: object,
  head: object,
  { keys, skipped }: { readonly keys: Keys; readonly skipped: ReadonlySet<string> },
): readonly Note[] {
  const all = new Set([...ownKeys(base), ...ownKeys(head)]);
  return [...all]
    .filter((key) => !skipped.has(key))
    .flatMap((key) => {
      const sides = { before: valueOf(base, key), after: valueOf(head, key) };
      if (sameValue(sides.before, sides.after)) return [];
      return [note(sides.after === undefined ? 'removed' : 'changed', [...keys, key], sides)];
    });
}

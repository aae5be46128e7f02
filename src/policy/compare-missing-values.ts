import { isWithin } from './compare-lists.ts';
import { note, type Keys, type Note } from './loosening.ts';

/**
 * Texts that mean "missing" are held to no type, nor to what else a value must be: more of them let more pass. Those that are values now
 * are no longer refused where a value must be there, and no longer counted as missing.
 */
export function compareMissingValues(
  keys: Keys,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): readonly Note[] {
  const [from, to] = [new Set(before), new Set(after)];
  if (!isWithin(to, from)) return [note('weaker', keys, { before, after })];
  return isWithin(from, to) ? [] : [note('changed', keys, { before, after })];
}

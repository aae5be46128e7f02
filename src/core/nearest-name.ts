import { distance } from 'fastest-levenshtein';

/** The name of `names` that `text` was probably meant to be: at most a third of its letters differ. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const name of names) {
    const d = distance(text.toLowerCase(), name.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [name, d];
  }
  return best;
}

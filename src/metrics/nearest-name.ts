import { distance } from 'fastest-levenshtein';

/** How many names are looked at; a file with more still gets an answer in a moment. */
const namesLookedAt = 5000;

/**
 * The available metric that a misspelt or unqualified name may mean (`acuracy` → `accuracy`, `accuracy` → `val.accuracy`), or `null`
 * when none is near: at most a third of the letters may differ, and two in short names.
 */
export function nearestName(name: string, available: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = Math.max(2, Math.floor(name.length / 3)) + 1;
  const wanted = name.toLowerCase();
  for (const candidate of available.slice(0, namesLookedAt)) {
    const score = Math.min(distance(wanted, candidate.toLowerCase()), 0.5 + distance(wanted, lastStep(candidate)));
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function lastStep(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1).toLowerCase();
}

import { nearestName } from '../core/nearest-name.ts';

/** How many names are looked at; a file with more still gets an answer in a moment. */
const namesLookedAt = 5000;

/**
 * The available metric that a misspelt, unqualified or shortened name may mean (`acuracy` → `accuracy`,
 * `accuracy` → `val.accuracy`, `latency` → `latency_ms`), or `null` when none is near.
 */
export function nearestMetric(name: string, available: readonly string[]): string | null {
  const looked = available.filter((one) => one !== name).slice(0, namesLookedAt); // another file may have it
  const whole = nearestName(name, looked);
  if (whole !== undefined) return whole;
  const step = nearestName(lastStep(name), looked.map(lastStep));
  const begins = (candidate: string): boolean => name.length >= 3 && lastStep(candidate).startsWith(lastStep(name));
  return looked.find((candidate) => lastStep(candidate) === step) ?? looked.find(begins) ?? null;
}

function lastStep(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}

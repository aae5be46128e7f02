import { nearestName } from '../core/nearest-name.ts';
import type { Config } from './config.ts';

type Report = (path: readonly (string | number)[], message: string, hint?: string) => void;

/**
 * What the JSON Schema cannot say of waivers: gates that nobody declares, days that are none.
 * @param incomplete gates of which something was left out because it is wrong by itself
 */
export function waiverProblems(config: Config, report: Report, incomplete: ReadonlySet<string>): void {
  const known = gateIds(config);
  for (const [index, { gate, until }] of (config.waivers ?? []).entries()) {
    const missing = incomplete.size === 0 && !known.includes(gate);
    if (missing) report(['waivers', index, 'gate'], `no gate is called "${gate}"`, gateHint(gate, known));
    if (!isDay(until)) report(['waivers', index, 'until'], `"${until}" is not a day`, 'write it as 2027-01-31');
  }
}

function gateHint(gate: string, known: readonly string[]): string {
  const nearest = nearestName(gate, known);
  return nearest === undefined ? `declared: ${known.join(', ')}` : `did you mean ${nearest}?`;
}

function gateIds(config: Config): readonly string[] {
  return [
    ...Object.keys(config.data ?? {}).map((name) => `data/${name}`),
    ...Object.keys(config.metrics ?? {}).map((name) => `metrics/${name}`),
    ...(config.card === undefined ? [] : ['card']),
  ];
}

/** Whether a text is a day of the calendar as ISO 8601 writes it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

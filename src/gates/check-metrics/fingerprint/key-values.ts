import type { MetricFile } from '../../../metrics/read-metric-file.ts';
import { lookUp } from '../look-up.ts';
import type { MetricsInputs } from '../inputs.ts';
import { valueText } from './value-text.ts';

/**
 * What metrics files say under some names. With `runs` all of them must say the same; a name of which nothing can be told is left out.
 *
 * @throws a `config` error for a name that leads to more than one value
 */
export function keyValues(
  files: readonly MetricFile[],
  names: readonly string[],
  inputs: MetricsInputs,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (files.length === 0) return values;
  for (const [name, located] of lookUp(files, names, { ...inputs, namedIn: ['fingerprint', 'keys'] })) {
    const texts = new Set(located.map((found) => (found === null ? undefined : valueText(found.tree))));
    const [only] = texts;
    if (only !== undefined && texts.size === 1) values.set(name, only);
  }
  return values;
}

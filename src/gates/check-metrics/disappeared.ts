import type { Finding, Reason } from '../../core/finding.ts';
import { isNumeric, namedValues, type NamedValue } from '../../metrics/metric-names.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf } from '../../metrics/reading.ts';
import type { Named } from './look-up.ts';

/** Beyond this many, the rest is one finding with their number. */
const ownFinding = 50;

/** Metrics of the baseline that no rule names and that the candidate no longer has: one warning each. */
export function disappearedMetrics(
  id: string,
  candidate: { readonly files: readonly MetricFile[]; readonly also: readonly string[] },
  baseline: { readonly files: readonly MetricFile[]; readonly named: Named },
): readonly Finding[] {
  const present = new Set([...namedValues(candidate.files).map(({ name }) => name), ...candidate.also]);
  const ruled = new Set<unknown>([...baseline.named.values()].flat().map((found) => found?.tree));
  const missing = namedValues(baseline.files).filter(
    ({ name, leaf }) => isNumeric(leaf.kind) && !ruled.has(leaf) && !present.has(name),
  );
  // Runs give each name as often as they are many.
  const gone = [...new Map(missing.map((value) => [value.name, value])).values()];
  const each = gone.slice(0, ownFinding).map((value) => disappeared(id, value.name, { value, count: 1 }));
  const rest = gone.length - each.length;
  return rest === 0 ? each : [...each, disappeared(id, '', { count: rest, reason: { code: 'and-more' } })];
}

function disappeared(
  id: string,
  subject: string,
  { value, count, reason }: { value?: NamedValue; count: number; reason?: Reason },
): Finding {
  const before = value === undefined ? undefined : measureOf(readingOf(value.leaf));
  return {
    id: `${id}#${subject}/disappeared`,
    rule: 'disappeared',
    subject,
    slice: null,
    params: {},
    outcome: 'disappeared',
    severity: 'warn',
    ...(reason === undefined ? {} : { reason }),
    ...(before === undefined ? {} : { baseline: { value: before } }),
    count,
    samples: [],
  };
}

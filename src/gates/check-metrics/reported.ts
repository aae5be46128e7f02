import type { Finding, Measure } from '../../core/finding.ts';
import type { Found } from '../../metrics/find-metric.ts';
import { readingOf } from '../../metrics/reading.ts';

/** How far a reported number may lie from the computed one, relative to it. */
const agreement = 1e-6;

/**
 * Numbers that a metrics file reports and that its predictions do not give: one warning each, with both. The computed one decides.
 *
 * @param reported what the files say by the names of computed metrics and by those that rules use
 */
export function reportedFindings(
  id: string,
  { measured, nameOf }: { measured: ReadonlyMap<string, Measure>; nameOf: (name: string) => string | undefined },
  reported: ReadonlyMap<string, Found>,
): readonly Finding[] {
  return [...reported].flatMap(([name, found]) => {
    const computed = measured.get(nameOf(name) ?? name);
    if (typeof computed !== 'number') return [];
    const reading = readingOf(found.tree);
    if (reading.kind !== 'number') return [];
    if (Math.abs(reading.value - computed) <= agreement * Math.max(Math.abs(computed), Math.abs(reading.value)))
      return [];
    const { source } = found.file;
    const params = { reported: reading.value, file: source.shown };
    return [
      {
        id: `${id}#${name}/reported`,
        rule: 'reported',
        subject: name,
        slice: null,
        params,
        outcome: 'violated',
        severity: 'warn',
        reason: { code: 'reported-differs', params },
        observed: { value: computed },
        count: 1,
        samples: [{ file: source.shown, ...source.spot(found.tree.offset), value: String(reading.value) }],
      } satisfies Finding,
    ];
  });
}

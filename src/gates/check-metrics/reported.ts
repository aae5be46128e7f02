import type { Finding, Measure } from '../../core/finding.ts';
import type { Found } from '../../metrics/find-metric.ts';
import { readingOf } from '../../metrics/reading.ts';

/** How far a reported number may lie from the computed one, relative to it. */
const agreement = 1e-6;

/** What files report and what predictions give, of one side. */
interface Reported {
  /** By the names of computed metrics and by those that rules use. */
  readonly reported: ReadonlyMap<string, Found>;
  readonly computedOf: (name: string) => Measure | undefined;
}

/** Numbers that a metrics file reports and that its predictions do not give: one warning each, with both. The computed one decides. */
export function reportedFindings(id: string, side: Reported): readonly Finding[] {
  return contradictions(side).map(({ name, found, reported, computed }) => {
    const { source } = found.file;
    const params = { reported, file: source.shown };
    return {
      ...contradiction(id, { name, rule: 'reported', params }),
      observed: { value: computed },
      samples: [{ file: source.shown, ...source.spot(found.tree.offset), value: String(reported) }],
    };
  });
}

/** The same of a baseline. What is compared with is what its predictions give, so that its file does not tell what changed. */
export function reportedBaselineFindings(id: string, side: Reported): readonly Finding[] {
  return contradictions(side).map(({ name, found, reported, computed }) => {
    const params = { reported, file: found.file.source.shown };
    return { ...contradiction(id, { name, rule: 'reported-baseline', params }), baseline: { value: computed } };
  });
}

interface Contradiction {
  readonly name: string;
  readonly found: Found;
  readonly reported: number;
  readonly computed: number;
}

function contradictions({ reported: all, computedOf }: Reported): readonly Contradiction[] {
  return [...all].flatMap(([name, found]) => {
    const computed = computedOf(name);
    const reading = readingOf(found.tree);
    if (typeof computed !== 'number' || reading.kind !== 'number') return [];
    const { value: reported } = reading;
    const agrees = Math.abs(reported - computed) <= agreement * Math.max(Math.abs(computed), Math.abs(reported));
    return agrees ? [] : [{ name, found, reported, computed }];
  });
}

function contradiction(
  id: string,
  { name, rule, params }: { readonly name: string; readonly rule: string; readonly params: Finding['params'] },
): Finding {
  return {
    id: `${id}#${name}/${rule}`,
    rule,
    subject: name,
    slice: null,
    params,
    outcome: 'violated',
    severity: 'warn',
    reason: { code: 'reported-differs', params },
    count: 1,
    samples: [],
  };
}

import type { RuleConfig } from '../../config/config.ts';
import type { Finding, Reason } from '../../core/finding.ts';
import { directionByName } from '../../metrics/metric-scale.ts';
import type { Reading } from '../../metrics/reading.ts';

/** The rule decides; that the file itself, or a name that is known all over the field, says the opposite is said once. */
export function directionNotes(subject: string, { direction }: RuleConfig, candidate: Reading): readonly Reason[] {
  if (direction === undefined || candidate.kind !== 'number') return [];
  const { higherIsBetter } = candidate;
  const said = higherIsBetter === undefined ? undefined : higherIsBetter ? 'higher' : 'lower';
  const known = said ?? directionByName(subject);
  if (known === undefined || known === direction) return [];
  const code = said === undefined ? 'direction-by-name' : 'direction-differs';
  return [{ code, params: { metric: subject, direction: known } }];
}

/** That a value is of a part of the examples is said, whatever it is compared with. */
export function partNotes(candidate: Reading): readonly Reason[] {
  if (candidate.kind !== 'number' || candidate.fullSize === undefined) return [];
  return [{ code: 'limited-run', params: { measured: candidate.sampleSize ?? null, total: candidate.fullSize } }];
}

/** Whether a rule holds a metric to a bound by itself. */
export function bounded({ min, max, target }: RuleConfig): boolean {
  return [min, max, target].some((bound) => bound !== undefined);
}

/** What is known of a share stands at the first bound on it. */
export function withBoundNotes(findings: readonly Finding[], notes: readonly Reason[]): readonly Finding[] {
  const at = findings.findIndex(({ rule }) => rule === 'min' || rule === 'max' || rule === 'target');
  const bound = findings[at];
  if (bound === undefined || notes.length === 0) return findings;
  return findings.with(at, { ...bound, notes: [...(bound.notes ?? []), ...notes] });
}

const absoluteRules: ReadonlySet<string> = new Set(['min', 'max', 'target', 'direction']);

/** The findings with remarks at the first that compares, or at the first of all. */
export function withNotes(findings: readonly Finding[], notes: readonly Reason[]): readonly Finding[] {
  const at = findings.findIndex((one) => !absoluteRules.has(one.rule));
  const bearer = findings[Math.max(at, 0)];
  if (bearer === undefined || notes.length === 0) return findings;
  return findings.with(Math.max(at, 0), { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
}

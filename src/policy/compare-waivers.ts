import type { PolicyConfig, WaiverConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { compareOthers } from './compare-others.ts';
import { note, type Note } from './loosening.ts';
import { sameValue } from './same-value.ts';

/** The permissions that a change adds: they count once it is merged. One that only narrows another adds nothing. */
export function compareWaivers(base: readonly WaiverConfig[], head: readonly WaiverConfig[]): readonly Note[] {
  return head.flatMap((after, index) => {
    if (base.some((before) => isNarrower(after, before))) return [];
    return [note('added', ['waivers', index], { before: undefined, after: after as unknown as Json })];
  });
}

/** Whether a waiver allows nothing that another does not. Which way a limit is wider only its finding knows, so it stays the same. */
function isNarrower(after: WaiverConfig, before: WaiverConfig): boolean {
  return (
    after.gate === before.gate &&
    after.subject === before.subject &&
    (before.rule === undefined || after.rule === before.rule) &&
    isSubslice(after.slice, before.slice) &&
    after.until <= before.until &&
    (before.limit === undefined || after.limit === before.limit)
  );
}

function isSubslice(after: WaiverConfig['slice'], before: WaiverConfig['slice']): boolean {
  return before === undefined || (after !== undefined && sameValue(after, before));
}

/** How much each severity of `on_loosened` stops; by default forks fail and others warn. */
const strictness: readonly (PolicyConfig['on_loosened'] | undefined)[] = ['info', 'warn', undefined, 'fail'];

/** What a change makes of the judgement of changes like itself. */
export function comparePolicy(base: PolicyConfig, head: PolicyConfig): readonly Note[] {
  const severity = { before: base.on_loosened, after: head.on_loosened };
  const label = { before: base.accept_label, after: head.accept_label };
  const milder = strictness.indexOf(severity.after) < strictness.indexOf(severity.before);
  return [
    ...(milder ? [note(severity.after === undefined ? 'removed' : 'weaker', ['policy', 'on_loosened'], severity)] : []),
    ...(base.accept_label === false && head.accept_label !== false
      ? [note('weaker', ['policy', 'accept_label'], label)]
      : []),
    ...compareOthers(base, head, { keys: ['policy'], skipped: new Set(['on_loosened', 'accept_label']) }),
  ];
}

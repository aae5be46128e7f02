import type { RuleConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { compareBounds } from './bounds.ts';
import { note, type Keys, type Note } from './loosening.ts';

type Rules = Readonly<Record<string, RuleConfig>>;

/** What the rules of a metrics gate demand less than they did. */
export function compareRules(base: Rules, head: Rules, keys: Keys): readonly Note[] {
  return Object.entries(base).flatMap(([metric, before]) => {
    const at = [...keys, metric];
    const after = Object.hasOwn(head, metric) ? head[metric] : undefined;
    if (after === undefined) return [note('removed', at, { before: asJson(before), after: undefined })];
    return compareRule(before, after, at);
  });
}

/** Compared together: with `require_both` a loss fails only when it is beyond both. */
const change: ReadonlySet<string> = new Set(['max_regression', 'max_regression_pct', 'require_both', 'direction']);

function compareRule(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  return [
    ...compareDirection(base, head, keys),
    ...compareLoss(base, head, keys),
    ...compareBounds(base, head, { keys, skipped: change }),
  ];
}

/** A direction that comes to a rule without one demands more; one that goes or turns round demands something else. */
function compareDirection(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  const { direction: before } = base;
  const { direction: after } = head;
  if (before === undefined || before === after) return [];
  return [note(after === undefined ? 'removed' : 'changed', [...keys, 'direction'], { before, after })];
}

/** What a rule allows to be lost: alternatives of which one must hold. */
interface Loss {
  readonly absolute: number;
  readonly percent: number;
}

function compareLoss(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  const now = lossesOf(head);
  const missing = lossesOf(base).filter((before) => !now.some((after) => allowsNoMore(after, before)));
  if (missing.length === 0) return [];
  const notes = (['max_regression', 'max_regression_pct'] as const).flatMap((key) => {
    const [before, after] = [base[key], head[key]];
    if (before === undefined || (after !== undefined && after <= before)) return [];
    return [note(after === undefined ? 'removed' : 'weaker', [...keys, key], { before, after })];
  });
  const both = base.require_both !== true && head.require_both === true;
  const joined = note('weaker', [...keys, 'require_both'], { before: base.require_both, after: head.require_both });
  return both ? [...notes, joined] : notes;
}

/** Each demand on losses; what does not allow any excuse is 0 there: of two alternatives it never is the one that holds. */
function lossesOf({
  max_regression: absolute,
  max_regression_pct: percent,
  require_both: both,
}: RuleConfig): readonly Loss[] {
  if (both === true && absolute !== undefined && percent !== undefined) return [{ absolute, percent }];
  return [
    ...(absolute === undefined ? [] : [{ absolute, percent: -1 }]),
    ...(percent === undefined ? [] : [{ absolute: -1, percent }]),
  ];
}

/** Whether whatever `after` lets pass, `before` let pass too. */
function allowsNoMore(after: Loss, before: Loss): boolean {
  return after.absolute <= before.absolute && after.percent <= before.percent;
}

function asJson(rule: RuleConfig): Json {
  return rule as unknown as Json;
}

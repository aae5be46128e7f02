import type { RuleConfig } from '../config/config.ts';
import type { SliceColumns } from '../config/predictions-config.ts';
import type { Json } from '../core/json.ts';
import { compareBounds } from './bounds.ts';
import { compareColumns } from './compare-lists.ts';
import { compareLosses, lossKeys } from './compare-losses.ts';
import { note, type Keys, type Note } from './loosening.ts';

export type Rules = Readonly<Record<string, RuleConfig>>;

/** What the rules of a metrics gate demand less than they did. */
export function compareRules(base: Rules, head: Rules, keys: Keys): readonly Note[] {
  return Object.entries(base).flatMap(([metric, before]) => {
    const at = [...keys, metric];
    const after = Object.hasOwn(head, metric) ? head[metric] : undefined;
    if (after === undefined) return [note('removed', at, { before: asJson(before), after: undefined })];
    return compareRule(before, after, at);
  });
}

/** What is compared by more than the order of one number. */
const apart: ReadonlySet<string> = new Set([...lossKeys, 'direction', 'target', 'within', 'noise_sd', 'by']);

function compareRule(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  return [
    ...compareDirection(base, head, keys),
    ...compareLosses(base, head, keys),
    ...compareTarget(base, head, keys),
    ...compareNoise(base, head, keys),
    ...compareGroups(base, head, [...keys, 'by']),
    ...compareBounds(base, head, { keys, skipped: apart }),
  ];
}

/** A direction that comes to a rule without one demands more; one that goes or turns round demands something else. */
function compareDirection(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  const { direction: before } = base;
  const { direction: after } = head;
  if (before === undefined || before === after) return [];
  return [note(after === undefined ? 'removed' : 'changed', [...keys, 'direction'], { before, after })];
}

/** The values around a target: those that are within what was allowed before are nothing, wherever the target is. */
function compareTarget(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  if (base.target === undefined) return [];
  const target = { before: base.target, after: head.target };
  if (head.target === undefined) return [note('removed', [...keys, 'target'], target)];
  const within = { before: base.within, after: head.within };
  const [before, after] = [base.within ?? 0, head.within ?? 0];
  if (Math.abs(head.target - base.target) + after <= before) return [];
  if (head.target === base.target) return [note('weaker', [...keys, 'within'], within)];
  return [note('changed', [...keys, 'target'], target)];
}

/** The noise that explains a loss: more of it excuses more, none excuses nothing, and where nothing is held it excuses nothing. */
function compareNoise(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  const sides = { before: base.noise_sd, after: head.noise_sd };
  const held = [base.max_regression, base.max_regression_pct, base.ratchet].some((one) => one !== undefined);
  return held && (sides.after ?? 0) > (sides.before ?? 0) ? [note('weaker', [...keys, 'noise_sd'], sides)] : [];
}

/** The groups that must not differ: each way of grouping is a demand of its own. */
function compareGroups(base: RuleConfig, head: RuleConfig, keys: Keys): readonly Note[] {
  if (base.max_disparity === undefined || head.max_disparity === undefined) return [];
  return compareColumns(base.by ?? [], head.by ?? ([] as readonly SliceColumns[]), keys);
}

function asJson(rule: RuleConfig): Json {
  return rule as unknown as Json;
}

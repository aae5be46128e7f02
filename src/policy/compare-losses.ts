import type { RuleConfig } from '../config/config.ts';
import { note, type Keys, type Note } from './loosening.ts';

/** What is said of losses, of a metric as a whole or in slices. */
export type LossRule = Pick<RuleConfig, 'max_regression' | 'max_regression_pct' | 'require_both'>;

/** The keys that are compared together: with `require_both` a loss fails only when it is beyond both. */
export const lossKeys = ['max_regression', 'max_regression_pct', 'require_both'] as const;

/** What a rule allows to be lost: alternatives of which one must hold. */
interface Loss {
  readonly absolute: number;
  readonly percent: number;
}

/** The losses that a rule lets pass and did not before, key by key. */
export function compareLosses(base: LossRule, head: LossRule, keys: Keys): readonly Note[] {
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
}: LossRule): readonly Loss[] {
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

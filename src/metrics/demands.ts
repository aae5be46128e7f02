import type { RuleConfig } from '../config/config.ts';

/** One demand of a metric's rules; each becomes one finding. */
export type Demand =
  AbsoluteDemand | ChangeDemand | DisparityDemand | { readonly kind: 'shown'; readonly rule: 'direction' };

/** Holds or not by the candidate alone. */
export type AbsoluteDemand =
  | { readonly kind: 'absolute'; readonly rule: 'min' | 'max'; readonly bound: number }
  | { readonly kind: 'absolute'; readonly rule: 'target'; readonly target: number; readonly within: number };

/** Needs groups of predictions. */
export interface DisparityDemand {
  readonly kind: 'disparity';
  readonly rule: 'max_disparity';
  readonly bound: number;
}

/** Needs a baseline. */
export type ChangeDemand =
  | {
      readonly kind: 'change';
      readonly rule: 'max_regression' | 'max_regression_pct' | 'max_regression+max_regression_pct';
      /** In the metric's own units. */
      readonly absolute: number | undefined;
      /** In percent of |baseline|. */
      readonly percent: number | undefined;
    }
  | { readonly kind: 'change'; readonly rule: 'min_improvement'; readonly gain: number }
  | { readonly kind: 'change'; readonly rule: 'min_improvement_pct'; readonly percent: number }
  /** Against the best value that was ever recorded, not the baseline. */
  | { readonly kind: 'change'; readonly rule: 'ratchet'; readonly loss: number }
  /** Two-sided. */
  | { readonly kind: 'change'; readonly rule: 'max_change'; readonly distance: number };

/** The demands that a metric's rules make, in the order of the documentation. A metric without bounds is shown, and must be there. */
export function demandsOf(rule: RuleConfig): readonly [Demand, ...Demand[]] {
  const demands: Demand[] = [];
  if (rule.min !== undefined) demands.push({ kind: 'absolute', rule: 'min', bound: rule.min });
  if (rule.max !== undefined) demands.push({ kind: 'absolute', rule: 'max', bound: rule.max });
  if (rule.target !== undefined)
    demands.push({ kind: 'absolute', rule: 'target', target: rule.target, within: rule.within ?? 0 });
  demands.push(...changeDemandsOf(rule));
  if (rule.max_disparity !== undefined)
    demands.push({ kind: 'disparity', rule: 'max_disparity', bound: rule.max_disparity });
  const [first, ...rest] = demands;
  return first === undefined ? [{ kind: 'shown', rule: 'direction' }] : [first, ...rest];
}

/** The demands on how a metric may change. */
function changeDemandsOf(rule: RuleConfig): ChangeDemand[] {
  const { max_regression: absolute, max_regression_pct: percent, min_improvement: gain } = rule;
  const demands: ChangeDemand[] = [];
  if (rule.require_both === true && absolute !== undefined && percent !== undefined) {
    demands.push({ kind: 'change', rule: 'max_regression+max_regression_pct', absolute, percent });
  } else {
    if (absolute !== undefined) demands.push({ kind: 'change', rule: 'max_regression', absolute, percent: undefined });
    if (percent !== undefined)
      demands.push({ kind: 'change', rule: 'max_regression_pct', absolute: undefined, percent });
  }
  if (gain !== undefined) demands.push({ kind: 'change', rule: 'min_improvement', gain });
  if (rule.min_improvement_pct !== undefined)
    demands.push({ kind: 'change', rule: 'min_improvement_pct', percent: rule.min_improvement_pct });
  if (rule.ratchet !== undefined) demands.push({ kind: 'change', rule: 'ratchet', loss: rule.ratchet });
  if (rule.max_change !== undefined) demands.push({ kind: 'change', rule: 'max_change', distance: rule.max_change });
  return demands;
}

/** Whether any rule compares with a baseline; the best recorded value is none. */
export function needsBaseline(rules: Iterable<RuleConfig>): boolean {
  return [...rules].some((rule) => changeDemandsOf(rule).some((demand) => demand.rule !== 'ratchet'));
}

import type { MetricsConfig, RuleConfig } from '../config/config.ts';
import type { SlicesConfig } from '../config/predictions-config.ts';
import type { Json } from '../core/json.ts';
import { isMilder } from './bounds.ts';
import { compareColumns } from './compare-lists.ts';
import { compareLosses, type LossRule } from './compare-losses.ts';
import { compareOthers } from './compare-others.ts';
import { note, type Keys, type Note } from './loosening.ts';

const apart: ReadonlySet<string> = new Set(['by', 'min_support', 'rules', 'severity']);

/** What is demanded of parts of the predictions less than it was. Slices where there were none demand more. */
export function compareSlices(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const [before, after] = [base.slices, head.slices];
  const support = compareSupport(base, head, [...keys, 'min_support']);
  if (before === undefined) return support;
  if (after === undefined) return [note('removed', keys, { before: before as unknown as Json, after: undefined })];
  return [
    ...compareColumns(before.by, after.by, [...keys, 'by']),
    ...support,
    ...compareSliceRules({ gate: base, slices: before }, { gate: head, slices: after }, [...keys, 'rules']),
    ...compareSeverity({ gate: base, slices: before }, { gate: head, slices: after }, [...keys, 'severity']),
    ...compareOthers(before, after, { keys, skipped: apart }),
  ];
}

const defaultSupport = 100;

/** A slice, or a group of a disparity, below its support decides nothing: a higher one is a weaker demand. */
function compareSupport(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const used = base.slices !== undefined || Object.values(base.rules ?? {}).some((rule) => rule.by !== undefined);
  const [before, after] = [base, head].map(({ slices }) => slices?.min_support ?? defaultSupport);
  if (!used || (after ?? 0) <= (before ?? 0)) return [];
  return [note('weaker', keys, { before: base.slices?.min_support, after: head.slices?.min_support })];
}

interface Sliced {
  readonly gate: MetricsConfig;
  readonly slices: SlicesConfig;
}

/** How much may be lost in a slice, where either side says more of it than that the metric's own rule holds. */
function compareSliceRules(base: Sliced, head: Sliced, keys: Keys): readonly Note[] {
  return Object.keys(base.gate.rules ?? {}).flatMap((metric) => {
    const [before, after] = [ownRule(base, metric), ownRule(head, metric)];
    if ((before ?? after) === undefined || !Object.hasOwn(head.gate.rules ?? {}, metric)) return [];
    return compareLosses(before ?? gateRule(base, metric), after ?? gateRule(head, metric), [...keys, metric]);
  });
}

/** Slices are as grave as they say, else as the rule of their metric is. */
function compareSeverity(base: Sliced, head: Sliced, keys: Keys): readonly Note[] {
  const sides = { before: base.slices.severity, after: head.slices.severity };
  const rules = { before: base.gate.rules ?? {}, after: head.gate.rules ?? {} };
  const milder = Object.keys(rules.before).some((metric) => {
    const of = (gate: typeof rules.before): RuleConfig['severity'] =>
      Object.hasOwn(gate, metric) ? gate[metric]?.severity : undefined;
    return isMilder(sides.after ?? of(rules.after), sides.before ?? of(rules.before));
  });
  return milder && sides.before !== sides.after ? [note('weaker', keys, sides)] : [];
}

function ownRule({ slices: { rules = {} } }: Sliced, metric: string): LossRule | undefined {
  return Object.hasOwn(rules, metric) ? rules[metric] : undefined;
}

function gateRule({ gate: { rules = {} } }: Sliced, metric: string): LossRule {
  return (Object.hasOwn(rules, metric) ? rules[metric] : undefined) ?? {};
}

import type { MetricsConfig } from '../config/config.ts';
import { isWithin, textsOf, compareSet } from './compare-lists.ts';
import { compareOthers } from './compare-others.ts';
import { compareRules } from './compare-rules.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';
import { sameValue, valueOf } from './same-value.ts';

const compared: ReadonlySet<string> = new Set(['path', 'baseline', 'rules', 'inputs', 'enforce']);

/** What a metrics gate demands less than it did, but for `enforce`. */
export function compareMetrics(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const sides = (key: string): Sides => ({ before: valueOf(base, key), after: valueOf(head, key) });
  const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
  return [
    // a file that joins may bring the number that another one lacks
    ...compareSet([...keys, 'path'], sides('path')),
    ...(sameValue(baseline.before, baseline.after) ? [] : [note('changed', [...keys, 'baseline'], baseline)]),
    ...compareRules(base.rules ?? {}, head.rules ?? {}, [...keys, 'rules']),
    ...compareInputs([...keys, 'inputs'], sides('inputs')),
    ...compareOthers(base, head, { keys, skipped: compared }),
  ];
}

/** A change of what is not listed leaves old metrics valid. */
function compareInputs(keys: Keys, sides: Sides): readonly Note[] {
  if (isWithin(textsOf(sides.before), textsOf(sides.after))) return [];
  return [note(sides.after === undefined ? 'removed' : 'weaker', keys, sides)];
}

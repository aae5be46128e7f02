import type { MappingConfig, MetricsConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { compareSet, isWithin, textsOf } from './compare-lists.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';
import { sameValue, valueOf } from './same-value.ts';

/** The keys that say which numbers a metrics gate reads. */
export const sourceKeys = ['path', 'runs', 'models', 'format', 'mapping', 'epoch', 'baseline'] as const;

/** What is read otherwise: of other numbers nobody can tell which lets more pass. One more model is one more that must hold. */
export function compareSources(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const sides = (key: string): Sides => ({ before: valueOf(base, key), after: valueOf(head, key) });
  const baseline = { before: base.baseline ?? 'auto', after: head.baseline ?? 'auto' };
  return [
    // a file that joins may bring the number that another one lacks, and a run moves the mean
    ...(['path', 'runs'] as const).flatMap((key) => compareSet([...keys, key], sides(key))),
    ...compareModels([...keys, 'models'], sides('models')),
    ...changed([...keys, 'format'], sides('format')),
    ...compareMapping(base, head, [...keys, 'mapping']),
    ...changed([...keys, 'epoch'], sides('epoch')),
    ...changed([...keys, 'baseline'], baseline),
  ];
}

function changed(keys: Keys, sides: Sides): readonly Note[] {
  if (sameValue(sides.before, sides.after)) return [];
  return [note(sides.after === undefined ? 'removed' : 'changed', keys, sides)];
}

/** Each model is a gate of its own, and one gate for all is another one. */
function compareModels(keys: Keys, sides: Sides): readonly Note[] {
  const { before, after } = sides;
  if (before === undefined || after === undefined) return changed(keys, sides);
  return isWithin(textsOf(before), textsOf(after)) ? [] : [note('removed', keys, sides)];
}

/** Where a metric stands. One that is told for the first time was not read before: it is nothing, unless a rule of the base names it. */
function compareMapping(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const { mapping: before } = base;
  const { mapping: after } = head;
  if (before === undefined || after === undefined)
    return changed(keys, { before: asJson(before), after: asJson(after) });
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const sides = { before: valueOf(before, name), after: valueOf(after, name) };
    const isNew = sides.before === undefined && !Object.hasOwn(base.rules ?? {}, name);
    return isNew ? [] : changed([...keys, name], sides);
  });
}

function asJson(mapping: MappingConfig | undefined): Json | undefined {
  return mapping;
}

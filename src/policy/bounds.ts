import type { Json } from '../core/json.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';
import { ownKeys, sameValue, valueOf } from './same-value.ts';

const severities: readonly (Json | undefined)[] = ['info', 'warn', 'fail'];

/** How a key of a rule or check is compared: what a missing one means, and which way lets more pass. */
type Order =
  /** Smaller lets more pass; a missing one lets everything pass. */
  | 'min'
  /** Larger lets more pass; a missing one lets everything pass. */
  | 'max'
  | { readonly severity: 'fail' | 'warn' };

const named: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['severity', { severity: 'fail' }],
  ['on_missing', { severity: 'fail' }],
  ['on_new', { severity: 'warn' }],
  ['ratchet', 'max'],
]);

/** The order of a key; bounds say by their name which way they bound. `undefined`: none is known. */
export function orderOf(key: string): Order | undefined {
  if (named.has(key)) return named.get(key);
  return /^min(?:_|$)/.test(key) ? 'min' : /^max(?:_|$)/.test(key) ? 'max' : undefined;
}

/**
 * What a mapping of bounds and severities lets pass that it did not before, key by key.
 * @param skipped keys that are compared elsewhere
 */
export function compareBounds(
  base: object,
  head: object,
  { keys, skipped = new Set() }: { readonly keys: Keys; readonly skipped?: ReadonlySet<string> },
): readonly Note[] {
  const all = new Set([...ownKeys(base), ...ownKeys(head)]);
  return [...all]
    .filter((key) => !skipped.has(key))
    .flatMap((key) => compareKey([...keys, key], { before: valueOf(base, key), after: valueOf(head, key) }));
}

function compareKey(keys: Keys, sides: Sides): readonly Note[] {
  const { before, after } = sides;
  if (sameValue(before, after)) return [];
  const order = orderOf(String(keys.at(-1)));
  if (order === undefined)
    return [note(before !== undefined && after === undefined ? 'removed' : 'changed', keys, sides)];
  if (typeof order === 'object') return compareSeverity(keys, sides, order.severity);
  if (before === undefined) return [];
  if (after === undefined) return [note('removed', keys, sides)];
  if (typeof before !== 'number' || typeof after !== 'number') return [note('changed', keys, sides)];
  const weaker = order === 'min' ? after < before : after > before;
  return weaker ? [note('weaker', keys, sides)] : [];
}

/** Whether a severity stops less than another; without one a rule fails. */
export function isMilder(severity: Json | undefined, than: Json | undefined): boolean {
  return severities.indexOf(severity ?? 'fail') < severities.indexOf(than ?? 'fail');
}

/** Severities with what a missing one means. */
function compareSeverity(keys: Keys, sides: Sides, missing: 'fail' | 'warn'): readonly Note[] {
  const weight = (value: Json | undefined): number => severities.indexOf(value ?? missing);
  return weight(sides.after) < weight(sides.before) ? [note('weaker', keys, sides)] : [];
}

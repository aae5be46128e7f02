import type { Json } from '../core/json.ts';
import { orderOfBounds, type TextBound } from '../plan/text-bounds.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { valueOf } from './same-value.ts';
import type { Node } from './schema-node.ts';

/** Of each bound of dates and times the one that may stand in its place, and which way is tighter. */
const bounds: Readonly<Record<TextBound, { readonly other: TextBound; readonly exclusive: boolean; sign: 1 | -1 }>> = {
  textMinimum: { other: 'textExclusiveMinimum', exclusive: false, sign: 1 },
  textExclusiveMinimum: { other: 'textMinimum', exclusive: true, sign: 1 },
  textMaximum: { other: 'textExclusiveMaximum', exclusive: false, sign: -1 },
  textExclusiveMaximum: { other: 'textMaximum', exclusive: true, sign: -1 },
};

/**
 * Notes a bound of dates and times that is weaker. They are compared as moments, and not as texts: `09:00+02:00` is before `08:00Z`. One
 * that says how far it is from UTC and one that does not cannot be ordered, and each lets pass what the other refuses.
 */
export function compareMomentBound(base: Node, head: Node, keys: Keys): readonly Note[] {
  const keyword = String(keys.at(-1)) as TextBound;
  const before = valueOf(base, keyword);
  if (before === undefined) return [];
  const now = [keyword, bounds[keyword].other].flatMap((one) => {
    const after = valueOf(head, one);
    return after === undefined ? [] : [{ after, order: tighterBy(before, after, { keyword, now: one }) }];
  });
  if (now.some(({ order }) => order !== undefined && order >= 0)) return [];
  const [first] = now;
  const sides = { before, after: first?.after };
  if (first === undefined) return [note('removed', keys, sides)];
  return [note(first.order === undefined ? 'changed' : 'weaker', keys, sides)];
}

/** Above 0: tighter; below: weaker. What excludes its own value is tighter than what does not. */
function tighterBy(
  before: Json,
  after: Json,
  { keyword, now }: { readonly keyword: TextBound; readonly now: TextBound },
): number | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  const order = orderOfBounds(after, before);
  if (order !== 0) return order === undefined ? undefined : order * bounds[keyword].sign;
  return tightness(now) - tightness(keyword);
}

function tightness(keyword: TextBound): number {
  return bounds[keyword].exclusive ? 1 : 0;
}

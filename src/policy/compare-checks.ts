import type { CheckConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { compareBounds, orderOf } from './bounds.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { isMapping, ownKeys, sameValue, valueOf } from './same-value.ts';

type Check = readonly [name: string, params: Readonly<Record<string, Json>>];

/** What a list of checks demands less than it did. The order of checks does not count, and one may be split in several. */
export function compareChecks(base: readonly CheckConfig[], head: readonly CheckConfig[], keys: Keys): readonly Note[] {
  const now = head.map(checkOf);
  return base.flatMap((item, index) => {
    const before = checkOf(item);
    const at = [...keys, index, before[0]];
    const alike = now
      .map((after, place) => ({ after, distance: Math.abs(place - index) }))
      .filter(({ after }) => isAlike(before, after))
      .sort((a, b) => a.distance - b.distance)
      .map(({ after }) => compareBounds(before[1], after[1], { keys: at }));
    const [nearest] = alike;
    if (nearest === undefined)
      return [note('removed', [...keys, index], { before: item as unknown as Json, after: undefined })];
    const lost = boundsOf(before).filter((bound) => !alike.some((notes) => keeps(notes, bound)));
    return lost.length === 0
      ? []
      : nearest.filter(({ keys: of }) => lost.includes(lastOf(of)) || lastOf(of) === 'severity');
  });
}

/** The bounds of a check; one that has none demands something all the same. */
function boundsOf([, params]: Check): readonly string[] {
  const bounds = ownKeys(params).filter((key) => orderOf(key) === 'min' || orderOf(key) === 'max');
  return bounds.length === 0 ? [''] : bounds;
}

/** Whether a check holds a bound as it was, and as gravely. */
function keeps(notes: readonly Note[], bound: string): boolean {
  return notes.every(({ keys }) => lastOf(keys) !== bound && lastOf(keys) !== 'severity');
}

function lastOf(keys: Keys): string {
  return String(keys.at(-1));
}

function checkOf(item: CheckConfig): Check {
  const name = ownKeys(item)[0] ?? '';
  const params = valueOf(item, name);
  const given = isMapping(params) ? params : {};
  return [name, { ...impliedOf(name, given), ...given }];
}

/** A bound that stands though nobody wrote it. */
function impliedOf(name: string, given: object): Readonly<Record<string, Json>> {
  if (name === 'unseen_values' || name === 'out_of_range') return 'max_pct' in given ? {} : { max_count: 0 };
  return name === 'unique' ? { max_count: 0 } : {};
}

/** Whether two checks are of the same thing: all but their bounds and severity is the same. */
function isAlike([name, before]: Check, [other, after]: Check): boolean {
  const keys = new Set([...ownKeys(before), ...ownKeys(after)].filter((key) => orderOf(key) === undefined));
  return name === other && [...keys].every((key) => sameValue(valueOf(before, key), valueOf(after, key)));
}

import type { Json } from '../core/json.ts';

/** Whether two values say the same: the order of keys, `x-…` keys and how a number is written do not count. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a as readonly Json[], b as readonly Json[]);
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = ownKeys(a);
  return keys.length === ownKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

function sameList(a: readonly Json[], b: readonly Json[]): boolean {
  return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
}

type Mapping = Readonly<Record<string, Json>>;

export function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that say something: `x-…` are for sharing. */
export function ownKeys(mapping: object): readonly string[] {
  return Object.keys(mapping).filter((key) => !key.startsWith('x-'));
}

/** The value of a key that is the mapping's own: `__proto__` is a name like any other. */
export function valueOf(mapping: object | undefined, key: string): Json | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, key) ? (mapping as Mapping)[key] : undefined;
}

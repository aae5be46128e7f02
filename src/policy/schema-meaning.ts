import type { Json } from '../core/json.ts';
import { keywords } from '../plan/sub-schemas.ts';
import { isMapping } from './same-value.ts';
import { deepest, keywordsOf, referred, spend, written, type Node, type Roots } from './schema-node.ts';

interface At {
  readonly roots: Roots;
  readonly depth: number;
}

/**
 * Whether two values of a keyword say the same. Schemas do when what they hold values to is the same, with references written out and
 * titles passed over. What is no schema is compared as it stands: a property may be called `title`, and a constant may have one.
 */
export function sameMeaning(keyword: string, { before, after }: Sides, roots: Roots): boolean {
  return sameOf(keyword, { before, after }, { roots, depth: 0 });
}

interface Sides {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const { one, lists, maps } = keywords;

function sameOf(keyword: string, { before, after }: Sides, at: At): boolean {
  if (maps.includes(keyword)) return sameMap(before, after, at);
  if (lists.includes(keyword) && (Array.isArray(before) || Array.isArray(after))) return sameList(before, after, at);
  if (one.includes(keyword)) return sameSchema(before, after, at);
  if (keyword === '$ref') return sameReference(before, after, at);
  return sameJson(before, after);
}

function sameSchema(a: Json | undefined, b: Json | undefined, at: At): boolean {
  spend(at.roots.budget);
  // what refers to itself without end is the same when it was so far
  if (at.depth > 2 * deepest) return true;
  if (!isMapping(a) || !isMapping(b)) return sameJson(a, b);
  const [before, after] = [written(a, at.roots, 'base'), written(b, at.roots, 'head')];
  if (before === false || after === false) return before === after;
  return sameNodes(before, after, { ...at, depth: at.depth + 1 });
}

function sameNodes(before: Node, after: Node, at: At): boolean {
  const keys = keywordsOf(before);
  if (keys.length !== keywordsOf(after).length) return false;
  return keys.every((key) => Object.hasOwn(after, key) && sameOf(key, { before: before[key], after: after[key] }, at));
}

function sameReference(a: Json | undefined, b: Json | undefined, at: At): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  const [old, now] = [referred(a, at.roots.base), referred(b, at.roots.head)];
  return old === undefined || now === undefined ? a === b : sameSchema(old, now, at);
}

function sameList(a: Json | undefined, b: Json | undefined, at: At): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  const others = b as readonly Json[];
  return a.length === b.length && a.every((item, index) => sameSchema(item as Json, others[index], at));
}

/** Schemas by name; a list of names may stand in the place of one (`dependencies`). */
function sameMap(a: Json | undefined, b: Json | undefined, at: At): boolean {
  if (!isMapping(a) || !isMapping(b)) return sameJson(a, b);
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && sameSchema(a[name], b[name], at));
}

/** Whether two values are equal as JSON Schema has it: every key of an object counts. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const others = b as readonly Json[];
    return a.length === b.length && a.every((item, index) => sameJson(item as Json, others[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

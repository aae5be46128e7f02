import type { Json } from '../core/json.ts';
import { isMultipleOf } from '../plan/multiple-of.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { compareMomentBound } from './moment-bounds.ts';
import { valueOf } from './same-value.ts';
import { sameJson } from './schema-meaning.ts';
import type { Node } from './schema-node.ts';

/** Keywords of one value that can be ordered; each comparison sees both schemas whole. */
export const valueKeywords: ReadonlyMap<string, (base: Node, head: Node, keys: Keys) => readonly Note[]> = new Map([
  ['type', compareType],
  ['enum', compareEnum],
  ['const', compareEnum],
  ['required', compareRequired],
  ['minimum', compareLower],
  ['exclusiveMinimum', compareLower],
  ['maximum', compareUpper],
  ['exclusiveMaximum', compareUpper],
  ['textMinimum', compareMomentBound],
  ['textExclusiveMinimum', compareMomentBound],
  ['textMaximum', compareMomentBound],
  ['textExclusiveMaximum', compareMomentBound],
  ['minLength', atLeast(0)],
  ['minItems', atLeast(0)],
  ['minProperties', atLeast(0)],
  ['minContains', atLeast(1)],
  ['maxLength', atMost],
  ['maxItems', atMost],
  ['maxProperties', atMost],
  ['maxContains', atMost],
  ['uniqueItems', compareUnique],
  ['multipleOf', compareMultiple],
]);

function found(base: Node, head: Node, keys: Keys): { before: Json | undefined; after: Json | undefined } {
  const key = String(keys.at(-1));
  return { before: valueOf(base, key), after: valueOf(head, key) };
}

/** A note on a keyword: gone, or weaker. */
function lost(base: Node, head: Node, keys: Keys): readonly Note[] {
  const sides = found(base, head, keys);
  if (sides.before === undefined && sides.after === undefined) return [];
  return [note(sides.after === undefined ? 'removed' : 'weaker', keys, sides)];
}

function textsOf(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function compareType(base: Node, head: Node, keys: Keys): readonly Note[] {
  if (base.type === undefined) return [];
  const before = textsOf(base.type);
  const allowed = (type: Json): boolean => before.includes(type) || (type === 'integer' && before.includes('number'));
  const held = head.type !== undefined && textsOf(head.type).every(allowed);
  return held ? [] : lost(base, head, keys);
}

function valuesOf(node: Node): readonly Json[] | undefined {
  if (node.const !== undefined) return [node.const];
  return Array.isArray(node.enum) ? (node.enum as readonly Json[]) : undefined;
}

/** `enum` and `const` are one demand; it is told once, under the keyword that the base has. */
function compareEnum(base: Node, head: Node, keys: Keys): readonly Note[] {
  const [before, after] = [valuesOf(base), valuesOf(head)];
  if (before === undefined || keys.at(-1) !== (base.const === undefined ? 'enum' : 'const')) return [];
  const held = after?.every((value) => before.some((one) => sameJson(one, value))) === true;
  if (held) return [];
  const sides = { before: base.const ?? base.enum, after: head.const ?? head.enum };
  return [note(after === undefined ? 'removed' : 'weaker', keys, sides)];
}

function compareRequired(base: Node, head: Node, keys: Keys): readonly Note[] {
  const after = textsOf(head.required);
  return textsOf(base.required).every((name) => after.includes(name)) ? [] : lost(base, head, keys);
}

interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** The tighter of an inclusive and an exclusive bound; `sign` −1 turns upper bounds into lower ones. */
function boundOf(inclusive: Json | undefined, exclusive: Json | undefined, sign: 1 | -1): Bound | undefined {
  const [a, b] = [
    typeof inclusive === 'number' ? sign * inclusive : -Infinity,
    typeof exclusive === 'number' ? sign * exclusive : -Infinity,
  ];
  if (a === -Infinity && b === -Infinity) return undefined;
  return b >= a ? { value: b, exclusive: true } : { value: a, exclusive: false };
}

function holds(after: Bound | undefined, before: Bound | undefined): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  return after.value > before.value || (after.value === before.value && (after.exclusive || !before.exclusive));
}

function compareLower(base: Node, head: Node, keys: Keys): readonly Note[] {
  const of = (node: Node): Bound | undefined => boundOf(node.minimum, node.exclusiveMinimum, 1);
  return holds(of(head), of(base)) ? [] : ownBound(base, head, keys);
}

function compareUpper(base: Node, head: Node, keys: Keys): readonly Note[] {
  const of = (node: Node): Bound | undefined => boundOf(node.maximum, node.exclusiveMaximum, -1);
  return holds(of(head), of(base)) ? [] : ownBound(base, head, keys);
}

/** Of the inclusive and the exclusive keyword the one that the base uses. */
function ownBound(base: Node, head: Node, keys: Keys): readonly Note[] {
  return valueOf(base, String(keys.at(-1))) === undefined ? [] : lost(base, head, keys);
}

function atLeast(missing: number) {
  return (base: Node, head: Node, keys: Keys): readonly Note[] => {
    const { before, after } = found(base, head, keys);
    const [from, to] = [before ?? missing, after ?? missing];
    return typeof from === 'number' && typeof to === 'number' && to >= from ? [] : lost(base, head, keys);
  };
}

function atMost(base: Node, head: Node, keys: Keys): readonly Note[] {
  const { before, after } = found(base, head, keys);
  if (before === undefined) return [];
  return typeof before === 'number' && typeof after === 'number' && after <= before ? [] : lost(base, head, keys);
}

function compareUnique(base: Node, head: Node, keys: Keys): readonly Note[] {
  return base.uniqueItems === true && head.uniqueItems !== true ? lost(base, head, keys) : [];
}

function compareMultiple(base: Node, head: Node, keys: Keys): readonly Note[] {
  const { before, after } = found(base, head, keys);
  if (before === undefined) return [];
  const held = typeof before === 'number' && typeof after === 'number' && isMultipleOf(after, before);
  return held ? [] : [note(after === undefined ? 'removed' : 'changed', keys, { before, after })];
}

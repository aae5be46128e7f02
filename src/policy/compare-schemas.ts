import type { Json } from '../core/json.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { isMapping, valueOf } from './same-value.ts';
import { sameJson, sameMeaning } from './schema-meaning.ts';
import { keywordsOf, referred, spend, TooIntricate, written, type Node, type Roots } from './schema-node.ts';
import { hasScopes } from './schema-scopes.ts';
import { valueKeywords } from './schema-values.ts';
import { newlyEvaluated } from './unevaluated.ts';

/**
 * What a schema lets pass that it did not at the base, keyword by keyword. Keywords that cannot be ordered (`pattern`, `oneOf`, and any
 * that is not known here) are `changed` when they differ; what is not a JSON Schema is compared by its keys in the same way.
 */
export function compareSchemas(base: Json, head: Json): readonly Note[] {
  const draft = { before: valueOf(asMapping(base), '$schema'), after: valueOf(asMapping(head), '$schema') };
  const drafts = sameDraft(draft.before, draft.after) ? [] : [note('changed', ['$schema'], draft)];
  const notes = [...drafts, ...withinBudget(base, head)];
  const isScoped = (hasScopes(base) || hasScopes(head)) && !sameJson(base, head);
  // beside whatever else is told: who accepts that, has not seen what these lead to
  return isScoped ? [...notes.filter(({ keys }) => keys.length > 0), whole(base, head)] : notes;
}

/** More steps than any schema of a data set needs. */
const steps = 200_000;

function withinBudget(base: Json, head: Json): readonly Note[] {
  try {
    return compareSchema(base, head, { keys: [], roots: { base, head, budget: { left: steps } }, open: [] });
  } catch (thrown) {
    if (!(thrown instanceof TooIntricate)) throw thrown;
    return [whole(base, head)];
  }
}

/** Two schemas of which nobody can tell what differs. */
function whole(base: Json, head: Json): Note {
  return note('changed', [], { before: base, after: head });
}

function asMapping(schema: Json): Node {
  return isMapping(schema) ? schema : {};
}

const newest = 'https://json-schema.org/draft/2020-12/schema';

function sameDraft(before: Json | undefined, after: Json | undefined): boolean {
  const name = (draft: Json | undefined): string =>
    typeof draft === 'string' ? draft.replace(/#$/, '').replace(/^http:/, 'https:') : newest;
  return name(before) === name(after);
}

interface At {
  readonly keys: Keys;
  readonly roots: Roots;
  /** Pairs of schemas that are being compared further up: what refers to itself adds nothing. */
  readonly open: readonly (readonly [Json, Json])[];
}

function compareSchema(base: Json | undefined, head: Json | undefined, at: At): readonly Note[] {
  spend(at.roots.budget);
  const [before, after] = [written(base, at.roots, 'base'), written(head, at.roots, 'head')];
  if (after === false) return [];
  if (before === false) return [note('weaker', at.keys, { before: base, after: head })];
  const [from, to] = [base ?? true, head ?? true];
  if (at.open.some(([a, b]) => a === from && b === to)) return [];
  const inside = { ...at, open: [...at.open, [from, to] as const] };
  const keywords = new Set([...keywordsOf(before), ...keywordsOf(after)]);
  return [...keywords].flatMap((keyword) => compareKeyword(keyword, { before, after }, inside));
}

interface Pair {
  readonly before: Node;
  readonly after: Node;
}

type Compare = (pair: Pair, at: At) => readonly Note[];

function compareKeyword(keyword: string, pair: Pair, at: At): readonly Note[] {
  const here = { ...at, keys: [...at.keys, keyword] };
  const known = valueKeywords.get(keyword);
  if (known !== undefined) return known(pair.before, pair.after, here.keys);
  const structural = structures.get(keyword);
  if (structural !== undefined) return structural(pair, here);
  return opaque(keyword, pair, here);
}

/** Keywords that cannot be ordered, but that can only demand more where there was none. */
const demanding: ReadonlySet<string> = new Set([
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'format',
  'invalidValues',
  'missingValues',
  'oneOf',
  'pattern',
  'prefixItems',
]);

function opaque(keyword: string, { before, after }: Pair, at: At): readonly Note[] {
  const sides = { before: valueOf(before, keyword), after: valueOf(after, keyword) };
  if (sameMeaning(keyword, sides, at.roots)) return [];
  if (sides.before === undefined && demanding.has(keyword)) return [];
  return [note(sides.after === undefined ? 'removed' : 'changed', at.keys, sides)];
}

const structures: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['$ref', compareReference],
  ['properties', compareProperties],
  ['patternProperties', compareByName],
  ['additionalProperties', (pair, at) => [...compareOne(pair, at), ...newProperties(pair, at)]],
  ['unevaluatedProperties', (pair, at) => [...compareUnevaluated(pair, at), ...newProperties(pair, at)]],
  ['propertyNames', compareOne],
  ['items', compareItems],
  ['additionalItems', compareOne],
  ['unevaluatedItems', compareUnevaluated],
  ['contains', compareContains],
  ['allOf', compareAll],
  ['anyOf', compareAny],
  ['not', compareNot],
  ['if', () => []],
  ['then', compareBranch],
  ['else', compareBranch],
]);

/** One schema that a part of the value is held to; none demands nothing. */
function compareOne({ before, after }: Pair, at: At): readonly Note[] {
  const keyword = String(at.keys.at(-1));
  const sides = { before: valueOf(before, keyword), after: valueOf(after, keyword) };
  if (sides.before === undefined) return [];
  const notes = compareSchema(sides.before, sides.after, at);
  return notes.length > 0 && sides.after === undefined ? [note('removed', at.keys, sides)] : notes;
}

function compareUnevaluated(pair: Pair, at: At): readonly Note[] {
  return [...compareOne(pair, at), ...newlyEvaluated(pair.before, pair.after, at)];
}

/** References that could not be written out are followed by themselves. */
function compareReference(pair: Pair, at: At): readonly Note[] {
  const [from, to] = [pair.before.$ref, pair.after.$ref];
  if (typeof from !== 'string' || typeof to !== 'string') return from === undefined ? [] : opaque('$ref', pair, at);
  const [old, now] = [referred(from, at.roots.base), referred(to, at.roots.head)];
  return old === undefined || now === undefined ? opaque('$ref', pair, at) : compareSchema(old, now, at);
}

/** A property that is no longer named is held to `additionalProperties` alone. */
function compareProperties({ before, after }: Pair, at: At): readonly Note[] {
  const [from, to] = [asMapping(before.properties ?? {}), asMapping(after.properties ?? {})];
  return Object.keys(from).flatMap((name) => {
    const here = { ...at, keys: [...at.keys, name] };
    if (Object.hasOwn(to, name)) return compareSchema(from[name], to[name], here);
    const notes = compareSchema(from[name], after.additionalProperties, here);
    return notes.length === 0 ? [] : [note('removed', here.keys, { before: from[name], after: undefined })];
  });
}

/** What was refused as an additional property, or held to the schema of those, and is named now. */
function newProperties({ before, after }: Pair, at: At): readonly Note[] {
  const others = before[String(at.keys.at(-1))];
  if (others === undefined) return [];
  const [from, to] = [asMapping(before.properties ?? {}), asMapping(after.properties ?? {})];
  return Object.keys(to)
    .filter((name) => !Object.hasOwn(from, name))
    .flatMap((name) => {
      const keys = [...at.keys.slice(0, -1), 'properties', name];
      const notes = compareSchema(others, to[name], { ...at, keys });
      return notes.length === 0 ? [] : [note('weaker', keys, { before: undefined, after: to[name] })];
    });
}

function compareByName({ before, after }: Pair, at: At): readonly Note[] {
  const keyword = String(at.keys.at(-1));
  const [from, to] = [asMapping(before[keyword] ?? {}), asMapping(after[keyword] ?? {})];
  const lost = Object.keys(from).flatMap((name) => {
    const here = { ...at, keys: [...at.keys, name] };
    if (Object.hasOwn(to, name)) return compareSchema(from[name], to[name], here);
    return [note('removed', here.keys, { before: from[name], after: undefined })];
  });
  // what a new pattern takes, `additionalProperties` no longer holds
  const held = before.additionalProperties !== undefined && before.additionalProperties !== true;
  const fresh = held ? Object.keys(to).filter((name) => !Object.hasOwn(from, name)) : [];
  return [...lost, ...fresh.map((name) => note('weaker', [...at.keys, name], { before: undefined, after: to[name] }))];
}

/** A list of schemas, as draft-07 has it, is compared as a whole. */
function compareItems(pair: Pair, at: At): readonly Note[] {
  const lists = Array.isArray(pair.before.items) || Array.isArray(pair.after.items);
  const prefix = { before: pair.before.prefixItems, after: pair.after.prefixItems };
  const moved = !sameMeaning('prefixItems', prefix, at.roots);
  if (lists) return opaque('items', pair, at);
  // what stands in a longer prefix, `items` no longer holds
  const isHeld = pair.before.items !== undefined && pair.before.items !== true;
  if (moved && isHeld) return [note('changed', at.keys, { before: pair.before.items, after: pair.after.items })];
  return compareOne(pair, at);
}

/** Also of anything there must be one. With `maxContains`, a stricter `contains` lets more pass. */
function compareContains(pair: Pair, at: At): readonly Note[] {
  const { before, after } = pair;
  const bounded = before.maxContains !== undefined || after.maxContains !== undefined;
  return bounded || after.contains === undefined ? opaque('contains', pair, at) : compareOne(pair, at);
}

function listOf(node: Node, keyword: string): readonly Json[] {
  const list = node[keyword];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** Each part must be held by a part of the other, or by the rest of it. */
function compareAll({ before, after }: Pair, at: At): readonly Note[] {
  const rest = Object.fromEntries(Object.entries(after).filter(([keyword]) => keyword !== 'allOf'));
  const now: readonly Json[] = [...listOf(after, 'allOf'), rest];
  return listOf(before, 'allOf').flatMap((part, index) => {
    const here = { ...at, keys: [...at.keys, index] };
    const kept = now.some((one) => compareSchema(part, one, here).length === 0);
    return kept ? [] : compareSchema(part, now[index], here);
  });
}

/** Fewer or stricter branches let less pass. */
function compareAny({ before, after }: Pair, at: At): readonly Note[] {
  const [from, to] = [listOf(before, 'anyOf'), listOf(after, 'anyOf')];
  if (from.length === 0) return [];
  const held = to.length > 0 && to.every((one) => from.some((other) => compareSchema(other, one, at).length === 0));
  return held ? [] : opaque('anyOf', { before, after }, at);
}

/** To forbid more lets less pass. */
function compareNot(pair: Pair, at: At): readonly Note[] {
  const { before, after } = pair;
  if (before.not === undefined) return [];
  const turned = { ...at, roots: { ...at.roots, base: at.roots.head, head: at.roots.base }, open: [] };
  const held = after.not !== undefined && compareSchema(after.not, before.not, turned).length === 0;
  return held ? [] : opaque('not', pair, at);
}

/** `then` and `else` can be ordered while their `if` stays the same. */
function compareBranch(pair: Pair, at: At): readonly Note[] {
  if (pair.before.if === undefined) return [];
  const same = sameMeaning('if', { before: pair.before.if, after: pair.after.if }, at.roots);
  if (same) return compareOne(pair, at);
  const keyword = String(at.keys.at(-1));
  const sides = { before: valueOf(pair.before, keyword), after: valueOf(pair.after, keyword) };
  if (sides.before === undefined) return [];
  return [note(pair.after.if === undefined ? 'removed' : 'changed', at.keys, sides)];
}

import { fragmentSteps } from '../core/json-pointer.ts';
import type { Json } from '../core/json.ts';

export type Schema = Readonly<Record<string, Json>>;

/** Keywords by what stands behind them. */
export const keywords: Readonly<Record<'one' | 'lists' | 'maps' | 'inertOne' | 'inertMaps', readonly string[]>> = {
  /** One schema that applies. */
  one: [
    'not',
    'if',
    'then',
    'else',
    'items',
    'contains',
    'additionalProperties',
    'propertyNames',
    'additionalItems',
    'unevaluatedProperties',
    'unevaluatedItems',
  ],
  /** A list of schemas that apply. */
  lists: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
  /** Schemas that apply, by name. */
  maps: ['properties', 'patternProperties', 'dependentSchemas', 'dependencies'],
  /** One schema that no value is held to. */
  inertOne: ['contentSchema'],
  /** Schemas that apply where something refers to them. */
  inertMaps: ['$defs', 'definitions'],
};

const { one: single, lists, maps } = keywords;

/** Keywords whose schemas are about the same value. */
const inPlace: ReadonlySet<string> = new Set([
  '$ref',
  '$dynamicRef',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
]);

/** The schemas right below one, with local references followed, by the keyword that leads to them. */
function subSchemas(node: Schema, root: Json): readonly (readonly [keyword: string, schema: Schema])[] {
  return Object.entries(node).flatMap(([keyword, value]): (readonly [string, Schema])[] => {
    if ((keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string')
      return [[keyword, follow(root, value)]];
    if (lists.includes(keyword) && Array.isArray(value)) return asList(value).map((one) => [keyword, asSchema(one)]);
    if (maps.includes(keyword)) return Object.values(asSchema(value)).map((one) => [keyword, asSchema(one)]);
    return single.includes(keyword) ? [[keyword, asSchema(value)]] : [];
  });
}

/** The schemas that a value is held to by this one: itself, and what it refers to and combines. Each once. */
export function schemasInPlace(node: Schema, root: Json): ReadonlySet<Schema> {
  const seen = new Set([node]);
  for (const one of seen)
    for (const [keyword, inner] of subSchemas(one, root)) if (inPlace.has(keyword)) seen.add(inner);
  return seen;
}

/** Schemas that are reached through a branch of a union alone: that they do not hold is no breach yet. */
export function branchSchemas(root: Json): ReadonlySet<unknown> {
  const outside = new Set([asSchema(root)]);
  const inside = new Set<Schema>();
  for (const node of outside)
    for (const [keyword, inner] of subSchemas(node, root))
      (keyword === 'anyOf' || keyword === 'oneOf' ? inside : outside).add(inner);
  for (const node of inside) for (const [, inner] of subSchemas(node, root)) inside.add(inner);
  return new Set([...inside].filter((node) => !outside.has(node)));
}

/** Whether a schema refers to itself without going into the value, so that it can never be decided. */
export function refersToItself(root: Json): boolean {
  const all = new Set([asSchema(root)]);
  for (const node of all) for (const [, inner] of subSchemas(node, root)) all.add(inner);
  const entering = new Map([...all].map((node) => [node, 0]));
  const edges = (node: Schema): readonly Schema[] =>
    subSchemas(node, root)
      .filter(([keyword]) => inPlace.has(keyword))
      .map(([, inner]) => inner);
  for (const node of all) for (const inner of edges(node)) entering.set(inner, (entering.get(inner) ?? 0) + 1);
  const free = [...all].filter((node) => entering.get(node) === 0);
  for (const node of free)
    for (const inner of edges(node)) {
      const left = (entering.get(inner) ?? 0) - 1;
      entering.set(inner, left);
      if (left === 0) free.push(inner);
    }
  return free.length < all.size;
}

export function asSchema(value: Json | undefined): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : nothing;
}

const nothing: Schema = {};

export function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The schema behind a local reference; nothing where it leads nowhere, which compiling the schema refuses. */
export function follow(root: Json, reference: string): Schema {
  if (/^#[^/]/.test(reference)) return anchored(root, reference.slice(1));
  let node: Json | undefined = root;
  for (const key of fragmentSteps(reference))
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Schema)[key] : undefined;
  return asSchema(node);
}

function anchored(root: Json, name: string): Schema {
  const nodes: Json[] = [root];
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    const { $anchor, $id } = node as Schema;
    if ($anchor === name || $id === `#${name}`) return asSchema(node);
    for (const inner of Object.values(node as Schema)) nodes.push(inner);
  }
  return nothing;
}

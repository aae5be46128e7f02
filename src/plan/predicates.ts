import { fragmentSteps } from '../core/json-pointer.ts';
import type { Json } from '../core/json.ts';
import type { CellType, Plan, Predicate } from './plan.ts';
import { asList, type Schema } from './sub-schemas.ts';
import { textFormats } from './text-formats.ts';

/** What the properties of a record are held to, each by itself. */
export interface PropertyPredicates {
  readonly predicates: ReadonlyMap<string, readonly Predicate[]>;
  /** Whether no other property may be there. */
  readonly closed: boolean;
}

/** Keywords that demand nothing, wherever they stand. */
const inert: ReadonlySet<string> = new Set(
  (
    'title description default examples deprecated readOnly writeOnly $comment $defs definitions $schema $id ' +
    'contentEncoding contentMediaType contentSchema'
  ).split(' '),
);
const ofRoot: ReadonlySet<string> = new Set(['properties', 'required', 'allOf', '$ref']);

/** What accepts a record by a schema. */
export function acceptedBy(root: Json): Plan['acceptedBy'] {
  const properties = propertyPredicates(root);
  return properties === null ? 'record' : properties.closed ? 'declared columns' : 'columns';
}

/**
 * What a schema demands of each property without a look at the others; `null` when it demands anything else, so that only the record as a
 * whole can be judged. A record whose properties all hold, and that has all that are required, is one that the schema accepts.
 */
export function propertyPredicates(root: Json): PropertyPredicates | null {
  if (hasInnerId(root, true)) return null; // references would be relative to it
  const nodes = conjunction(root, root);
  if (nodes === null) return null;
  const predicates = new Map<string, Predicate[]>();
  let closed = false;
  for (const node of nodes) {
    if (node === false || !Object.entries(node).every(([keyword, value]) => isOfRoot(keyword, value))) return null;
    if (node.additionalProperties === false) closed = true;
    for (const [name, schema] of Object.entries(node.properties ?? {})) {
      if (name === '__proto__') return null;
      const known = predicates.get(name) ?? [];
      predicates.set(name, [...known, ...valuePredicates(schema as Json, root)]);
    }
  }
  const declaresAll = (node: Schema | false): boolean =>
    node !== false && asList(node.required).every((name) => predicates.has(name as string));
  // who is closed refuses what it requires and does not declare, and does not look into what is beside it
  return closed && !(nodes.length === 1 && nodes.every(declaresAll)) ? null : { predicates, closed };
}

function isOfRoot(keyword: string, value: Json): boolean {
  if (keyword === 'type') return value === 'object';
  if (keyword === 'additionalProperties') return typeof value === 'boolean';
  if (keyword === 'unevaluatedProperties') return value === true;
  return ofRoot.has(keyword) || inert.has(keyword);
}

/** What one value is held to. */
function valuePredicates(schema: Json, root: Json): readonly Predicate[] {
  const nodes = conjunction(schema, root);
  if (nodes === null) return [{ is: 'schema', schema }];
  return nodes.flatMap((node): readonly Predicate[] => {
    if (node === false) return [{ is: 'schema', schema: false }];
    return Object.entries(node).flatMap(([keyword, value]) => predicateOf(keyword, value));
  });
}

function predicateOf(keyword: string, value: Json): readonly Predicate[] {
  const number = typeof value === 'number' ? value : undefined;
  switch (keyword) {
    case 'type':
      return [{ is: 'type', types: (typeof value === 'string' ? [value] : asList(value)) as readonly CellType[] }];
    case 'const':
      return [{ is: 'in', values: [value] }];
    case 'enum':
      return [{ is: 'in', values: asList(value) }];
    case 'pattern':
      return typeof value === 'string' ? [{ is: 'pattern', pattern: value }] : [];
    case 'format':
      return typeof value === 'string' && textFormats.has(value)
        ? [{ is: 'format', format: value }]
        : [{ is: 'schema', schema: { format: value } }];
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return number === undefined ? [] : [{ is: 'range', [keyword]: number }];
    case 'textMinimum':
    case 'textMaximum':
    case 'textExclusiveMinimum':
    case 'textExclusiveMaximum':
      return typeof value === 'string' ? [{ is: 'textBound', keyword, value }] : [];
    case 'minLength':
    case 'maxLength':
      return number === undefined ? [] : [{ is: 'length', [keyword]: number }];
    case 'multipleOf':
      return number === undefined ? [] : [{ is: 'multipleOf', multipleOf: number }];
    case '$ref':
    case 'allOf':
      return [];
    default:
      return inert.has(keyword) ? [] : [{ is: 'schema', schema: { [keyword]: value } }];
  }
}

/** A schema with what it refers to and adds by `allOf`; `null` when that cannot be followed here. `false` accepts nothing. */
function conjunction(schema: Json, root: Json): readonly (Schema | false)[] | null {
  const found = new Set<Json>();
  const waiting: (Json | undefined)[] = [schema];
  for (const one of waiting) {
    if (one === true || (one !== undefined && found.has(one))) continue;
    if (one !== false && (typeof one !== 'object' || one === null || Array.isArray(one))) return null;
    found.add(one);
    if (one === false) continue;
    const node = one as Schema;
    waiting.push(...asList(node.allOf));
    if ('$ref' in node) waiting.push(typeof node.$ref === 'string' ? referred(root, node.$ref) : undefined);
  }
  return [...found] as (Schema | false)[];
}

/** What a pointer into the schema leads to. */
function referred(root: Json, reference: string): Json | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  let node: Json | undefined = root;
  for (const key of fragmentSteps(reference))
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Schema)[key] : undefined;
  return node;
}

function hasInnerId(node: Json, isRoot = false): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (!isRoot && !Array.isArray(node) && ('$id' in node || '$anchor' in node || '$dynamicAnchor' in node)) return true;
  return Object.values(node).some((inner: Json) => hasInnerId(inner));
}

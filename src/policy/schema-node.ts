import { fragmentSteps } from '../core/json-pointer.ts';
import type { Json } from '../core/json.ts';
import { follow } from '../plan/sub-schemas.ts';
import { isMapping } from './same-value.ts';

export type Node = Readonly<Record<string, Json>>;

/** Keywords that no value is held to. */
const annotations: ReadonlySet<string> = new Set([
  '$id',
  '$anchor',
  '$comment',
  '$defs',
  '$schema',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'definitions',
  'deprecated',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]);

/** The keywords of a schema that values are held to. */
export function keywordsOf(node: Node): readonly string[] {
  return Object.keys(node).filter((key) => !annotations.has(key));
}

/** A schema as a mapping: `true` demands nothing, `false` cannot hold. What is no schema is left to say nothing. */
function nodeOf(schema: Json | undefined): Node | false {
  if (schema === false) return false;
  return isMapping(schema) ? schema : {};
}

/** The documents that references of either side lead into, and how much work their comparison may still be. */
export interface Roots {
  readonly base: Json;
  readonly head: Json;
  readonly budget: Budget;
}

/** Schemas that were made to be expensive are told apart no further. */
export interface Budget {
  left: number;
}

/** Thrown when the budget is used up. */
export class TooIntricate extends Error {}

export function spend(budget: Budget): void {
  budget.left -= 1;
  if (budget.left < 0) throw new TooIntricate();
}

/** Deeper than any schema of a data set; what lies deeper is told apart by its own keywords. */
export const deepest = 32;

/**
 * A schema with what it refers to, and what `allOf` joins, written out, as far as no keyword stands in two of them: to move a part into
 * `$defs` and back changes nothing.
 * @param side the document that local references lead into
 */
export function written(schema: Json | undefined, roots: Roots, side: 'base' | 'head'): Node | false {
  return expanded(schema, { root: roots[side], budget: roots.budget, depth: 0 });
}

interface Within {
  readonly root: Json;
  readonly budget: Budget;
  readonly depth: number;
}

function expanded(schema: Json | undefined, within: Within): Node | false {
  spend(within.budget);
  const node = nodeOf(schema);
  if (node === false || within.depth > deepest) return node;
  const { $ref: reference, allOf, ...rest } = node;
  const target = typeof reference === 'string' ? referred(reference, within.root) : undefined;
  if (reference !== undefined && target === undefined) return node;
  const joined = Array.isArray(allOf) ? (allOf as readonly Json[]) : [];
  const beside = target !== undefined && ignoresSiblings(within.root) ? [] : [rest, ...joined];
  const parts = [...(target === undefined ? [] : [target]), ...beside];
  if (parts.length === 1 && target === undefined) return node;
  const all = parts.map((part) => expanded(part, { ...within, depth: within.depth + 1 }));
  return all.includes(false) ? false : (merged(all as readonly Node[]) ?? node);
}

/** The schema behind a local reference, `false` too; `undefined` for one that leads out of the document. */
export function referred(reference: string, root: Json): Json | undefined {
  if (!reference.startsWith('#')) return undefined;
  if (/^#[^/]/.test(reference)) return follow(root, reference);
  return fragmentSteps(reference).reduce<Json | undefined>(stepInto, root) ?? {};
}

function stepInto(node: Json | undefined, key: string): Json | undefined {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Node)[key] : undefined;
}

/** Up to draft-07, what stands beside `$ref` says nothing. */
function ignoresSiblings(root: Json): boolean {
  const draft = isMapping(root) ? root.$schema : undefined;
  return typeof draft === 'string' && draft.includes('draft-0');
}

/** The parts as one; `undefined` when two of them use the same keyword, or one whose meaning depends on those beside it. */
function merged(parts: readonly Node[]): Node | undefined {
  const telling = parts.filter((part) => keywordsOf(part).length > 0);
  const all = telling.flatMap((part) => keywordsOf(part).map((key) => [key, part[key] ?? null] as const));
  const keys = new Set(all.map(([key]) => key));
  const joined = telling.length > 1;
  if (joined && (keys.size < all.length || coupled.some((key) => keys.has(key)))) return undefined;
  return Object.fromEntries(all);
}

const coupled: readonly string[] = [
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'contains',
  'else',
  'if',
  'items',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];

import type { Json } from '../core/json.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { isMapping, valueOf } from './same-value.ts';
import { deepest, referred, spend, written, type Node, type Roots } from './schema-node.ts';

/** A part of a value that some keyword looks at, and the branches on which that depends: `["/anyOf","properties","age"]`. */
type Looked = readonly [when: string, keyword: string, ...name: (string | number)[]];

const looking: Readonly<Record<string, readonly string[]>> = {
  unevaluatedProperties: ['properties', 'patternProperties', 'additionalProperties'],
  unevaluatedItems: ['items', 'additionalItems', 'contains', 'prefixItems'],
};

/**
 * Notes what an unevaluated schema no longer holds, because another keyword beside it, wherever it stands, looks at it now. Properties that
 * stand right beside it are told by name elsewhere.
 */
export function newlyEvaluated(base: Node, head: Node, { keys, roots }: At): readonly Note[] {
  const keyword = String(keys.at(-1));
  const held = valueOf(base, keyword);
  // that it is gone is told as such
  if (held === undefined || held === true || valueOf(head, keyword) === undefined) return [];
  const about = looking[keyword] ?? [];
  const before = new Set(lookedAt(base, roots, 'base').map((one) => JSON.stringify(one)));
  const beside = new Set(namesOf(head.properties));
  const fresh = lookedAt(head, roots, 'head').filter(([when, by, ...name]) => {
    if (!about.includes(by) || (when === '' && by === 'properties' && beside.has(String(name[0])))) return false;
    return !before.has(JSON.stringify([when, by, ...name])) && !before.has(JSON.stringify(['', by, ...name]));
  });
  if (fresh.length === 0) return [];
  const names = [...new Set(fresh.map(([when, by, ...name]) => [when.slice(1), by, ...name].join('/')))];
  return [note('weaker', keys, { before: held, after: names })];
}

interface At {
  readonly keys: Keys;
  readonly roots: Roots;
}

interface Within {
  readonly roots: Roots;
  readonly side: 'base' | 'head';
  readonly found: Looked[];
  readonly open: readonly Node[];
}

function lookedAt(node: Node, roots: Roots, side: 'base' | 'head'): readonly Looked[] {
  const found: Looked[] = [];
  look(node, '', { roots, side, found, open: [] });
  return found;
}

function look(schema: Json | undefined, when: string, within: Within): void {
  spend(within.roots.budget);
  const node = written(schema, within.roots, within.side);
  if (node === false || within.open.includes(node) || within.open.length > deepest) return;
  within.found.push(...lookedRightHere(node, when));
  const inside = { ...within, open: [...within.open, node] };
  if (typeof node.$ref === 'string') look(referred(node.$ref, within.roots[within.side]), when, inside);
  for (const part of listOf(node.allOf)) look(part, when, inside);
  for (const keyword of ['anyOf', 'oneOf'])
    for (const part of listOf(node[keyword])) look(part, `${when}/${keyword}`, inside);
  for (const keyword of ['if', 'then', 'else'])
    if (node[keyword] !== undefined) look(node[keyword], `${when}/${keyword}`, inside);
  for (const [name, part] of Object.entries(isMapping(node.dependentSchemas) ? node.dependentSchemas : {}))
    look(part, `${when}/dependentSchemas/${name}`, inside);
}

function lookedRightHere(node: Node, when: string): readonly Looked[] {
  return [
    ...['properties', 'patternProperties'].flatMap((keyword) =>
      namesOf(node[keyword]).map((name): Looked => [when, keyword, name]),
    ),
    ...['additionalProperties', 'items', 'additionalItems', 'contains'].flatMap((keyword): readonly Looked[] =>
      node[keyword] === undefined ? [] : [[when, keyword]],
    ),
    ...listOf(node.prefixItems).map((_, index): Looked => [when, 'prefixItems', index]),
  ];
}

function namesOf(map: Json | undefined): readonly string[] {
  return isMapping(map) ? Object.keys(map) : [];
}

function listOf(list: Json | undefined): readonly Json[] {
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

import type { Json } from '../core/json.ts';

/**
 * Whether references of a schema lead elsewhere than their text says: by a `$dynamicRef`, or from inside of a schema that has an `$id` of
 * its own. They are not followed here, so that of two such documents only the same one is known to demand as much.
 */
export function hasScopes(document: Json): boolean {
  const nodes: Json[] = [document];
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    if (!Array.isArray(node) && (isDynamic(node) || (node !== document && isResource(node)))) return true;
    for (const inner of Object.values(node) as Json[]) nodes.push(inner);
  }
  return false;
}

function isDynamic(node: object): boolean {
  return '$dynamicRef' in node || '$recursiveRef' in node;
}

/** Draft-07 writes an anchor as `$id`, too; a property of that name is none. */
function isResource(node: object): boolean {
  const { $id } = node as { readonly $id?: Json };
  return typeof $id === 'string' && !$id.startsWith('#');
}

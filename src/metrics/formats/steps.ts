import type { Branch, Tree } from '../tree.ts';

/** What keys lead to from a tree; `undefined` when they lead nowhere. */
export function at(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>(
    (inner, key) => (inner?.kind === 'object' ? inner.entries.get(key) : undefined),
    tree,
  );
}

/** The mapping that keys lead to. */
export function branchAt(tree: Tree | undefined, ...keys: readonly string[]): Branch | undefined {
  const found = at(tree, ...keys);
  return found?.kind === 'object' ? found : undefined;
}

/** The items of a list; none for what is not a list, or one that was too long to keep. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? (tree.items ?? []) : [];
}

/** The items of a list when all of them are mappings and there is one at least. */
export function rowsOf(tree: Tree | undefined): readonly Branch[] | undefined {
  const items = itemsOf(tree);
  const rows = items.filter((item): item is Branch => item.kind === 'object');
  return rows.length > 0 && rows.length === items.length ? rows : undefined;
}

/** The finite number that keys lead to; a text that looks like one is none. */
export function numberAt(tree: Tree | undefined, ...keys: readonly string[]): number | undefined {
  const found = at(tree, ...keys);
  return found?.kind === 'number' ? found.value : undefined;
}

/** What the text that keys lead to says. */
export function textAt(tree: Tree | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(tree, ...keys);
  return found === undefined || found.kind === 'object' || found.kind === 'list' ? undefined : found.content;
}

/** Whether the keys lead to `true` or `false`, and to which. */
export function flagAt(tree: Tree | undefined, ...keys: readonly string[]): boolean | undefined {
  const found = at(tree, ...keys);
  return found?.kind === 'boolean' ? /^true$/i.test(found.text) : undefined;
}

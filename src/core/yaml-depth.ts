import { type CST, Parser } from 'yaml';

/** How deep a YAML text may nest. The `yaml` package recurses, and from about 1,200 levels on it takes the whole process down. */
export const yamlDepthLimit = 200;

/**
 * Where a YAML text first nests deeper than the limit, `undefined` when it never does. To be asked before the text is composed: an
 * overflow inside the engine's regular expressions cannot be caught.
 *
 * @returns an offset in UTF-16 units
 */
export function tooDeepAt(text: string, limit: number = yamlDepthLimit): number | undefined {
  if (!mayExceed(text, limit)) return undefined;
  const pending: { token: CST.Token; depth: number }[] = [];
  for (const token of new Parser().parse(text)) pending.push({ token, depth: 0 });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limit && 'items' in token) return token.offset;
    for (const child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

/** Every collection has a character of its own that makes it one: where those are few, nothing nests deep. */
function mayExceed(text: string, limit: number): boolean {
  const opening = /[[{:?-]/g;
  for (let found = 0; found <= limit; found += 1) if (!opening.test(text)) return false;
  return true;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== null && child !== undefined));
}

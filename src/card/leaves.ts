import type { Json } from '../core/json.ts';

/**
 * The leaves of a value by path: `model-index[0].results[0].metrics[ROC AUC].value`. Items of a list go by their `name` where each has
 * one of its own, so that one more metric does not make all after it differ.
 */
export function leavesOf(path: string, value: Json): ReadonlyMap<string, Json> {
  const leaves = new Map<string, Json>();
  collect(path, value, leaves);
  return leaves;
}

function collect(path: string, value: Json, leaves: Map<string, Json>): void {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const names = items.map(nameOf);
    const named = new Set(names.filter((name) => name !== undefined)).size === items.length;
    items.forEach((item, index) => collect(`${path}[${named ? (names[index] ?? '') : index}]`, item, leaves));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(`${path}.${key}`, item, leaves);
  } else leaves.set(path, value);
}

function nameOf(item: Json): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item) || !Object.hasOwn(item, 'name'))
    return undefined;
  const { name } = item as Readonly<Record<string, Json>>;
  return typeof name === 'string' ? name : undefined;
}

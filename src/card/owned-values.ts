import type { Json } from '../core/json.ts';
import { isKnown, type Facts } from './facts.ts';
import { ownedKeys, type OwnedValues } from './front-matter.ts';
import type { WantedResult } from './results.ts';

/** The front matter that facts and measurements make. What is not known has no key. */
export function ownedValues(facts: Facts, results: readonly WantedResult[]): OwnedValues {
  const values = new Map<string, Json>();
  for (const key of ownedKeys) {
    const value = key === 'model-index' ? modelIndex(facts, results) : facts[key];
    if (isKnown(value)) values.set(key, withoutExtensions(value as Json));
  }
  return values;
}

/**
 * Hugging Face's `model-index`. A result without a task, a data set or a finite number would not be valid there, and has no place in
 * it; entries of the same task and data set, which the Hub's library would merge, are merged.
 */
function modelIndex(facts: Facts, results: readonly WantedResult[]): Json | undefined {
  const entries = new Map<string, { task: Json; dataset: Json; metrics: Json[] }>();
  for (const { task, dataset, metrics } of results) {
    if (task === undefined || dataset === undefined) continue;
    const rows = metrics.flatMap(({ type, name, value }) => (typeof value === 'number' ? [{ type, value, name }] : []));
    if (rows.length === 0) continue;
    const head = {
      task: picked(task, ['type', 'name']),
      dataset: picked(dataset, ['type', 'name', 'config', 'split', 'revision']),
    };
    const key = JSON.stringify(head);
    const entry = entries.get(key) ?? { ...head, metrics: [] };
    entry.metrics.push(...rows);
    entries.set(key, entry);
  }
  return entries.size === 0 ? undefined : [{ name: facts.name, results: [...entries.values()] }];
}

function picked(value: object, keys: readonly string[]): Json {
  const fields = new Map(Object.entries(value) as [string, Json][]);
  return Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key) ?? null]] : [])));
}

/** `x-…` keys are for sharing anchors within the facts. */
function withoutExtensions(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}

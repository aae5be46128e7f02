import type { Json } from '../core/json.ts';

/** The text at a path of an event's payload; events are outside data, so anything else there is `undefined`. */
export function textAt(payload: Json | undefined, ...path: readonly string[]): string | undefined {
  const value = path.reduce<Json | undefined>(stepInto, payload);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function stepInto(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}

/** A commit's full id at a path of an event's payload. The id of no commit, all zeros, is `undefined`. */
export function commitAt(payload: Json | undefined, ...path: readonly string[]): string | undefined {
  const text = textAt(payload, ...path);
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}

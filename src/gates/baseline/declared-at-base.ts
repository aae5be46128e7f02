import { canonical } from '../../core/canonical.ts';
import { parseYamlBytes } from '../../config/yaml-document.ts';
import type { Json } from '../../core/json.ts';

export type Declared = 'yes' | 'no' | 'invalid';

/**
 * Whether a config, as it was at the baseline, declares a gate. One that is not valid there declares nothing, and that is said.
 *
 * @param bytes the config there; `undefined` when it did not exist
 * @param keys the keys that lead to the gate
 * @param model the model that it is the gate of, where these keys declare one for each of several
 */
export function declaredAt(bytes: Uint8Array | undefined, keys: readonly string[], model?: string): Declared {
  if (bytes === undefined) return 'no';
  const value = valueOf(bytes);
  if (value === undefined || value === null || typeof value !== 'object') return 'invalid';
  const gate = valueAt(value, keys);
  if (gate === undefined || model === undefined) return gate === undefined ? 'no' : 'yes';
  const models = valueAt(gate, ['models']);
  return Array.isArray(models) && models.includes(model) ? 'yes' : 'no';
}

/** What a config says of a gate, as a text that two configs share when they say the same; `undefined` when it says nothing. */
export function gateAt(bytes: Uint8Array | undefined, keys: readonly string[]): string | undefined {
  const value = bytes === undefined ? undefined : valueAt(valueOf(bytes), keys);
  return value === undefined ? undefined : canonical(value);
}

/** The metrics of a gate that have a `ratchet` in a config. */
export function ratchetsAt(bytes: Uint8Array | undefined, keys: readonly string[]): ReadonlySet<string> {
  const rules = bytes === undefined ? undefined : valueAt(valueOf(bytes), [...keys, 'rules']);
  const names = typeof rules === 'object' && rules !== null ? Object.keys(rules) : [];
  return new Set(names.filter((name) => valueAt(rules, [name, 'ratchet']) !== undefined));
}

function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((at, key) => {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    return (at as Readonly<Record<string, Json>>)[key];
  }, value);
}

function valueOf(bytes: Uint8Array): Json | undefined {
  try {
    return parseYamlBytes(bytes, 'ml-gates.yml').value;
  } catch {
    return undefined; // not a text, so not valid
  }
}

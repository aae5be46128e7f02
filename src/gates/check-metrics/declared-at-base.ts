import { parseYaml } from '../../config/yaml-document.ts';
import { decodeText } from '../../core/decode-text.ts';
import type { Json } from '../../core/json.ts';

/**
 * Whether a config, as it was at the baseline, declares a gate. One that is not valid there declares nothing, and that is said.
 *
 * @param bytes the config there; `undefined` when it did not exist
 * @param keys the keys that lead to the gate
 */
export function declaredAt(bytes: Uint8Array | undefined, keys: readonly string[]): 'yes' | 'no' | 'invalid' {
  if (bytes === undefined) return 'no';
  const value = valueOf(bytes);
  if (value === undefined || value === null || typeof value !== 'object') return 'invalid';
  let at: Json | undefined = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return 'no';
    at = (at as Readonly<Record<string, Json>>)[key];
  }
  return 'yes';
}

function valueOf(bytes: Uint8Array): Json | undefined {
  try {
    return parseYaml(decodeText(bytes, 'ml-gates.yml').replace(/^\ufeff/, ''), 'ml-gates.yml').value;
  } catch {
    return undefined; // not a text, so not valid
  }
}

import type { Config } from '../../config/config.ts';
import { checkConfig } from '../../config/suite.ts';
import { parseYamlBytes } from '../../config/yaml-document.ts';
import { MlGatesError } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';

/** What a config at the base says: one that is not valid declares nothing. */
export type BaseConfig =
  { readonly kind: 'valid'; readonly config: Config } | { readonly kind: 'invalid' } | { readonly kind: 'absent' };

/** @param shown the path that the config has in reports */
export function readBaseConfig(bytes: Uint8Array | undefined, shown: string): BaseConfig {
  if (bytes === undefined) return { kind: 'absent' };
  try {
    const checked = checkConfig(parseYamlBytes(bytes, shown));
    return 'config' in checked ? { kind: 'valid', config: checked.config } : { kind: 'invalid' };
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'input') return { kind: 'invalid' };
    throw thrown;
  }
}

/** A schema or contract as a value; `undefined` for what is no JSON and no YAML. */
export function readDocument(bytes: Uint8Array, shown: string): Json | undefined {
  try {
    const { value, problems } = parseYamlBytes(bytes, shown);
    return problems.length > 0 ? undefined : value;
  } catch (thrown) {
    if (thrown instanceof MlGatesError) return undefined;
    throw thrown;
  }
}

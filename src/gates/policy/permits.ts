import { textAt } from '../../baseline/payload.ts';
import type { Config } from '../../config/config.ts';
import type { Ports } from '../../core/ports.ts';
import type { Permits } from '../../core/result.ts';
import { acceptLabel } from '../../policy/label.ts';

/**
 * The ways to let pass what fails, as far as they exist for this run: a waiver where the base has a config to write it into, a label
 * where there is a pull request to set it on and a token to read it with.
 *
 * @param label whether labels count, and could be read
 */
export function permitsOf(
  { surroundings, changes }: Ports,
  { config, label }: { readonly config: Config | null; readonly label: boolean },
): Permits {
  const { payload, pullRequest } = surroundings;
  const branch =
    textAt(payload, 'pull_request', 'base', 'ref') ??
    textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '');
  const readable = changes !== undefined && changes !== null;
  return {
    waiver_on: config === null ? null : (branch ?? null),
    label: label && readable && pullRequest !== null ? acceptLabel : null,
  };
}

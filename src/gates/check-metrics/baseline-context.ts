import { posix, relative, sep } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { Opened } from '../../baseline/repository.ts';
import { configError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { declaredAt } from './declared-at-base.ts';
import type { MetricsInputs } from './inputs.ts';

/** A gate's surroundings, opened once. */
export interface Context {
  readonly inputs: MetricsInputs;
  readonly ports: Ports;
  /** The gate's metric files, absolute. */
  readonly paths: readonly string[];
  readonly opened: Opened;
}

/** The same, when there is a history to look into. */
export interface AtCommit extends Context {
  readonly history: History;
  readonly onDefaultBranch: boolean;
}

/** The path in the repository, with `/`; it begins with `../` when it is outside. */
export function repositoryPath(prefix: string, folder: string, file: string): string {
  return posix.join(prefix, relative(folder, file).split(sep).join('/'));
}

/** Whether the config of a commit has a key. Inline inputs stand in a workflow, of which the base's version says nothing. */
export async function declaredThere(
  keys: readonly string[],
  commit: string,
  { inputs, history }: AtCommit,
): Promise<ReturnType<typeof declaredAt>> {
  if (inputs.configFile === null) return 'yes';
  const path = repositoryPath(history.repository.prefix, inputs.folder, inputs.configFile);
  return declaredAt(await fileAtCommit({ path, commit }, history), keys);
}

/**
 * The files that the config names as baseline, absolute.
 * @throws MlGatesError `config` when there are none
 */
export async function namedBaseline(
  pattern: string,
  key: 'file' | 'predictions',
  { inputs, ports }: Context,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of await ports.files.glob(inputs.folder, pattern)) {
    if ((await ports.files.kind(path)) !== 'absent') paths.push(path);
  }
  if (paths.length > 0) return paths;
  const message = `the baseline file ${pattern} does not exist`;
  const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
  throw configError([{ ...inputs.locate([...inputs.configPrefix, 'baseline', key]), message, hint }]);
}

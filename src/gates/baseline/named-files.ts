import { configError } from '../../core/errors.ts';
import type { Files, Ports } from '../../core/ports.ts';
import type { ComparedInputs, GateContext } from './context.ts';

interface NamedFiles {
  readonly pattern: string;
  readonly key: string;
  /** The files that the gate judges, absolute. */
  readonly judged: readonly string[];
  /** What a pattern names; as a glob, unless it says otherwise. */
  readonly find?: (pattern: string, folder: string, files: Files) => Promise<readonly string[]>;
}

const globbed = (pattern: string, folder: string, files: Files): Promise<readonly string[]> =>
  files.glob(folder, pattern);

/**
 * The files that a key of `baseline` names, absolute.
 *
 * @throws `config` for one that does not exist, and for one that is judged itself
 */
export async function namedFiles(
  { pattern, key, judged, find = globbed }: NamedFiles,
  { inputs, ports }: { readonly inputs: GateContext<ComparedInputs>['inputs']; readonly ports: Pick<Ports, 'files'> },
): Promise<readonly string[]> {
  const place = inputs.locate([...inputs.configPrefix, 'baseline', key]);
  const paths: string[] = [];
  for (const path of await find(pattern, inputs.folder, ports.files)) {
    if ((await ports.files.kind(path)) !== 'absent') paths.push(path);
  }
  const itself = paths.find((path) => judged.includes(path));
  if (itself !== undefined) {
    const message = `${ports.files.show(itself)} is the file that is judged: nothing is compared with itself`;
    throw configError([{ ...place, message, hint: 'name the file of the baseline, or use `baseline: auto`' }]);
  }
  if (paths.length > 0) return paths;
  const message = `the baseline file ${pattern} does not exist`;
  const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
  throw configError([{ ...place, message, hint }]);
}

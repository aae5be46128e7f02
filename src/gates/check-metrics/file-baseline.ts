import { configError } from '../../core/errors.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import type { Baseline } from './found-baseline.ts';
import { pathsText, type Context } from './context.ts';
import { readFromDisk } from './metric-files.ts';

/**
 * The file that the config names as baseline.
 *
 * @throws `config` when there is none.
 */
export async function fileBaseline(pattern: string, { inputs, ports, paths }: Context): Promise<Baseline> {
  const at = inputs.locate([...inputs.configPrefix, 'baseline', 'file']);
  const files: MetricFile[] = [];
  const found = await ports.files.glob(inputs.folder, pattern);
  const itself = found.find((path) => paths.includes(path));
  if (itself !== undefined) {
    const message = `${ports.files.show(itself)} is the file that is judged: nothing is compared with itself`;
    throw configError([{ ...at, message, hint: 'name the file of the baseline, or use `baseline: auto`' }]);
  }
  for (const path of found) {
    if ((await ports.files.kind(path)) !== 'absent') files.push(await readFromDisk(path, inputs, ports));
  }
  if (files.length === 0) {
    const message = `the baseline file ${pattern} does not exist`;
    const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
    throw configError([{ ...at, message, hint }]);
  }
  return {
    kind: 'read',
    files,
    notes: [],
    provenance: {
      source: 'file',
      commit: null,
      chosen: 'the file that the config names',
      exact: true,
      committed_at: null,
      path: pathsText(files.map(({ source }) => source.shown)),
    },
  };
}

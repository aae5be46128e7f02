import { configError, inputError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { givenTwice, namedValues } from '../../metrics/metric-names.ts';
import { formatOf, readMetricFile, sizeLimits, type MetricFile } from '../../metrics/read-metric-file.ts';
import type { MetricsInputs } from './inputs.ts';

/** What a gate's `path` leads to. */
interface FoundFiles {
  /** In the order of the config and, within a glob, of their names; also a file that is named and not there. Absolute. */
  readonly paths: readonly string[];
  /** Globs that match nothing. */
  readonly unmatched: readonly string[];
}

export async function findMetricFiles(inputs: MetricsInputs, ports: Ports): Promise<FoundFiles> {
  const { path } = inputs.config;
  const patterns = typeof path === 'string' ? [path] : path;
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const files = await ports.files.glob(inputs.folder, pattern);
    if (files.length === 0) unmatched.push(pattern);
    for (const file of files) found.add(file);
  }
  return { paths: [...found], unmatched };
}

function noMatch(pattern: string, inputs: MetricsInputs): Error {
  return inputError({
    ...inputs.locate([...inputs.configPrefix, 'path']),
    message: `${pattern} matches no file: nothing was measured`,
    hint: 'check that the step that writes the metrics ran before this gate, and in this folder',
  });
}

/** Reads the candidate's files. Errors name the file, and what would bring one that is absent. */
export async function readCandidate(
  { paths, unmatched: [unmatched] }: FoundFiles,
  inputs: MetricsInputs,
  ports: Ports,
): Promise<readonly MetricFile[]> {
  if (unmatched !== undefined) throw noMatch(unmatched, inputs);
  const files: MetricFile[] = [];
  for (const path of paths) {
    if ((await ports.files.kind(path)) === 'absent') throw await absentFile(path, inputs, ports);
    files.push(await readFromDisk(path, inputs, ports));
  }
  refuseTwice(files, inputs);
  return files;
}

/** Reads one metrics file from the disk. */
export async function readFromDisk(path: string, inputs: MetricsInputs, ports: Ports): Promise<MetricFile> {
  const shown = ports.files.show(path);
  const format = formatOf(shown, inputs.locate([...inputs.configPrefix, 'path']));
  const bytes = await ports.files.read(path, { limit: sizeLimits[format] });
  return readMetricFile(bytes, { shown, label: shown, format });
}

async function absentFile(path: string, inputs: MetricsInputs, ports: Ports): Promise<Error> {
  const shown = ports.files.show(path);
  const at = inputs.locate([...inputs.configPrefix, 'path']);
  const keeper = await keptByDvc(path, ports.files);
  if (keeper !== undefined) {
    const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
    return inputError({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
  }
  return inputError({
    ...at,
    message: `${shown} does not exist`,
    hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
  });
}

/**
 * Several files are read as one. A metric that two of them give has two values, and neither is the right one.
 *
 * @throws a `config` error that names both files.
 */
function refuseTwice(files: readonly MetricFile[], inputs: MetricsInputs): void {
  if (files.length < 2) return;
  const problems = givenTwice(namedValues(files)).map(({ name, files: [one, other] }) => ({
    ...inputs.locate([...inputs.configPrefix, 'path']),
    message: `the metric "${name}" is in ${one} and in ${other}`,
    hint: 'narrow `path`, or give each file a gate of its own',
  }));
  const [first, ...rest] = problems.slice(0, 20);
  if (first !== undefined) throw configError([first, ...rest]);
}

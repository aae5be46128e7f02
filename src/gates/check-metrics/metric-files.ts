import type { MetricsConfig } from '../../config/config.ts';
import { configError, inputError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { givenTwice, namedValues } from '../../metrics/metric-names.ts';
import { readMetricFile, sizeLimits, syntaxOf, type MetricFile } from '../../metrics/read-metric-file.ts';
import type { SourceNames } from '../../metrics/source-text.ts';
import type { MetricsInputs } from './inputs.ts';

/** The paths and globs that name a gate's files. */
export function patternsOf({ path, runs }: MetricsConfig): readonly string[] {
  return [runs ?? path ?? []].flat();
}

/** Where the config says which files a gate reads. */
function placeOfPatterns({ config, configPrefix, locate }: MetricsInputs): ReturnType<MetricsInputs['locate']> {
  return locate([...configPrefix, config.runs === undefined ? 'path' : 'runs']);
}

/** What a gate's `path` or `runs` leads to. */
interface FoundFiles {
  /** In the order of the config and, within a glob, of their names; also a file that is named and not there. Absolute. */
  readonly paths: readonly string[];
  /** Globs that match nothing. */
  readonly unmatched: readonly string[];
}

export async function findMetricFiles(inputs: MetricsInputs, ports: Ports): Promise<FoundFiles> {
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patternsOf(inputs.config)) {
    const files = await ports.files.glob(inputs.folder, pattern);
    if (files.length === 0) unmatched.push(pattern);
    for (const file of files) found.add(file);
  }
  return { paths: [...found], unmatched };
}

function noMatch(pattern: string, inputs: MetricsInputs): Error {
  return inputError({
    ...placeOfPatterns(inputs),
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
  // Each run gives every metric once.
  if (inputs.config.runs === undefined) refuseTwice(files, inputs);
  return files;
}

/** Reads one metrics file from the disk. */
export async function readFromDisk(path: string, inputs: MetricsInputs, ports: Ports): Promise<MetricFile> {
  const shown = ports.files.show(path);
  const limit = sizeLimits[syntaxOf(shown, placeOfPatterns(inputs))];
  const file = readBytes(await ports.files.read(path, { limit }), { shown, label: shown }, inputs);
  ports.log.debug(`${shown} is read as ${file.format}`);
  return file;
}

/** Reads a metrics file as the config says, wherever its bytes come from. */
export function readBytes(bytes: Uint8Array, names: SourceNames, inputs: MetricsInputs): MetricFile {
  const syntax = syntaxOf(names.shown, placeOfPatterns(inputs));
  return readMetricFile(bytes, { ...names, syntax, reading: inputs.config });
}

async function absentFile(path: string, inputs: MetricsInputs, ports: Ports): Promise<Error> {
  const shown = ports.files.show(path);
  const at = placeOfPatterns(inputs);
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
    ...placeOfPatterns(inputs),
    message: `the metric "${name}" is in ${one} and in ${other}`,
    hint: 'narrow `path`, or give each file a gate of its own',
  }));
  const [first, ...rest] = problems.slice(0, 20);
  if (first !== undefined) throw configError([first, ...rest]);
}

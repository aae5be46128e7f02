import { configError, inputError, type Problem } from '../core/errors.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { decodeSource, faultsIn, type SourceNames, type SourceText } from './source-text.ts';
import { holdsValues, type Branch } from './tree.ts';

/** One metrics file, read whole. */
export interface MetricFile {
  readonly source: SourceText;
  readonly root: Branch;
}

export type MetricFormat = 'json' | 'yaml';

/** The size in bytes beyond which a metrics file is refused: it holds numbers, not data. YAML costs 150 times its text in memory. */
export const sizeLimits: Readonly<Record<MetricFormat, number>> = { json: 64 * 1024 * 1024, yaml: 2 * 1024 * 1024 };

const formats = new Map<string, MetricFormat>([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

/**
 * The format that a file's name says.
 *
 * @throws a `config` error for any other ending; `where` is the config's `path`.
 */
export function formatOf(shown: string, where: Omit<Problem, 'message' | 'hint'>): MetricFormat {
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  const format = formats.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  if (format !== undefined && name.includes('.')) return format;
  const message = `${shown} is not a metrics file: its name must end in .json, .yaml or .yml`;
  throw configError([{ ...where, message, hint: 'write the metrics as JSON, or narrow the glob' }]);
}

/**
 * The values of a metrics file with their places.
 *
 * @throws an `input` error that says what is wrong, with line and column, for everything that is not an object of values.
 */
export function readMetricFile(bytes: Uint8Array, names: SourceNames & { readonly format: MetricFormat }): MetricFile {
  refuseTooLarge(bytes.length, names);
  const source = decodeSource(bytes, names);
  const root = faultsIn(source, names.format === 'json' ? readJson : readYaml);
  const where = { file: names.shown, ...source.spot(root.offset) };
  if (root.kind !== 'object') {
    const message = `${names.label} must hold an object of metrics, like {"accuracy": 0.93}; it holds ${root.text.slice(0, 40)}`;
    throw inputError({ message, where });
  }
  if (!holdsValues(root)) {
    throw inputError({ message: `${names.label} holds no metric at all: nothing was measured`, where });
  }
  return { source, root };
}

function refuseTooLarge(size: number, names: { shown: string; label: string; format: MetricFormat }): void {
  const limit = sizeLimits[names.format];
  if (size <= limit) return;
  const megabytes = limit / (1024 * 1024);
  const message = `${names.label} is larger than ${megabytes} MB, the most that a ${names.format.toUpperCase()} metrics file may be`;
  throw inputError({ message, where: { file: names.shown } });
}

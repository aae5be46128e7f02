import type { MetricFormat, ReadingConfig } from '../config/config.ts';
import { configError, inputError, type Problem } from '../core/errors.ts';
import { mappedEntries } from './formats/mapped.ts';
import { namesOf } from './formats/names.ts';
import { formatOfDocument, metricFormats } from './formats/recognise.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import { readToml } from './read-toml.ts';
import { readYaml } from './read-yaml.ts';
import type { MetricFacts } from './reading.ts';
import { decodeSource, faultsIn, type SourceNames, type SourceText } from './source-text.ts';
import { holdsValues, type Branch, type Tree } from './tree.ts';

/** One metrics file, read whole. */
export interface MetricFile {
  readonly source: SourceText;
  /** What it was read as; `mapping` when the config says where its metrics stand. */
  readonly format: MetricFormat | 'mapping';
  /** The metrics by name, as they are listed. */
  readonly root: Branch;
  /** Other names of the same values: `f1_macro` of `macro avg.f1-score`. */
  readonly aliases: Branch;
  /** The file as it is nested, where a path of it may name a value that the format has no name for. */
  readonly document: Tree;
  /** What the file says of its values beside the values themselves. */
  readonly facts: ReadonlyMap<Tree, MetricFacts>;
}

/** How a file is written, which its name says; what the text means is its format, which its content says. */
export type MetricSyntax = 'json' | 'yaml' | 'toml' | 'csv' | 'tsv' | 'markdown';

const mebibyte = 1024 * 1024;

/** The size in bytes beyond which a metrics file is refused: it holds numbers, not data. YAML costs 150 times its text in memory. */
export const sizeLimits: Readonly<Record<MetricSyntax, number>> = {
  json: 64 * mebibyte,
  yaml: 2 * mebibyte,
  toml: 2 * mebibyte,
  csv: 16 * mebibyte,
  tsv: 16 * mebibyte,
  markdown: 2 * mebibyte,
};

const endings = new Map<string, MetricSyntax>([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['md', 'markdown'],
]);

const readers: Readonly<Record<MetricSyntax, (text: string) => Tree>> = {
  json: readJson,
  yaml: readYaml,
  toml: readToml,
  csv: (text) => readTable(text, ','),
  tsv: (text) => readTable(text, '\t'),
  markdown: readFrontMatter,
};

/**
 * The syntax that a file's name says.
 *
 * @throws a `config` error for any other ending; `where` is the config's `path`.
 */
export function syntaxOf(shown: string, where: Omit<Problem, 'message' | 'hint'>): MetricSyntax {
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  const syntax = endings.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  if (syntax !== undefined && name.includes('.')) return syntax;
  const message = `${shown} is not a metrics file: its name must end in .json, .yaml, .yml, .toml, .csv, .tsv or .md`;
  throw configError([{ ...where, message, hint: 'write the metrics as JSON, or narrow the glob' }]);
}

/**
 * The metrics of a file with their places, whatever its format.
 *
 * @param names what the file is called, how it is written, and what the config says about reading it
 * @throws an `input` error that says what is wrong, with line and column, for everything that holds no metrics, is not what the
 *   config says it is, or may be read in two ways
 */
export function readMetricFile(
  bytes: Uint8Array,
  names: SourceNames & { readonly syntax: MetricSyntax; readonly reading?: ReadingConfig },
): MetricFile {
  refuseTooLarge(bytes.length, names);
  const source = decodeSource(bytes, names);
  const document = faultsIn(source, readers[names.syntax]);
  const reading = names.reading ?? {};
  const format = reading.mapping === undefined ? formatOfDocument(document, source, reading) : 'mapping';
  const entries = faultsIn(source, () =>
    format === 'mapping'
      ? mappedEntries(document, reading.mapping ?? {})
      : [...metricFormats[format].entries(document, reading)],
  );
  const { root, aliases, facts } = namesOf(entries, document.offset);
  if (!holdsValues(root) && format !== 'mapping') {
    const where = { file: names.shown, ...source.spot(document.offset) };
    throw inputError({ message: `${names.label} holds no metric at all: nothing was measured`, where });
  }
  // What a mapping leaves out has no other name: a path could lead to another value than the pointer that leads nowhere.
  return { source, format, root, aliases, document: format === 'mapping' ? root : document, facts };
}

function refuseTooLarge(size: number, names: { shown: string; label: string; syntax: MetricSyntax }): void {
  const limit = sizeLimits[names.syntax];
  if (size <= limit) return;
  const message = `${names.label} is larger than ${limit / mebibyte} MB, the most that a ${names.syntax.toUpperCase()} metrics file may be`;
  throw inputError({ message, where: { file: names.shown } });
}

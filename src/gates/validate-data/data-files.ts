import path from 'node:path';
import { configError, inputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { wildcard } from '../../core/wildcard.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import { partitionOf, type PartitionKey } from '../../data/partition.ts';
import type { DataSection } from './inputs.ts';

export type DataFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | TableFormat;
/** Files that say themselves what their columns are. */
export type TableFormat = 'parquet' | 'arrow';

/** One file of a data set. */
export interface DataFile {
  readonly path: string;
  readonly shown: string;
  readonly format: DataFormat;
  readonly gzip: boolean;
  readonly zstd: boolean;
  /** The columns that its folders give its rows: `year=2013`. */
  readonly partition: readonly PartitionKey[];
}

const formats: Readonly<Record<string, DataFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  parquet: 'parquet',
  pq: 'parquet',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
};

/**
 * The files that a gate's `path` names, in order.
 * @throws MlGatesError for a pattern that matches nothing, a file that is not there, a format that is not read
 */
export async function findDataFiles(
  { config, folder, locate, prefix }: DataSection,
  files: Files,
): Promise<readonly [DataFile, ...DataFile[]]> {
  const patterns = typeof config.path === 'string' ? [config.path] : config.path;
  const found = new Map<string, DataFile>();
  for (const [index, pattern] of patterns.entries()) {
    const key = typeof config.path === 'string' ? [...prefix, 'path'] : [...prefix, 'path', index];
    const matches = await matchesOf(pattern, folder, files);
    if (matches.length === 0)
      throw inputError({
        ...locate(key),
        message: `no file matches "${pattern}"`,
        hint: `looked in ${files.show(folder)}`,
      });
    for (const file of matches) {
      const format = formatOf(file);
      if (typeof format === 'string')
        throw configError([{ ...locate(key), message: `${files.show(file)}: ${format}` }]);
      await requirePresent(file, files);
      const partition = partitionOf(path.relative(rootOf(pattern, folder), file).replaceAll(path.sep, '/'));
      found.set(file, { path: file, shown: files.show(file), ...format, partition });
    }
  }
  const [first, ...rest] = [...found.values()];
  if (first === undefined) throw new Error('a pattern matched, and no file was kept');
  return [first, ...rest];
}

/** The files of a pattern, absolute, in order; of a folder all that it holds, but what Spark and others put beside data (`_SUCCESS`, `.part.crc`). */
export async function matchesOf(pattern: string, folder: string, files: Files): Promise<readonly string[]> {
  const literal = path.resolve(folder, pattern);
  if (wildcard.test(pattern) || (await files.kind(literal)) !== 'folder') return files.glob(folder, pattern);
  const inside = await files.glob(folder, `${pattern.replace(/\/+$/, '')}/**/*`);
  const data = inside.filter((file) => !/[\\/][._]/.test(path.relative(literal, file).replace(/^/, '/')));
  if (data.length > 0) return data;
  const shown = files.show(literal);
  throw inputError({ message: `${shown} is a folder without a data file`, where: { file: shown } });
}

/** The folder behind which folders may be keys: the one that the pattern names. */
export function rootOf(pattern: string, folder: string): string {
  const steps = pattern.split('/');
  const wild = steps.findIndex((step) => wildcard.test(step));
  return path.resolve(
    folder,
    steps.slice(0, wild === -1 ? undefined : wild).join('/') || (pattern.startsWith('/') ? '/' : '.'),
  );
}

const readFormats = 'csv, tsv, jsonl and json, plain, .gz or .zst, parquet, arrow and feather';

/** What the name of a file says of its format; a text that says why it is not read. */
export function formatOf(file: string): Pick<DataFile, 'format' | 'gzip' | 'zstd'> | string {
  const parts = path.basename(file).toLowerCase().split('.').slice(1);
  const gzip = parts.at(-1) === 'gz';
  const zstd = parts.at(-1) === 'zst';
  const extension = (gzip || zstd ? parts.at(-2) : parts.at(-1)) ?? '';
  const format = formats[extension];
  if (format === undefined) return `"${path.basename(file)}" does not end in a format that is read: ${readFormats}`;
  if (isTable(format) && (gzip || zstd)) return `.${extension} is packed by itself: it is not read inside of another`;
  return { format, gzip, zstd };
}

export function isTable(format: DataFormat): format is TableFormat {
  return format === 'parquet' || format === 'arrow';
}

async function requirePresent(file: string, files: Files): Promise<void> {
  if ((await files.kind(file)) !== 'absent') return;
  const shown = files.show(file);
  const keeper = await keptByDvc(file, files);
  if (keeper !== undefined)
    throw inputError({
      message: `${shown} does not exist here; ${keeper.by} says that DVC keeps it`,
      where: { file: shown },
      hint: `run \`dvc pull ${keeper.target}\` before this gate`,
    });
  throw inputError({
    message: `${shown} does not exist`,
    where: { file: shown },
    hint: 'paths are relative to the config',
  });
}

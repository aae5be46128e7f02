import path from 'node:path';
import { configError, inputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { keptByDvc } from '../../data/kept-by-dvc.ts';
import type { DataInputs } from './inputs.ts';

export type DataFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | TableFormat;
/** Files that say themselves what their columns are. */
export type TableFormat = 'parquet';

/** One file of a data set. */
export interface DataFile {
  readonly path: string;
  readonly shown: string;
  readonly format: DataFormat;
  readonly gzip: boolean;
  readonly zstd: boolean;
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
};
const later: ReadonlySet<string> = new Set(['arrow', 'feather', 'ipc']);

/**
 * The files that a gate's `path` names, in order.
 * @throws MlGatesError for a pattern that matches nothing, a file that is not there, a format that is not read
 */
export async function findDataFiles(
  { config, folder, locate, prefix }: DataInputs,
  files: Files,
): Promise<readonly [DataFile, ...DataFile[]]> {
  const patterns = typeof config.path === 'string' ? [config.path] : config.path;
  const found = new Map<string, DataFile>();
  for (const [index, pattern] of patterns.entries()) {
    const key = typeof config.path === 'string' ? [...prefix, 'path'] : [...prefix, 'path', index];
    const matches = await files.glob(folder, pattern);
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
      found.set(file, { path: file, shown: files.show(file), ...format });
    }
  }
  const [first, ...rest] = [...found.values()];
  if (first === undefined) throw new Error('a pattern matched, and no file was kept');
  return [first, ...rest];
}

const readFormats = 'csv, tsv, jsonl and json, plain, .gz or .zst, and parquet';

function formatOf(file: string): Pick<DataFile, 'format' | 'gzip' | 'zstd'> | string {
  const parts = path.basename(file).toLowerCase().split('.').slice(1);
  const gzip = parts.at(-1) === 'gz';
  const zstd = parts.at(-1) === 'zst';
  const extension = (gzip || zstd ? parts.at(-2) : parts.at(-1)) ?? '';
  if (later.has(extension)) return `.${extension} is not supported yet; ${readFormats} are read`;
  const format = formats[extension];
  if (format === undefined)
    return `"${path.basename(file)}" does not end in a format that is read: ${readFormats}`;
  if (isTable(format) && (gzip || zstd)) return `.${extension} is packed by itself: it is not read inside of another`;
  return { format, gzip, zstd };
}

export function isTable(format: DataFormat): format is TableFormat {
  return format === 'parquet';
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

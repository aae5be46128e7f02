import { inputError } from '../../core/errors.ts';
import { cellLimit } from '../../data/delimited.ts';
import { refusePointer } from '../../data/head.ts';
import type { ByteSource, TableFile } from '../../data/table-file.ts';
import type { DataFile } from './data-files.ts';
import type { ByteFiles } from './file-batches.ts';

/** Opens a file that says itself what its columns are. */
export async function openTable({ path, shown, format }: DataFile, files: ByteFiles): Promise<TableFile> {
  const source: ByteSource = {
    byteLength: await files.size(path),
    slice: (start, end) => files.slice(path, { start, end }),
  };
  if (source.byteLength === 0) throw inputError({ message: `${shown} is empty`, where: { file: shown } });
  refusePointer(await source.slice(0, Math.min(200, source.byteLength)), shown);
  const table = await (format === 'arrow' ? arrow(source, shown) : parquet(source, shown));
  if (table.names.length > cellLimit)
    throw inputError({ message: `${shown} has more than ${cellLimit} columns`, where: { file: shown } });
  return table;
}

// only such files need these readers

async function parquet(source: ByteSource, shown: string): Promise<TableFile> {
  const { openParquet } = await import('../../data/parquet/parquet-file.ts');
  return openParquet(source, shown);
}

async function arrow(source: ByteSource, shown: string): Promise<TableFile> {
  const { openArrow } = await import('../../data/arrow/arrow-file.ts');
  return openArrow(source, shown);
}

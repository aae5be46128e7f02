import { inputError, MlGatesError } from '../../core/errors.ts';
import type { Place } from '../../core/finding.ts';
import type { ColumnRequest, ReadBatch } from '../../data/batch.ts';
import { cellLimit, RowTooLong } from '../../data/delimited.ts';
import { PartitionColumns } from '../../data/partition.ts';
import { shownText } from '../../data/text-stream.ts';
import type { Columns, WantedColumn } from '../../metrics/predictions/columns.ts';
import { isTable } from '../validate-data/data-files.ts';
import { delimitedBatches, recordBatches } from '../validate-data/file-batches.ts';
import { openTable } from '../validate-data/open-table.ts';
import { GatheredPredictions } from './gathering/gathered-predictions.ts';
import type { PredictionPart, PredictionSet } from './prediction-files.ts';

/** Bytes that one row may have. */
const rowLimit = 16 * 1024 * 1024;

/** No text means "missing" but an empty one, which is looked for where it must not be. */
const missing: ReadonlySet<string> = new Set();

/**
 * Reads the wanted columns of predictions; others are not decoded.
 * @param placeOf where the config names a wanted column
 * @throws MlGatesError `config` for a column that is not there, `input` for a file, a row or a cell that cannot be read
 */
export async function readPredictionColumns(
  set: PredictionSet,
  wanted: readonly WantedColumn[],
  placeOf: (key: readonly string[]) => { readonly where: Place },
): Promise<Columns> {
  const { label, shown, parts } = set;
  const gathered = new GatheredPredictions({ wanted, label, shown, files: parts.map((part) => part.shown), placeOf });
  const request = (name: string): ColumnRequest => requestOf(name, wanted);
  for (const part of parts) {
    gathered.begin({ shown: part.shown, label: part.file.shown, unit: isTable(part.file.format) ? 'row' : 'line' });
    const partition = new PartitionColumns(part.file.partition, request, missing);
    try {
      for await (const batch of batchesOf(part, gathered, request)) gathered.observe(partition.added(batch));
    } catch (thrown) {
      throw explained(thrown, part);
    }
  }
  return gathered.end();
}

/** Texts as they are written: numbers are read of their bytes, as one column may be wanted as several kinds. */
function requestOf(name: string, wanted: readonly WantedColumn[]): ColumnRequest {
  const kinds = wanted.filter((one) => one.name === name).map(({ kind }) => kind);
  const hold = kinds.length === 0 ? 'none' : 'text';
  return { hold, distinct: !kinds.includes('category'), nullable: true, cast: (text) => text };
}

async function* batchesOf(
  { file, files }: PredictionPart,
  gathered: GatheredPredictions,
  request: (name: string) => ColumnRequest,
): AsyncGenerator<ReadBatch> {
  const folders = file.partition.map(({ name }) => name);
  if (isTable(file.format)) {
    const table = await openTable(file, files);
    gathered.header([...table.names, ...folders]);
    yield* table.batches(request);
  } else if (file.format === 'csv' || file.format === 'tsv') {
    yield* delimitedBatches(file, files, {
      file: file.shown,
      dialect: { ...plain, delimiter: file.format === 'tsv' ? '\t' : ',' },
      names: null,
      request,
      missing,
      limit: rowLimit,
      onHeader: ({ cells, line }) => {
        if (cells.length > cellLimit)
          throw inputError({
            message: `${file.shown} has more than ${cellLimit} columns`,
            where: { file: file.shown, line },
          });
        gathered.header([...cells.map(shownText), ...folders], line);
      },
    });
  } else yield* recordBatches(file, files, rowLimit);
}

const plain = { quoteChar: '"', doubleQuote: true, escapeChar: null, skipInitialSpace: false, commentChar: null };

function explained(thrown: unknown, { file, shown }: PredictionPart): unknown {
  if (!(thrown instanceof RowTooLong)) return thrown;
  const where = { file: shown, line: thrown.line };
  const message = `${file.shown} has a row of more than ${rowLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
  return new MlGatesError('input', [{ message, where }], { cause: thrown });
}

import { inputError } from '../../core/errors.ts';
import type { ReadBatch, RequestColumn } from '../batch.ts';
import type { ByteSource, TableFile } from '../table-file.ts';
import { takenBatch } from '../taken-batch.ts';
import { ArrowFault, FeatherFault } from './arrow-fault.ts';
import { openSource, type ArrowSource } from './arrow-source.ts';
import { BatchReader, type OpenBatch } from './batch-reader.ts';
import { takeRows, type AskedColumn } from './taken-rows.ts';

/**
 * Opens a file of Arrow IPC: in the format of files, which Feather of version 2 is, or in that of streams.
 * @param file shown path
 * @throws MlGatesError `input` when it is none, is damaged, or is not one that is read here; `batches` throws the same
 */
export async function openArrow(source: ByteSource, file: string): Promise<TableFile> {
  const opened = await explained(file, () => openSource(source));
  return {
    names: opened.fields.map(({ name }) => name),
    rows: null,
    parts: 1,
    batches: (request) => batchesOf(opened, { source, file, request }),
  };
}

interface Reading {
  readonly source: ByteSource;
  readonly file: string;
  readonly request: RequestColumn;
}

async function* batchesOf(opened: ArrowSource, { source, file, request }: Reading): AsyncGenerator<ReadBatch> {
  const asked = opened.fields.map(({ name }) => request(name));
  const isWanted = (nth: number): boolean => asked[nth]?.hold !== 'none';
  const reader = await explained(file, () => new BatchReader(opened, { source, isWanted }));
  const messages = opened.messages();
  let before = 0;
  for (;;) {
    const message = await explained(file, () => messages.next());
    if (message.done === true) return;
    const open = await explained(file, () => reader.next(message.value));
    if (open === null) continue; // a dictionary
    const columns = open.columns.map(({ layout, nth }) => ({ layout, nullable: asked[nth]?.nullable ?? true }));
    yield* rowsOf(open, columns, { file, before });
    before += open.rows;
  }
}

async function* rowsOf(
  { rows, decoding }: OpenBatch,
  columns: readonly AskedColumn[],
  { file, before }: { file: string; before: number },
): AsyncGenerator<ReadBatch> {
  const usual = rowsAtOnce(columns.length);
  let most = usual;
  for (let from = 0; from < rows;) {
    const to = Math.min(rows, from + most);
    const taken = await explained(file, () => takeRows(columns, { from, to }, decoding));
    if (taken === null) {
      most = Math.ceil(most / 2);
      continue;
    }
    yield takenBatch(taken, { file, rows: to - from, first: before + from + 1 });
    from = to;
    most = Math.min(usual, 2 * most); // a few large rows do not make all that follow come one by one
  }
}

/** Cells that one batch may have. */
const cellsOfBatch = 1_048_576;

/** Fewer where there are many columns. */
function rowsAtOnce(columns: number): number {
  return Math.max(64, Math.min(16_384, Math.floor(cellsOfBatch / Math.max(1, columns))));
}

/** Whatever a damaged file makes go wrong, said of the file. */
async function explained<T>(file: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof ArrowFault)) throw cause;
    const hint = cause instanceof FeatherFault ? { hint: cause.hint } : {};
    const message = `${file} cannot be read as Arrow: ${cause.message}`;
    throw inputError({ message, where: { file }, ...hint }, { cause });
  }
}

import { inputError } from '../../core/errors.ts';
import type { ReadBatch, RequestColumn } from '../batch.ts';
import type { ByteSource, TableFile } from '../table-file.ts';
import { takenBatch } from '../taken-batch.ts';
import { ChunkPages } from './chunk-pages.ts';
import type { TakenColumn } from '../typed-cells.ts';
import { FlatColumn, type ColumnRows } from './flat-column.ts';
import { leavesOf, readFooter, type Footer, type RowGroup } from './footer.ts';
import { NestedColumn } from './nested-column.ts';
import { PageMemory, PageRoom } from './page-memory.ts';
import { ParquetFault } from './parquet-fault.ts';
import type { SchemaNode } from './schema-tree.ts';

/**
 * Opens a Parquet file.
 * @param file shown path
 * @throws MlGatesError `input` when it is none, is damaged, or is not one that is read here; `batches` throws the same
 */
export async function openParquet(source: ByteSource, file: string): Promise<TableFile> {
  const footer = await explained(file, () => readFooter(source));
  return {
    names: footer.root.children.map(({ name }) => name),
    rows: footer.rowGroups.reduce((sum, { rows }) => sum + rows, 0),
    parts: footer.rowGroups.length,
    batches: (request, part) => batchesOf(footer, { source, file, request, part }),
  };
}

interface Reading {
  readonly source: ByteSource;
  readonly file: string;
  readonly request: RequestColumn;
  readonly part?: number | undefined;
}

async function* batchesOf(footer: Footer, reading: Reading): AsyncGenerator<ReadBatch> {
  let before = 0;
  const { part } = reading;
  for (const group of part === undefined ? footer.rowGroups : footer.rowGroups.slice(part, part + 1)) {
    if (group.rows === 0) continue;
    yield* rowsOf(group, footer, { ...reading, before });
    before += group.rows;
  }
}

async function* rowsOf(
  group: RowGroup,
  footer: Footer,
  reading: Reading & { readonly before: number },
): AsyncGenerator<ReadBatch> {
  const { file, before, request } = reading;
  const memory = new PageMemory(footer.root.children.filter(({ name }) => request(name).hold !== 'none').length);
  try {
    const columns = await explained(file, () => openColumns(footer, group, { ...reading, memory }));
    for (let row = 0; row < group.rows;) {
      const left = Math.min(group.rows - row, memory.rows);
      const taken = await explained(file, () => takeRows(columns, left));
      yield takenBatch(taken.columns, { file, rows: taken.rows, first: before + row + 1 });
      row += taken.rows;
    }
  } finally {
    memory.close();
  }
}

async function openColumns(
  footer: Footer,
  group: RowGroup,
  { source, request, memory }: Reading & { readonly memory: PageMemory },
): Promise<ColumnRows[]> {
  const columns: ColumnRows[] = [];
  let nth = 0;
  for (const node of footer.root.children) {
    const { hold, nullable } = request(node.name);
    const leaves = leavesOf(node).map((leaf) => {
      const chunk = group.chunks[nth];
      nth += 1;
      if (chunk === undefined) throw new ParquetFault('a row group that has not the columns of the schema');
      return { leaf, pages: new ChunkPages(source, { chunk, leaf, room: new PageRoom(memory) }) };
    });
    if (hold === 'none') continue;
    columns.push(await openColumn(node, leaves, { rows: group.rows, nullable }));
  }
  return columns;
}

async function openColumn(
  node: SchemaNode,
  leaves: readonly { readonly leaf: SchemaNode; readonly pages: ChunkPages }[],
  { rows, nullable }: { readonly rows: number; readonly nullable: boolean },
): Promise<ColumnRows> {
  const [only] = leaves;
  const isFlat = node.children.length === 0 && node.repetition !== 'repeated';
  return isFlat && only !== undefined
    ? new FlatColumn(only.pages, { leaf: node, rows, nullable })
    : NestedColumn.read(node, leaves, nullable);
}

interface Taken {
  readonly rows: number;
  readonly columns: readonly TakenColumn[];
}

/** As many rows as every column has at hand: then no page has to be copied. */
async function takeRows(columns: readonly ColumnRows[], most: number): Promise<Taken> {
  let rows = most;
  for (const column of columns) rows = Math.min(rows, await column.available());
  return { rows, columns: columns.map((column) => column.take(rows)) };
}

/** Whatever a damaged file makes go wrong, said of the file. */
async function explained<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof ParquetFault)) throw cause;
    throw inputError({ message: `${file} cannot be read as Parquet: ${cause.message}`, where: { file } }, { cause });
  }
}

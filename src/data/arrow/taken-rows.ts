import { CellState } from '../batch.ts';
import { isNotFinite } from '../record-columns.ts';
import { markNotFinite, othersIn, takenColumn, type Content, type TakenColumn } from '../typed-cells.ts';
import { ArrowFault, RowsTooWide } from './arrow-fault.ts';
import { roomOfRows } from './batch-body.ts';
import type { ColumnLayout } from './column-layout.ts';
import type { DecodedRows, Decoding, Rows } from './decoding.ts';

/** A column that is asked for. */
export interface AskedColumn {
  readonly layout: ColumnLayout;
  readonly nullable: boolean;
}

/**
 * Some rows of all columns that are asked for.
 * @returns `null` when they take more room than rows at once may: fewer will do
 * @throws ArrowFault also when a single row does
 */
export async function takeRows(
  columns: readonly AskedColumn[],
  rows: Rows,
  decoding: Decoding,
): Promise<readonly TakenColumn[] | null> {
  decoding.body.begin(roomOfRows);
  const taken: TakenColumn[] = [];
  try {
    for (const column of columns) taken.push(columnOf(column, rows, await decoding.decode(column.layout, rows)));
    return taken;
  } catch (thrown) {
    if (!(thrown instanceof RowsTooWide)) throw thrown;
    if (rows.to - rows.from > 1) return null;
    throw new ArrowFault('a row that takes more than 128 MB', { cause: thrown });
  }
}

function columnOf({ layout, nullable }: AskedColumn, { from, to }: Rows, { content, valid }: DecodedRows): TakenColumn {
  const states = new Uint8Array(to - from);
  if (valid !== null) {
    const missing = nullable ? CellState.null : CellState.absent;
    for (let row = 0; row < states.length; row += 1) if (valid[row] === 0) states[row] = missing;
  }
  const { type, dictionary, name } = layout.field;
  const isNested = layout.children.length > 0 || (dictionary !== null && layout.field.children.length > 0);
  if (isNested && type.kind !== 'run-ends') markNested(content, states);
  else markNotFinite(content, states);
  return takenColumn(content, { name, states, others: othersIn(states) }, { from: 0, to: states.length });
}

/** What is null in a union, and lists and groups with a number in them that is not finite. */
function markNested(content: Content, states: Uint8Array): void {
  if (content.kind !== 'values') return;
  for (let row = 0; row < states.length; row += 1)
    if (states[row] === CellState.value && isNotFinite(content.values[row])) states[row] = CellState.invalid;
}

import { CellState } from '../batch.ts';
import { isNotFinite } from '../record-columns.ts';
import { markNotFinite, othersIn, takenColumn, type TakenColumn } from '../typed-cells.ts';
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
  const missing = nullable ? CellState.null : CellState.absent;
  if (valid !== null) for (let row = 0; row < states.length; row += 1) if (valid[row] === 0) states[row] = missing;
  markNotFinite(content, states);
  if (content.kind === 'values') markNested(content.values, { states, missing });
  const { name } = layout.field;
  return takenColumn(content, { name, states, others: othersIn(states) }, { from: 0, to: states.length });
}

/** What is null in a union, which says of no row that it is, and lists and groups with a number in them that is not finite. */
function markNested(
  values: readonly unknown[],
  { states, missing }: { readonly states: Uint8Array; readonly missing: number },
): void {
  for (let row = 0; row < states.length; row += 1) {
    const value = values[row];
    if (states[row] !== CellState.value || typeof value === 'string') continue;
    if (value === null) states[row] = missing;
    else if (isNotFinite(value)) states[row] = CellState.invalid;
  }
}

import type { BatchColumn, TextColumn } from '../batch.ts';
import { KeptPlaces } from './kept-places.ts';
import { Kernels, type PlacedBytes, type PlacedInts } from './kernels.ts';

/** Fewer texts are looked at where they are. */
const worthwhile = 64;

/** Copies the texts of columns into the memory of kernels: those of files that are unpacked elsewhere. */
export class TextPlaces {
  #kernels: Kernels | null = null;
  /** By the place of the column in its batch: two may have the same name. */
  readonly #places: ColumnPlaces[] = [];

  /** The columns of a batch, with their texts in memory of kernels. What is written there is good until the next batch. */
  placed(columns: readonly BatchColumn[], rows: number): readonly BatchColumn[] {
    if (rows < worthwhile || !columns.some((column) => column.kind === 'text' && column.placed === undefined))
      return columns;
    return columns.map((column, nth) =>
      column.kind === 'text' && column.placed === undefined ? this.#place(column, nth, rows) : column,
    );
  }

  /** Nothing that was placed is used any more. */
  close(): void {
    this.#kernels?.giveBack();
    this.#kernels = null;
    this.#places.length = 0;
  }

  #place(column: TextColumn, nth: number, rows: number): TextColumn {
    const kernels = (this.#kernels ??= Kernels.borrow());
    const { from, to } = extent(column, rows);
    const places = (this.#places[nth] ??= { bytes: new KeptPlaces(bytesIn), cells: new KeptPlaces(cellsIn) });
    const bytes = places.bytes.in(kernels, to - from);
    const { starts, ends, states } = places.cells.in(kernels, rows);
    bytes.values.set(column.bytes.subarray(from, to));
    starts.values.set(column.starts.subarray(0, rows));
    ends.values.set(column.ends.subarray(0, rows));
    states.values.set(column.states.subarray(0, rows));
    const placed = {
      kernels,
      bytes: bytes.address - from,
      starts: starts.address,
      ends: ends.address,
      states: states.address,
    };
    return { ...column, placed };
  }
}

/** Where the texts of one column go. Texts are many in one batch, and long in another: each grows for itself. */
interface ColumnPlaces {
  readonly bytes: KeptPlaces<PlacedBytes>;
  readonly cells: KeptPlaces<CellPlaces>;
}

interface CellPlaces {
  readonly starts: PlacedInts;
  readonly ends: PlacedInts;
  readonly states: PlacedBytes;
}

function bytesIn(kernels: Kernels, bytes: number): PlacedBytes {
  return kernels.takeBytes(bytes);
}

function cellsIn(kernels: Kernels, rows: number): CellPlaces {
  return { starts: kernels.takeInts(rows), ends: kernels.takeInts(rows), states: kernels.takeBytes(rows) };
}

/** The bytes in which the texts of a column lie; texts that are none may lie anywhere. */
function extent({ starts, ends, states, others }: TextColumn, rows: number): { from: number; to: number } {
  let from = Infinity;
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    if (others > 0 && states[row] !== 0) continue;
    const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return { from: Math.min(from, to), to };
}

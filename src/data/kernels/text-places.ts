import type { BatchColumn, TextColumn } from '../batch.ts';
import { Kernels, type PlacedBytes, type PlacedInts } from './kernels.ts';

/** Fewer texts are looked at where they are. */
const worthwhile = 64;

/** Copies the texts of columns into the memory of kernels: those of files that are unpacked elsewhere. */
export class TextPlaces {
  #kernels: Kernels | null = null;
  readonly #places = new Map<string, Places>();

  /** The columns of a batch, with their texts in memory of kernels. What is written there is good until the next batch. */
  placed(columns: readonly BatchColumn[], rows: number): readonly BatchColumn[] {
    if (rows < worthwhile || !columns.some((column) => column.kind === 'text' && column.placed === undefined))
      return columns;
    return columns.map((column) =>
      column.kind === 'text' && column.placed === undefined ? this.#place(column, rows) : column,
    );
  }

  /** Nothing that was placed is used any more. */
  close(): void {
    this.#kernels?.giveBack();
    this.#kernels = null;
    this.#places.clear();
  }

  #place(column: TextColumn, rows: number): TextColumn {
    const kernels = (this.#kernels ??= Kernels.borrow());
    const { bytes, starts, ends, states } = column;
    const { from, to } = extent(column, rows);
    const places = this.#placesFor(column.name, { rows, bytes: to - from });
    places.bytes.values.set(bytes.subarray(from, to));
    places.starts.values.set(starts.subarray(0, rows));
    places.ends.values.set(ends.subarray(0, rows));
    places.states.values.set(states.subarray(0, rows));
    const placed = {
      kernels,
      bytes: places.bytes.address - from,
      starts: places.starts.address,
      ends: places.ends.address,
      states: places.states.address,
    };
    return { ...column, placed };
  }

  #placesFor(name: string, needed: { readonly rows: number; readonly bytes: number }): Places {
    const known = this.#places.get(name);
    if (known !== undefined && known.states.values.length >= needed.rows && known.bytes.values.length >= needed.bytes)
      return known;
    const kernels = (this.#kernels ??= Kernels.borrow());
    const rows = Math.max(needed.rows, known?.states.values.length ?? 0);
    const places = {
      bytes: kernels.takeBytes(Math.max(needed.bytes, 2 * (known?.bytes.values.length ?? 0))),
      starts: kernels.takeInts(rows),
      ends: kernels.takeInts(rows),
      states: kernels.takeBytes(rows),
    };
    this.#places.set(name, places);
    return places;
  }
}

interface Places {
  readonly bytes: PlacedBytes;
  readonly starts: PlacedInts;
  readonly ends: PlacedInts;
  readonly states: PlacedBytes;
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

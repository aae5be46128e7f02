import { bufferOf } from '../../core/buffer-of.ts';
import { CellState, type BatchColumn } from '../../data/batch.ts';

/** The value of a cell; `undefined` when it has none. */
export function cellAt(column: BatchColumn, row: number): unknown {
  const state = column.states[row];
  if (state !== CellState.value) return state === CellState.null ? null : undefined;
  switch (column.kind) {
    case 'number':
      return column.values[row];
    case 'dictionary':
      return column.dictionary.value(column.codes[row] ?? 0);
    case 'text': {
      const { bytes, starts, ends } = column;
      return bufferOf(bytes).toString('utf8', starts[row], ends[row]);
    }
    case 'value':
      return column.values[row];
  }
}

import type { Json } from '../core/json.ts';
import {
  CellState,
  RowFlag,
  type BatchColumn,
  type ColumnRequest,
  type ReadBatch,
  type RequestColumn,
} from './batch.ts';
import type { TextRow } from './delimited.ts';
import type { JsonRow } from './json-records.ts';

/** A column that the folders of a file give all its rows: `year=2013`. */
export interface PartitionKey {
  readonly name: string;
  readonly value: string;
}

/** How Hive writes that there is no value. */
const nothing = '__HIVE_DEFAULT_PARTITION__';

/** The keys in the folders of a path, as Hive writes them: `year=2013/month=1/part.csv`. */
export function partitionOf(path: string): readonly PartitionKey[] {
  return path
    .split('/')
    .slice(0, -1)
    .flatMap((folder) => {
      const at = folder.indexOf('=');
      if (at < 1) return [];
      const value = unescaped(folder.slice(at + 1));
      return [{ name: unescaped(folder.slice(0, at)), value: value === nothing ? '' : value }];
    });
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Gives the batches of one file the columns that its folders say. */
export class PartitionColumns {
  readonly #keys: readonly PartitionKey[];
  readonly #values: readonly { readonly state: number; readonly value: Json }[];

  constructor(keys: readonly PartitionKey[], request: RequestColumn, missing: ReadonlySet<string>) {
    this.#keys = keys;
    this.#values = keys.map(({ name, value }) => meaningOf(value, request(name), missing));
  }

  /** The same batch with these columns behind its own. */
  added(batch: ReadBatch): ReadBatch {
    if (this.#keys.length === 0) return batch;
    const more = this.#keys.map(({ name }, index): BatchColumn => {
      const { state, value } = this.#values[index] ?? { state: CellState.absent, value: null };
      const states = new Uint8Array(batch.rows).fill(state);
      for (let row = 0; row < batch.rows; row += 1)
        if ((batch.flags?.[row] ?? 0) >= RowFlag.unread) states[row] = CellState.unread;
      const others = states.reduce((sum, one) => sum + (one === CellState.value ? 0 : 1), 0);
      return { kind: 'value', name, states, others, values: Array.from({ length: batch.rows }, () => value) };
    });
    return { ...batch, columns: [...batch.columns, ...more], written: (row) => this.#row(batch.written(row)) };
  }

  #row(row: TextRow | JsonRow): TextRow | JsonRow {
    if ('cells' in row) {
      const { cells, starts, raw } = row;
      if (cells.length === 1 && cells[0] === '') return row; // blank
      const values = this.#keys.map(({ value }) => value);
      let at = 0;
      const known = starts ?? cells.map((cell) => (at += cell.length + 1) - cell.length - 1);
      return { ...row, cells: [...cells, ...values], starts: [...known, ...values.map(() => raw.length)] };
    }
    if (row.fault !== undefined) return row;
    const record: Record<string, unknown> = { ...row.record };
    this.#keys.forEach(({ name }, index) => {
      const { state, value } = this.#values[index] ?? { state: CellState.absent, value: null };
      if (state === CellState.absent) return;
      Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
    });
    return { ...row, record };
  }
}

function meaningOf(
  text: string,
  { hold, cast, nullable, missing: own }: ColumnRequest,
  missing: ReadonlySet<string>,
): { readonly state: number; readonly value: Json } {
  if (text === '' || (own ?? missing).has(text))
    return { state: nullable ? CellState.null : CellState.absent, value: null };
  const value = hold === 'any' || hold === 'none' ? text : cast(text);
  return value === undefined ? { state: CellState.invalid, value: text } : { state: CellState.value, value };
}

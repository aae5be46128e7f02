import type { ByteWindow } from './byte-window.ts';
import type { Kernels } from './kernels/kernels.ts';

/** The bytes that a plain dialect is made of: quotes are doubled inside quotes, and nothing else is special. */
export interface DialectBytes {
  readonly delimiter: number;
  readonly quote: number;
  /** -1: there are no comments. */
  readonly comment: number;
  /** LF (which stands for CR LF too) or CR. */
  readonly terminator: number;
}

/** Places of what kernels/rows.ts reads and writes. */
const Field = {
  delimiter: 0,
  quote: 1,
  comment: 2,
  terminator: 3,
  columns: 4,
  capacity: 5,
  starts: 6,
  ends: 7,
  rowStarts: 8,
  rowEnds: 9,
  lines: 10,
  flags: 11,
  next: 12,
  line: 13,
  flagged: 14,
  blank: 15,
  room: 16,
  plain: 17,
  count: 18,
} as const;

/**
 * Cuts bytes into rows and cells: where each begins and ends, without a look at what it holds. A row that is not written right is flagged,
 * and ends where a reader of texts would end it, too.
 */
export class RowCutter {
  readonly capacity: number;
  /** Column after column, `capacity` entries each: where the cells begin. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rowStarts: Int32Array;
  /** Offset of the line end: the CR of CR LF is still before it. */
  readonly rowEnds: Int32Array;
  /** The line that each row begins on. */
  readonly lines: Int32Array;
  readonly flags: Uint8Array;
  readonly #dialect: DialectBytes;
  readonly #kernels: Kernels;
  readonly #address: number;
  readonly #fields: Int32Array;

  /** @param columns cells that a row should have; 0 to learn where rows are alone */
  constructor(
    kernels: Kernels,
    dialect: DialectBytes,
    { columns, capacity, line }: { columns: number; capacity: number; line: number },
  ) {
    const places = kernels.takeInts(Field.count);
    const starts = kernels.takeInts(columns * capacity);
    const ends = kernels.takeInts(columns * capacity);
    const rowStarts = kernels.takeInts(capacity);
    const rowEnds = kernels.takeInts(capacity);
    const lines = kernels.takeInts(capacity);
    const flags = kernels.takeBytes(capacity);
    this.#kernels = kernels;
    this.#dialect = dialect;
    this.#address = places.address;
    this.#fields = places.values;
    this.capacity = capacity;
    [this.starts, this.ends, this.rowStarts] = [starts.values, ends.values, rowStarts.values];
    [this.rowEnds, this.lines, this.flags] = [rowEnds.values, lines.values, flags.values];
    const { delimiter, quote, comment, terminator } = dialect;
    const arrays = [starts, ends, rowStarts, rowEnds, lines, flags].map(({ address }) => address);
    this.#fields.set([delimiter, quote, comment, terminator, columns, capacity, ...arrays]);
    this.#fields[Field.line] = line;
  }

  /** Lines so far, and one. */
  get line(): number {
    return this.#fields[Field.line] ?? 0;
  }

  set line(line: number) {
    this.#fields[Field.line] = line;
  }

  /** Rows of the last batch that are blank. */
  get blank(): number {
    return this.#fields[Field.blank] ?? 0;
  }

  /** Whether any row of the last batch is flagged. */
  get flagged(): boolean {
    return this.#fields[Field.flagged] === 1;
  }

  set flagged(flagged: boolean) {
    this.#fields[Field.flagged] = flagged ? 1 : 0;
  }

  /** Whether all bytes of the last batch are ASCII, and none is NUL. */
  get plain(): boolean {
    return this.#fields[Field.plain] === 1;
  }

  /** Addresses of the cells of a column. */
  cellsOf(column: number): { readonly starts: number; readonly ends: number } {
    const offset = 4 * column * this.capacity;
    return { starts: (this.#fields[Field.starts] ?? 0) + offset, ends: (this.#fields[Field.ends] ?? 0) + offset };
  }

  /**
   * Cuts as many rows as there are, and as fit; the window begins behind them then.
   * @param last whether the file ends with the window
   * @param most rows
   * @returns how many rows
   */
  cut(window: ByteWindow, last: boolean, most = this.capacity): number {
    const { bytes, from, to } = window;
    if (bytes.length === 0) return 0;
    bytes[to] = this.#dialect.terminator; // so that no loop need look where the bytes end
    bytes[to + 1] = this.#dialect.quote;
    this.#fields[Field.room] = window.room;
    const rows = this.#kernels.calls.cutRows(this.#address, window.address, from, to, last ? 1 : 0, most);
    window.from = this.#fields[Field.next] ?? 0;
    return rows;
  }
}

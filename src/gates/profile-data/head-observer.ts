import { parseNumber } from '../../core/number.ts';
import { CellState, type BatchColumn, type ColumnRequest, type ReadBatch } from '../../data/batch.ts';
import { cellAt } from '../../engines/columnar/cell-value.ts';
import type { PartitionKey } from '../../data/partition.ts';
import type { Observer } from '../validate-data/read-data.ts';

/** Enough was read to say what the columns are. */
export class HeadWasRead extends Error {}

const headRows = 10_000;

/** Looks at the first rows of files, whichever comes first: of which columns of text every value is a number. */
export class HeadObserver implements Observer {
  readonly missingValues: ReadonlySet<string>;
  readonly #numeric = new Map<string, boolean>();
  #rows = 0;

  constructor(missingValues: ReadonlySet<string>) {
    this.missingValues = missingValues;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Begins another file. */
  begin(): void {
    this.#rows = 0;
  }

  request(): ColumnRequest {
    // as if every text were another one: dictionaries of what is soon forgotten, of thousands of columns, take a gigabyte
    return { hold: 'any', nullable: true, cast: (text) => text, distinct: true };
  }

  partition(keys: readonly PartitionKey[]): void {
    for (const { name, value } of keys)
      if (this.#numeric.get(name) !== false) this.#numeric.set(name, looksLikeNumber(value));
  }

  header(): void {
    // names come with the batches
  }

  headerFaults(): void {
    // a profile is no verdict
  }

  headless(): void {
    // names come with the batches
  }

  /** @throws HeadWasRead when it has seen enough */
  observe({ columns, rows, counted }: ReadBatch): void {
    for (const column of columns) this.#look(column, rows);
    this.#rows += counted;
    if (this.#rows >= headRows) throw new HeadWasRead();
  }

  /** How columns are to be held. */
  holds(): ReadonlyMap<string, 'number' | 'any'> {
    return new Map([...this.#numeric].map(([name, numeric]) => [name, numeric ? 'number' : 'any']));
  }

  #look(column: BatchColumn, rows: number): void {
    if (this.#numeric.get(column.name) === false) return;
    for (let row = 0; row < rows; row += 1) {
      if (column.states[row] !== CellState.value) continue;
      const value = cellAt(column, row);
      const isNumber = typeof value === 'string' && looksLikeNumber(value);
      this.#numeric.set(column.name, isNumber);
      if (!isNumber) return;
    }
  }
}

/** `007` is an id, whatever else it may be. */
function looksLikeNumber(text: string): boolean {
  return !/^[-+]?0\d/.test(text) && parseNumber(text) !== undefined;
}

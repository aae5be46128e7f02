import { parseNumber } from '../../core/number.ts';
import type { Category, Columns, WantedColumn } from '../../metrics/predictions/columns.ts';

const startSize = 1024;
const nonFiniteName = /^[-+]?(?:nan|inf|infinity)$/i;

/** What is wrong with a cell. */
export type CellFault = 'empty' | 'not-a-number';

/** One wanted column while its rows arrive. */
interface Growing {
  readonly wanted: WantedColumn;
  add(row: number, text: string): CellFault | undefined;
  end(rows: number): void;
}

/** Gathers the wanted columns row by row. */
export class GrowingColumns {
  readonly #columns: readonly Growing[];
  readonly #categories = new Map<string, Category>();
  readonly #numbers = new Map<string, Float64Array>();
  readonly #texts = new Map<string, readonly string[]>();
  #lines = new Uint32Array(startSize);
  rows = 0;

  constructor(wanted: readonly WantedColumn[]) {
    this.#columns = wanted.map((one) => this.#column(one));
  }

  /** Adds a row; `cellOf` gives the text of the n-th wanted column. Faults are told to `fault`. */
  add(line: number, cellOf: (column: number) => string, fault: (column: number, kind: CellFault) => void): void {
    const row = this.rows;
    if (row === this.#lines.length) this.#lines = grown(this.#lines);
    this.#lines[row] = line;
    for (let at = 0; at < this.#columns.length; at += 1) {
      const kind = this.#columns[at]?.add(row, cellOf(at));
      if (kind !== undefined) fault(at, kind);
    }
    this.rows += 1;
  }

  end(file: Pick<Columns, 'label' | 'shown'>): Columns {
    for (const column of this.#columns) column.end(this.rows);
    const lines = this.#lines.subarray(0, this.rows);
    const [categories, numbers, texts] = [this.#categories, this.#numbers, this.#texts];
    return { ...file, rows: this.rows, categories, numbers, texts, lines };
  }

  #column(wanted: WantedColumn): Growing {
    switch (wanted.kind) {
      case 'category':
        return this.#category(wanted);
      case 'number':
        return this.#number(wanted);
      case 'text':
        return this.#text(wanted);
    }
  }

  #category(wanted: WantedColumn): Growing {
    let codes = new Uint32Array(startSize);
    const known = new Map<string, number>();
    return {
      wanted,
      add: (row, text) => {
        if (row === codes.length) codes = grown(codes);
        let code = known.get(text);
        if (code === undefined) known.set(text, (code = known.size));
        codes[row] = code;
        return text === '' ? 'empty' : undefined;
      },
      end: (rows) => this.#categories.set(wanted.name, { codes: codes.subarray(0, rows), values: [...known.keys()] }),
    };
  }

  #number(wanted: WantedColumn): Growing {
    let numbers = new Float64Array(startSize);
    return {
      wanted,
      add: (row, text) => {
        if (row === numbers.length) numbers = grown(numbers);
        const value = parseNumber(text);
        numbers[row] = value ?? Number.NaN;
        if (value !== undefined || text === '') return undefined;
        return nonFiniteName.test(text) ? undefined : 'not-a-number';
      },
      end: (rows) => this.#numbers.set(wanted.name, numbers.subarray(0, rows)),
    };
  }

  #text(wanted: WantedColumn): Growing {
    const texts: string[] = [];
    return {
      wanted,
      add: (_, text) => {
        texts.push(text);
        return text === '' ? 'empty' : undefined;
      },
      end: () => this.#texts.set(wanted.name, texts),
    };
  }
}

function grown<T extends Uint32Array | Float64Array>(values: T): T {
  const larger = (
    values instanceof Uint32Array ? new Uint32Array(values.length * 2) : new Float64Array(values.length * 2)
  ) as T;
  larger.set(values);
  return larger;
}
